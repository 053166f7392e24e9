import { assemble } from '../../src/assemble.ts'
import { replay } from '../../src/dialogue/replay.ts'
import { newState } from '../../src/dialogue/state.ts'
import { maskPersonalData } from '../../src/language/personal-data.ts'
import { rivalOf } from '../../src/search/about.ts'
import { features } from '../../src/search/belongs.ts'
import { isOurs } from '../../src/search/topic.ts'
import { countOurs } from '../../src/understand/of-the-case.ts'
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

/** Both sides weigh as much, however many messages there are of each. */
const total = [0, 1].map((label) => rows.filter((row) => row.label === label).length)
const weigh = { 0: rows.length / 2 / (total[0] ?? 1), 1: rows.length / 2 / (total[1] ?? 1) }
let weights = (rows[0]?.x ?? []).map(() => 0)
const chance = (x: readonly number[]): number =>
  1 / (1 + Math.exp(-x.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), 0)))
for (let round = 0; round < 20_000; round++) {
  const slope = weights.map(
    (weight, i) =>
      rows.reduce(
        (sum, { x, label, isNear }) =>
          sum +
          (weigh[label] * (isNear ? nearby : 1) * (label - chance(x)) * (x[i] ?? 0)) / rows.length,
        0,
      ) - (i > 0 ? 0.001 * weight : 0),
  )
  weights = weights.map((weight, i) => weight + 0.5 * (slope[i] ?? 0))
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
