import type { ChatRequest, KnownFact, Message, Source, Turn } from '../../src/widget/contract.ts'

const source = (id: string, title: string, url?: string): Source => ({
  id,
  title,
  publisher: 'Vrij Leersteuncentrum Limburg',
  checkedOn: '2026-11-03',
  ...(url && { url }),
})
const VERLOOP = source('verloop', 'Verloop van de leersteun', 'https://example.org/verloop.pdf')
const WERKING = source('werking', 'Werking van het leersteuncentrum')
const THREE = [
  VERLOOP,
  WERKING,
  source('omzendbrief', 'Omzendbrief leersteun', 'https://example.org/omzendbrief'),
]

const message = (kind: Message['kind'], text: string, more: Partial<Message> = {}): Message => ({
  kind,
  text,
  html: text
    .split('\n')
    .map((line) => `<p>${line}</p>`)
    .join(''),
  sources: [],
  ...more,
})
const fact = (id: string, label: string, value: string, valueLabel: string): KnownFact => ({
  fact: id,
  label,
  values: [value],
  valueLabel,
})

const ROL = fact('rol', 'U bent', 'ouder', 'Ouder')
const NIVEAU = fact('niveau', 'Niveau', 'lager', 'Lagere school')
const VERSLAG = fact('verslag', 'Verslag', 'gc', 'GC-verslag')

