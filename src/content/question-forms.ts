import * as z from 'zod'
import { patternsSchema } from './written-pattern.ts'

/** taal/vraagvormen.yaml: how a question is recognised by its form. */
export const questionFormsFileSchema = z.strictObject({
  /** "wat is", "verschil tussen": asks for a meaning, so what it names is no fact of a case. */
  definitie: patternsSchema,
  /** Words at the start of a message that goes on from the one before: "en", "maar". */
  vervolg: patternsSchema,
  /** Words that take back what was said before: "toch", "ik bedoel". */
  verbetering: patternsSchema,
  /** Words that a message begins with and is not about: "nee", "ok". */
  aanhef: patternsSchema,
  /** Words that say it over: where something is asked after them, a message is about that alone. */
  herneemt: patternsSchema,
  /** Thanks: where something is asked after them, a message only begins with them. */
  dank: patternsSchema,
  /** Asks for few words: "in drie zinnen", "kort aub". Patterns, as in lezen.yaml. */
  kort: patternsSchema,
  /** Wants to hear yes or no. Patterns, as in lezen.yaml. */
  'ja-nee': patternsSchema,
  /** Words that make a sentence a question. */
  vraagwoorden: patternsSchema,
  /** Says that it asks, wherever it stands: "ik wil weten of". Patterns, as in lezen.yaml. */
  vraagt: patternsSchema,
  /** Says that we were no help: "dat vroeg ik niet". Patterns, as in lezen.yaml. */
  klacht: patternsSchema,
  /** Beside such a complaint it is one too: "ik stop ermee". Patterns, as in lezen.yaml. */
  'klacht-erbij': patternsSchema,
  /** Verbs that short notes begin with too: "heeft iac". */
  vertelt: patternsSchema,
  /** Words that also ask at the end of a sentence: "type 4 gc, waar". */
  achteraan: patternsSchema,
  /** Asks where to be, whatever it is about: "bij wie kan ik terecht". Patterns, as in lezen.yaml. */
  waarheen: patternsSchema,
  /** Beside such a question these say nothing of what it is about: "hulp", "zoeken". */
  'naast-waarheen': patternsSchema,
  /** Says that there is help already, which asks nothing: "krijgt leersteun". Patterns, as in lezen.yaml. */
  'loopt-al': patternsSchema,
  /** Says that reading or Dutch is difficult for them. Patterns, as in lezen.yaml. */
  'leest-moeilijk': patternsSchema,
  /** Said by the way: beside facts they ask and tell nothing: "als dat helpt". Patterns, as in lezen.yaml. */
  terloops: patternsSchema,
  /** Says that it is about another pupil than before. Patterns, as in lezen.yaml. */
  'ander-geval': patternsSchema,
  /** Words of nobody but us: a message with one of them is about leersteun, whatever else it says. */
  'van-ons': patternsSchema,
  /**
   * Says outright that there is no danger: these words are not heard for it, and after an alarm they count as `veilig` does.
   * Patterns, as in lezen.yaml.
   */
  'geen-gevaar': patternsSchema,
  /** After an alarm: says that nobody is in danger, or that there is help for it already. Patterns, as in lezen.yaml. */
  veilig: patternsSchema,
  /** After an alarm: says that nobody answers, or asks us to call or to stay. Patterns, as in lezen.yaml. */
  'bel-mij': patternsSchema,
  /** After an alarm: asks where to lodge a complaint. */
  klagen: patternsSchema,
  /** Asks whether something is allowed, compelled or can be refused. Patterns, as in lezen.yaml. */
  'mag-dat': patternsSchema,
  /** Words that say that a message is about somebody; without one "mag dat met een IAC-verslag?" is a general question. */
  'over-iemand': patternsSchema,
  /** Words that say that a message is about a child or a school: whom to ask is somebody there. */
  'over-school': patternsSchema,
})

export type QuestionForms = z.infer<typeof questionFormsFileSchema>
