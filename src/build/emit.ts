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

/** Writes the modules to a folder, when all are made: a process that starts meanwhile never sees half a file. */
export function emit(folder: string, modules: readonly GeneratedModule[]): void {
  mkdirSync(folder, { recursive: true })
  for (const { name, source, types } of modules) {
    replace(`${folder}/${name}.js`, source)
    replace(`${folder}/${name}.d.ts`, types)
  }
}

function replace(file: string, text: string): void {
  const beside = `${file}.${process.pid}`
  writeFileSync(beside, text)
  renameSync(beside, file)
}
