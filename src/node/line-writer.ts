/** Writes lines in one go, a moment later: a write for each would cost as much as answering. */
export interface LineWriter {
  readonly write: (line: string) => void
  readonly flush: () => void
}

const mostLines = 200
const moment = 250

export function createLineWriter(output: (text: string) => void): LineWriter {
  let lines: string[] = []
  let timer: NodeJS.Timeout | null = null
  const flush = (): void => {
    if (timer) clearTimeout(timer)
    timer = null
    if (lines.length === 0) return
    output(`${lines.join('\n')}\n`)
    lines = []
  }
  return {
    write: (line) => {
      lines.push(line)
      if (lines.length >= mostLines) flush()
      else timer ??= setTimeout(flush, moment).unref()
    },
    flush,
  }
}
