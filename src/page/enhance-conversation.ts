import { postForm } from './post-form.ts'
import { showTurn } from './show-turn.ts'

const failed =
  'Het infopunt antwoordt nu niet. Het bericht staat hier nog. Probeer het zo meteen opnieuw.'

/** Sends the conversation in the background: what was said stays on the page, and the answer comes under it. */
export function enhanceConversation(form: HTMLFormElement): void {
  let isBusy = false
  form.addEventListener('submit', (event) => {
    const button = event.submitter
    // A button with an address of its own opens another page.
    if (button?.hasAttribute('formaction')) return
    event.preventDefault()
    if (isBusy) return
    isBusy = true
    void send(form, button).finally(() => {
      isBusy = false
      form.removeAttribute('aria-busy')
    })
  })
  sendOnEnter(form)
}

async function send(form: HTMLFormElement, button: HTMLElement | null): Promise<void> {
  form.setAttribute('aria-busy', 'true')
  const waiting = setTimeout(() => report(form, 'Even geduld…', false), 700)
  const page = await postForm(form.action, fieldsOf(form, button))
  clearTimeout(waiting)
  const next = page?.querySelector<HTMLFormElement>('#gesprek')
  if (!next) return report(form, failed, true)
  report(form, '', false)
  showTurn(form, next, button)
}

function fieldsOf(form: HTMLFormElement, button: HTMLElement | null): URLSearchParams {
  const fields = new URLSearchParams()
  for (const [name, value] of new FormData(form))
    if (typeof value === 'string') fields.append(name, value)
  const name = button?.getAttribute('name')
  if (name) fields.append(name, button?.getAttribute('value') ?? '')
  return fields
}

/** Enter sends, Shift and Enter begin a new line; without this script the button sends. */
function sendOnEnter(form: HTMLFormElement): void {
  form.querySelector('textarea')?.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return
    event.preventDefault()
    form.requestSubmit(form.querySelector<HTMLElement>('.typen button'))
  })
}

function report(form: HTMLFormElement, words: string, isFault: boolean): void {
  const status = form.querySelector('#melding')
  if (!status) return
  status.classList.toggle('fout', isFault)
  status.textContent = words
}
