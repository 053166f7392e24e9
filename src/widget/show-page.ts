const POLL_MS = 30
const TRIES = 200

const STYLE = /<style[^>]*>([\s\S]*?)<\/style>/gi
const SCRIPT = /<script[\s\S]*?<\/script>/gi

/**
 * Shows a page of our own in a tab that is already open.
 * A blob page inherits the host page's CSP, and a strict one forbids its `<style>`. So its styles are taken out and
 * adopted as constructed sheets, which no CSP forbids, and what bears `data-print` prints without a script of its own.
 */
export function showPage(tab: Window, page: string): void {
  const styles = [...page.matchAll(STYLE)].map((match) => match[1]).join('\n')
  const bare = page.replace(STYLE, '').replace(SCRIPT, '')
  const url = URL.createObjectURL(new Blob([bare], { type: 'text/html;charset=utf-8' }))
  tab.location.replace(url)
  let tries = TRIES
  const timer = setInterval(() => {
    const isThere =
      tab.closed || (tab.location.href === url && tab.document.readyState !== 'loading')
    if (isThere || tries-- === 0) clearInterval(timer)
    if (isThere && !tab.closed) dress(tab as Window & typeof globalThis, styles)
  }, POLL_MS)
}

function dress(tab: Window & typeof globalThis, styles: string) {
  const sheet = new tab.CSSStyleSheet()
  sheet.replaceSync(styles)
  tab.document.adoptedStyleSheets = [sheet]
  for (const button of tab.document.querySelectorAll<HTMLElement>('[data-print]')) {
    button.hidden = false
    button.addEventListener('click', () => tab.print())
  }
}
