import { belongs } from './belongs.ts'
import type { Sound } from './sound.ts'
import { isOurs } from './topic.ts'
import type { Hit } from './topic-index.ts'

/** What a message is about, as far as the search can tell. A weak hit becomes a question, not an answer. */
export type About =
  /** `others` are near enough to be offered under the answer; where it `isUnsure` one of them may be meant as well. */
  | {
      readonly kind: 'hit'
      readonly hit: Hit
      readonly others: readonly Hit[]
      readonly isUnsure?: boolean
    }
  | { readonly kind: 'close'; readonly hits: readonly Hit[] }
  | { readonly kind: 'weak'; readonly hits: readonly Hit[] }
  /**
   * Words that people know, about anything but our subject; `hits`: what it would be if it were ours after all, `nearest`: what
   * it is nearest to of what is not, if it is near enough to that.
   */
  | { readonly kind: 'elsewhere'; readonly hits: readonly Hit[]; readonly nearest: Hit | null }
  | { readonly kind: 'none' }

/** Where a hit becomes an answer, a question, or nothing. Set on the development half of the evaluation. */
export const thresholds = {
  /** Below this what is not ours is not the one that was meant. */
  sure: 0.5,
  /** Below this a subject of ours is asked about, not told: of what scores less one in three is right. */
  told: 2,
  /** Below this a hit is not even a suggestion. */
  weak: 0.3,
  /** A second hit this near to the first makes the message ambiguous … */
  margin: 0.006,
  /** … unless the first is beyond doubt. */
  certain: 0.9,
  /** One this near is offered under the answer … */
  near: 0.6,
  /** … and once a conversation is under way also one that is less near. */
  nearUnderWay: 1.6,
  /** Less likely than this to be ours, and we ask whether it is … */
  likely: 0.5,
  /** … less likely than this, or with a word in it that is none of ours, the message is referred … */
  unlikely: 0.25,
  /** … and less likely than this, nothing of ours is offered with it. */
  far: 0.1,
  /** A subject that is not ours is the one that was meant when it covers so much of the message. */
  meant: 0.35,
  /** … or, where it is not ours, when it is as near and as likely as this. Set on the messages close to leersteun. */
  nearest: { score: 2.6, chance: 0.05 },
  /** How much likelier it is to be ours once a conversation is under way. */
  underWay: 0.45,
  /** A subject that is likelier than this among the others is nearly the one that was asked for … */
  alike: 0.7,
  /** … and one as likely as this is what was asked for. */
  same: 0.65,
  /** A message of at most so many words, all of a subject of ours … */
  keywords: 3,
  /** … that is at least this likely … */
  slight: 0.1,
  /** … or, where its words lean to something else by more than this, likelier than all others together … */
  foreign: -0.5,
  most: 0.5,
  /** … and this far ahead of any other, is ours. */
  ahead: 0.5,
  /** Once a conversation is under way, a subject that has less than this of what all that was found share is asked about … */
  doubtful: 0.2,
  /** … and one that comes in the place of what was told and was not it, sooner. */
  doubtfulInstead: 0.35,
  /** Below this share it is told in short, beside the others: of these not half were what was asked. */
  unsure: 0.45,
  /** From this share of unknown words on, a message is not everyday Dutch but no Dutch. */
  gibberish: 0.6,
}
const mostChoices = 3

/** What speaks for or against a message being ours, besides what the search found. */
export interface Signs {
  readonly sound: Sound
  /** How many facts it tells that nobody names but for leersteun. */
  readonly facts: number
  /** How likely it is by its words that it is ours, from 0 to 1. */
  readonly ours: number
  /** It has a word of nobody but us. */
  readonly hasOurWord: boolean
  /** Something was already talked about: then a message is more likely about that, and a word or two may be. */
  readonly isUnderWay: boolean
  /** What was told last was told again, or is taken back: something else is meant. */
  readonly isInstead: boolean
  /** It asks what something is, and names that. */
  readonly isDefinition: boolean
  /** It is in another language that we read: what is ours was learned from Dutch. */
  readonly isForeign: boolean
}

/**
 * Whether the best hit earns its place.
 * @param hits from high to low
 */
export function judge(hits: readonly Hit[], signs: Signs): About {
  const { weak, likely, far, gibberish } = thresholds
  const { sound } = signs
  const [first] = hits
  const nearest = nearestOf(hits)
  const isDutch = sound.strange < gibberish && sound.words > 0
  const notOurs = (offered: readonly Hit[]): About =>
    isDutch ? { kind: 'elsewhere', hits: offered, nearest } : { kind: 'none' }
  if (!first) return notOurs([])
  if (isHardlyThat(first)) return notOurs([])
  const isCertain =
    !isOurs(first.document) ||
    signs.hasOurWord ||
    // Of a language that we only read a little the words that we read say more than those beside them.
    (signs.isForeign && first.chance >= thresholds.most) ||
    isKeyword(first, rivalOf(hits), sound)
  const lead = signs.isUnderWay ? thresholds.underWay : 0
  const chance = isCertain ? 1 : belongs(first, rivalOf(hits), signs) + lead
  if (chance >= likely) return amongOurs(first, hits, signs)
  const offered = hits
    .filter((hit) => hit.score >= weak && isOurs(hit.document))
    .slice(0, mostChoices)
  const meant = nearest ? hits.filter((hit) => hit === nearest || offered.includes(hit)) : offered
  return chance >= leastAsked(signs) && offered.length > 0
    ? { kind: 'weak', hits: meant.slice(0, mostChoices) }
    : notOurs(chance < far ? [] : offered)
}

