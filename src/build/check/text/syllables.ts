/** Sounds that are one syllable though they are written with more than one vowel; longer ones first. */
const nucleus =
  /eau|aai|ooi|oei|eeu|ieu|aa|ee|oo|uu|ie|eu|oe|ui|ei|ij|au|ou|[aeiouyàâäáèéêëìíîïòóôöùúûü]/g

/** "zeven" and "negen" have two. */
const ofDigit = [1, 1, 1, 1, 1, 1, 1, 2, 1, 2]

/**
 * The number of syllables of a Dutch word, by its spelling. A trema begins a new syllable ("geïntegreerd"). An
 * abbreviation is spelled out as people say it ("CLB" is three), and a number digit by digit.
 */
export function syllables(word: string): number {
  const parts = word.split(/[^\p{L}\p{N}]+/u).flatMap((part) => part.match(/\d|\p{L}+/gu) ?? [])
  return parts.reduce((count, part) => count + ofPart(part), 0)
}

function ofPart(part: string): number {
  if (/^\d$/.test(part)) return ofDigit[Number(part)] ?? 1
  if (isSpelled(part)) return part.length
  const sounds = part
    .toLowerCase()
    .replaceAll('qu', 'kw')
    .replace(/^y(?=[aeiou])/, 'j')
  return Math.max(1, sounds.match(nucleus)?.length ?? 0)
}

/** Capitals alone: up to three letters, or without a vowel in the middle ("ADHD"). "STOS" and "IRIS" are said as a word. */
function isSpelled(part: string): boolean {
  return (
    /^\p{Lu}+$/u.test(part) && (part.length <= 3 ? part.length > 1 : !/[AEIOU]/.test(part.slice(1)))
  )
}