const GREETING: Turn = {
  state: 'v1.greeting',
  messages: [
    message(
      'greeting',
      'Welkom bij het infopunt leersteun.\nWij geven uitleg over leersteun in gewone scholen. Wij bewaren niets van dit gesprek.',
    ),
    message('question', 'Wie bent u?'),
  ],
  choices: [
    { id: 'rol:ouder', label: 'Ouder', hint: 'Mama, papa, grootouder, pleegouder of voogd' },
    {
      id: 'rol:school',
      label: 'School',
      hint: 'Leraar, zorgcoördinator, leerlingenbegeleider of directie',
    },
    { id: 'rol:leerling', label: 'Leerling' },
    { id: 'rol:clb', label: 'CLB' },
    { id: 'rol:andere', label: 'Iemand anders' },
  ],
  facts: [],
}
const NIVEAU_QUESTION: Turn = {
  state: 'v1.niveau',
  messages: [
    message('understood', 'U bent ouder.'),
    message('question', 'Naar welke school gaat uw kind?', {
      simple: { text: 'Welke school?', html: '<p>Welke school?</p>' },
    }),
  ],
  choices: [
    { id: 'niveau:kleuter', label: 'Kleuterschool' },
    { id: 'niveau:lager', label: 'Lagere school' },
    { id: 'niveau:secundair', label: 'Secundaire school' },
    { id: 'niveau:onbekend', label: 'Weet ik niet' },
  ],
  facts: [ROL],
}
const VERSLAG_QUESTION: Turn = {
  state: 'v1.verslag',
  messages: [message('question', 'Welk verslag van het CLB heeft uw kind?')],
  choices: [
    {
      id: 'verslag:gc',
      label: 'GC-verslag',
      hint: 'Gemeenschappelijk curriculum, vroeger gemotiveerd verslag',
    },
    {
      id: 'verslag:iac',
      label: 'IAC-verslag',
      hint: 'Individueel aangepast curriculum, eigen doelen',
    },
    { id: 'verslag:in-aanmaak', label: 'In aanmaak', hint: 'Het CLB is er nog mee bezig' },
    { id: 'verslag:geen', label: 'Er is geen verslag' },
    { id: 'verslag:onbekend', label: 'Weet ik niet' },
  ],
  facts: [ROL, NIVEAU],
}
const OUTCOME: Turn = {
  state: 'v1.outcome',
  messages: [
    message('outcome', 'Ja, uw kind kan leersteun krijgen. De school vraagt de leersteun aan.', {
      topic: 'recht',
      html: '<p><strong>Ja, uw kind kan leersteun krijgen.</strong></p><p>Met een GC-verslag kan een gewone school leersteun vragen. Zo gaat het verder:</p><ul><li>U praat met de <strong>zorgcoördinator</strong> van de school.</li><li>De school meldt uw kind aan bij haar <a href="/artikels/leersteuncentrum">leersteuncentrum</a>.</li><li>Er komt een startgesprek. U bent daar welkom.</li></ul>',
      sources: THREE,
      simple: {
        text: 'Ja, het kan. Praat met de school.',
        html: '<p><strong>Ja, het kan.</strong></p><p>Praat met de school.</p>',
      },
    }),
  ],
  choices: [
    { id: 'onderwerp:startgesprek', label: 'Wat is een startgesprek?' },
    { id: 'onderwerp:hoe-lang', label: 'Hoe lang duurt het?' },
    { id: 'doe:mens', label: 'Een mens spreken' },
  ],
  facts: [ROL, NIVEAU, VERSLAG],
  outcome: {
    decision: 'recht',
    kind: 'decided',
    outcome: 'recht-gc',
    because: [],
    receipt: { contentVersion: 'abc', asOf: '2026-11-21' },
  },
  checklist: { facts: { rol: 'ouder', niveau: 'lager', verslag: 'gc' } },
}
const CONTACT: Turn = {
  state: 'v1.contact',
  messages: [
    message('referral', 'Bel het infopunt op 011 00 00 00.', {
      html: '<p>Een mens helpt u graag verder.</p><p>Bel <a href="tel:+3211000000">011 00 00 00</a> of mail <a href="mailto:infopunt@example.org">infopunt@example.org</a>.</p>',
      sources: [WERKING],
    }),
  ],
  choices: [{ id: 'doe:opnieuw', label: 'Een andere vraag stellen' }],
  facts: [ROL],
}
const ANSWER: Turn = {
  state: 'v1.answer',
  messages: [
    message('answer', 'Type 7 heeft twee takken: 7 AUD en 7 STOS.', {
      topic: 'type-7',
      html: '<h2>Type 7</h2><p>Type 7 heeft twee takken:</p><ul><li><strong>7 AUD:</strong> een auditieve beperking.</li><li><strong>7 STOS:</strong> een stoornis in de taal.</li></ul><script>globalThis.hacked = 1</script><img src="x" onerror="globalThis.hacked = 1"><p><a href="javascript:globalThis.hacked=1">geen link</a></p>',
      sources: [VERLOOP, WERKING],
    }),
    message('question', 'Welk verslag van het CLB heeft uw kind?'),
  ],
  choices: VERSLAG_QUESTION.choices,
  facts: [ROL],
}
const CLARIFY: Turn = {
  state: 'v1.clarify',
  messages: [
    message('notice', 'Wij lieten een naam weg uit uw bericht.'),
    message('clarify', 'Dat begreep ik niet goed. Bedoelt u een van deze vragen?'),
  ],
  choices: [
    { id: 'onderwerp:aanmelden', label: 'Hoe vraagt de school leersteun aan?' },
    { id: 'onderwerp:type-7', label: 'Wat is type 7?' },
    { id: 'doe:geen', label: 'Geen van deze' },
  ],
  facts: [],
}
const URGENT: Turn = {
  state: 'v1.urgent',
  messages: [
    message('urgent', 'Is iemand in gevaar? Bel 112.', {
      html: '<p><strong>Is iemand in gevaar? Bel nu <a href="tel:112">112</a>.</strong></p><p>Praten kan met Awel (<a href="tel:102">102</a>) of Tele-Onthaal (<a href="tel:106">106</a>).</p>',
    }),
  ],
  choices: [{ id: 'doe:mens', label: 'Een mens spreken' }],
  facts: [],
}

const BY_CHOICE: Record<string, Turn> = {
  'rol:ouder': NIVEAU_QUESTION,
  'niveau:lager': VERSLAG_QUESTION,
  'verslag:gc': OUTCOME,
  'doe:mens': CONTACT,
  'doe:opnieuw': GREETING,
}
const BY_WORD: [RegExp, Turn][] = [
  [/type 7/i, ANSWER],
  [/dood|zelfmoord/i, URGENT],
]

/** The turn that the stub gives: enough to walk from a greeting to a checklist. */
export function cannedTurn({ input }: ChatRequest): Turn {
  switch (input.type) {
    case 'start':
      return input.topic === 'type-7' ? ANSWER : GREETING
    case 'choice':
      return BY_CHOICE[input.id] ?? ANSWER
    case 'change':
      return input.fact === 'niveau' ? NIVEAU_QUESTION : VERSLAG_QUESTION
    case 'back':
      return NIVEAU_QUESTION
    default:
      return BY_WORD.find(([word]) => word.test(input.text))?.[1] ?? CLARIFY
  }
}
