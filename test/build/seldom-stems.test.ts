import { describe, expect, it } from 'vitest'
import { mostQuestions, seldomStems } from '../../src/build/seldom-stems.ts'
import type { Topic } from '../../src/search/topic.ts'
import type { TopicDocument } from '../../src/search/topic-index.ts'

const kept = Array.from({ length: mostQuestions }, () => 'waar blijft de tolk')
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
  it('are those of one example that is only counted', () => {
    const documents = [asked('article', [...kept, 'waar blijft de lasagne', 'tolk voor jana'])]
    expect(stemsIn(documents)).toEqual(['lasagne', 'voor', 'jana'])
  })

  it('are in no other text, in no other form either', () => {
    const documents = [asked('goal', [...kept, 'onze lasagnes', 'lasagne boeken'])]
    expect(stemsIn(documents, 'een boek')).toEqual(['onze', 'lasagnes', 'lasagne'])
    expect(stemsIn(documents, 'onze lasagnes met lasagne', 'boeken')).toEqual([])
  })

  it('are not those of what is not ours, or of an example that is kept', () => {
    expect(stemsIn([asked('not-ours', [...kept, 'lasagne'])])).toEqual([])
    expect(stemsIn([asked('article', ['lasagne', ...kept])])).toEqual([])
  })
})
