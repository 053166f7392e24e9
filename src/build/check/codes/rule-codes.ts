import type { Code } from './code.ts'

const recht = 'content/regels/recht.yaml'

/** What the rules say together. */
export const ruleCodes = [
  {
    code: 'R001',
    title: 'De laatste rij past niet altijd',
    explanation:
      'De laatste rij is de voorzichtige: ze heeft geen voorwaarden en geen datum. Zo krijgt iedereen een antwoord.',
    remedy: 'maak de laatste rij zonder voorwaarden (als: {}) en zonder datum',
    example: { file: recht, wrong: 'als: { type: ["9"] } # anders', right: 'als: {} # anders' },
  },
  {
    code: 'R002',
    title: 'Dubbele rij',
    explanation: 'Een eerdere rij heeft dezelfde voorwaarden en dezelfde uitkomst.',
    remedy: 'verwijder een van beide rijen',
    example: {
      file: recht,
      wrong: 'als: { verslag: [geen] } # type',
      right: 'als: { type: [7-aud] } # type',
    },
  },
  {
    code: 'R003',
    title: 'Rijen die elkaar tegenspreken',
    explanation: 'Een eerdere rij heeft dezelfde voorwaarden en een andere uitkomst.',
    remedy: 'kies welke uitkomst klopt en verwijder de andere rij',
    example: {
      file: 'content/regels/overgang.yaml',
      wrong: 'als: { moment: [stoppen] } # nieuw',
      right: 'als: { moment: [nieuw] } # nieuw',
    },
  },
  {
    code: 'R004',
    title: 'Rij zonder voorbeeld',
    explanation:
      'Elke rij met voorwaarden heeft een voorbeeld: een geval dat bij deze rij uitkomt.',
    remedy: 'schrijf bij voorbeeld een waarde voor elk gegeven van de tabel',
    example: {
      file: recht,
      wrong: '# zonder voorbeeld',
      right: "voorbeeld: { verslag: geen, type: '9' }",
    },
  },
  {
    code: 'R005',
    title: 'Voorbeeld komt bij een andere rij uit',
    explanation:
      'Een eerdere rij neemt het voorbeeld, of het voorbeeld laat nog meer dan één rij open.',
    remedy: 'verbeter het voorbeeld, de voorwaarden of de volgorde van de rijen',
    example: {
      file: recht,
      wrong: "voorbeeld: { verslag: gc, type: '9' }",
      right: "voorbeeld: { verslag: geen, type: '9' }",
    },
  },
  {
    code: 'R006',
    title: 'Rij die nooit bereikt wordt',
    explanation: 'Eerdere rijen nemen al alles wat deze rij zou nemen.',
    remedy: 'zet de rij hoger, verander haar voorwaarden of verwijder haar',
    example: {
      file: recht,
      wrong: 'als: { verslag: [geen], type: [7-aud] } # type',
      right: 'als: { type: [7-aud] } # type',
    },
  },
  {
    code: 'R007',
    title: 'Vraag die niets verandert',
    explanation:
      'Wat iemand hier ook antwoordt, de uitkomst blijft dezelfde. Zo’n vraag stellen we niet.',
    remedy: 'haal het gegeven uit de lijst, of schrijf een rij die ernaar kijkt',
    example: {
      file: recht,
      wrong: 'feiten: [verslag, type, moment]',
      right: 'feiten: [verslag, type]',
    },
  },
  {
    code: 'R008',
    title: 'Waarde die geen regel gebruikt',
    explanation:
      'Geen tabel, uitsluiting, gesprek of checklist maakt een verschil voor deze waarde.',
    remedy: 'voeg de waarde samen met een andere, of schrijf een rij die haar noemt',
    example: {
      file: 'content/regels/checklist.yaml',
      wrong: 'als: { verslag: [gc] }',
      right: 'als: { moment: [verhuizen] }',
    },
  },
  {
    code: 'R009',
    title: 'Uitsluiting zonder voorwaarden',
    explanation: 'Een uitsluiting zonder voorwaarden sluit alles uit.',
    remedy: 'schrijf bij als welke waarden niet samen gaan',
    example: {
      file: 'content/regels/uitsluitingen.yaml',
      wrong: 'als: {}',
      right: 'als: { verslag: [geen], moment: [stoppen] }',
    },
  },
  {
    code: 'R010',
    title: 'Uitkomst zonder volgende stap',
    explanation:
      'Na elke uitkomst weet de lezer wat hij nu doet. De stap is een gewone zin, en er is een knop om verder te gaan.',
    remedy: 'schrijf bij stap één korte zin, en bij verder minstens één onderwerp',
    example: {
      file: 'content/uitkomsten/recht-nee.md',
      wrong: "stap: '…'",
      right: "stap: 'Praat met de school.'",
    },
  },
] as const satisfies readonly Code[]
