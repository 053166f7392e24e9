import { parseChoice } from '../../dialogue/choice.ts'
import type { Facts } from '../../facts/facts.ts'
import { maskPersonalData } from '../../language/personal-data.ts'
import { choiceLabel } from '../../render/choices.ts'
import { renderer, type Service } from '../service.ts'
import type { Talk } from './read-talk.ts'

/**
 * What the person just said, in words: the label of the button, or the text without personal data. Null: nothing to show.
 * @param facts who says it: a button has other words for a pupil and for a school
 */
export function saidWords(
  service: Service,
  { request: { input }, text, problem }: Talk,
  facts: Facts,
): string | null {
  if (problem !== null) return null
  switch (input.type) {
    case 'text':
      return text === null ? null : maskPersonalData(text).text
    case 'choice': {
      const choice = parseChoice(input.id)
      return choice && service.knowledge.hasChoice(choice)
        ? choiceLabel(renderer(service, facts), choice).label
        : null
    }
    case 'change': {
      const fact = service.knowledge.facts.get(input.fact)
      return fact ? `Wijzigen: ${fact.label.toLowerCase()}` : null
    }
    case 'back':
      return 'Terug'
    default:
      return null
  }
}
