import { countEach } from '../common/count-each.ts'
import { type DangerWeights, featuresIn, slotOf, slots } from '../search/danger.ts'
import { createFeatureRows } from './feature-rows.ts'
import { fitLogistic } from './fit-logistic.ts'
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

/** With more the messages that were left out are not heard better (five parts in turn), and they take room. */
const mostSlots = 4500
const often = 0.5

const fit = { rounds: 12, pace: 0.3, biasPace: 0.01, shrink: 2e-7 }

/** Fits how much each feature says that somebody is in danger: logistic regression. */
export function fitDanger(examples: readonly DangerExample[]): DangerWeights {
  const told = examples.map(({ stems }) => [...new Set(featuresIn(stems))])
  const times = countEach(told.flat())
  const rows = mixed(examples).map(({ stems, isDanger, counts }): SlotRow => {
    const usual = featuresIn(stems).filter((feature) => (times.get(feature) ?? 0) >= fewest)
    return { slots: [...new Set(usual.map(slotOf))], label: isDanger ? 1 : 0, worth: counts }
  })
  const left = strongest(fitSlots(rows).weights, rows)
  const { bias, weights } = fitSlots(
    rows.map((row) => ({ ...row, slots: row.slots.filter((slot) => left.has(slot)) })),
  )
  return { bias, ofSlot: weights }
}

/** The slots that a message has, and whether it tells of danger. */
interface SlotRow {
  readonly slots: readonly number[]
  readonly label: 0 | 1
  readonly worth: number
}

function fitSlots(rows: readonly SlotRow[]): ReturnType<typeof fitLogistic> {
  const laid = createFeatureRows()
  const spans = rows.map(({ slots: own, label, worth }) => {
    const span = laid.add(own.map((slot) => [slot, 1]))
    return { ...span, others: 0, label, worth }
  })
  return fitLogistic(laid.rows(), spans, slots, fit)
}

/** The slots that do the most: large weights, in many examples. */
function strongest(weights: Float64Array, rows: readonly SlotRow[]): ReadonlySet<number> {
  const times = countEach(rows.flatMap((row) => row.slots))
  const force = (slot: number): number =>
    Math.abs(weights[slot] ?? 0) * (times.get(slot) ?? 0) ** often
  return new Set([...times.keys()].sort((a, b) => force(b) - force(a)).slice(0, mostSlots))
}
