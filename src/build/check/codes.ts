import type { Code } from './codes/code.ts'
import { fileCodes } from './codes/file-codes.ts'
import { referenceCodes } from './codes/reference-codes.ts'
import { ruleCodes } from './codes/rule-codes.ts'
import { sourceCodes } from './codes/source-codes.ts'
import { textCodes } from './codes/text-codes.ts'

const all = [...fileCodes, ...sourceCodes, ...referenceCodes, ...ruleCodes, ...textCodes]

export type CodeId = (typeof all)[number]['code']

/** Every kind of fault, in the order in which content/README.md explains them. */
export const codes: readonly (Code & { readonly code: CodeId })[] = all
