import type { Turn } from '../conversation.ts'
import type { Choice } from '../dialogue/choice.ts'
import { fits } from '../facts/fits.ts'
import type { Topic } from '../search/topic.ts'
import type { Renderer } from './renderer.ts'

/**
 * Which buttons are no next step: an article that was told already, the goal whose outcome stands above them, and what is
 * for another case than this one.
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

function isForThisCase({ knowledge, facts }: Renderer, { kind, id }: Topic): boolean {
  if (kind !== 'goal' && kind !== 'article') return true
  const page = kind === 'goal' ? knowledge.goals.get(id) : knowledge.articles.get(id)
  return fits(page?.['past-bij'] ?? {}, facts)
}
