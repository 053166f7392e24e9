// The desk refreshes itself when a file was saved, and finds things in a list.
const busy = document.querySelector('[data-bezig]')
const fresh = document.querySelector('[data-nieuw]')
const events = new EventSource('/bewerk/live')

events.addEventListener('busy', () => {
  busy.hidden = false
})
events.addEventListener('ready', () => {
  busy.hidden = true
  if (document.body.dataset.live === 'reload') location.reload()
  else fresh.hidden = false
})

/** On a page with something typed, the sentence is tried again. */
fresh?.addEventListener('click', (event) => {
  event.preventDefault()
  document.querySelector('form.probeer')?.requestSubmit()
})

const filter = document.querySelector('[data-filter]')
filter?.addEventListener('input', () => {
  const words = filter.value.toLowerCase().split(/\s+/)
  for (const group of document.querySelectorAll('[data-groep]')) {
    const items = [...group.querySelectorAll('[data-zoek]')]
    for (const item of items) item.hidden = !words.every((word) => item.dataset.zoek.includes(word))
    group.hidden = items.every((item) => item.hidden)
  }
})
