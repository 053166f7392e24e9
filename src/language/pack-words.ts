import { sharedStart } from '../packing/shared-start.ts'
import type { KnownWord } from './word-list.ts'

/**
 * Words as text, in the order of the alphabet. A word is a capital for how many letters it shares with the one before (A for
 * none) and its other letters, then a sign for how many letters its stem drops and the letters that the stem has instead.
 */
export function packWords(words: readonly KnownWord[]): string {
  return words.map((word, i) => packWord(word, words[i - 1]?.word ?? '')).join('')
}

export function unpackWords(packed: string): KnownWord[] {
  let last = ''
  return Array.from(packed.matchAll(entry), ([, kept = '', rest = '', drop = '', added = '']) => {
    last = last.slice(0, capitals.indexOf(kept)) + rest
    const stem = drop === '' ? last : last.slice(0, last.length - drops.indexOf(drop)) + added
    return { word: last, stem }
  })
}

const capitals = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
const drops = '!#$%&()*+,-./:;<=>?@[]^_{|}~'
const entry = /([A-Z])([^A-Z!#-&(-/:-@[\]^_{-~]*)([!#-&(-/:-@[\]^_{-~]?)([^A-Z]*)/g

function packWord({ word, stem }: KnownWord, last: string): string {
  const kept = Math.min(sharedStart(last, word), capitals.length - 1)
  const start = capitals.charAt(kept) + word.slice(kept)
  if (word === stem) return start
  const stays = sharedStart(word, stem)
  const sign = drops.charAt(word.length - stays)
  if (sign === '')
    throw new Error(`packWords: the stem of "${word}" drops more than ${drops.length - 1} letters`)
  return start + sign + stem.slice(stays)
}
