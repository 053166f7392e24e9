import { expect, test } from 'vitest'
import { last, said } from '../setup/service.ts'

test.each([
  'doei',
  'ciao',
  'ok merci, bye',
  'nog een fijne dag',
  'bedankt, tot ziens',
  'salukes he',
])('after an answer "%s" is a goodbye, and no question about it', (text) => {
  expect(said(last({}, 'wat is leersteun', text))).toMatch(/^tot ziens/)
})

test('"dag" begins a conversation', () => {
  expect(said(last({}, 'dag'))).toMatch(/^dag, welkom/)
})
