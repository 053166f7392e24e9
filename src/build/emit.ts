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

/** What the build packed: what every conversation needs, and what typed messages are read with. */
export interface Binaries {
  readonly packed: Uint8Array
  readonly reading: Uint8Array
}

/**
 * The bytes as modules that give `packedBytes` and `readingBytes`, for package.json to choose from: a Worker has the first as a
 * module beside it, since gzip makes base64 a fiftieth larger than the bytes, and fetches the other (worker/reading-bytes.ts).
 * Everybody else has both as base64, so that the bundle for Node is one file.
 */
export function bytesModules({ packed, reading }: Binaries): GeneratedModule[] {
  const types = 'export const packedBytes: Uint8Array\n'
  return [
    {
      name: 'packed-bytes',
      source: `import { Buffer } from 'node:buffer'\nexport const packedBytes = Buffer.from(${base64Of(packed)}, 'base64')\n`,
      types,
    },
    {
      name: 'reading-bytes',
      source: `import { Buffer } from 'node:buffer'\nexport const readingBytes = () => Buffer.from(${base64Of(reading)}, 'base64')\n`,
      types: 'export const readingBytes: () => Uint8Array\n',
    },
    {
      name: 'packed-bytes-worker',
      source: `import bytes from './packed.bin'\nexport const packedBytes = new Uint8Array(bytes)\n`,
      types,
    },
  ]
}

const base64Of = (bytes: Uint8Array): string => `'${Buffer.from(bytes).toString('base64')}'`

/** Writes the modules, `packed.bin` and `reading.bin` to a folder, when all are made: a process that starts meanwhile never sees half a file. */
export function emit(
  folder: string,
  modules: readonly GeneratedModule[],
  binaries: Binaries,
): void {
  mkdirSync(folder, { recursive: true })
  for (const [name, bytes] of Object.entries(binaries)) replace(`${folder}/${name}.bin`, bytes)
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
