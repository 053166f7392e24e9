import type { Code } from './code.ts'

const article = 'content/artikels/begrippen/leersteun.md'

/** How it is said. */
export const textCodes = [
  {
    code: 'T001',
    title: 'Te lange zin',
    explanation: 'Een zin heeft hoogstens 20 woorden. In een lijst telt elk punt apart.',
    remedy: 'maak er twee zinnen van',
    example: {
      file: article,
      wrong:
        'Leersteun is hulp in de klas, die er komt als de zorg van de school zelf niet genoeg is, en die weer stopt als het goed gaat.',
      right: 'Leersteun is hulp in de klas.',
    },
  },
  {
    code: 'T002',
    title: 'Moeilijk artikel',
    explanation:
      'De leesbaarheid (Flesch-Douma) is lager dan 50. Korte woorden en korte zinnen helpen.',
    remedy: 'gebruik kortere woorden en kortere zinnen',
    example: {
      file: article,
      wrong:
        'Leersteun ondersteunt leerlingenbegeleiding binnen gewone onderwijsinstellingen. Onderwijsprofessionals samenwerkend realiseren gezamenlijke ondersteuningsdoelstellingen.',
      right: 'Leersteun is hulp in de klas.',
    },
  },
  {
    code: 'T003',
    title: 'Teksten voor ouders samen te moeilijk',
    explanation: 'Het gemiddelde van alle artikels die ouders lezen, moet 65 of hoger zijn.',
    remedy: 'maak de moeilijkste artikels eenvoudiger',
    example: {
      file: article,
      wrong:
        'Leersteun ondersteunt leerlingenbegeleiding binnen gewone onderwijsinstellingen. Onderwijsprofessionals samenwerkend realiseren gezamenlijke ondersteuningsdoelstellingen.',
      right: 'Leersteun is hulp in de klas.',
    },
  },
  {
    code: 'T004',
    title: 'Vakwoord zonder uitleg',
    explanation:
      'Een afkorting in hoofdletters staat in content/taal/jargon.yaml, met het artikel dat ze uitlegt.',
    remedy: 'schrijf het woord voluit, of zet het met zijn artikel in content/taal/jargon.yaml',
    example: { file: article, wrong: 'Het MDO beslist dat.', right: 'Het CLB beslist dat.' },
  },
  {
    code: 'T005',
    title: 'Woord van vóór september 2023',
    explanation:
      'Het woord hoort bij de oude regels. Alleen teksten die van het oude naar het nieuwe woord leiden, gebruiken het.',
    remedy: 'gebruik het woord van nu, of zet de tekst bij mag-in in content/taal/jargon.yaml',
    example: { file: article, wrong: 'Vroeger heette dat GON.', right: 'Het CLB beslist dat.' },
  },
  {
    code: 'T006',
    title: 'Centrum in een algemene tekst',
    explanation:
      'Wat één leersteuncentrum doet, is niet de regel overal. In een algemeen artikel staat dus geen naam van een centrum.',
    remedy: 'zeg het algemeen, en maak een variant met geldt-voor voor het centrum',
    example: {
      file: article,
      wrong: 'Bij Leersteuncentrum Noord gaat het zo.',
      right: 'Het CLB beslist dat.',
    },
  },
  {
    code: 'T007',
    title: 'Belofte',
    explanation:
      'Het infopunt belooft geen uren, geen datum en geen prijs. Dat kan alleen het centrum of de school zeggen.',
    remedy: 'zeg wie erover beslist, zonder belofte',
    example: {
      file: article,
      wrong: 'Leersteun is gratis.',
      right: 'Leersteun is hulp in de klas.',
    },
  },
  {
    code: 'T008',
    title: 'Nog niet af',
    explanation: 'Er staat nog TODO, FIXME, XXX of ??? in de tekst.',
    remedy: 'werk de tekst af',
    example: { file: article, wrong: 'TODO: wie beslist dat?', right: 'Het CLB beslist dat.' },
  },
  {
    code: 'T009',
    title: 'Naam van een persoon',
    explanation:
      'Namen van medewerkers horen niet in het infopunt. Mensen veranderen van werk, en wie wil dat zijn naam hier staat?',
    remedy: 'noem de functie: het infopunt, de coördinator, de zorgcoördinator',
    example: { file: article, wrong: 'Vraag het aan Nele Pattou.', right: 'Het CLB beslist dat.' },
  },
  {
    code: 'T010',
    title: 'Te weinig vragen',
    explanation:
      'Een artikel heeft minstens zes vragen, zoals mensen ze typen. Zonder die vragen vindt niemand het. Een korte vraag, tot vier woorden, krijgt dit artikel; van langere leert het infopunt mee. Een woord dat in heel de inhoud maar een of twee keer staat, leest het niet: gebruik een nieuw woord in drie vragen, of ook in de tekst.',
    remedy: 'schrijf meer vragen, kort en lang, in de woorden van ouders en scholen',
    example: { file: article, wrong: '# een vraag minder', right: '- wie helpt er in de klas' },
  },
  {
    code: 'T011',
    title: 'Dezelfde vraag twee keer',
    explanation:
      'Dezelfde zin staat twee keer: bij artikels, gesprekken, wat niet van ons is of praatjes. Dan weet het infopunt niet welk antwoord het moet geven.',
    remedy: 'laat de zin staan waar het beste antwoord is',
    example: { file: article, wrong: '- Wat is een verslag?', right: '- wie helpt er in de klas' },
  },
  {
    code: 'T012',
    title: 'Gsm-nummer',
    explanation:
      'Een gsm-nummer mag alleen als het het nummer van een infopunt is (contact, telefoon in content/centra).',
    remedy: 'geef het nummer van het infopunt, of zeg wie het nummer weet',
    example: { file: article, wrong: 'Bel 0499 12 34 56.', right: 'Het CLB beslist dat.' },
  },
  {
    code: 'T013',
    title: 'Een leerling of een school leest de woorden voor een ouder',
    explanation:
      'Een leerling spreken we aan met "je", over zichzelf. Dat doet content/taal/leerling.yaml. Na die vervangingen staat hier nog "u", "uw" of "mijn kind". Of er staat niet bij of de t van het werkwoord wegvalt: "kiest u" wordt "kies je", "helpt u" wordt "helpt je". Tegen een school of een CLB spreken we over "de leerling" en "de ouders", met content/taal/school.yaml. Daar mag "uw kind", "mijn kind" of "als ouder" niet blijven staan. In een artikel met voor: [ouder] mag dat wel: het infopunt zegt erbij dat het voor ouders is.',
    remedy:
      'zet de woorden of de hele zin in content/taal/leerling.yaml of content/taal/school.yaml, of schrijf de zin zo dat hij voor iedereen klopt',
    example: {
      file: article,
      wrong: 'Die is er voor uw dochter en voor de leraar.',
      right: 'Die is er voor uw kind en voor de leraar.',
    },
  },
  {
    code: 'T014',
    title: 'Vervanging die niets meer vindt',
    explanation:
      'Deze woorden of deze zin van content/taal/leerling.yaml of content/taal/school.yaml staan in geen enkele tekst die een leerling of een school kan zien. Vaak is de tekst veranderd.',
    remedy: 'zet er de nieuwe zin van de tekst, of verwijder de regel',
    example: {
      file: 'content/taal/leerling.yaml',
      wrong: 'uw zoontje: jou',
      right: 'uw kind: jou',
    },
  },
  {
    code: 'T015',
    title: 'Begin dat op elke vraag past',
    explanation:
      'In een gesprek hoort men de eerste zin als het antwoord op wat men net vroeg, en dat kan een andere vraag zijn. Een artikel begint dus niet met ja of nee. De eerste zin van een artikel of een uitkomst zegt waarover het gaat: niet "Meestal wel.", wel "Ouders mogen meestal bij het gesprek zijn." Dat geldt voor de tekst en voor eenvoudig.',
    remedy: 'zeg in de eerste zin zelf waarover het gaat',
    example: {
      file: article,
      wrong: 'Meestal wel. Leersteun is hulp in de klas.',
      right: 'Leersteun is hulp in de klas.',
    },
  },
  {
    code: 'T016',
    title: 'Stuk voor één lezer dat iedereen leest',
    explanation:
      'Een stuk zoals "Bent u ouder? Vraag een gesprek." leest alleen wie het aangaat, als het infopunt weet wie er leest. Het begint met woorden die bij begin staan, in content/taal/ouder.yaml, content/taal/leerling.yaml of content/taal/school.yaml. Deze zin spreekt één lezer aan met andere woorden. Of hij staat in de eerste alinea, en die is voor iedereen.',
    remedy: 'begin het stuk met woorden die bij begin staan, of zet ze erbij',
    example: {
      file: article,
      wrong: 'Praat met de school. Bent u directeur? Bel het CLB.',
      right: 'Praat met de school.',
    },
  },
] as const satisfies readonly Code[]
