import type { RuntimePackage } from './runtime-packages.ts'

/** Licences that ask for nothing but their own text to go along; see write-notices.ts. Any other is a decision of a person. */
const allowed: ReadonlySet<string> = new Set([
  'MIT',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  '0BSD',
])

/** The packages under a licence that nobody has agreed to. */
export const notAllowed = (packages: readonly RuntimePackage[]): readonly RuntimePackage[] =>
  packages.filter(({ licence }) => !allowed.has(licence))
