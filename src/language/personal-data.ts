/** What was left out of a message, by kind; the values themselves are gone. */
export type PersonalDataKind = 'rijksregisternummer' | 'telefoon' | 'e-mail' | 'iban' | 'naam'

export interface Masked {
  readonly text: string
  readonly kinds: readonly PersonalDataKind[]
}

const iban = /\b[a-z]{2}\d{2}(?:[ .-]?\d{4}){3,6}(?:[ .-]?\d{1,3})?\b/gi
const email = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}.-]{1,190}\.\p{L}{2,24}/giu
const nationalNumber = /\b\d{2}[. ]?\d{2}[. ]?\d{2}[- .]?\d{3}[. ]?\d{2}\b/g
const phone = /(?<![\d.])(?:\+|00)?\d{1,4}[ ./-]?\(?\d{1,4}\)?(?:[ ./-]?\d{2,3}){2,4}(?!\d)/g
/** A Belgian number has nine digits at least; what is shorter is a date, a year or an amount. */
const fewestDigits = 9
const lead =
  /\b(?:(?:mijn|haar|zijn|m'n|z'n|onze|ons) (?:achter|voor)?naam is|(?:hij|zij|ze|die|dat|zoon|dochter|kind|zoontje|dochtertje|leerling) heet|ik heet|noemt zich|(?:mama|papa|moeder|vader|oma|opa|ouder|plusouder) van|(?:vriendelijke |beste |hartelijke )?groet(?:en|jes)?,?|mvg,?)\s+/giu
/** Every lead has one of these, and most messages have none. */
const inLeads = ['naam is', ' heet', 'noemt zich', 'a van', 'r van', 'groet', 'mvg']
/** In characters: a first name and what follows it. */
const longestName = 80
/** A first name is followed by at most so many more. */
const mostNames = 3
const firstName = /^\p{L}[\p{L}'-]+/u
const moreNames = /^ (?:(?:van|de|den|der|el|al|ben) ){0,2}\p{Lu}[\p{L}'-]+/u
/** Words after "mama van", "dat heet" and "groeten" that are no name: "mama van kleuter met autisme" leaves out an article. */
const noName =
  /^(?:mijn|een|het|de|haar|zijn|ons|onze|twee|drie|vier|die|dat|deze|dit|jullie|u|en|in|op|uit|niet|nu|toch|anders|leerling(?:en)?|kind(?:je|eren)?|kleuter|peuter|baby|tiener|puber|(?:pleeg)?(?:zoon(?:tje)?|dochter(?:tje)?)|jongen|jongetje|meisje|tweeling)$/iu

/**
 * Takes personal data out of a message before anything else reads it. Each place becomes a blank.
 * A name is only seen where the sentence says that it is one ("hij heet …") and it is written with a capital or alone.
 */
export function maskPersonalData(text: string): Masked {
  const kinds = new Set<PersonalDataKind>()
  const blank = (kind: PersonalDataKind) => () => {
    kinds.add(kind)
    return ' '
  }
  const written = text.includes('@') ? text.replace(email, blank('e-mail')) : text
  const masked = /\d/.test(written) ? withoutNumbers(written, blank) : written
  return {
    text: withoutNames(masked, blank('naam')).replace(/ {2,}/g, ' ').trim(),
    kinds: [...kinds],
  }
}

const withoutNumbers = (text: string, blank: (kind: PersonalDataKind) => () => string): string =>
  text
    .replace(iban, blank('iban'))
    .replace(nationalNumber, blank('rijksregisternummer'))
    .replace(phone, (found) =>
      found.replace(/\D/g, '').length >= fewestDigits ? blank('telefoon')() : found,
    )

function withoutNames(text: string, blank: () => string): string {
  const lower = text.toLowerCase()
  if (!inLeads.some((words) => lower.includes(words))) return text
  let kept = ''
  let at = 0
  for (const match of text.matchAll(lead)) {
    const from = match.index + match[0].length
    if (match.index < at) continue
    const length = nameLength(text.slice(from, from + longestName))
    if (length === 0) continue
    kept += text.slice(at, from) + blank()
    at = from + length
  }
  return kept + text.slice(at)
}

/** How many characters of `text` are a name: one word, and what follows it with a capital. */
function nameLength(text: string): number {
  const first = firstName.exec(text)?.[0]
  if (first === undefined || noName.test(first)) return 0
  let length = first.length
  for (let i = 0; i < mostNames; i++) length += moreNames.exec(text.slice(length))?.[0].length ?? 0
  return length
}
