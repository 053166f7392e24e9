import { createHash } from 'node:crypto'

/** The name of the file that a Worker fetches, with the hash of its bytes in it. */
export const readingFileOf = (bytes: Uint8Array): string =>
  `reading-${createHash('sha256').update(bytes).digest('hex').slice(0, 10)}.bin`
