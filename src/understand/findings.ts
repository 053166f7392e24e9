import type { Place } from '../dialogue/replay.ts'
import type { CommandId } from '../language/find-command.ts'
import type { FoundFact } from '../language/find-facts.ts'
import type { About } from '../search/about.ts'
import type { Given } from './given-by.ts'
import type { Message } from './message.ts'
import type { Sought } from './sought.ts'

/** All that was found for a message, of which the event is made. */
export interface Findings {
  readonly message: Message
  readonly place: Place
  readonly command: CommandId | null
  /** Facts in the words, also where they turn out not to be about a case. */
  readonly stated: readonly FoundFact[]
  readonly sought: Sought
  /** What its words lead to, what is not ours to somebody else … */
  readonly found: About
  readonly given: Given
  /** … and what it is taken for: that, unless its very words give something. */
  readonly about: About
}
