/** A server that a test started, and how to end it. */
export interface Started {
  readonly origin: string
  readonly pid: number
  /** What it wrote so far. */
  readonly output: () => string
  /** Asks it to end, as a host does. Resolves with the exit code, or with the name of the signal that ended it. */
  readonly stop: () => Promise<number | string>
}
