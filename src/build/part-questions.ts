import type { CompiledContent } from '../content/compiled.ts'

/** What people type, by the id of the article or subject that it stands on. */
export type Questions = Readonly<Record<string, readonly string[]>>

/**
 * Parts the questions from the content: what is served needs only their terms, and they are a seventh of everything.
 * Small talk keeps its examples, which also stand on buttons.
 */
export function partQuestions(content: CompiledContent): {
  readonly content: CompiledContent
  readonly questions: Questions
} {
  const questions = Object.fromEntries([
    ...content.articles.map(({ id, vragen }) => [id, vragen]),
    ...content.notOurs.map(({ id, voorbeelden }) => [id, voorbeelden]),
  ])
  const articles = content.articles.map((article) => ({ ...article, vragen: [] }))
  const notOurs = content.notOurs.map((subject) => ({ ...subject, voorbeelden: [] }))
  return { content: { ...content, articles, notOurs }, questions }
}
