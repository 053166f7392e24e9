import { createInterface } from 'node:readline/promises'
import { assemble, brusselsDay } from './assemble.ts'
import { replay } from './dialogue/replay.ts'
import { newState } from './dialogue/state.ts'
import { type ChatResponse, inputSchema } from './http/contract.ts'
import { chat, type Service } from './http/service.ts'
import { maskPersonalData } from './language/personal-data.ts'
import { understand } from './understand/understand.ts'
import { withQuestions } from './with-questions.ts'

const say = (text: string): void => {
  process.stdout.write(`${text}\n`)
}

/** `praat [centrum]`: a conversation in the terminal. A number presses that button. */
async function talk(service: Service, centrum: string | undefined): Promise<void> {
  const lines = createInterface({ input: process.stdin, output: process.stdout })
  let turn = chat(service, { ...(centrum && { centrum }), input: { type: 'start' } })
  show(turn)
  lines.setPrompt('> ')
  lines.prompt()
  for await (const line of lines) {
    const choice = /^\d{1,2}$/.test(line.trim()) ? turn.choices[Number(line) - 1] : undefined
    const input = choice
      ? { type: 'choice', id: choice.id }
      : { type: 'text', text: line.slice(0, 1000) }
    turn = chat(service, {
      ...(centrum && { centrum }),
      state: turn.state,
      input: inputSchema.parse(input),
    })
    show(turn)
    lines.prompt()
  }
}

function show(turn: ChatResponse): void {
  for (const { kind, text, sources } of turn.messages) {
    say(`\n[${kind}] ${text}`)
    for (const { title, publisher } of sources) say(`    bron: ${publisher}, ${title}`)
  }
  say(`\n${turn.choices.map(({ label }, i) => `${i + 1}. ${label}`).join('\n')}`)
  if (turn.facts.length > 0)
    say(`(${turn.facts.map(({ label, valueLabel }) => `${label}: ${valueLabel}`).join(' · ')})`)
}

/** `zoek "…"`: what the message is read as, what the index finds, and why. */
function explain({ knowledge }: Service, text: string): void {
  const place = replay(knowledge.domain, newState({}))
  const { reading, form, terms, ranked, sound, event } = understand(
    knowledge,
    maskPersonalData(text).text,
    place,
  )
  say(`gelezen: ${reading.words.join(' ')}`)
  for (const { from, to } of reading.repaired) say(`hersteld: ${from} → ${to}`)
  const forms = Object.entries(form).filter(([, is]) => (is instanceof Set ? is.size > 0 : is))
  say(`vorm: ${forms.map(([name]) => name).join(', ') || 'mededeling'}`)
  say(`termen: ${terms.map(({ term, weight, from }) => `${term} (${weight}, ${from})`).join(', ')}`)
  say(
    `feiten: ${event.facts.map(({ fact, values, strength }) => `${fact}=${values.join('|')} (${strength})`).join(', ') || 'geen'}`,
  )
  say(
    `klinkt als leersteun: ${sound.leaning.toFixed(1)}; gewone woorden die niet van ons zijn ${(100 * sound.ordinary).toFixed(0)}%, onbekende woorden ${(100 * sound.unknown).toFixed(0)}%, geen Nederlands ${(100 * sound.strange).toFixed(0)}%`,
  )
  say(
    `dringend: ${event.urgent ?? 'nee'}; opdracht: ${event.command ?? 'nee'}; oordeel: ${event.about.kind}`,
  )
  for (const hit of ranked) {
    const { topic } = hit.document
    say(
      `${hit.score.toFixed(3)}  ${topic.kind}:${topic.id}  (kans ${hit.chance.toFixed(2)}, dekking ${hit.coverage.toFixed(2)}; ${hit.matched().join(' ')})`,
    )
  }
}

const [command, ...rest] = process.argv.slice(2)
const service = assemble(() => brusselsDay(new Date()), withQuestions())
if (command === 'praat') await talk(service, rest[0])
else if (command === 'zoek' && rest.length > 0) explain(service, rest.join(' '))
else {
  process.stderr.write('Gebruik: npm run praat [-- centrum]   of   npm run zoek -- "uw vraag"\n')
  process.exitCode = 2
}
