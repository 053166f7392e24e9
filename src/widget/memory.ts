import type { Conversation } from './conversation.ts'

/** What outlives a reload, in this tab only. */
export interface Remembered {
  readonly conversation: Conversation
  readonly open: boolean
  readonly simple: boolean
}

export interface Memory {
  recall(): Remembered | null
  keep(what: Remembered): void
  forget(): void
}

/** A conversation is kept for two hours after its last word, and no longer. */
export const TWO_HOURS_MS = 2 * 60 * 60 * 1000

/** sessionStorage under one key. Where the browser refuses storage, nothing is remembered and nothing fails. */
export function createMemory(key: string, storage: () => Storage, now: () => number): Memory {
  let timer: ReturnType<typeof setTimeout> | undefined
  const forget = () => {
    clearTimeout(timer)
    attempt(() => storage().removeItem(key))
  }
  const forgetIn = (ms: number) => {
    clearTimeout(timer)
    timer = setTimeout(forget, ms)
  }
  return {
    forget,
    keep(what) {
      attempt(() => storage().setItem(key, JSON.stringify({ at: now(), ...what })))
      forgetIn(TWO_HOURS_MS)
    },
    recall() {
      const found = attempt(() => JSON.parse(storage().getItem(key) ?? 'null'))
      const age = now() - Number(found?.at)
      if (Array.isArray(found?.conversation?.entries) && age >= 0 && age < TWO_HOURS_MS) {
        forgetIn(TWO_HOURS_MS - age)
        return found
      }
      forget()
      return null
    },
  }
}

function attempt<T>(action: () => T): T | null {
  try {
    return action()
  } catch {
    return null
  }
}
