import type { Code } from './code.ts'

/** Where the content comes from. */
export const sourceCodes = [
  {
    code: 'B001',
    title: 'Onbekende bron',
    explanation:
      'De bron staat niet in bronnen.yaml. Een regel of tekst zonder bron mag er niet zijn.',
    remedy: 'zet de bron in content/bronnen.yaml of verbeter de naam',
    example: {
      file: 'content/artikels/begrippen/leersteun.md',
      wrong: 'bronnen: [handboek#wat]',
      right: 'bronnen: [gids#wat]',
    },
  },
  {
    code: 'B002',
    title: 'Onbekend deel van een bron',
    explanation: 'De bron bestaat, maar heeft geen deel met die naam.',
    remedy: 'kies een deel dat bij de bron in content/bronnen.yaml staat',
    example: {
      file: 'content/artikels/begrippen/leersteun.md',
      wrong: 'bronnen: [gids#waarom]',
      right: 'bronnen: [gids#wat]',
    },
  },
  {
    code: 'B003',
    title: 'Bron te lang niet nagekeken',
    explanation: 'De bron is meer dan een jaar geleden herlezen. Misschien klopt ze niet meer.',
    remedy: 'herlees de bron, pas aan wat veranderd is en zet de datum van vandaag bij nagekeken',
    example: {
      file: 'content/bronnen.yaml',
      wrong: 'nagekeken: 2024-09-02',
      right: 'nagekeken: 2026-09-02',
    },
  },
  {
    code: 'B004',
    title: 'Deel van een bron zonder inhoud',
    explanation:
      'Geen enkele tekst of regel verwijst naar dit deel. Dan weet het infopunt niet wat daar staat.',
    remedy: 'schrijf wat erin staat, of zeg met leeg waarom dat niet nodig is',
    example: {
      file: 'content/bronnen.yaml',
      wrong: '{ id: knoppen, titel: Knoppen van de pagina }',
      right: '{ id: knoppen, titel: Knoppen van de pagina, leeg: Onderdelen van de website. }',
    },
  },
  {
    code: 'B005',
    title: 'Deel van de bron niet genoemd',
    explanation:
      'Deze bron is in delen verdeeld. Wie het wil nakijken, moet weten in welk deel het staat.',
    remedy: 'schrijf bron#deel',
    example: {
      file: 'content/artikels/begrippen/leersteun.md',
      wrong: 'bronnen: [gids]',
      right: 'bronnen: [gids#wat]',
    },
  },
] as const satisfies readonly Code[]
