/** Shows the buttons that print, instead of the sentence that says how to. */
export function printButtons(page: Document): void {
  for (const button of page.querySelectorAll<HTMLElement>('[data-print]')) {
    button.hidden = false
    button.addEventListener('click', () => print())
  }
  for (const words of page.querySelectorAll<HTMLElement>('[data-print-uitleg]')) words.hidden = true
}
