import { describe, expect, test } from 'vitest'
import type { ChatResponse } from '../../src/http/contract.ts'
import { talk } from '../setup/service.ts'

/* What was and what is, who speaks and who is only spoken of, what is denied: over one message and over several. */

type Known = Readonly<Record<string, readonly string[] | undefined>>

/** What is known at the end, of the facts that are asked for. */
function knownAfter(
  facts: readonly string[],
  rol: string | null,
  messages: readonly string[],
): Known {
  const turn: ChatResponse | undefined = talk(rol === null ? {} : { rol }, ...messages).at(-1)
  return Object.fromEntries(
    facts.map((fact) => [fact, turn?.facts.find((one) => one.fact === fact)?.values]),
  )
}

describe('from one value to another', () => {
  const toIac = { verslag: ['iac'], moment: ['ander-verslag'] }
  test.each<[string, Known]>([
    ['leerling had een gc, nu iac', toIac],
    ['eerst gc, nu iac voor onze leerling', toIac],
    ['leerling gaat van gc naar iac', toIac],
    ['GC -> IAC, leerling in L4', toIac],
    ['GC → IAC, leerling in L4', toIac],
    ['we willen het gc omzetten in iac voor onze leerling', toIac],
    ['onze leerling krijgt een iac in plaats van een gc', toIac],
    ['onze leerling heeft een gc, het clb schrijft een iac', toIac],
    ['lln 3e sec ov4 type 3, clb schrijft nu iac?? kan dat', toIac],
    ['nee de lln HEEFT ov4. clb wil dat wijzigen naar iac in gewoon onderwijs', toIac],
    ['leerling gc ba 3e lj, nu komt verslag type 2 iac', toIac],
    ['clb heeft het gc van de leerling opgeheven en een iac geschreven', toIac],
    ['van een gc een ov4 maken voor onze leerling', { ...toIac, verslag: ['ov4'] }],
    ['leerling met ov4 gaat terug naar gewoon gc', { ...toIac, verslag: ['gc'] }],
    // Nobody told of a change.
    ['onze leerling heeft een gc, het verslag is nog niet af', { verslag: ['in-aanmaak'] }],
    ['mijn zoon heeft gc, mijn dochter krijgt nu iac', {}],
    ['leerling heeft gc type 9. kan hij een iac krijgen?', { verslag: ['gc'] }],
    ['Kan een IAC later weer een GC worden?', {}],
  ])('%s', (text, wanted) => {
    expect(knownAfter(['verslag', 'moment'], null, [text])).toEqual({
      verslag: undefined,
      moment: undefined,
      ...wanted,
    })
  })

  test.each<[string, readonly string[], readonly string[] | undefined]>([
    ['leerling type 9 → type 3', ['3'], ['ander-type']],
    ['eerst type 9, nu type 7 bij onze leerling', ['7-aud', '7-stos'], ['ander-type']],
    ['type 3 klopt niet meer, het is type 9 geworden', ['9'], ['ander-type']],
    ['lln met type 3 heeft nu ook type 9', ['3', '9'], undefined],
    ['mijn ene zoon heeft type 9, de andere type 3', ['3', '9'], undefined],
  ])('%s', (text, type, moment) => {
    expect(knownAfter(['type', 'moment'], null, [text])).toEqual({ type, moment })
  })

  test('what is told goes before what is only asked', () => {
    const text = 'gaat om een lln die eerst type 9 was en nu t7. zelfde dossier heropenen dus?'
    expect(knownAfter(['type', 'moment'], 'school', ['heropstart', text])).toEqual({
      type: ['7-aud', '7-stos'],
      moment: ['ander-type'],
    })
  })
})

describe('what was, is no reason to change what is known', () => {
  test.each<[readonly string[], Known]>([
    [
      ['leerling heeft iac type 9', 'wat zet ik in iris, oude gc afsluiten?'],
      { verslag: ['iac'], niveau: undefined },
    ],
    [
      ['hbo5 student', 'hij zat vorig jaar in aso met gc. geldt dat nog'],
      { verslag: ['gc'], niveau: ['hbo5-verpleegkunde'] },
    ],
    [
      ['leerling met gc', 'had vroeger een iac, moet dat weg?'],
      { verslag: ['gc'], niveau: undefined },
    ],
    // Whoever puts it right says it as it is.
    [['leerling met gc', 'nee het was een iac'], { verslag: ['iac'], niveau: undefined }],
  ])('%j', (messages, wanted) => {
    expect(knownAfter(['verslag', 'niveau'], null, messages)).toEqual(wanted)
  })
})

