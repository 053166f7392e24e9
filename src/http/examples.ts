/** Requests that work, for the OpenAPI document; a test sends them. */

const facts = {
  rol: 'school',
  niveau: 'lager',
  verslag: 'iac',
  type: ['7-aud', '7-stos'],
  centrum: 'noord-brabant',
}

export const chatExamples = {
  begin: {
    summary: 'Een gesprek begint, op de site van een leersteuncentrum',
    value: { centrum: 'vrij-limburg', rol: 'ouder', input: { type: 'start' } },
  },
  zin: {
    summary: 'Iemand typt een vraag',
    value: {
      input: {
        type: 'text',
        text: 'Leerling met IAC-verslag type 7 in een lagere school van LSC Noord-Brabant, waar meld ik aan?',
      },
    },
  },
  knop: {
    summary: 'Iemand kiest een knop',
    value: { input: { type: 'choice', id: 'gesprek:recht' } },
  },
}

export const decideExamples = {
  route: {
    summary: 'Wie geeft de leersteun, en waar meldt de school aan? Twee types zijn nog mogelijk.',
    value: { decision: 'route', facts: { centrum: 'noord-brabant', type: ['7-aud', '7-stos'] } },
  },
  recht: {
    summary: 'Het type is niet bekend',
    value: { decision: 'recht', facts: { niveau: 'secundair', verslag: 'gc', type: 'onbekend' } },
  },
}

export const checklistExamples = {
  aanmelden: { summary: 'De checklist van een aanmelding', value: { facts } },
}
