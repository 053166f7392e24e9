import type { Code } from './code.ts'

/** The file itself cannot be read. */
export const fileCodes = [
  {
    code: 'C001',
    title: 'Geen geldige YAML',
    explanation:
      'Het bestand, of de kop tussen de regels ---, is geen geldige YAML. Vaak is het de inspringing, een aanhalingsteken of een sleutel die er twee keer staat.',
    remedy: 'kijk naar inspringing, aanhalingstekens en dubbele sleutels',
    example: {
      file: 'content/regels/recht.yaml',
      wrong: 'titel: "Recht op leersteun',
      right: 'titel: Recht op leersteun',
    },
  },
  {
    code: 'C002',
    title: 'Geen kop',
    explanation: 'Een tekst begint met een kop tussen twee regels met drie streepjes.',
    remedy: 'begin het bestand met een kop',
    example: {
      file: 'content/uitkomsten/recht-nee.md',
      wrong: "titel: 'Nog niet'",
      right: "---\ntitel: 'Nog niet'",
    },
  },
  {
    code: 'C003',
    title: 'Een sleutel ontbreekt of klopt niet',
    explanation:
      'Elk soort bestand heeft vaste sleutels. Hier ontbreekt er een, is er een te veel, of past de waarde niet.',
    remedy: 'zie de beschrijving van dit soort bestand in content/README.md',
    example: {
      file: 'content/uitkomsten/recht-nee.md',
      wrong: 'soort: misschien',
      right: 'soort: beslist',
    },
  },
  {
    code: 'C004',
    title: 'Een bestand ontbreekt',
    explanation: 'Dit bestand moet er altijd zijn, ook als het weinig bevat.',
    remedy: 'haal het terug uit de geschiedenis of maak het opnieuw',
    example: { file: 'content/taal/plaatsen.yaml', wrong: null, right: 'plaats: Boven' },
  },
] as const satisfies readonly Code[]