/** From how likely on we ask whether a message is ours. */
function leastAsked({ sound: { words, unknown }, isForeign, isUnderWay }: Signs): number {
  const { far, likely, unlikely, keywords } = thresholds
  if (isForeign || (isUnderWay && words <= keywords)) return far
  return unknown > 0 && !isUnderWay ? likely : unlikely
}

/** What a message that is not ours is about, where that is one of the subjects that people have beside ours. */
function nearestOf(hits: readonly Hit[]): Hit | null {
  const best = hits.find(({ document: { topic } }) => topic.kind === 'not-ours')
  const { score, chance } = thresholds.nearest
  return best && best.score >= score && best.chance >= chance ? best : null
}

/** A subject that is not ours, for a message that has hardly to do with it: bread is not poverty. */
const isHardlyThat = ({ document: { topic }, score, coverage }: Hit): boolean =>
  topic.kind === 'not-ours' && (score < thresholds.sure || coverage < thresholds.meant)

/** Whoever types no more than a word or two that we have a likely subject for looks for that subject: "wachtlijst". */
const isKeyword = (
  { score, chance, coverage }: Hit,
  rival: number,
  { words, ordinary, unknown, leaning }: Sound,
): boolean =>
  words <= thresholds.keywords &&
  ordinary + unknown === 0 &&
  coverage === 1 &&
  chance > (leaning > thresholds.foreign ? thresholds.slight : thresholds.most) &&
  score - rival > thresholds.ahead

/** Whether the best of the hits stands out enough to be the answer. */
function amongOurs(first: Hit, hits: readonly Hit[], signs: Signs): About {
  const { sure, told, weak, margin, near, nearUnderWay, certain, same, unsure } = thresholds
  if (first.score < weak) return { kind: 'none' }
  if (first.score < (isOurs(first.document) ? told : sure))
    return { kind: 'weak', hits: hits.filter((hit) => hit.score >= weak).slice(0, mostChoices) }
  const doubted = doubtedAt(first, hits, signs)
  if (doubted < leastShare(signs)) return { kind: 'close', hits: hits.slice(0, mostChoices) }
  const close = hits.filter((hit) => first.score - hit.score < margin)
  if (close.length > 1 && first.score < certain)
    return { kind: 'close', hits: close.slice(0, mostChoices) }
  const reach = signs.isUnderWay ? nearUnderWay : near
  const others = hits
    .slice(1, mostChoices)
    .filter((hit) => isOffered(hit, first, signs) && first.score - hit.score < reach)
  const isClear = !isOurs(first.document) && first.chance >= same
  const isUnsure = doubted < unsure && first.chance <= thresholds.alike
  return { kind: 'hit', hit: first, others: isClear ? [] : others, isUnsure }
}

/** How much a lead in score counts where the hits share what is likely. Set on the development conversations. */
const sharp = 2

/**
 * The share of what is likely that an article has in the middle of a conversation, from 0 to 1; 1 where it is told all the
 * same: a goal asks what it needs anyway.
 */
function doubtedAt(first: Hit, hits: readonly Hit[], { isUnderWay, isDefinition }: Signs): number {
  if (!isUnderWay || isDefinition || first.document.topic.kind !== 'article') return 1
  return 1 / hits.reduce((sum, { score }) => sum + Math.exp(sharp * (score - first.score)), 0)
}

const leastShare = ({ isInstead }: Signs): number =>
  isInstead ? thresholds.doubtfulInstead : thresholds.doubtful

/**
 * Under an answer only what is ours. Under a referral what may be ours after all, and another referral that may be meant: a
 * complaint about the school, or about the CLB.
 */
function isOffered(hit: Hit, first: Hit, signs: Signs): boolean {
  if (isOurs(first.document)) return isOurs(hit.document)
  return isOurs(hit.document)
    ? belongs(hit, first.score, signs) >= thresholds.far
    : hit.document.topic.kind === 'not-ours' && !isHardlyThat(hit) && hit.chance >= thresholds.far
}

/** How near the message comes to what is not ours. */
export const rivalOf = (hits: readonly Hit[]): number =>
  hits.find((hit) => !isOurs(hit.document))?.score ?? 0

/** Whether one subject is so much likelier than the others that the message is nearly one of its questions. */
export const isNear = (about: About): boolean =>
  about.kind === 'hit' && about.hit.chance > thresholds.alike
