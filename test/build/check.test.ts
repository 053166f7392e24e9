import { describe, expect, test } from 'vitest'
import { formatDiagnostic } from '../../src/build/diagnostic.ts'
import { faultsOfToy, toyFile } from './toy-content.ts'

const article = 'content/artikels/begrippen/leersteun.md'
const base = 'Het CLB beslist dat.'

/** Codes of the faults that a sentence in a general article gives. */
function codesOf(sentence: string): readonly string[] {
  const text = toyFile(article).replace(base, () => sentence)
  return [...new Set(faultsOfToy({ file: article, text }).map(({ code }) => code))]
}

test('a fault is one line with the place, the code and the remedy', () => {
  const text = toyFile('content/regels/recht.yaml').replace(
    'als: { type: [7-aud] } # type',
    'als: { verslag: [geen], type: [7-aud] }',
  )
  expect(faultsOfToy({ file: 'content/regels/recht.yaml', text }).map(formatDiagnostic)).toEqual([
    'content/regels/recht.yaml:3 R007 recht: de vraag naar "type" verandert geen enkele uitkomst → haal het gegeven uit de lijst, of schrijf een rij die ernaar kijkt',
    'content/regels/recht.yaml:12 R005 recht: het voorbeeld van rij "type" komt uit bij "anders" → verbeter het voorbeeld, de voorwaarden of de volgorde van de rijen',
    'content/regels/recht.yaml:12 R006 recht: rij "type" kan nooit bereikt worden: alles gaat al naar "geen-verslag" → zet de rij hoger, verander haar voorwaarden of verwijder haar',
  ])
})

test('all faults at once, in the order of the files', () => {
  const text = toyFile(article)
    .replace('verder: [recht]', 'verder: [rechten]')
    .replace(base, 'TODO. Bel 0499 12 34 56.')
  expect(faultsOfToy({ file: article, text }).map(({ line, code }) => `${line} ${code}`)).toEqual([
    '13 V005',
    '17 T004',
    '17 T008',
    '17 T012',
  ])
})

test.each([
  ['gesprekken/overgang.yaml', /$/, 'begint-bij: [momnt]\n', 'V001'],
  ['gesprekken/recht.yaml', /$/, 'gaat-voor: [leersteund]\n', 'V005'],
  ['regels/recht.yaml', /^feiten:/m, 'verfijnen: [tiep]\nfeiten:', 'V001'],
  ['regels/checklist.yaml', 'dan: te-doen', 'bekend: [tiep], dan: te-doen', 'V001'],
  ['regels/checklist.yaml', /^secties:/m, 'route-bij: [verslagg]\nsecties:', 'V014'],
  ['taal/partners.yaml', '<partner>', '<partnr>', 'V016'],
])('a name that nothing has is a fault wherever it stands: %s %s', (name, at, wrong, code) => {
  const file = `content/${name}`
  const text = toyFile(file).replace(at, wrong)
  expect(faultsOfToy({ file, text }).map((fault) => fault.code)).toContain(code)
})

test('two entries of a list have no id together', () => {
  const entry = "{ id: oud, patronen: [gon], tekst: 'Dat heet nu leersteun.', bronnen: [decreet] }"
  const text = `- ${entry}\n- ${entry}\n`
  const faults = faultsOfToy({ file: 'content/taal/opgelet.yaml', text })
  expect(faults.map(({ line, code }) => `${line} ${code}`)).toContain('2 V007')
})

