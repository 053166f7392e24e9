import { describe, expect, test } from 'vitest'
import { replay } from '../../src/dialogue/replay.ts'
import { newState } from '../../src/dialogue/state.ts'
import { understand } from '../../src/understand/understand.ts'
import { service } from '../setup/service.ts'

const { knowledge } = service
const place = replay(knowledge.domain, newState({}))

/** One fact as a message tells it; undefined where it tells nothing of it. */
function told(fact: string, text: string): readonly string[] | undefined {
  const { facts } = understand(knowledge, text, place, null, []).event
  return facts.find((found) => found.fact === fact && found.strength !== 'place')?.values
}

/* Sentences of nobody's messages: each class of language in many ways of saying it, and what looks like it beside it. */

describe.each([
  [
    'rol',
    [
      // A school and a child in it are told to us, wherever it leads.
      ['kan mijn zoon (L2) tijdens de lessen naar de kinesist', ['ouder']],
      ['mijn dochter heeft geen adhd volgens de psychiater, en nu', ['ouder']],
      // Who speaks as somebody, speaks as that, whatever else they are.
      ['ik ben juf maar hier schrijf ik als moeder van een kleuter met autisme', ['ouder']],
      ['als leerkracht weet ik dat, maar ik vraag het nu als papa voor mijn zoon in L4', ['ouder']],
      ['ik werk als logopedist, het gaat over mijn eigen dochter met tos', ['ouder']],
      ['ik ben zorgco en mijn dochter van 9 heeft dyslexie', ['ouder']],
      ['wij willen voor een leerling met type 3 een aanvraag doen', ['school']],
      ['kunnen we voor deze leerling met een gc nog starten', ['school']],
      ['mijn dove leerling krijgt in L3 geen leersteun', ['school']],
      ['ik ben clb-anker en volg een leerling van 1B met een iac', ['clb']],
      ['CLB: leerling met ov4 wil stoppen met leersteun', ['clb']],
      ['leersteun werkt niet voor mijn dochter in 3 tso', ['ouder']],
      ['wij krijgen na de paasvakantie een nieuwe leerling met een iac', ['school']],
      ['er komt in maart een meisje bij uit een andere school, type 9', ['school']],
      ['mijn kleine broer is slechthorend, krijgt hij leersteun', ['andere']],
      ['mijn zus zit in L4 maar ik in het eerste middelbaar, ik krijg leersteun', ['leerling']],
      ['ik ben mama van een jongen in een gewone school met leersteun', ['ouder']],
      ['voor een leerling met een visuele beperking zoeken we aangepaste boeken', ['school']],
      ['hoe meld ik een nieuwe leerling met ov4 aan', ['school']],
      ['als vertrouwenspersoon van een meisje met een iac bel ik het clb', ['andere']],
      // Not who speaks.
      ['lln 5 tso met gc type 9', undefined],
      ['leersteun, school, clb: wie doet wat in een iac', undefined],
    ],
  ],
  [
    'verslag',
    [
      ['hoe lang geldt een gc-verslag in het middelbaar', undefined],
      ['mag mijn zoon met een gc naar het middelbaar', ['gc']],
      // What was, gives way to what is; alone it stays.
      ['in de kleuterklas had hij een gc, ondertussen is er een iac', ['iac']],
      // Whoever enrols writes no paper.
      ['we schrijven morgen een nieuwe leerling in met een IAC-verslag', ['iac']],
      ['wij schrijven haar in met een gc', ['gc']],
      ['ik schrijf hem maandag in, hij heeft een ov4', ['ov4']],
      ['wij schrijven nu een gc', ['in-aanmaak']],
      ['we schrijven voor deze leerling een iac', ['in-aanmaak']],
      ['ik schrijf als psycholoog van het clb een gc voor een kleuter', ['in-aanmaak']],
      // What is compared, refused or needed first is nobody's.
      [
        'voor mijn eindwerk: wat is het verschil tussen een gc-verslag en een iac-verslag',
        undefined,
      ],
      ['wat is het onderscheid tussen gc en iac voor mijn leerlingen', undefined],
      ['de ouders van een leerling weigeren een iac', undefined],
      ['moet een leerling uit het buso eerst een gc hebben', undefined],
      ['loopt een iac gewoon door? mijn zoon zit in L6', ['iac']],
      ['telt dat verslag dan nog in L5', ['gc', 'iac', 'ov4']],
      ['ze had een gc maar dat is ingetrokken door het clb', ['geen']],
      ['het gc van onze leerling wordt in juni opgeheven', ['gc']],
      ['vorig jaar een iac, dit jaar een gc voor onze zoon', ['gc']],
      ['onze leerling heeft eerst een ov4 gehad en nu heeft ze een gc', ['gc']],
      ['mijn zoon had op de vorige school een gc', ['gc']],
      ['ze zijn bij het clb bezig met een gc voor mijn dochter', ['in-aanmaak']],
      ['het iac van onze leerling wordt nog geschreven', ['in-aanmaak']],
      ['mijn zoon krijgt hulp omdat hij een verslag heeft', ['gc', 'iac', 'ov4']],
      ['hoelang blijft het verslag van onze dochter geldig', ['gc', 'iac', 'ov4']],
      ['een verslag heeft hij niet, mijn zoon van 8', ['geen']],
      ['het CLB stelde een verslag op voor mijn zoon', ['gc', 'iac', 'ov4']],
      ['het clb is met het verslag van onze leerling bezig', ['in-aanmaak']],
      ['voor onze leerling wordt een iac opgemaakt door het clb', ['in-aanmaak']],
      ['onze dochter heeft nog geen gc', ['in-aanmaak', 'geen']],
      ['er was een verslag maar dat is opgeheven, mijn zoon zit in L4', ['geen']],
      ['mijn zoon heeft geen gc en ook geen iac', ['geen']],
      ['het clb heeft een iac voorgesteld voor mijn dochter', undefined],
    ],
  ],
  [
    'type',
    [
      ['de leerondersteuner is zelf autistisch, mijn dochter heeft tos', ['7-stos']],
      // The value itself is asked, or demanded.
      ['is een leerling met mutisme type 9 of type 3', undefined],
      ['een leerling met nld, krijgt die dan type 9?', undefined],
      ['mijn zoon wacht: ze zeggen eerst type 3 attest dan pas hulp', undefined],
      ['de school van mijn zoon wil eerst een attest type 3 voor ze iets doen', undefined],
      ['nu krijgt onze leerling type 9', ['9']],
      ['mijn dochter heeft dyspraxie van de spraak', ['7-stos']],
      ['ik ben leerkracht en zelf slechthorend, onze leerling niet', undefined],
      // A suspicion is no fact, what was found is.
      ['de juf van mijn zoon vermoedt adhd', undefined],
      ['mijn dochter wordt volgende maand getest op dyslexie', undefined],
      ['de leerkracht zegt dat ze bij mijn zoon aan autisme denkt', undefined],
      ['onze zoon heeft kenmerken van autisme volgens de school', undefined],
      ['zou hij autisme hebben, mijn zoon zit in K3', undefined],
      ['eerst vermoedden ze autisme maar mijn zoon heeft adhd', ['3']],
      ['mijn zoon heeft geen autisme of adhd, wel dyslexie', ['ba']],
      ['onze dochter heeft geen dyslexie noch dyscalculie, ze is slechtziend', ['6']],
      ['ik hoor niets meer van de leerondersteuner van mijn zoon', undefined],
      ['heeft mijn kind dyslexie? hij zit in L2', undefined],
      ['mijn zoon hoort niet naar de leerondersteuner', undefined],
      ['mijn dochter hoort niet bij de zwakste van L3', undefined],
      ['ik heb adhd en mijn zoon van 5 is even druk, kan leersteun helpen', undefined],
      ['ik heb autisme en mijn zoon ook, krijgt hij leersteun', ['9']],
      ['wat is er aan leersteun voor kinderen met dyslexie', undefined],
      ['ik ben leerkracht in een type 2 school, geeft het leersteuncentrum vorming', undefined],
      ['mijn dochter kan nog niet zelfstandig stappen, L1', ['4']],
      ['het was type 3 en wordt nu type 9, onze leerling', ['9']],
      ['lezen lukt gewoon niet bij onze leerling in L3', ['ba']],
    ],
  ],
  [
    'niveau',
    [
      // A past verb at the end of its clause tells of all of it.
      ['in 1A zit een jongen die in de lagere school nog een iac had', ['secundair']],
      ['ons meisje dat in de kleuterklas leersteun kreeg, zit nu in L2', ['lager']],
      ['ze moet blijven zitten in het eerste leerjaar', ['lager']],
      ['mijn oudste zit in het middelbaar, nu gaat het over de jongste, die zit in L3', ['lager']],
      // A class goes before an age, and an age narrows it.
      ['mijn zoon is 7 en zit nog in de kleuterklas', ['kleuter']],
      ['onze dochter is 14 en zit in L6', ['lager']],
      ['onze leerling is 13 en zit in het vijfde', ['secundair']],
      ['nee lager zit ie', ['lager']],
      ['syn ma 5 lat, leersteun', undefined],
      ['mijn zoon zit in 5 latijn', ['secundair']],
      ['mijn dochter zit in het vierde met een gc', ['lager', 'secundair']],
      ['onze zoon gaat van het derde naar het vierde, blijft de leersteun', ['lager', 'secundair']],
      ['lln 4 aso met een gc', ['secundair']],
      ['leerling 3C SO, gc type 9', ['secundair']],
      ['mijn zoon zat in de kleuterschool en zit nu in L2', ['lager']],
      ['zijn broer van 14 is doof, mijn zoon zit in L3 met een iac', ['lager']],
      ['hij 9 jaar, mijn zoon met autisme', ['lager']],
      ['mijn zoon zit in het eerste leerjaar B met een iac', ['secundair']],
      ['een leerling van mij van 17 met een gc', ['secundair']],
      // Numbers that are no class and no age.
      ['de leerondersteuner komt in 4 klassen, 2u per week', undefined],
      ['1e aanvraag leersteun, waar begin ik', undefined],
      ['mijn kinderen vier, een met autisme', undefined],
      ['kan onze leerling in januari nog instappen met een gc', undefined],
      ['het is al 10 jaar geleden dat mijn zoon leersteun kreeg', undefined],
      ['ik heb 3 kinderen met leersteun', undefined],
    ],
  ],
  [
    'inschrijving',
    [
      ['moet ik mijn dochter nu al inschrijven ergens anders of wachten', undefined],
      ['onze leerling is al ingeschreven', ['bestaand']],
      ['leerling met gc stapt na de kerst over naar onze school', ['nieuw']],
      ['onze leerling zit hier al van in de kleuterklas en krijgt nu een gc', ['bestaand']],
      ['mijn zoon gaat al vier jaar naar deze school en heeft een iac', ['bestaand']],
      ['sinds L1 zit ze bij ons, leerling met type 9', ['bestaand']],
      ['al van kleins af op dezelfde school, mijn dochter met een gc', ['bestaand']],
      ['ik zit al drie jaar op deze school en krijg leersteun', ['bestaand']],
      ['leerling met een iac, in oktober toegekomen', ['nieuw']],
      ['hun dochter met een gc zit pas sinds september bij ons', ['nieuw']],
      ['wij schreven onze zoon vorige week in, hij heeft een iac', ['nieuw']],
      ['leerling met een iac, inschrijving onder ontbindende voorwaarde', ['nieuw']],
      ['mijn dochter is al ingeschreven voor volgend schooljaar, ze heeft een gc', ['nieuw']],
      ['leerling met ov4, de inschrijving is rond', ['nieuw']],
      ['onze zoon met een gc is nog altijd ingeschreven', ['bestaand']],
      ['gc wordt iac voor onze leerling, de school verandert niet', ['bestaand']],
      [
        'het leersteuncentrum komt al jaren bij ons op school voor leerlingen met een gc',
        undefined,
      ],
      // Of somebody who works there, or refused.
      ['ik werk al tien jaar op deze school en ken geen gc', undefined],
      ['onze zorgco werkt al jaren op school met een gc', undefined],
      ['de school weigert mijn zoon met een iac in te schrijven', undefined],
    ],
  ],
  [
    'moment',
    [
      ['mijn zoon met een gc gaat nog niet naar het middelbaar', undefined],
      ['onze dochter met een iac verandert volgend jaar niet van school', undefined],
      ['hij moet in het eerste leerjaar blijven zitten', undefined],
      // From the buitengewoon, which is said in a sentence of its own.
      [
        'ik geef les in het buso. een leerlinge wil overstappen naar een gewone school',
        ['van-buitengewoon'],
      ],
      [
        'leerkracht buso hier. een van onze leerlingen wil overstappen naar het gewoon',
        ['van-buitengewoon'],
      ],
      [
        'onze dochter zit in het buitengewoon en we willen haar terug in het gewoon',
        ['van-buitengewoon'],
      ],
      ['onze zoon gaat volgend jaar naar type 3 buitengewoon', ['naar-buitengewoon']],
      ['leerling met gc stapt na de kerst over naar onze school', ['andere-school']],
      ['school van mijn zoon zegt eerst type 3 attest dan pas hulp', undefined],
      ['eerst type 9, nu type 3 bij onze leerling', ['ander-type']],
      ['de leersteun van onze zoon is on hold gezet', ['stoppen']],
      ['de leersteun was on hold, we willen terug starten', ['heropstart']],
      ['leerling met een gc, overgang K3-L1', ['kleuter-lager']],
      ['volgend schooljaar zit onze zoon met een gc in het secundair', ['lager-secundair']],
      ['leerling uit het zesde leerjaar, ouders kiezen voor 1B, iac', ['lager-secundair']],
      ['het clb wijzigde het type van onze leerling', ['ander-type']],
      ['type 4 wordt type 9 bij onze leerling', ['ander-type']],
      ['van type 3 naar 9 gegaan, onze leerling', ['ander-type']],
      ['vorig jaar had onze leerling een iac en nu een gc', ['ander-verslag']],
      ['vanuit het buso bij ons gestart, leerling met type 9', ['van-buitengewoon']],
      ['zat in type 9, volgende week begint hij in het gewoon secundair', ['van-buitengewoon']],
      [
        'zijn zus zit in het buso, maar hij doet het goed in de gewone school met een gc',
        undefined,
      ],
      ['we gaan mijn zoon met type 2 inschrijven in het buitengewoon', ['naar-buitengewoon']],
      ['mijn dochter wil geen leerondersteuner meer', ['stoppen']],
      ['leersteun gestopt in juni, kan het opnieuw', ['heropstart']],
      ['leersteun opnieuw aanvragen na stopzetting', ['heropstart']],
      ['kan leersteun na een jaar zonder weer opgestart worden voor mijn zoon', ['heropstart']],
      ['terug uit type 3 naar de gewone lagere school, onze leerling', ['van-buitengewoon']],
      ['ze verlaat de lagere school in juni en heeft een iac', ['lager-secundair']],
      ['de leersteun van mijn zoon is niet vanzelf terug opgestart', ['heropstart']],
      ['onze leerling met een gc gaat van L6 naar een BSO-school', ['lager-secundair']],
      ['mijn zoon had type 3 maar het clb heeft dat veranderd', ['ander-type']],
      // Long past, or not of this.
      ['mijn zoon met een gc is vorig jaar al naar het middelbaar gegaan', undefined],
      ['leerling met type 3 in 2de middelbaar', undefined],
      ['de leersteun ligt stil want de leerondersteuner van mijn zoon is ziek', undefined],
      ['onze leerondersteuner gaat naar een andere school', undefined],
      ['de school zegt dat mijn zoon met een gc naar een andere school moet', undefined],
      ['mag de directie hem met een gc naar een andere school sturen', undefined],
      ['hij heeft een iac, kan hij terug naar het gewone programma', undefined],
      ['we gaan met onze zoon met een gc naar een andere school', ['andere-school']],
      ['zijn mama vindt dat hij naar het buitengewoon moet, ik niet, hij heeft een iac', undefined],
    ],
  ],
  [
    'centrum',
    [
      [
        'vroeger werkten we met Kasterlinden, nu met Fluxus, voor een leerling met een gc',
        ['fluxus'],
      ],
      ['onze school hoort bij LSC Kempen, leerling met een gc', ['kempen']],
      ['is Pilar een leersteuncentrum of een school', undefined],
      ['welke scholen horen bij Pixsy', undefined],
      ['leersteun en mijn accolade staat verkeerd', undefined],
      ['waar is een leersteuncentrum in Antwerpen', undefined],
    ],
  ],
])('%s', (fact, sentences) => {
  test.each(sentences as [string, readonly string[] | undefined][])('%s', (text, values) => {
    expect(told(fact, text)).toEqual(values)
  })
})
