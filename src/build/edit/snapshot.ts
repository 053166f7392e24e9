import type { CompiledContent } from '../../content/compiled.ts'
import type { Service } from '../../http/service.ts'
import { checkContent } from '../check.ts'
import { compileContent } from '../compile-content.ts'
import type { Diagnostic } from '../diagnostic.ts'
import type { LoadedContent } from '../load-content.ts'
import { loadWithSpare } from '../load-with-spare.ts'
import { serviceOf } from '../service-of.ts'

/** What can be shown: content that holds together, as files, compiled and as the app. */
export interface Shown {
  readonly loaded: LoadedContent
  readonly content: CompiledContent
  readonly service: Service
}

/** The content at one moment. */
export interface Snapshot {
  readonly root: string
  /** YYYY-MM-DD */
  readonly today: string
  /** Null as long as nothing could be shown. */
  readonly shown: Shown | null
  readonly faults: readonly Diagnostic[]
  /** Files of which an earlier version is shown, because they cannot be used as they are. */
  readonly replaced: readonly string[]
  /** Why `shown` is that of before; null when it is of now. */
  readonly trouble: string | null
}

/**
 * Reads the content of `root` as far as it goes. Files that cannot be used are taken from `spare`, the last content that
 * was good; where even that does not help, what was shown before stays.
 */
export function takeSnapshot(
  root: string,
  spare: string,
  today: string,
  before: Shown | null,
): Snapshot {
  const { content, faults, replaced } = loadWithSpare(root, spare)
  const found = content ? checked(content, today, replaced) : []
  const all = [...faults, ...found]
  const base = { root, today, faults: all }
  const direct = attempt(root, content, today)
  if (typeof direct !== 'string') return { ...base, shown: direct, replaced, trouble: null }
  const again = loadWithSpare(root, spare, [...new Set(all.map(({ file }) => file))])
  const repaired = attempt(root, again.content, today)
  if (typeof repaired !== 'string')
    return { ...base, shown: repaired, replaced: again.replaced, trouble: null }
  return { ...base, shown: before, replaced, trouble: direct }
}

/** Content that is far from right may make a check throw: then the other faults are still shown. */
function checked(
  content: LoadedContent,
  today: string,
  replaced: readonly string[],
): readonly Diagnostic[] {
  try {
    return checkContent(content, today).filter(({ file }) => !replaced.includes(file))
  } catch {
    return []
  }
}

/** The content as the app, or why not. */
function attempt(root: string, loaded: LoadedContent | null, today: string): Shown | string {
  if (!loaded) return 'Een bestand dat er altijd moet zijn, kan niet gelezen worden.'
  try {
    const content = compileContent(loaded)
    return { loaded, content, service: serviceOf(root, content, today) }
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}
