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
const stemsIn = (
  documents: readonly TopicDocument[],
  others: readonly string[] = [],
  everyday: readonly string[] = [],
) => {
  const all = [...documents.flatMap(({ questions }) => questions), ...others, ...everyday]
  const words = [...new Set(all.flatMap((text) => text.split(' ')))].map((word) => ({
    word,
    stem: word.replace(/en$/, ''),
  }))
  return [...seldomStems(words, all, documents, everyday)]
}

describe('seldomStems', () => {
  it('are those of a question or two', () => {
    const documents = [
      asked('article', [...usual, 'waar is de lasagne', 'waar is de tolk voor jana']),
    ]
    expect(stemsIn(documents)).toEqual(['blijft', 'dan', 'is', 'lasagne', 'voor', 'jana'])
  })

  it('are hardly in other texts, in other forms either', () => {
    const documents = [asked('goal', [...usual, 'onze lasagnes', 'lasagne boeken'])]
    expect(stemsIn(documents, ['een boek'])).toContain('boek')
    expect(stemsIn(documents, ['een boek', 'boeken lezen'])).toContain('boek')
    expect(stemsIn(documents, ['een boek', 'boeken lezen', 'dit boek'])).not.toContain('boek')
  })

  it('are those of what is nearly ours too, but not those of what is everyday', () => {
    const documents = [asked('not-ours', [...usual, 'lasagne en jana'])]
    expect(stemsIn(documents, [], ['lasagne'])).toContain('jana')
    expect(stemsIn(documents, [], ['lasagne'])).not.toContain('lasagne')
  })

  it('are sooner those that no subject is asked for with twice', () => {
    const ours = [asked('article', [...usual, 'lasagne maken', 'lasagne eten'])]
    expect(stemsIn(ours)).toContain('lasagne')
    expect(stemsIn(ours, ['een lasagne'])).not.toContain('lasagne')
  })

  it('are not those that something beside ours is asked for with twice', () => {
    const documents = [asked('not-ours', [...usual, 'lasagne maken', 'lasagne eten'])]
    expect(stemsIn(documents)).not.toContain('lasagne')
  })

  it('are not those of small talk', () => {
    expect(stemsIn([asked('small-talk', ['saluut'])])).toEqual([])
  })
})
