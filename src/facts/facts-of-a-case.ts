/** Of the facts of a case those that people also name when they ask about leersteun in general. */
export const ofTheVerslag: ReadonlySet<string> = new Set(['verslag', 'type', 'zorgfase'])

/** What somebody is about to do, of the facts of a case. */
export const plan = 'moment'

/**
 * Facts of one pupil, and not of the next: who speaks, and where the school is, is the same for all of them. A question after a
 * meaning does not state these.
 */
export const ofTheCase: ReadonlySet<string> = new Set([
  ...ofTheVerslag,
  plan,
  'inschrijving',
  'niveau',
])