describe('what a sentence may say', () => {
  test.each<[string, string[]]>([
    ['Het CLB beslist dat.', []],
    ['Er is geen vast aantal uren.', []],
    ['Dat kost € 5 per week.', []],
    ['De teldatum is 1 oktober.', []],
    ['Sinds 1 september 2023 is er leersteun.', []],
    ['Vóór 1 september 2023 was het anders.', []],
    ['Meld aan vóór 1 oktober.', ['T007']],
    ['Meld aan tegen 1 februari.', ['T007']],
    ['Uw kind krijgt twee uur per week.', ['T007']],
    ['Binnen twee weken start het.', ['T007']],
    ['Dat is kosteloos.', ['T007']],
    ['De school en het GO! vragen het.', ['T004']],
    ['Een BuSO-school vraagt het.', []],
    ['De GON-begeleider komt.', ['T005']],
    ['Dat gon goed.', []],
    ['Vraag het aan LSC Noord.', ['T006']],
    ['Vraag het in het noorden.', []],
    ['Bel 0488/11.22.33.', []],
    ['Bel +32 488 11 22 33.', []],
    ['Bel +32 499 11 22 33.', ['T012']],
    ['Bel 015 94 04 08.', []],
    ['Lees [dit](artikel:clb).', []],
    ['Lees [dit](artikel:recht).', ['V006']],
    ['Uw dochter krijgt hulp.', ['T013']],
    ['Dat zegt u als ouder.', ['T013']],
    ['Dan kiest u een school.', ['T013']],
    ['De school kan u bellen.', []],
    [
      'Een twee drie vier vijf zes zeven acht negen tien elf en een twee drie vier vijf zes zeven acht.',
      [],
    ],
    [
      'Een twee drie vier vijf zes zeven acht negen tien elf en een twee drie vier vijf zes zeven acht nu.',
      ['T001'],
    ],
  ])('%s', (sentence, expected) => expect(codesOf(sentence)).toEqual(expected))
})

describe('who would read the words for a parent is named', () => {
  test.each([
    ['Vraag: kan mijn kind dat?', ['leerling', 'school']],
    ['Dat kiest u zelf.', ['leerling']],
    ['Dat is voor uw kind.', []],
  ])('%s', (sentence, expected) => {
    const text = toyFile(article).replace(base, () => sentence)
    const faults = faultsOfToy({ file: article, text }).filter(({ code }) => code === 'T013')
    expect(faults.map(({ message }) => message.split(' ')[1])).toEqual(expected)
  })
})

describe('rows of the checklist match only what is certain', () => {
  const file = 'content/regels/checklist.yaml'
  const row = '- { als: { moment: [verhuizen] }, dan: te-doen }'
  const withRows = (...als: string[]) => {
    const rows = als.map((one) => `- { als: ${one}, dan: te-doen }`).join('\n          ')
    return faultsOfToy({ file, text: toyFile(file).replace(row, rows) }).map(
      ({ line, code }) => `${line} ${code}`,
    )
  }

  test('two rows together do not hide a third', () => {
    expect(
      withRows('{ moment: [nieuw] }', '{ moment: [verhuizen] }', '{ moment: [nieuw, verhuizen] }'),
    ).toEqual([])
  })

  test('one row that matches whenever the other does hides it', () => {
    expect(
      withRows('{ moment: [nieuw, verhuizen] }', '{ moment: [verhuizen], verslag: [gc] }'),
    ).toEqual(['9 R006'])
  })

  test('a row that wants to know more hides only a row that wants it too', () => {
    const known = '{ moment: [verhuizen] }, bekend: [verslag]'
    expect(withRows(known, '{ moment: [verhuizen] }')).toEqual([])
    expect(withRows('{ moment: [verhuizen] }', known)).toEqual(['9 R006'])
  })
})

describe('centres', () => {
  test('a partner is no choice', () => {
    const file = 'content/gegevens/centrum.yaml'
    const text = `${toyFile(file)}  - { id: samen, label: Samen }\n`
    expect(faultsOfToy({ file, text }).map(({ code, message }) => `${code} ${message}`)).toContain(
      'V012 centrum "samen" is een partner en geen keuze',
    )
  })

  test('an outcome that only a centre leads to is missed at its own file', () => {
    const file = 'content/centra/zuid.yaml'
    const text = toyFile(file).replace('kanaal: diplon', 'kanaal: onbekend')
    expect(faultsOfToy({ file, text }).map(({ file: at, code }) => `${at} ${code}`)).toEqual([
      'content/uitkomsten/route-zelf-kanaal-onbekend.md V003',
    ])
  })
})

