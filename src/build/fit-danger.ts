import { countEach } from '../common/count-each.ts'
import { type DangerWeights, featuresIn, slotOf, slots } from '../search/danger.ts'
import { fitLogistic, type Row } from './fit-logistic.ts'
import { mixed } from './spread.ts'

/** A message that tells of somebody in danger or does not. */
export interface DangerExample {
  readonly stems: readonly string[]
  readonly isDanger: boolean
  /** How much it counts. */
  readonly counts: number
}

/** A feature of fewer examples than this tells of these alone. */
const fewest = 2

const mostSlots = 6000
const often = 0.5

const fit = { rounds: 12, pace: 0.3, biasPace: 0.01, shrink: 2e-7 }

/** Fits how much each feature says that somebody is in danger: logistic regression. */
export function fitDanger(examples: readonly DangerExample[]): DangerWeights {
  const told = examples.map(({ stems }) => [...new Set(featuresIn(stems))])
  const times = countEach(told.flat())
  const rows = mixed(examples).map(({ stems, isDanger, counts }) => {
    const usual = featuresIn(stems).filter((feature) => (times.get(feature) ?? 0) >= fewest)
    const features = [...new Set(usual.map(slotOf))]
    return {
      features,
      values: features.map(() => 1),
      others: 0,
      label: isDanger ? (1 as const) : (0 as const),
      worth: counts,
    }
  })
  const left = strongest(fitLogistic(rows, slots, fit).weights, rows)
  const leftIn = rows.map((row) => {
    const features = row.features.filter((slot) => left.has(slot))
    return { ...row, features, values: features.map(() => 1) }
  })
  const { bias, weights } = fitLogistic(leftIn, slots, fit)
  return { bias, ofSlot: weights }
}

/** The slots that do the most: large weights, in many examples. */
function strongest(weights: Float64Array, rows: readonly Row[]): ReadonlySet<number> {
  const times = countEach(rows.flatMap(({ features }) => features))
  const force = (slot: number): number =>
    Math.abs(weights[slot] ?? 0) * (times.get(slot) ?? 0) ** often
  return new Set([...times.keys()].sort((a, b) => force(b) - force(a)).slice(0, mostSlots))
}
