import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readWords } from '../../src/language/read-words.ts'
import { service } from '../setup/service.ts'

const { knowledge } = service
const sentences = (file: string): string[] =>
  readFileSync(new URL(file, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
const isUrgent = (text: string): boolean =>
  knowledge.reader.findUrgent(readWords(text, knowledge.reader.lexicon)) !== null

test('every sentence of somebody who needs help now is recognised', () => {
  expect(sentences('dringend.txt').filter((text) => !isUrgent(text))).toEqual([])
})

test('none that only looks alike is', () => {
  expect(sentences('niet-dringend.txt').filter(isUrgent)).toEqual([])
})

test('an unhappy child that asks for help is acknowledged before the answer, and is no emergency', () => {
  const isAcknowledged = (text: string): boolean =>
    knowledge.reader
      .findHeed(readWords(text, knowledge.reader.lexicon))
      .some(({ id }) => id === 'verdriet')
  const sad = sentences('verdriet.txt')
  expect(sad.filter((text) => isUrgent(text) || !isAcknowledged(text))).toEqual([])
})
