import axe from 'axe-core'
import type { Page } from 'playwright-core'

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
/** What a finger must hit. A link within a sentence is as high as its line. */
const TARGETS =
  'button, .knop, textarea, select, summary, nav a, .kop a, .voet a, .meer a, .onderwerp li a, .schakel, input:not([type=checkbox], [type=radio], [type=hidden])'

/** What axe finds on a page, what is too small to press, and whether it scrolls sideways: one line each. */
export async function pageFaults(page: Page): Promise<string[]> {
  await page.evaluate(axe.source)
  return page.evaluate(
    async ({ rules, targets }) => {
      const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run({
        runOnly: rules,
      })
      const small = [...document.querySelectorAll<HTMLElement>(targets)].filter((target) => {
        const { width, height } = target.getBoundingClientRect()
        return width > 0 && height < 43.9 && !target.closest('.sprong')
      })
      const wide =
        document.documentElement.scrollWidth > innerWidth
          ? [`scrolls sideways: ${document.documentElement.scrollWidth} px`]
          : []
      return [
        ...violations.flatMap(({ id, nodes }) =>
          nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary}`),
        ),
        ...small.map((target) => `lower than 44 px: ${target.outerHTML.slice(0, 120)}`),
        ...wide,
      ]
    },
    { rules: RULES, targets: TARGETS },
  )
}
