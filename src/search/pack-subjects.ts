import type { PackedSubjects } from '../content/prepared.ts'
import { numbersIn, packNumber, packRising } from '../packing/numbers.ts'
import type { CountedSubject, Sets, SubjectRows } from './topic-terms.ts'

/**
 * Packs the terms of every subject. The terms of its questions stand in the order of how many have them, so that most numbers
 * are small: those that as many questions have lie side by side, and a question is a set of places in that order.
 */
export function packSubjects(subjects: readonly CountedSubject[]): PackedSubjects {
  const shapes = [subjects.length]
  let terms = ''
  let questions = ''
  for (const { size, counts, kept, body } of subjects) {
    const groups = groupByCount(counts)
    shapes.push(size, groups.length, kept.length, body.length)
    let before = size
    for (const [count, group] of groups) {
      shapes.push(before - count, group.length)
      terms += packRising(group)
      before = count
    }
    const places = new Map(groups.flatMap(([, group]) => group).map((term, i) => [term, i]))
    kept.forEach(({ place, terms: own }, i) => {
      shapes.push(place - (kept[i - 1]?.place ?? -1) - 1, own.length)
      questions += packRising(own.map((term) => places.get(term) ?? 0).sort((a, b) => a - b))
    })
  }
  const bodies = subjects.map(({ body }) => packRising(body)).join('')
  return { shapes: shapes.map(packNumber).join(''), terms, questions, bodies }
}

/** The terms that as many questions have, the most first, each group in rising order. */
function groupByCount(counts: CountedSubject['counts']): [count: number, terms: number[]][] {
  const groups = new Map<number, number[]>()
  for (const [term, count] of counts) groups.set(count, [...(groups.get(count) ?? []), term])
  return [...groups]
    .map(([count, terms]): [number, number[]] => [count, terms.sort((a, b) => a - b)])
    .sort(([a], [b]) => b - a)
}

export function unpackSubjects({ shapes, terms, questions, bodies }: PackedSubjects): SubjectRows {
  const nextShape = numbersIn(shapes)
  const nextTerm = numbersIn(terms)
  const nextPlace = numbersIn(questions)
  const nextBody = numbersIn(bodies)
  const sizes: number[] = []
  const times: number[] = []
  const places: number[] = []
  const questionEnds: number[] = []
  const rows = { asked: rowOfSets(), questions: rowOfSets(), bodies: rowOfSets() }
  for (let left = nextShape(); left > 0; left--) {
    const size = nextShape()
    const groups = nextShape()
    const kept = nextShape()
    const body = nextShape()
    const first = times.length
    sizes.push(size)
    for (let group = 0, count = size; group < groups; group++) {
      count -= nextShape()
      const length = nextShape()
      rows.asked.addRising(nextTerm, length)
      for (let i = 0; i < length; i++) times.push(count)
    }
    rows.asked.end()
    for (let question = 0, place = -1; question < kept; question++) {
      place += nextShape() + 1
      places.push(place)
      rows.questions.addRising(nextPlace, nextShape(), (at) => rows.asked.at(first + at))
      rows.questions.end()
    }
    questionEnds.push(places.length)
    rows.bodies.addRising(nextBody, body)
    rows.bodies.end()
  }
  return {
    sizes: Uint16Array.from(sizes),
    asked: rows.asked.sets(),
    times: Uint16Array.from(times),
    questions: rows.questions.sets(),
    places: Uint16Array.from(places),
    questionEnds: Uint32Array.from(questionEnds),
    bodies: rows.bodies.sets(),
  }
}

/** Sets of numbers, filled from first to last. */
function rowOfSets() {
  const numbers: number[] = []
  const ends: number[] = []
  return {
    /** The next `count` numbers of a packed rising set. */
    addRising(next: () => number, count: number, map?: (number: number) => number): void {
      for (let i = 0, last = -1; i < count; i++) {
        last += next() + 1
        numbers.push(map ? map(last) : last)
      }
    },
    end: () => {
      ends.push(numbers.length)
    },
    at: (place: number): number => numbers[place] ?? 0,
    sets: (): Sets => ({ numbers: Uint16Array.from(numbers), ends: Uint32Array.from(ends) }),
  }
}
