import { expect, it } from 'vitest'
import { assemble } from '../../src/assemble.ts'
import { chat } from '../../src/http/service.ts'

let day = '2026-11-21'
const service = assemble(() => day)

/** The same conversation while the server's clock says the wrong thing between its turns. */
it.each(['2020-02-29', '2023-08-31', '2026-11-22', '2099-12-31', '1970-01-01'])(
  'a clock that jumps to %s and back loses nothing',
  (other) => {
    const ids = ['gesprek:recht', 'feit:niveau:lager', 'feit:verslag:gc', 'feit:type:9']
    const talk = (jump: boolean) => {
      let state: string | undefined
      const facts = ids.map((id, i) => {
        day = jump && i % 2 === 1 ? other : '2026-11-21'
        const turn = chat(service, {
          ...(state !== undefined && { state }),
          input: { type: 'choice', id },
        })
        state = turn.state
        expect(turn.messages.length).toBeGreaterThan(0)
        return turn.facts
      })
      day = '2026-11-21'
      return {
        facts,
        last: chat(service, {
          ...(state !== undefined && { state }),
          input: { type: 'text', text: 'wat weet je al' },
        }),
      }
    }
    expect(talk(true)).toEqual(talk(false))
  },
)
