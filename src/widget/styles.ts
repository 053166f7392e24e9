import { FRAME } from './styles/frame.ts'
import { MESSAGES } from './styles/messages.ts'
import { THEME } from './styles/theme.ts'

/**
 * Constructed sheets need no permission from the host page's CSP. Browsers from before 2023 (Safari 15) have none of
 * them for a shadow root: there a style element does, which works wherever the page has no strict CSP.
 */
export function adoptStyles(root: ShadowRoot): void {
  const css = THEME + FRAME + MESSAGES
  try {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(css)
    root.adoptedStyleSheets = [sheet]
  } catch {
    const style = document.createElement('style')
    style.textContent = css
    queueMicrotask(() => root.append(style))
  }
}
