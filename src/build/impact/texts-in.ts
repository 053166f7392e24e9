import type { CompiledContent } from '../../content/compiled.ts'

type Words = readonly (string | undefined)[]
type Named = readonly [string, Words]

/** Every text that people read, by kind and id: "artikel kosten". */
export function textsIn(content: CompiledContent): ReadonlyMap<string, string> {
  const texts = [
    ...content.facts.map((fact): Named => [`vraag ${fact.id}`, questionWords(fact)]),
    ...decided(content),
    ...told(content),
    ...onPaper(content),
    ...spoken(content),
    ...forReaders(content),
  ]
  return new Map(texts.map(([id, words]) => [id, words.filter(Boolean).join('\n')]))
}

/** What rules come to, and why. */
function decided({ outcomes, tables, exclusions }: CompiledContent): readonly Named[] {
  return [
    ...Object.entries(outcomes).map(
      ([id, { titel, text, ouder, school, stap, eenvoudig }]): Named => [
        `uitkomst ${id}`,
        [titel, text, ouder, school, stap, eenvoudig],
      ],
    ),
    ...tables.map(
      ({ id, titel, rijen }): Named => [
        `regels ${id}`,
        [titel, ...rijen.map(({ reden }) => reden)],
      ],
    ),
    ['regels uitsluitingen', exclusions.map(({ reden }) => reden)],
  ]
}

function told({ articles, centres, goals }: CompiledContent): readonly Named[] {
  return [
    ...articles.map(
      ({ id, titel, eenvoudig, text }): Named => [`artikel ${id}`, [titel, eenvoudig, text]],
    ),
    ...articles.map(({ id, vragen }): Named => [`zoekvragen van artikel ${id}`, vragen]),
    ...centres.map((centre): Named => [`centrum ${centre.id}`, centreWords(centre)]),
    ...goals.map(
      ({ id, titel, knop, inleiding, erbij, lijst }): Named => [
        `gesprek ${id}`,
        [
          titel,
          knop.anders,
          knop.ouder,
          knop.school,
          inleiding?.tekst,
          ...erbij.map(({ tekst }) => tekst),
          lijst?.['neemt-aan']?.tekst,
        ],
      ],
    ),
  ]
}

function onPaper({ checklist, checklistItems, agreements }: CompiledContent): readonly Named[] {
  const { titels, secties } = checklist
  return [
    ['titels van de checklist', [...Object.values(titels), ...secties.map(({ titel }) => titel)]],
    ...Object.entries(checklistItems).map(
      ([id, item]): Named => [
        `checklistpunt ${id}`,
        [
          item.tekst,
          item.waarom,
          item['in-orde'],
          item['te-doen'],
          item['na-te-vragen'],
          item['niet-nodig'],
        ],
      ],
    ),
    ['papier afspraken', agreementWords(agreements)],
  ]
}

function spoken(content: CompiledContent): readonly Named[] {
  return [
    ...Object.entries(content.phrases).map(([id, { text }]): Named => [`zin ${id}`, [text]]),
    ...content.urgent.map(
      ({ id, antwoord, nummers }): Named => [
        `dringend ${id}`,
        [antwoord, ...nummers.flatMap(({ naam, nummer }) => [naam, nummer])],
      ],
    ),
    ...content.notOurs.map(
      ({ id, titel, antwoord, bij }): Named => [`niet van ons ${id}`, [titel, antwoord, ...bij]],
    ),
    ...content.heed.map(({ id, tekst }): Named => [`opgelet ${id}`, [tekst]]),
    ...content.smallTalk.map(({ id, antwoord }): Named => [`praatje ${id}`, [antwoord]]),
  ]
}

const forReaders = ({ reworded }: CompiledContent): readonly Named[] => [
  ['woorden voor een ouder', Object.values(reworded.parent.texts)],
  ['woorden voor een leerling', Object.values(reworded.pupil.texts)],
  ['woorden voor een school', Object.values(reworded.school.texts)],
]

function questionWords(fact: CompiledContent['facts'][number]): Words {
  const { label, vraag, eenvoudig, waarom, waarden, groepen, verandert } = fact
  return [
    label,
    ...Object.values(vraag),
    ...groepen.flatMap((group) => [group.label, ...Object.values(group.vraag ?? {})]),
    ...Object.values(verandert?.vraag ?? {}),
    eenvoudig,
    waarom,
    fact['niet-begrepen'],
    fact['weet-niet'],
    fact['bij-alle'],
    ...waarden.flatMap((value) => [value.label, value.hint]),
  ]
}

function centreWords({
  naam,
  kort,
  regio,
  contact,
  bijzonder,
}: CompiledContent['centres'][number]): Words {
  return [
    naam,
    kort,
    regio,
    contact.mail,
    contact.telefoon,
    contact.website,
    ...bijzonder.map(({ tekst }) => tekst),
  ]
}

const agreementWords = (paper: CompiledContent['agreements']): Words => [
  paper.titel,
  paper.inleiding,
  paper['eigen-centrum'],
  paper['ander-centrum'],
  paper.slot,
  ...paper.delen.flatMap(({ titel, punten, vraag, velden }) => [
    titel,
    ...punten.map(({ tekst }) => tekst),
    vraag,
    ...velden.flatMap(({ label, hulp }) => [label, hulp]),
  ]),
]
