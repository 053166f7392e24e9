/**
 * One spelling for everything that is read: lower case, no accents, no control or direction marks,
 * one kind of quote, arrows in words, abbreviations without dots ("I.A.C." is "iac").
 */
export function normalise(text: string): string {
  const lower = (isPlain.test(text) ? text : folded(text)).toLowerCase().replace(arrow, ' naar ')
  return lower.includes('.') ? withoutDots(lower) : lower
}

/** "GC -> IAC" */
const arrow = /[-=]+>|[→⇒➔]/g

/** Signs of which no spelling but upper case is another: most texts have no others, and nothing is looked for in them. */
const isPlain = /^[ -_a-~]*$/

const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cc}\p{Cf}]/gu, (mark) => (/\s/.test(mark) ? ' ' : ''))
    .replace(/[’‘`´]/g, "'")

const withoutDots = (lower: string): string =>
  lower
    .replace(/\b(?:[a-z]\.){2,}(?:[a-z]\b\.?)?/g, (dotted) => dotted.replaceAll('.', ''))
    .replace(/\b([a-z])\.([a-z])\.?(?=\s|$|[?!,])/g, '$1$2')
