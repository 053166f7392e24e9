/** Shows the buttons that copy what `data-copy` points to, where the browser can; the page says whether it worked. */
export function copyButtons(page: Document): void {
  const { clipboard } = navigator
  if (!clipboard) return
  for (const button of page.querySelectorAll<HTMLElement>('[data-copy]')) {
    const target = page.querySelector(button.dataset['copy'] ?? '')
    if (!target) continue
    button.hidden = false
    button.addEventListener('click', () => {
      const text = target instanceof HTMLTextAreaElement ? target.value : (target.textContent ?? '')
      clipboard.writeText(text).then(
        () => tell(page, 'Gekopieerd.'),
        () => tell(page, 'Kopiëren lukte niet. Selecteer de tekst en kopieer zelf.'),
      )
    })
  }
}

function tell(page: Document, words: string): void {
  const status = page.querySelector('[role=status]')
  if (!status) return
  status.textContent = ''
  status.textContent = words
}
