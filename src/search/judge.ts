import type { About } from './about.ts'
import { belongs } from './belongs.ts'
import type { Sound } from './sound.ts'
import { thresholds } from './thresholds.ts'
import { isOurs } from './topic.ts'
import type { Hit } from './topic-index.ts'

/** What speaks for or against a message being ours, besides what the search found. */
export interface Signs {
  readonly sound: Sound
  /** How many facts it tells that nobody names but for leersteun. */
  readonly facts: number
  /** It tells of a case, be it only of a difficulty. */
  readonly isOfCase: boolean
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

/** So many subjects are offered at most. */
const mostChoices = 3

/**
 * Whether the best hit earns its place.
 * @param hits from high to low
 */
export function judge(hits: readonly Hit[], signs: Signs): About {
  const { weak, likely, far } = thresholds
  const [first] = hits
  const nearest = nearestOf(hits)
  const elsewhere = (offered: readonly Hit[]): About =>
    isDutch(signs.sound) ? { kind: 'elsewhere', hits: offered, nearest } : { kind: 'none' }
  if (!first || isHardlyThat(first)) return elsewhere([])
  const chance = chanceOf(first, rivalOf(hits), signs)
  if (chance >= likely) return best(first, hits, signs)
  const ours = hits.filter((hit) => hit.score >= weak && isOurs(hit.document)).slice(0, mostChoices)
  if (chance < leastAsked(signs) || ours.length === 0) return elsewhere(chance < far ? [] : ours)
  const asked = hits.filter((hit) => hit === nearest || ours.includes(hit))
  return { kind: 'weak', hits: asked.slice(0, mostChoices) }
}

const isDutch = ({ strange, words }: Sound): boolean => strange < thresholds.gibberish && words > 0

/** How likely it is that the message is for the best hit: 1 where that is no question of being ours or not. */
function chanceOf(first: Hit, rival: number, signs: Signs): number {
  const { document, chance } = first
  // Of a language that we only read a little the words that we read say more than those beside them.
  const isRead = signs.isForeign && chance >= thresholds.most
  const isCertain =
    !isOurs(document) || signs.hasOurWord || isRead || isKeyword(first, rival, signs.sound)
  if (isCertain) return 1
  return belongs(first, rival, signs) + (signs.isUnderWay ? thresholds.underWay : 0)
}

/** From how likely on we ask whether a message is ours. */
function leastAsked({ sound: { words, unknown }, isForeign, isUnderWay }: Signs): number {
  const { far, likely, unlikely, keywords } = thresholds
  if (isForeign || (isUnderWay && words <= keywords)) return far
  return unknown > 0 && !isUnderWay ? likely : unlikely
}

/** What a message that is not ours is about, where that is one of the subjects that people have beside ours. */
function nearestOf(hits: readonly Hit[]): Hit | null {
  const found = hits.find(({ document: { topic } }) => topic.kind === 'not-ours')
  const { score, chance } = thresholds.nearest
  return found && found.score >= score && found.chance >= chance ? found : null
}

/**
 * A subject that is not ours, for a message that has hardly to do with it: bread is not poverty, a pizza no schoolbook. Small
 * talk of which only the way of asking reminds is none either.
 */
function isHardlyThat({ document: { topic }, score, coverage, chance }: Hit): boolean {
  const { sure, meant, slim, chat } = thresholds
  if (topic.kind === 'small-talk') return chance < chat.chance && coverage < chat.coverage
  return topic.kind === 'not-ours' && (score < sure || coverage < meant || chance < slim)
}

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

/** What is made of the best of the hits: the answer where it stands out enough, else a question. */
function best(first: Hit, hits: readonly Hit[], signs: Signs): About {
  const { sure, told, weak, margin, near, nearUnderWay, certain, same, unsure, alike } = thresholds
  if (first.score < weak) return { kind: 'none' }
  if (first.score < (isOurs(first.document) ? told : sure))
    return { kind: 'weak', hits: hits.filter((hit) => hit.score >= weak).slice(0, mostChoices) }
  const share = shareOf(first, hits, signs)
  if (share < leastShare(signs)) return { kind: 'close', hits: hits.slice(0, mostChoices) }
  if (isGuess(first, signs)) return { kind: 'close', hits: hits.slice(0, mostChoices) }
  const close = hits.filter((hit) => first.score - hit.score < margin)
  if (close.length > 1 && first.score < certain)
    return { kind: 'close', hits: close.slice(0, mostChoices) }
  const reach = signs.isUnderWay ? nearUnderWay : near
  const others = hits
    .slice(1, mostChoices)
    .filter((hit) => isOffered(hit, first, signs) && first.score - hit.score < reach)
  const isClear = !isOurs(first.document) && first.chance >= same
  const isUnsure = share < unsure && first.chance <= alike
  return { kind: 'hit', hit: first, others: isClear ? [] : others, isUnsure }
}

/** A goal that the words hardly speak for, where no fact and nothing told before does: it would ask and ask. */
const isGuess = ({ document, chance }: Hit, { isOfCase, isUnderWay }: Signs): boolean =>
  document.topic.kind === 'goal' && chance < thresholds.hardly && !isOfCase && !isUnderWay

/** How much a lead in score counts where the hits share what is likely: the slope of the regression that near-to.ts is fitted by. */
const sharp = 2.55

/**
 * The share of what is likely that an article has in the middle of a conversation, from 0 to 1; 1 where it is told all the
 * same: a goal asks what it needs anyway.
 */
function shareOf(first: Hit, hits: readonly Hit[], { isUnderWay, isDefinition }: Signs): number {
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
