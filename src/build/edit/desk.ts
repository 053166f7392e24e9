/** In the browser: the desk refreshes itself when a file was saved, and finds things in a list. */
const busy = document.querySelector<HTMLElement>('[data-bezig]')
const fresh = document.querySelector<HTMLElement>('[data-nieuw]')
const filter = document.querySelector<HTMLInputElement>('[data-filter]')
const events = new EventSource('/bewerk/live')

events.addEventListener('busy', () => busy?.removeAttribute('hidden'))
events.addEventListener('ready', () => {
  busy?.setAttribute('hidden', '')
  if (document.body.dataset['live'] === 'reload') location.reload()
  else fresh?.removeAttribute('hidden')
})

// On a page with something typed, the sentence is tried again.
fresh?.addEventListener('click', (event) => {
  event.preventDefault()
  document.querySelector<HTMLFormElement>('form.probeer')?.requestSubmit()
})

filter?.addEventListener('input', () => {
  const words = filter.value.toLowerCase().split(/\s+/)
  for (const group of document.querySelectorAll<HTMLElement>('[data-groep]')) {
    const items = [...group.querySelectorAll<HTMLElement>('[data-zoek]')]
    for (const item of items)
      item.hidden = !words.every((word) => item.dataset['zoek']?.includes(word))
    group.hidden = items.every((item) => item.hidden)
  }
})
