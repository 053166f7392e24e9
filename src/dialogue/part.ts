import type { FoundFact } from '../language/find-facts.ts'
import type { Foreign } from '../language/lexicon.ts'
import type { PersonalDataKind } from '../language/personal-data.ts'
import type { Term } from '../language/to-terms.ts'
import type { Verdict } from '../rules/verdict.ts'
import type { Topic } from '../search/topic.ts'

/** What was asked: its words as they are typed, and what they mean. */
export interface Asked {
  readonly words: readonly string[]
  readonly terms: readonly Term[]
}

/** Something that the assistant has to say, as plain values: the words come later, in render. */
export type Part =
  | { readonly kind: 'greeting' }
  | { readonly kind: 'understood'; readonly facts: readonly FoundFact[] }
  /**
   * In fewer words than its own: `again` where it was told the turn before, what it says of `asked` or its shortest form;
   * `unsure` where it may not be what was asked, its shortest form under its title; `holds` where only facts were told since:
   * what it says of those, or that it stays the same. `orAsk`: whoever does not find it there is pointed to a person.
   */
  | {
      readonly kind: 'topic'
      readonly topic: Topic
      readonly as?: 'again' | 'unsure' | 'holds'
      readonly asked?: Asked
      readonly orAsk?: boolean
    }
  | { readonly kind: 'question'; readonly fact: string }
  /** What is true for everybody who comes for this goal. */
  | { readonly kind: 'introduction'; readonly goal: string }
  /** What the checklist of this goal takes for granted as long as nothing is said of it. */
  | { readonly kind: 'assumed'; readonly goal: string }
  | { readonly kind: 'why'; readonly fact: string }
  /**
   * `again`: it was said the turn before; what was told since changes nothing (`holds`), it was not understood (`shorter`), or
   * the person asks on without saying after what (`next`). Or it was said
   * some time before (`told`). `refine`: a fact that would make it more exact, and is not asked.
   */
  | {
      readonly kind: 'outcome'
      readonly table: string
      readonly verdict: Verdict
      readonly again?: 'holds' | 'shorter' | 'next' | 'told'
      readonly refine?: string
    }
  /** The checklist is there, under the answer. */
  | { readonly kind: 'list-ready' }
  /** What a goal says with its outcome, by its place in `erbij`. */
  | { readonly kind: 'remark'; readonly goal: string; readonly place: number }
  /** `near`: an answer was given, and these were almost as likely; `besides`: these answer the other questions of the message. */
  | {
      readonly kind: 'clarify'
      readonly found: 'close' | 'weak' | 'near' | 'besides'
      readonly topics: readonly Topic[]
    }
  /** `topic`: what was told last, and is asked more about. */
  | { readonly kind: 'what-for'; readonly topic?: Topic }
  /**
   * In other words than its own: `again` where somebody tells on, `calls` where nobody answers or we are asked to call or to
   * stay, `beside` under the answer to something else.
   */
  | { readonly kind: 'urgent'; readonly id: string; readonly as?: 'again' | 'calls' | 'beside' }
  /** An old name, a type that does not exist: an entry of taal/opgelet.yaml. */
  | { readonly kind: 'heed'; readonly id: string }
  /** Said once, in the language of the message: that the answers are in simple Dutch. */
  | { readonly kind: 'in-dutch'; readonly language: Foreign }
  | { readonly kind: 'contact' }
  | { readonly kind: 'summary' }
  | { readonly kind: 'who-can-tell'; readonly fact: string }
  | { readonly kind: 'conflict'; readonly fact: FoundFact }
  | { readonly kind: 'personal-data'; readonly kinds: readonly PersonalDataKind[] }
  /** Nothing could be done with the message, for the first time, twice in a row, or as in a language that we do not read. */
  | { readonly kind: 'missed'; readonly time: 'first' | 'second' | 'strange' }
  /** A sentence of taal/zinnen.yaml. */
  | { readonly kind: 'notice'; readonly phrase: string }
