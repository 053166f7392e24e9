import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { extractContent } from '../impact/content-at.ts'
import { type Snapshot, takeSnapshot } from './snapshot.ts'

export type News = 'busy' | 'ready'

/** Holds the content of the moment, and tells when there is another. */
export interface Workshop {
  readonly current: () => Snapshot
  /** Reads the content again. */
  readonly refresh: () => Promise<void>
  /** Gives back how to stop listening. */
  readonly listen: (listener: (news: News) => void) => () => void
  readonly close: () => void
}

/** How long listeners get to hear that it is busy: reading keeps the process to itself. */
const breath = 30

export function openWorkshop(root: string, today: () => string): Workshop {
  const spare = mkdtempSync(join(tmpdir(), 'leersteun-edit-'))
  startSpare(root, spare)
  const listeners = new Set<(news: News) => void>()
  const tell = (news: News): void => {
    for (const listener of listeners) listener(news)
  }
  const take = (before: Snapshot | null): Snapshot => {
    const snapshot = takeSnapshot(root, spare, today(), before?.shown ?? null)
    const isGood = snapshot.shown && !snapshot.trouble && snapshot.replaced.length === 0
    if (isGood) cpSync(join(root, 'content'), join(spare, 'content'), { recursive: true })
    return snapshot
  }
  let snapshot = take(null)
  return {
    current: () => snapshot,
    refresh: async () => {
      tell('busy')
      await wait(breath)
      snapshot = take(snapshot)
      tell('ready')
    },
    listen: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    close: () => rmSync(spare, { recursive: true, force: true }),
  }
}

/** Until something good was seen, the last commit stands in; without git nothing does. */
function startSpare(root: string, spare: string): void {
  try {
    extractContent(root, 'HEAD', spare)
  } catch {}
}
