import type { CountKind } from '../../counters/count-event.ts'
import type { Knowledge } from '../../knowledge.ts'

/** What was counted, in words. An id that today's content no longer has is shown as it is. */
export function countName(knowledge: Knowledge, kind: CountKind, what: string): string {
  switch (kind) {
    case 'not-understood':
      return what === 'eerste' ? 'de eerste keer' : 'twee keer na elkaar'
    case 'topic':
      return subject(knowledge, what.slice(what.indexOf(':') + 1))
    case 'place':
      return place(knowledge, what)
    case 'word':
    case 'turn':
      return what
    default:
      return subject(knowledge, what)
  }
}

function subject({ articles, centres, content, goals }: Knowledge, id: string): string {
  const entry = content.notOurs.find((one) => one.id === id)
  return (
    articles.get(id)?.titel ?? goals.get(id)?.titel ?? centres.get(id)?.naam ?? entry?.titel ?? id
  )
}

/** Where a conversation can be without a goal or an open question; see counters/place-of.ts. */
const without: Readonly<Record<string, string>> = {
  begroeting: 'na de begroeting, zonder iets te vragen',
  artikel: 'na een antwoord',
  gesprek: 'in een gesprek zonder onderwerp',
  uitkomst: 'na de uitkomst',
}

function place(knowledge: Knowledge, what: string): string {
  const [goal = '', step = ''] = what.split('/')
  const id = step.startsWith('vraag-') ? step.slice('vraag-'.length) : null
  const asked = id === null ? undefined : knowledge.facts.get(id)?.label.toLowerCase()
  const where = id === null ? (without[step] ?? step) : `bij de vraag naar ${asked ?? id}`
  return goal === 'geen' ? where : `${subject(knowledge, goal)}: ${where}`
}
