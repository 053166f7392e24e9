import type { Diagnostic } from '../diagnostic.ts'
import type { ContentFile } from '../read-file.ts'
import { type CodeId, codes } from './codes.ts'

/** Where a fault stands: a key of a file, or a line. */
export type At = readonly PropertyKey[] | number

const remedies = new Map<CodeId, string>(codes.map(({ code, remedy }) => [code, remedy]))

/** A fault in a content file. Without a remedy of its own it has that of its code. */
export function faultAt(
  { file, lineOf }: Pick<ContentFile<unknown>, 'file' | 'lineOf'>,
  at: At,
  code: CodeId,
  message: string,
  remedy: string = remedies.get(code) ?? '',
): Diagnostic {
  return { file, line: typeof at === 'number' ? at : lineOf(at), code, message, remedy }
}
