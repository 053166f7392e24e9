/** One kind of fault, as its explanation in content/README.md shows it. Texts are Dutch: editors read them. */
export interface Code {
  readonly code: string
  readonly title: string
  readonly explanation: string
  /** What to do; a fault may say it more precisely. */
  readonly remedy: string
  /** A piece of `file` that is wrong, and the same piece right. `wrong: null`: the file is not there. */
  readonly example: {
    readonly file: string
    readonly wrong: string | null
    readonly right: string
  }
}
