import { expect, test } from 'vitest'
import { assemble } from '../../src/assemble.ts'
import { addTo } from '../../src/common/add-to.ts'
import { replay } from '../../src/dialogue/replay.ts'
import { newState } from '../../src/dialogue/state.ts'
import { isOurs, topicKey } from '../../src/search/topic.ts'
import { topicDocuments } from '../../src/search/topic-documents.ts'
import { understand } from '../../src/understand/understand.ts'
import { withQuestions } from '../../src/with-questions.ts'

const content = withQuestions()
const { knowledge } = assemble(() => '2026-11-22', content)
const { numbers, labelled } = knowledge.reader
const place = replay(knowledge.domain, newState({}))

test('a short example is its own subject’s, whatever is learnt of all others', () => {
  const short = topicDocuments(content)
    .filter(isOurs)
    .flatMap(({ topic, questions }) => questions.map((text) => ({ of: topicKey(topic), text })))
    .filter(({ text }) => text.split(' ').length <= 4)
    .map((example) => ({ ...example, ...read(example.text) }))
    // A word that tells too little to travel is found in no message.
    .filter(({ stems }) => stems.every((stem) => numbers.get(stem) !== undefined))
  const subjects = new Map<string, string[]>()
  for (const { stems, of } of short) addTo(subjects, stems.join(' '), of)
  const misread = short.filter(
    ({ of, found, text, stems }) =>
      found !== of &&
      // What a button says is the button's, and of two subjects that share an example the last has it.
      labelled(text) === null &&
      subjects.get(stems.join(' '))?.every((other) => other === of),
  )
  expect(short.length).toBeGreaterThan(2000)
  expect(misread.map(({ text }) => text)).toEqual([])
})

function read(text: string): { readonly stems: readonly string[]; readonly found: string } {
  const { event, reading } = understand(knowledge, text, place, null, [])
  const { about } = event
  return {
    stems: reading.stems,
    found: about.kind === 'hit' ? topicKey(about.hit.document.topic) : '',
  }
}
