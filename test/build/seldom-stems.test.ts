import { describe, expect, it } from 'vitest'
import { seldomStems } from '../../src/build/seldom-stems.ts'
import type { Topic } from '../../src/search/topic.ts'
import type { TopicDocument } from '../../src/search/topic-index.ts'

const usual = ['waar blijft de tolk', 'waar blijft de tolk dan']
const asked = (kind: Topic['kind'], questions: readonly string[]): TopicDocument => ({
  topic: { kind, id: kind },
  title: kind,
  questions,
  body: () => '',
  audience: [],
  centres: [],
})
const stemsIn = (documents: readonly TopicDocument[], ...texts: readonly string[]) => {
  const all = [...documents.flatMap(({ questions }) => questions), ...texts]
  const words = [...new Set(all.flatMap((text) => text.split(' ')))].map((word) => ({
    word,
    stem: word.replace(/en$/, ''),
  }))
  return [...seldomStems(words, all, documents)]
}

describe('seldomStems', () => {
  it('are those of one question', () => {
    const documents = [asked('article', [...usual, 'waar blijft de lasagne', 'tolk voor jana'])]
    expect(stemsIn(documents)).toEqual(['dan', 'lasagne', 'voor', 'jana'])
  })

  it('are in no other text, in no other form either', () => {
    const documents = [asked('goal', [...usual, 'onze lasagnes', 'lasagne boeken'])]
    expect(stemsIn(documents, 'een boek')).toEqual(['dan', 'onze', 'lasagnes', 'lasagne'])
    expect(stemsIn(documents, 'onze lasagnes met lasagne', 'boeken', 'dan')).toEqual([])
  })

  it('are not those of what is not ours', () => {
    expect(stemsIn([asked('not-ours', [...usual, 'lasagne'])])).toEqual([])
  })
})
