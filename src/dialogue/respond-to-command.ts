import type { CommandId } from '../language/find-command.ts'
import { assertNever } from './assert-never.ts'
import { topicChoice } from './choice.ts'
import { articleInShort, outcomeInShort } from './in-short.ts'
import { openQuestion } from './open-question.ts'
import type { Part } from './part.ts'
import { goalParts, goBack, greet, notKnown, reopened, restate, said } from './proceed.ts'
import { replay, toldLast } from './replay.ts'
import type { Response } from './response.ts'
import type { Rulebook } from './rulebook.ts'
import { newState, type State } from './state.ts'

/** A command in words or on a button. */
export function respondToCommand(state: State, id: CommandId, rules: Rulebook): Response {
  switch (id) {
    case 'terug':
      return goBack(state, rules)
    case 'opnieuw':
      return greet(newState(state.preset))
    case 'mens':
      return said({ ...state, misses: 0 }, [{ kind: 'contact' }])
    case 'samenvatting':
      return summary(state, rules)
    case 'onthouden':
      return said(state, remembered(state, rules))
    case 'herhaal':
      return restate(state, rules)
    case 'waarom':
      return said(state, why(state, rules))
    case 'korter':
      return shorter(state, rules)
    case 'stop':
      return said(state, [{ kind: 'notice', phrase: 'afscheid' }])
    case 'weet-niet':
    case 'ja':
    case 'nee':
      return loose(state, id, rules)
    default:
      return assertNever(id)
  }
}

/** "Ja", "nee" or "weet ik niet" without a question that it answers. */
function loose(state: State, id: 'weet-niet' | 'ja' | 'nee', rules: Rulebook): Response {
  const open = openQuestion(state, replay(rules.domain, state), rules)
  if (open && id === 'weet-niet') return notKnown(state, open, {}, rules)
  if (open)
    return said(state, [
      { kind: 'notice', phrase: 'ja-of-nee' },
      { kind: 'question', fact: open },
    ])
  return said(state, [{ kind: 'what-for' }])
}

/** What is known; where nothing is, what was told last in short. */
function summary(state: State, rules: Rulebook): Response {
  const { facts, topic } = replay(rules.domain, state)
  const isKnown = Object.keys(facts).some((fact) => state.preset[fact] === undefined)
  return topic !== null && !isKnown ? shorter(state, rules) : said(state, remembered(state, rules))
}

const remembered = (state: State, rules: Rulebook): Part[] => [
  { kind: 'summary' },
  ...reopened(state, rules),
]

function why(state: State, rules: Rulebook): Part[] {
  const place = replay(rules.domain, state)
  const open = openQuestion(state, place, rules)
  if (open)
    return [
      { kind: 'why', fact: open },
      { kind: 'question', fact: open },
    ]
  const parts = goalParts(place, rules)
  return parts.length > 0
    ? [{ kind: 'notice', phrase: 'waarom-uitkomst' }, ...parts]
    : [{ kind: 'what-for' }]
}

/** What was said last, in its short words; a question with the reason why it is asked. */
function shorter(state: State, rules: Rulebook): Response {
  const place = replay(rules.domain, state)
  const told = toldLast(state, place)
  if (told)
    return said(
      state,
      [articleInShort(told), ...reopened(state, rules)],
      [topicChoice({ kind: 'article', id: told })],
    )
  const parts = goalParts(place, rules)
  if (parts.some(({ kind }) => kind === 'outcome'))
    return said(state, outcomeInShort(parts, 'shorter'))
  return parts.length > 0
    ? said(state, why(state, rules))
    : said(state, [{ kind: 'notice', phrase: 'zeg-het-kort' }])
}