describe('who speaks', () => {
  test.each([
    ['school', 'ik heb 2 kinderen met elk een apart type'],
    ['school', 'ons kleuter kon toch geen ba hebben'],
    ['school', 'onze kinderen hebben type 9'],
    ['school', 'ik heb een kind met autisme in de klas'],
    ['school', 'mag je als ouder bij het overleg zijn'],
    ['school', 'mama van Lotte wil geen verslag'],
    ['school', 'ik begeleid een kind met type 9'],
    ['school', 'wie is binnen het leersteuncentrum verantwoordelijk'],
    ['clb', 'onze leerling heeft type 9'],
    ['ouder', 'in onze school is er geen zorgjuf'],
    ['ouder', 'wij zijn bij het clb geweest'],
    ['leerling', 'als leerkracht mag je dat toch niet'],
  ])('a %s stays one: %s', (rol, text) => {
    expect(knownAfter(['rol'], rol, [text])).toEqual({ rol: [rol] })
  })

  test.each([
    [null, 'onze kinderen hebben type 9', ['ouder']],
    [null, 'ik ben geen ouder!! ik ben zorgcoordinator', ['school']],
    ['ouder', 'ik ben geen ouder!! ik ben zorgcoordinator', ['school']],
    ['ouder', 'ik ben niet de mama maar de juf', ['school']],
    ['ouder', 'ik ben geen ouder', ['school', 'leerling', 'clb', 'andere']],
    ['school', 'ik ben geen juf maar de mama van lotte', ['ouder']],
    ['school', 'mijn zoon heeft type 9', ['ouder']],
  ])('known as %s: %s', (rol, text, values) => {
    expect(knownAfter(['rol'], rol, [text])).toEqual({ rol: values })
  })
})

describe('the type', () => {
  test.each([
    [['kind heeft type 5', 'neenee geen type 5, kind met nah'], '5', false],
    [['leerling met type 9', 'hij heeft geen type 9'], '9', false],
    [['is er dan iets via ziekenhuisschool of zo'], '5', false],
    [['leerling met type 5'], '5', true],
  ])('%j', (messages, type, isPossible) => {
    const known = knownAfter(['type'], 'school', messages)['type'] ?? []
    expect(known.includes(type)).toBe(isPossible)
  })

  test.each([
    [['leerling met type 7', 'en de type 7? is een gehoor'], ['7-aud']],
    [['leerling met type 7', 'het is een ontwikkelingsstoornis van taal, dysfasie'], ['7-stos']],
    [['leerling type 7, een ontwikkelingsstoornis van de taal, stos'], ['7-stos']],
    [
      ['leerling met type 7', 'is dat gehoor of taal?'],
      ['7-aud', '7-stos'],
    ],
    // Two difficulties are no conflict.
    [['hbo5 student met dyslexie + adhd'], ['ba', '3']],
  ])('%j', (messages, type) => {
    const turns = talk({ rol: 'school' }, ...messages)
    expect(turns.at(-1)?.facts.find(({ fact }) => fact === 'type')?.values).toEqual(type)
    expect(turns.flatMap((turn) => turn.messages.map(({ kind }) => kind))).not.toContain('conflict')
  })
})

describe('what is not told', () => {
  test.each([
    ['moment', 'ok laat maar. wie schrijft dat verslag dan, clb van lager of van de nieuwe school'],
    ['niveau', 'doen jullie ook bubao leerlingen die half bij ons zitten'],
    ['verslag', 'mama zei iets van iac'],
    ['verslag', 'ik denk dat het iac is'],
  ])('no %s: %s', (fact, text) => {
    expect(knownAfter([fact], 'school', [text])).toEqual({ [fact]: undefined })
  })

  test('but whoever is asked says it as well as they know it', () => {
    const messages = ['wie kan leersteun krijgen', 'lager', 'ik denk dat het iac is']
    expect(knownAfter(['verslag'], 'school', messages)).toEqual({ verslag: ['iac'] })
  })
})
