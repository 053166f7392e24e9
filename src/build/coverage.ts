import { sourceRefs } from './check/source-refs.ts'
import type { LoadedContent } from './load-content.ts'

/** One section of one source, and the content that refers to it. `empty` is the reason why it needs none. */
export interface Covered {
  readonly source: string
  readonly section: string
  readonly title: string
  readonly files: readonly string[]
  readonly empty: string | undefined
  /** Its place in bronnen.yaml. */
  readonly path: readonly PropertyKey[]
}

/** Each section of each source, in the order of bronnen.yaml. */
export function coverage(loaded: LoadedContent): readonly Covered[] {
  const users = new Map<string, Set<string>>()
  for (const { file, source, section } of sourceRefs(loaded)) {
    const key = `${source}#${section}`
    users.set(key, (users.get(key) ?? new Set()).add(file.file))
  }
  return loaded.sources.data.flatMap(({ id, delen }, place) =>
    delen.map((section, at) => ({
      source: id,
      section: section.id,
      title: section.titel,
      files: [...(users.get(`${id}#${section.id}`) ?? [])].sort(),
      empty: section.leeg,
      path: [place, 'delen', at],
    })),
  )
}
