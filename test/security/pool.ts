import * as fc from 'fast-check'

/** What people type, and what nobody should: sentences, fragments, other languages, markup, code, and bytes. */
const sentences = [
  'mijn zoon heeft een gc-verslag, waar meld ik aan?',
  'Ik ben zorgcoördinator in een lagere school van LSC Noord-Brabant. Leerling met IAC-verslag type 7, waar meld ik aan?',
  'heeft mijn dochter recht op leersteun', 'geen verslag', 'nog niet', 'type 9', 'type 7', 'ov4 in het lager', 'kleuter',
  'secundair', 'ja', 'nee', 'weet ik niet', 'terug', 'opnieuw', 'waarom vraag je dat', 'wat weet je al', 'ik wil een mens spreken',
  'wijzig', 'stop', 'dank je', 'hallo', 'hoeveel uur krijgen we', 'wat kost dat', 'hij wil niet meer leven', 'hij wordt geslagen thuis',
  'wat is een iac-verslag?', 'en in het secundair?', 'verandert van school naar het secundair', 'naar buitengewoon', 'bestaande inschrijving',
  'wie is het clb', 'vrij limburg', 'in gent', 'brussel', 'de accolade', 'ik weet het niet zeker maar misschien type 3 of type 9',
  'mijn zoon heet Thibault Verhaegen en mijn nummer is 0470 12 34 56', 'ik ben juf', 'hoger onderwijs', 'hbo5 verpleegkunde',
  'wie beslist', 'klacht', 'schoolbus', 'gon', 'm-decreet', 'fase 2', 'stopzetten', '60 dagen', 'overgang kleuter naar lager',
] as const

// biome-ignore-start lint/suspicious/noTemplateCurlyInString: these are what an attacker types
export const nasty = [
  '', ' ', '?', '!!!', '.'.repeat(1000), 'a'.repeat(1000), 'ij'.repeat(500), '{{constructor.constructor("return process")()}}', '{{{state}}}', '${7*7}',
  '<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', "';DROP TABLE counts;--", '\u0000\u0001\u0002', '\u202Egnol', '\uFEFF', '👨‍👩‍👧‍👦'.repeat(80),
  '\uD800', 'é'.normalize('NFD').repeat(400), 'ﷺ'.repeat(900), '__proto__', 'constructor', 'toString', 'hasOwnProperty', 'feit:verslag:gc', 'doe:opnieuw',
  '../../etc/passwd', '%00', '\r\nSet-Cookie: a=b', '0'.repeat(1000), '12.34.56.78.90.12', 'a@'.repeat(500), 'type '.repeat(200), 'niet geen niet '.repeat(60),
  'mama van '.repeat(110), 'groetjes, '.repeat(99), 'BE68 5390 0754 7034 '.repeat(40), 'ok', 'null', 'undefined', 'NaN', '[]', '{}', '1e999',
] as const
// biome-ignore-end lint/suspicious/noTemplateCurlyInString: these are what an attacker types

export const typedText = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...sentences) },
  { weight: 2, arbitrary: fc.constantFrom(...nasty) },
  { weight: 1, arbitrary: fc.tuple(fc.constantFrom(...sentences), fc.constantFrom(...sentences)).map((both) => both.join(', ')) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
)
