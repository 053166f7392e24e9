import type { CompiledContent } from '../../content/compiled.ts'

type Words = readonly (string | undefined)[]

/** Every text that people read, by kind and id: "artikel kosten". */
export function textsIn(content: CompiledContent): ReadonlyMap<string, string> {
  const { articles, outcomes, facts, checklistItems, centres, phrases, goals } = content
  const texts: [string, Words][] = [
    ...facts.map((fact): [string, Words] => [`vraag ${fact.id}`, questionWords(fact)]),
    ...Object.entries(outcomes).map(
      ([id, { titel, text, ouder, school, stap, eenvoudig }]): [string, Words] => [
        `uitkomst ${id}`,
        [titel, text, ouder, school, stap, eenvoudig],
      ],
    ),
    ...articles.map(({ id, titel, eenvoudig, text }): [string, Words] => [
      `artikel ${id}`,
      [titel, eenvoudig, text],
    ]),
    ...articles.map(({ id, vragen }): [string, Words] => [`zoekvragen van artikel ${id}`, vragen]),
    ...Object.entries(checklistItems).map(([id, item]): [string, Words] => [
      `checklistpunt ${id}`,
      [
        item.tekst,
        item.waarom,
        item['in-orde'],
        item['te-doen'],
        item['na-te-vragen'],
        item['niet-nodig'],
      ],
    ]),
    ...centres.map((centre): [string, Words] => [`centrum ${centre.id}`, centreWords(centre)]),
    ...goals.map(({ id, titel, knop, inleiding, erbij, lijst }): [string, Words] => [
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
    ]),
    ...Object.entries(phrases).map(([id, { text }]): [string, Words] => [`zin ${id}`, [text]]),
    ...content.urgent.map(({ id, antwoord, nummers }): [string, Words] => [
      `dringend ${id}`,
      [antwoord, ...nummers.flatMap(({ naam, nummer }) => [naam, nummer])],
    ]),
    ...content.notOurs.map(({ id, titel, antwoord, bij }): [string, Words] => [
      `niet van ons ${id}`,
      [titel, antwoord, ...bij],
    ]),
    ...content.heed.map(({ id, tekst }): [string, Words] => [`opgelet ${id}`, [tekst]]),
    ...content.smallTalk.map(({ id, antwoord }): [string, Words] => [`praatje ${id}`, [antwoord]]),
    ['woorden voor een ouder', Object.values(content.reworded.parent.texts)],
    ['woorden voor een leerling', Object.values(content.reworded.pupil.texts)],
    ['woorden voor een school', Object.values(content.reworded.school.texts)],
  ]
  return new Map(texts.map(([id, words]) => [id, words.filter(Boolean).join('\n')]))
}

function questionWords(fact: CompiledContent['facts'][number]): Words {
  const { vraag, eenvoudig, waarom, waarden, groepen } = fact
  return [
    ...Object.values(vraag),
    ...groepen.flatMap((group) => Object.values(group.vraag ?? {})),
    eenvoudig,
    waarom,
    fact['niet-begrepen'],
    fact['weet-niet'],
    ...waarden.flatMap(({ label, hint }) => [label, hint]),
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
