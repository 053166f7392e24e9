import { join } from 'node:path'
import { expect, test } from 'vitest'
import { loadContent } from '../../src/build/load-content.ts'
import { shownValues } from '../../src/dialogue/shown-values.ts'
import { noFacts } from '../../src/facts/facts.ts'
import { findFacts } from '../../src/language/find-facts.ts'
import { positionsOf } from '../../src/language/phrase-book.ts'
import { readAnswer } from '../../src/language/read-answer.ts'
import { readWords } from '../../src/language/read-words.ts'
import { service } from '../setup/service.ts'

const { knowledge } = service

function answer(factId: string, text: string) {
  const fact = knowledge.facts.get(factId)
  if (!fact) throw new Error(`no fact ${factId}`)
  const shown = shownValues(fact, knowledge.domain, noFacts, () => undefined)
  const { lexicon, labelStems, answerStems, factReader, findCommand } = knowledge.reader
  const reading = readWords(text, lexicon)
  const found = findFacts(reading, factReader)
  const aside = () => positionsOf(factReader.turns(reading))
  const reader = { lexicon, labelStems, answerStems, found, aside, command: findCommand(reading) }
  const read = readAnswer(reading, fact, shown, reader)
  return read === null || read === 'onbekend' ? read : read.values
}

test.each([
  ['niveau', 'derde leerjaar', ['lager']],
  ['niveau', 'K3', ['kleuter']],
  ['niveau', '1A', ['secundair']],
  ['niveau', 'Lager', ['lager']],
  ['niveau', 'de eerste', ['kleuter']],
  ['verslag', 'gc', ['gc']],
  ['verslag', 'IAC-verslag', ['iac']],
  ['verslag', 'nee', ['in-aanmaak', 'geen']],
  ['verslag', 'weet ik niet', 'onbekend'],
  ['verslag', 'kweetni', 'onbekend'],
  ['type', 'type 7', ['7-aud', '7-stos']],
  ['type', 'autisme', ['9']],
  ['centrum', 'noord brabant', ['noord-brabant']],
  ['centrum', 'wanteam', ['wan-team']],
  ['centrum', 'het weer is mooi', null],
  // What was asked for is no half of "Een ander leersteuncentrum".
  ['centrum', 'van het leersteuncentrum', null],
  ['centrum', 'een ander leersteuncentrum', ['ander']],
  // A level is no half of "Van kleuter naar lager".
  ['moment', 'lager', null],
  ['moment', 'naar een andere school', ['andere-school']],
  ['verslag', 'geen gc', ['iac', 'ov4', 'in-aanmaak', 'geen']],
  ['niveau', 'primaire', ['lager']],
  // What people answer, and nowhere else would say it.
  ['verslag', 'nog bezig denk ik', ['in-aanmaak']],
  ['verslag', 'nog niks', ['geen']],
  ['moment', 'verhuis', ['andere-school']],
  ['inschrijving', 'zit er al jaren', ['bestaand']],
  ['inschrijving', 'nog bezig', null],
  ['type', 'staat er niet op', 'onbekend'],
] as const)('%s: %s', (fact, text, expected) => {
  expect(answer(fact, text)).toEqual(expected)
})

test('a place leaves the centres that work there, and names none that is only called after it', () => {
  const labels = new Set(
    knowledge.facts.get('centrum')?.waarden.map(({ label }) => label.toLowerCase()),
  )
  const { content } = loadContent(join(import.meta.dirname, '../..'))
  const places = (content?.places.data ?? [])
    .filter(({ centra }) => centra.length > 1)
    .flatMap(({ woorden }) => woorden)
    .filter((place) => /^[\p{L}-]+$/u.test(place) && !labels.has(place))
  const decided = places.filter((place) => answer('centrum', place)?.length === 1)
  expect(places.length).toBeGreaterThan(300)
  expect(decided).toEqual([])
})
