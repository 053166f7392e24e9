/** The same act, never twice at a time: whoever asks while it is under way waits for that one, and then it is done for them. */
export function oneAfterAnother(act: () => Promise<void>): () => Promise<void> {
  let last = Promise.resolve()
  return () => {
    last = last.then(act)
    return last
  }
}
