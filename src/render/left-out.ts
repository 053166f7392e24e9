import type { Turn } from '../conversation.ts'
import type { Choice } from '../dialogue/choice.ts'
import { fits } from '../facts/fits.ts'
import type { Topic } from '../search/topic.ts'
import { audienceOf, type Renderer } from './renderer.ts'

/**
 * Which buttons are no next step: an article that was told already, the goal whose outcome stands above them, and what is
 * for another case or another reader than this one.
 */
export function leftOut(
  renderer: Renderer,
  { state, place, parts }: Turn,
): (choice: Choice) => boolean {
  const goal = parts.some(({ kind }) => kind === 'outcome') ? place.goal : null
  const told = new Set([...state.steps.map(({ topic }) => topic), goal])
  return (choice) =>
    choice.kind === 'topic' && (told.has(choice.topic.id) || !isForThisCase(renderer, choice.topic))
}

function isForThisCase(renderer: Renderer, { kind, id }: Topic): boolean {
  const { knowledge, facts } = renderer
  if (kind === 'goal') return fits(knowledge.goals.get(id)?.['past-bij'] ?? {}, facts)
  const article = kind === 'article' ? knowledge.articles.get(id) : undefined
  if (!article) return true
  const audience = audienceOf(renderer)
  const isForReader =
    audience === null || article.voor.length === 0 || article.voor.includes(audience)
  return isForReader && fits(article['past-bij'] ?? {}, facts)
}