describe('a sentence that people type leads to one place', () => {
  const goal = 'content/gesprekken/contact.yaml'
  const notOurs = 'content/taal/niet-van-ons.yaml'
  const smallTalk = 'content/taal/praatjes.yaml'
  const firstOf = (key: string) => new RegExp(`(${key}:\\s*(?:\\[|- ))([^,\\]\\n]+)`)
  const from = (file: string, key: string) => {
    const [, , sentence] = firstOf(key).exec(toyFile(file)) ?? []
    if (!sentence) throw new Error(`${file} has no ${key}`)
    return sentence
  }
  const withExample = (file: string, sentence: string) =>
    toyFile(file).replace(firstOf('voorbeelden'), (_, key: string) => `${key}${sentence}`)

  test.each([
    ['an article and a goal', article, 'vragen', goal],
    ['an article and what is not ours', article, 'vragen', notOurs],
    ['a goal and what is not ours', goal, 'voorbeelden', notOurs],
    ['what is not ours and small talk', notOurs, 'voorbeelden', smallTalk],
    ['a goal and small talk', goal, 'voorbeelden', smallTalk],
  ])('%s: capitals and marks make no difference', (_, first, key, second) => {
    const sentence = from(first, key)
    const text = withExample(second, `"${sentence.toUpperCase()}!"`)
    const repeated = faultsOfToy({ file: second, text }).filter(({ code }) => code === 'T011')
    expect(repeated.map(({ file, message }) => [file, message.replace(/:\d+$/, '')])).toEqual([
      [second, `"${sentence.toUpperCase()}!" staat ook in ${first}`],
    ])
  })
})

test('what does not fit a file is said in Dutch', () => {
  const text = toyFile(article).replace('verder: [recht]', 'verder: 7')
  const [fault] = faultsOfToy({ file: article, text })
  expect(fault?.code).toBe('C003')
  expect(fault?.message).toMatch(/^verder: Ongeldige invoer/)
})

test('what a pupil gets instead of an urgent subject is one too', () => {
  const file = 'content/taal/dringend.yaml'
  const codes = (instead: string) =>
    faultsOfToy({ file, text: `${toyFile(file)}  bij-leerling: ${instead}\n` }).map(
      ({ code }) => code,
    )
  expect(codes('nood')).toEqual([])
  expect(codes('nergens')).toEqual(['V005'])
})

test('a group that an urgent phrase names is there, and has single words', () => {
  const file = 'content/taal/dringend.yaml'
  const messages = (more: string) =>
    faultsOfToy({ file, text: `${toyFile(file)}${more}` }).map(({ message }) => message)
  const group = '- groep: zich\n  woorden: [zichzelf, mezelf]\n'
  const subject = (phrase: string) =>
    `- id: pijn\n  woorden:\n    - ${phrase}\n  antwoord: Bel.\n  nummers: []\n  bronnen: [bron]\n`
  expect(messages(`${group}${subject('snijdt <zich>')}`).join()).not.toMatch(/groep/)
  expect(messages(subject('snijdt <zich>')).join()).toMatch(/de groep <zich> bestaat niet/)
  expect(messages(`${group}${subject('snijdt <zich>$')}`).join()).toMatch(/na een groep/)
  expect(messages('- groep: zich\n  woorden: [zijn eigen]\n').join()).toMatch(/losse woorden/)
})

test.each([
  ["terug: ['[ga {weer|nog}] terug']", /twee aan twee, en niet in elkaar/],
  ["terug: ['{ga|keer terug']", /twee aan twee, en niet in elkaar/],
  ["terug: ['<zich> terug']", /een groep staat alleen tussen/],
  ["terug: ['{ga|keer} terug']", null],
])('a pattern that never fits is a fault in whatever file: %s', (command, fault) => {
  const file = 'content/taal/opdrachten.yaml'
  const text = toyFile(file).replace('terug: [terug]', () => command)
  const messages = faultsOfToy({ file, text }).map(({ message }) => message)
  if (fault) expect(messages.join()).toMatch(fault)
  else expect(messages).toEqual([])
})

test('people ask on after a subject that is told, and are told one', () => {
  const file = 'content/taal/vervolg.yaml'
  const found = (told: string, answers: string) =>
    faultsOfToy({ file, text: `${told}:\n  ${answers}: [en dan]\n` }).map(
      ({ line, code }) => `${line} ${code}`,
    )
  expect(found('recht', 'recht')).toEqual([])
  expect(found('nergens', 'recht')).toEqual(['1 V005'])
  expect(found('recht', 'nergens')).toEqual(['2 V005'])
})
