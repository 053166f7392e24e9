import { join } from 'node:path'
import { build } from 'esbuild'

/** The script and the style sheet of the desk, as a browser takes them. */
export async function deskAssets(): Promise<{ readonly script: string; readonly style: string }> {
  const bundle = async (file: string): Promise<string> => {
    const { outputFiles } = await build({
      entryPoints: [join(import.meta.dirname, file)],
      bundle: true,
      format: 'iife',
      target: 'es2022',
      write: false,
    })
    return outputFiles[0]?.text ?? ''
  }
  const [script, style] = await Promise.all([bundle('desk.ts'), bundle('desk.css')])
  return { script, style }
}
