/** A state as a released version gave it, with what it meant then. */
export interface KeptState {
  readonly name: string
  readonly state: string
  readonly facts: Readonly<Record<string, readonly string[]>>
  readonly goal: string | null
}
