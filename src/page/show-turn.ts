/** Parts of the form that each turn brings anew. */
const replaced = ['#antwoorden', '#feiten', '#gereedschap']

/** Puts a new turn under the ones before it, brings buttons and facts up to date, and moves focus as the person expects. */
export function showTurn(
  form: HTMLFormElement,
  next: HTMLFormElement,
  button: HTMLElement | null,
): void {
  const turn = next.querySelector('.beurt')
  const log = form.querySelector('#verloop')
  if (!turn || !log) return
  const shown = document.importNode(turn, true) as HTMLElement
  if (button?.getAttribute('value') === 'restart') log.replaceChildren(shown)
  else log.append(shown)
  for (const part of replaced) {
    const fresh = next.querySelector(part)
    if (fresh) form.querySelector(part)?.replaceWith(document.importNode(fresh, true))
  }
  form.className = next.className
  copyField(form, next, 'state')
  copyField(form, next, 'text')
  moveTo(form, shown, button)
}

function copyField(form: HTMLFormElement, next: HTMLFormElement, name: 'state' | 'text'): void {
  const [to, from] = [form, next].map((one) =>
    one.querySelector<HTMLInputElement>(`[name=${name}]`),
  )
  if (to && from) to.value = from.value
}

/**
 * After a button, which is gone now, focus goes to the answer, and a screen reader reads it. After typing, focus stays
 * in the field, and the answer is said aloud.
 */
function moveTo(form: HTMLFormElement, turn: HTMLElement, button: HTMLElement | null): void {
  const isTyped = !button?.hasAttribute('name')
  if (isTyped) {
    form.querySelector('textarea')?.focus({ preventScroll: true })
    say(form, turn)
  } else turn.focus({ preventScroll: true })
  turn.scrollIntoView({ block: 'start' })
}

function say(form: HTMLFormElement, turn: HTMLElement): void {
  const words = [...turn.querySelectorAll<HTMLElement>('.bericht')]
    // biome-ignore lint/performance/useDomNodeTextContent: only what is shown is said, in simple language or not
    .map((message) => message.innerText)
    .join('\n')
  const speaker = form.querySelector('#spreker')
  if (speaker) speaker.textContent = words
}
