import { mkdirSync, renameSync, writeFileSync } from 'node:fs'

/** A module of one constant: JavaScript with its type beside it, since generated text is not worth type-checking. */
export interface GeneratedModule {
  readonly name: string
  readonly source: string
  readonly types: string
}

/** @param value JavaScript; @param type TypeScript */
export function module(
  name: string,
  value: string,
  type: string,
  constant = name,
): GeneratedModule {
  return {
    name,
    source: `export const ${constant} = ${value}\n`,
    types: `export const ${constant}: ${type}\n`,
  }
}

/**
 * The bytes as modules that give `packedBytes`, for package.json to choose from: a Worker has them as a file beside it, since
 * gzip makes base64 a fiftieth larger than the bytes, and everybody else as base64, so that the bundle for Node is one file.
 */
export function bytesModules(bytes: Uint8Array): GeneratedModule[] {
  const types = 'export const packedBytes: Uint8Array\n'
  const base64 = `'${Buffer.from(bytes).toString('base64')}'`
  return [
    {
      name: 'packed-bytes',
      source: `import { Buffer } from 'node:buffer'\nexport const packedBytes = Buffer.from(${base64}, 'base64')\n`,
      types,
    },
    {
      name: 'packed-bytes-worker',
      source: `import bytes from './packed.bin'\nexport const packedBytes = new Uint8Array(bytes)\n`,
      types,
    },
  ]
}

/** Writes the modules and `packed.bin` to a folder, when all are made: a process that starts meanwhile never sees half a file. */
export function emit(folder: string, modules: readonly GeneratedModule[], bytes: Uint8Array): void {
  mkdirSync(folder, { recursive: true })
  replace(`${folder}/packed.bin`, bytes)
  for (const { name, source, types } of modules) {
    replace(`${folder}/${name}.js`, source)
    replace(`${folder}/${name}.d.ts`, types)
  }
}

function replace(file: string, text: string | Uint8Array): void {
  const beside = `${file}.${process.pid}`
  writeFileSync(beside, text)
  renameSync(beside, file)
}
