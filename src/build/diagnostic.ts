/** One fault in the content: where it is, what it is and what to do. Texts are Dutch: editors read them. */
export interface Diagnostic {
  readonly file: string
  readonly line: number
  readonly code: string
  readonly message: string
  readonly remedy: string
}

export function formatDiagnostic({ file, line, code, message, remedy }: Diagnostic): string {
  return `${file}:${line} ${code} ${message} → ${remedy}`
}
