import { minify } from 'terser'

/** Terser takes a twentieth more off a script than esbuild does: what every visit of a new isolate, or of a page, has to read. */
export async function minifyMore(script: string, options: { module: boolean }): Promise<string> {
  const { code = '' } = await minify(script, {
    ...options,
    ecma: 2020,
    compress: { passes: 3, unsafe_arrows: true },
  })
  return code
}
