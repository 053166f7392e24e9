import { Problem } from './problem.ts'

/** What is said of a fault of ours: nothing of what went wrong. */
export const unexpectedProblem = (): Problem =>
  new Problem(
    500,
    'Er ging iets mis',
    'Dat ligt aan ons. Probeer het nog eens; er is niets verloren.',
  )
