import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import * as z from 'zod'
import { dangerFileSchema } from '../../src/content/language.ts'
import type { State } from '../../src/dialogue/state.ts'
import type { Topic } from '../../src/search/topic.ts'

/** One message with what a good answer does; the head of ontwikkelhelft.yaml says how to read it. */
export const caseSchema = z.strictObject({
  id: z.string(),
  persona: z.string().optional(),
  q: z.string(),
  before: z.array(z.string()).default([]),
  lsc: z.string().optional(),
  rol: z.string().optional(),
  kind: z.string(),
  handle: z.enum(['answer', 'ask', 'refer', 'urgent']),
  must: z.array(z.string()).default([]),
  not: z.array(z.string()).default([]),
  facts: z.record(z.string(), z.array(z.string())).default({}),
  note: z.string().optional(),
})

export type EvaluationCase = z.infer<typeof caseSchema>

/** The halves: one to tune on, one that nobody tunes on, and the strangers, who are reported apart. */
export const halves = {
  ontwikkel: ['ontwikkelhelft.yaml'],
  test: ['testhelft.yaml'],
  vreemden: ['strangers-parents.json', 'strangers-schools.json'],
} as const

export type Half = keyof typeof halves

export function loadCases(half: Half): EvaluationCase[] {
  const excluded = new Map(Object.entries(excludedCases()))
  return halves[half]
    .flatMap((file) => z.array(caseSchema).parse(parse(read(file))))
    .filter(({ id }) => !excluded.has(id))
}

/** Messages of which only the facts are labelled. */
export type FactCase = Pick<EvaluationCase, 'id' | 'q' | 'facts' | 'rol' | 'lsc'>

/** Messages with only their facts, of somebody else than those of the halves. */
export function loadFactCases(half: 'ontwikkel' | 'test'): FactCase[] {
  return z
    .array(caseSchema.pick({ id: true, q: true, facts: true }))
    .parse(parse(read(`feiten-${half}.yaml`)))
}

/** A message of one of the voices, with the subject that answers it. */
export interface VoiceMessage {
  readonly q: string
  readonly topic: Topic
}

/** Messages per subject by people who did not know the content; they are not in it. */
export function loadVoices(): VoiceMessage[] {
  const bySubject = z.record(z.string(), z.array(z.string())).parse(parse(read('stemmen.yaml')))
  return Object.entries(bySubject).flatMap(([key, messages]) => {
    const [, goal] = key.split('doel:')
    const topic: Topic = goal ? { kind: 'goal', id: goal } : { kind: 'article', id: key }
    return messages.map((q) => ({ q, topic }))
  })
}

/** Everyday requests that are not ours: none may fill a fact or get an answer about leersteun. */
export function loadEveryday(half: 'ontwikkel' | 'test'): string[] {
  return z.object({ zinnen: z.array(z.string()) }).parse(parse(read(`alledaags-${half}.yaml`)))
    .zinnen
}

/** Messages of somebody in danger, and such that only sound so. */
export const loadDanger = () => dangerFileSchema.parse(parse(read('gevaar-test.yaml')))

/** A conversation: what somebody types turn by turn, and what a good answer to each turn is about. */
const conversationSchema = z.strictObject({
  id: z.string(),
  lsc: z.string().optional(),
  rol: z.string().optional(),
  beurten: z.array(
    z.strictObject({
      q: z.string(),
      /** Ids of subjects of which one answers; `doel:…` is a goal, `verwijzen`, `dringend`, `praatje` and `opdracht` are none. */
      goed: z.array(z.string()).min(1),
      /** All that is known after the turn, where it changes. */
      feiten: z.record(z.string(), z.array(z.string())).optional(),
    }),
  ),
})

/** `start`: what was told before the first turn. */
export type ConversationCase = z.infer<typeof conversationSchema> & {
  readonly start?: State['steps']
}

export function loadConversations(set: 'ontwikkel' | 'test' | 'streng'): ConversationCase[] {
  return z.array(conversationSchema).parse(parse(read(`gesprekken-${set}.yaml`)))
}

/** Messages after another, of which only is labelled what is known after both. */
export function loadFactPairs(): ConversationCase[] {
  return z
    .array(
      z.strictObject({
        id: z.string(),
        eerst: z.string(),
        q: z.string(),
        feiten: z.record(z.string(), z.array(z.string())),
      }),
    )
    .parse(parse(read('feitenparen-ontwikkel.yaml')))
    .map(({ id, eerst, q, feiten }) => ({
      id,
      beurten: [
        { q: eerst, goed: [] },
        { q, goed: [], feiten },
      ],
    }))
}

/** What people ask after an answer, by the subject that was told (`doel:…` is a goal); they did not know the content. */
const followUpsSchema = z.record(
  z.string(),
  z.array(conversationSchema.shape.beurten.element.pick({ q: true, goed: true }).strict()),
)

/** Each as a conversation of one turn. */
export function loadFollowUps(set: 'ontwikkel' | 'test' | 'vreemd'): ConversationCase[] {
  const byTold = followUpsSchema.parse(parse(read(`vervolg-${set}.yaml`)))
  return Object.entries(byTold).flatMap(([told, followUps]) => {
    const [, goal] = told.split('doel:')
    return followUps.map((turn, i) => ({
      id: `${told}-${i + 1}`,
      start: [goal ? { goal } : { topic: told }],
      beurten: [turn],
    }))
  })
}

/** A message about an answer that was told, with the first words of the lines of it that answer; see the file. */
const passageSchema = z.strictObject({
  na: z.string(),
  rol: z.string().optional(),
  lsc: z.string().optional(),
  q: z.string(),
  regels: z.array(z.string()),
})

export type PassageCase = z.infer<typeof passageSchema>

export function loadPassages(): PassageCase[] {
  return z.array(passageSchema).parse(parse(read('passages-ontwikkel.yaml')))
}

/** A message close to leersteun: `referral` answers it, or `subject` does; neither: it is referred in general. */
export interface OutsideMessage {
  readonly q: string
  readonly referral?: string
  readonly subject?: string
}

const outsideSchema = z
  .object({ grens: z.array(z.object({ q: z.string(), id: z.string() })) })
  .catchall(z.array(z.string()))

export function loadOutside(half: 'ontwikkel' | 'test'): OutsideMessage[] {
  const {
    grens,
    andere = [],
    ...referrals
  } = outsideSchema.parse(parse(read(`buiten-${half}.yaml`)))
  return [
    ...Object.entries(referrals).flatMap(([referral, all]) => all.map((q) => ({ q, referral }))),
    ...andere.map((q) => ({ q })),
    ...grens.map(({ q, id }) => ({ q, subject: id })),
  ]
}

/** Cases whose label is wrong, each with the reason. */
export function excludedCases(): Record<string, string> {
  return z.record(z.string(), z.string()).parse(parse(read('uitgesloten.yaml')) ?? {})
}

const read = (file: string): string => readFileSync(new URL(file, import.meta.url), 'utf8')
