import type { Code } from './code.ts'

const article = 'content/artikels/begrippen/leersteun.md'

/** What points to something else in the content. */
export const referenceCodes = [
  {
    code: 'V001',
    title: 'Onbekend gegeven',
    explanation:
      'Een voorwaarde noemt een gegeven dat er niet is, of dat niet bij de feiten van deze tabel staat.',
    remedy: 'gebruik een gegeven uit content/gegevens, en zet het bij de feiten van de tabel',
    example: {
      file: 'content/regels/recht.yaml',
      wrong: 'als: { papier: [geen] }',
      right: 'als: { verslag: [geen] }',
    },
  },
  {
    code: 'V002',
    title: 'Onbekende waarde',
    explanation: 'Het gegeven heeft geen waarde met die naam.',
    remedy: 'kies een waarde uit het bestand van het gegeven',
    example: {
      file: 'content/regels/recht.yaml',
      wrong: 'als: { verslag: [weg] }',
      right: 'als: { verslag: [geen] }',
    },
  },
  {
    code: 'V003',
    title: 'Onbekende uitkomst',
    explanation: 'Een regel leidt naar een uitkomst waarvoor geen tekst bestaat.',
    remedy: 'maak het bestand in content/uitkomsten of verbeter de naam',
    example: {
      file: 'content/regels/recht.yaml',
      wrong: 'dan: recht-neen',
      right: 'dan: recht-nee',
    },
  },
  {
    code: 'V004',
    title: 'Uitkomst die geen regel gebruikt',
    explanation: 'Niemand krijgt deze tekst ooit te zien.',
    remedy: 'laat een regel ernaar leiden of verwijder het bestand',
    example: {
      file: 'content/regels/uitsluitingen.yaml',
      wrong: 'uitkomst: recht-nee',
      right: 'uitkomst: tegenspraak',
    },
  },
  {
    code: 'V005',
    title: 'Onbekend onderwerp',
    explanation: 'Er is geen artikel en geen gesprek met deze naam, dus de knop gaat nergens heen.',
    remedy: 'gebruik de naam van een artikel of van een gesprek',
    example: { file: article, wrong: 'verder: [rechten]', right: 'verder: [recht]' },
  },
  {
    code: 'V006',
    title: 'Dode link',
    explanation: 'De link gaat naar een artikel dat er niet is.',
    remedy: 'schrijf [tekst](artikel:naam) met de naam van een artikel',
    example: { file: article, wrong: '(artikel:verslagen)', right: '(artikel:verslag)' },
  },
  {
    code: 'V007',
    title: 'Dubbele naam',
    explanation:
      'Twee dingen hebben dezelfde naam. Artikels en gesprekken delen hun namen: een knop kent alleen de naam.',
    remedy: 'geef een van beide een andere naam',
    example: {
      file: 'content/regels/recht.yaml',
      wrong: '- id: anders',
      right: '- id: geen-verslag',
    },
  },
  {
    code: 'V008',
    title: 'Variant die niet klopt',
    explanation: 'Een variant hoort bij een algemeen artikel en geldt voor een of meer centra.',
    remedy: 'noem bij variant-van een algemeen artikel, en bij geldt-voor de centra van de variant',
    example: {
      file: 'content/artikels/begrippen/leersteun-noord.md',
      wrong: 'variant-van: ondersteuning',
      right: 'variant-van: leersteun',
    },
  },
  {
    code: 'V009',
    title: 'Onbekend centrum',
    explanation: 'Er is geen leersteuncentrum met deze naam in content/centra.',
    remedy: 'gebruik de naam van een bestand in content/centra',
    example: {
      file: 'content/artikels/begrippen/leersteun-noord.md',
      wrong: 'geldt-voor: [oost]',
      right: 'geldt-voor: [noord]',
    },
  },
  {
    code: 'V010',
    title: 'Onbekende tabel of poort',
    explanation:
      'Het gesprek noemt een tabel die er niet is, of laat iets door dat die tabel nooit geeft.',
    remedy: 'gebruik recht, overgang, route of contact, en bij door een uitkomst van die tabel',
    example: {
      file: 'content/gesprekken/recht.yaml',
      wrong: 'tabel: rechten',
      right: 'tabel: recht',
    },
  },
  {
    code: 'V011',
    title: 'Partner die niet klopt',
    explanation:
      'Een partner is een leersteuncentrum van de soort specifiek, met een eigen bestand.',
    remedy: 'noem een bestand in content/centra met soort specifiek',
    example: { file: 'content/centra/noord.yaml', wrong: 'partner: zuid', right: 'partner: samen' },
  },
  {
    code: 'V012',
    title: 'Centrum zonder bestand of zonder knop',
    explanation:
      'Elk algemeen leersteuncentrum heeft een bestand in content/centra en een waarde in content/gegevens/centrum.yaml. Een partner heeft alleen een bestand.',
    remedy: 'maak het bestand of de waarde die ontbreekt',
    example: { file: 'content/gegevens/centrum.yaml', wrong: '- id: zuiden', right: '- id: zuid' },
  },
  {
    code: 'V013',
    title: 'Onbekend type in een centrum',
    explanation: 'Het centrum noemt een type dat niet in content/gegevens/type.yaml staat.',
    remedy: 'gebruik een type uit content/gegevens/type.yaml',
    example: { file: 'content/centra/noord.yaml', wrong: "'99': zelf", right: "'9': zelf" },
  },
  {
    code: 'V014',
    title: 'Checklistpunt dat ontbreekt of niet gebruikt wordt',
    explanation:
      'De regels van de checklist en de teksten in content/checklist horen een voor een bij elkaar.',
    remedy: 'maak de tekst, of zet het punt in content/regels/checklist.yaml',
    example: {
      file: 'content/regels/checklist.yaml',
      wrong: 'item: verslagen',
      right: 'item: verslag',
    },
  },
  {
    code: 'V015',
    title: 'Naam van het bestand is anders',
    explanation: 'Het id in het bestand is hetzelfde als de naam van het bestand.',
    remedy: 'maak het id en de naam van het bestand gelijk',
    example: { file: 'content/gesprekken/contact.yaml', wrong: 'id: bellen', right: 'id: contact' },
  },
  {
    code: 'V016',
    title: 'Onbekende woordgroep',
    explanation:
      'Een patroon noemt een groep woorden die niet in content/taal/lezen.yaml staat, dus het past nooit.',
    remedy: 'gebruik een groep uit content/taal/lezen.yaml, of maak ze daar',
    example: {
      file: 'content/taal/opdrachten.yaml',
      wrong: "terug: ['{<weer>} terug']",
      right: 'terug: [terug]',
    },
  },
] as const satisfies readonly Code[]
