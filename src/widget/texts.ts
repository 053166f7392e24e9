/**
 * Every word that the widget itself says; what the infopunt says comes from the service. Import as `* as TEXTS`.
 * None of them addresses the visitor: a parent is "u" and a pupil is "je".
 */
export const launcher = 'Vraag over leersteun?'
export const resume = 'Verder met het gesprek'
export const title = 'Infopunt leersteun'
export const log = 'Gesprek'
export const close = 'Sluiten'
export const intro = 'Goeiedag. Een vraag over leersteun? Wij helpen stap voor stap.'
export const begin = 'Beginnen'
export const visitor = 'Mijn bericht'
export const infopunt = 'Infopunt'
export const choices = 'Kies een antwoord, of typ zelf'
export const input = 'Vraag of antwoord'
export const placeholder = 'Typ een vraag of antwoord'
export const hint = 'Typ geen namen. Wij bewaren niets.'
export const send = 'Versturen'
export const wait = 'Even geduld'
export const back = 'Terug'
export const human = 'Een mens spreken'
export const humanWords = 'Ik wil een mens spreken'
export const clear = 'Gesprek wissen'
export const cleared = 'Het gesprek is gewist.'
export const simple = 'Eenvoudige taal'
export const aloud = 'Lees voor'
export const silence = 'Stop met voorlezen'
export const facts = 'Dit hebben wij begrepen'
export const change = 'Wijzigen'
export const changeWords = 'Ik wil dit wijzigen: '
export const sources = 'Bronnen'
export const moreSources = 'Meer bronnen'
export const checkedOn = 'nagekeken op'
export const newTab = '(nieuw tabblad)'
export const useful = 'Was dit nuttig?'
export const yes = 'Ja'
export const no = 'Nee'
export const thanks = 'Bedankt.'
export const retry = 'Opnieuw proberen'
export const withdraw = 'Bericht terugnemen'
export const checklist = 'De checklist is klaar'
export const print = 'Bekijken en afdrukken'
export const download = 'Bewaren als tekst'
export const copy = 'Kopiëren'
export const copied = 'De checklist is gekopieerd.'
export const saved = 'De checklist is bewaard.'
export const opened = 'De checklist staat in een nieuw tabblad.'
export const checklistFailed = 'De checklist lukt nu niet. Probeer het straks opnieuw.'
export const file = 'checklist-leersteun'

/** Why a message did not get through. */
export const failures = {
  offline: 'Er is geen internet. Het bericht staat hier nog.',
  busy: 'Het is even druk. Wacht een halve minuut. Het bericht staat hier nog.',
  down: 'Het infopunt antwoordt nu niet. Het bericht staat hier nog.',
  refused: 'Dit bericht lukt niet. Het staat hier nog.',
} as const
