import { readFileSync } from 'node:fs'
import * as z from 'zod'

/** A package that the service is made of when it runs, its own dependencies too. */
export interface RuntimePackage {
  readonly name: string
  readonly version: string
  /** An SPDX expression. */
  readonly licence: string
  /** Where npm puts it, from the root. On this machine it may be absent: a binary for another platform. */
  readonly folder: string
}

const lockSchema = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.string().optional(),
      license: z.string().default('none given'),
      dev: z.boolean().default(false),
    }),
  ),
})

/** Reads package-lock.json: everything in it that is not for development alone, by name. */
export function runtimePackages(root: string): RuntimePackage[] {
  const lock = lockSchema.parse(JSON.parse(readFileSync(`${root}/package-lock.json`, 'utf8')))
  return Object.entries(lock.packages)
    .filter(([folder, { dev }]) => folder !== '' && !dev)
    .map(([folder, { version = '', license }]) => ({
      name: folder.replace(/^.*node_modules\//, ''),
      version,
      licence: license,
      folder,
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}
