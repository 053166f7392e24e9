import { assemble } from '../../src/assemble.ts'
import { replay } from '../../src/dialogue/replay.ts'
import { newState } from '../../src/dialogue/state.ts'
import { maskPersonalData } from '../../src/language/personal-data.ts'
import { features } from '../../src/search/belongs.ts'
import { rivalOf } from '../../src/search/judge.ts'
import { isOurs } from '../../src/search/topic.ts'
import { countOurs } from '../../src/understand/about-else.ts'
import { understand } from '../../src/understand/understand.ts'
import { loadCases, loadEveryday, loadOutside, loadVoices } from './evaluation-case.ts'

/* Fits the weights of src/search/belongs.ts by logistic regression, and prints what each limit would cost. */

/** What lies close to leersteun counts less: it is learnt as a subject of its own. */
const nearby = 0.25
const elsewhere = new Set(['niet-van-ons', 'praatje', 'onzin', 'dringend'])
const { knowledge } = assemble(() => '2026-11-21')
const place = replay(knowledge.domain, newState({}))
const cases = loadCases('ontwikkel').filter(
  ({ kind, before }) => !elsewhere.has(kind) && before.length === 0,
)
const rows = [
  ...[...cases, ...loadVoices()].map(({ q }) => row(q, 1)),
  ...loadEveryday('ontwikkel').map((q) => row(q, 0)),
  ...loadOutside('ontwikkel').map(({ q, subject }) => row(q, subject ? 1 : 0, !subject)),
].flatMap((found) => found ?? [])

function row(q: string, label: 0 | 1, isNear = false) {
  const { ranked, sound, stated, ours } = understand(
    knowledge,
    maskPersonalData(q).text,
    place,
    null,
    [],
  )
  const hit = ranked[0]
  if (!hit || !isOurs(hit.document)) return null
  return {
    x: features(hit, rivalOf(ranked), { sound, facts: countOurs(stated), ours }),
    label,
    isNear,
  }
}

/** So far every weight is drawn towards 0. */
const shrink: number = 0.001

/** Both sides weigh as much, however many messages there are of each. */
const total = [0, 1].map((label) => rows.filter((row) => row.label === label).length)
const weigh = { 0: rows.length / 2 / (total[0] ?? 1), 1: rows.length / 2 / (total[1] ?? 1) }
let weights = (rows[0]?.x ?? []).map(() => 0)
const chance = (x: readonly number[]): number =>
  1 / (1 + Math.exp(-x.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), 0)))
/** Newton's method: after a dozen rounds nothing moves any more. */
for (let round = 0; round < 12; round++) {
  const slope = weights.map((weight, i) => (i > 0 ? -shrink * weight : 0))
  const curve = weights.map((_, i) => weights.map((__, j) => (i === j && i > 0 ? shrink : 0)))
  for (const { x, label, isNear } of rows) {
    const now = chance(x)
    const worth = (weigh[label] * (isNear ? nearby : 1)) / rows.length
    for (const [i, value] of x.entries()) {
      slope[i] = (slope[i] ?? 0) + worth * (label - now) * value
      const line = curve[i] ?? []
      for (const [j, other] of x.entries())
        line[j] = (line[j] ?? 0) + worth * now * (1 - now) * value * other
    }
  }
  const step = solve(curve, slope)
  weights = weights.map((weight, i) => weight + (step[i] ?? 0))
}
process.stdout.write(`gewichten: [${weights.map((weight) => weight.toFixed(2)).join(', ')}]\n`)
for (const limit of [0.05, 0.1, 0.15, 0.2, 0.3, 0.4, 0.5]) {
  const lost = rows.filter(({ x, label }) => label === 1 && chance(x) < limit).length
  const let_in = [false, true]
    .map(
      (near) =>
        rows.filter(({ x, label, isNear }) => label === 0 && isNear === near && chance(x) >= limit)
          .length,
    )
    .join('+')
  process.stdout.write(
    `grens ${limit}: ${lost} van de onze geweigerd, ${let_in} alledaagse toegelaten\n`,
  )
}

/** The x of a x = b, by elimination; a is symmetric and has an inverse. */
function solve(a: readonly (readonly number[])[], b: readonly number[]): number[] {
  const lines = a.map((line, i) => [...line, b[i] ?? 0])
  for (const [i, line] of lines.entries()) {
    const first = line[i] ?? 1
    for (const [j, other] of lines.entries()) {
      const times = i === j ? 0 : (other[i] ?? 0) / first
      for (let at = i; at < other.length; at++)
        other[at] = (other[at] ?? 0) - times * (line[at] ?? 0)
    }
  }
  return lines.map((line, i) => (line.at(-1) ?? 0) / (line[i] ?? 1))
}
