import { codes } from '../check/codes.ts'
import type { Diagnostic } from '../diagnostic.ts'
import { type Html, html } from '../html.ts'

const known = new Map<string, (typeof codes)[number]>(codes.map((code) => [code.code, code]))

/** One fault in words: what, why, what to do, and where. */
export function faultCard({ file, line, code, message, remedy }: Diagnostic, link?: string): Html {
  const kind = known.get(code)
  return html`<div class="foutkaart"><p><b>${kind?.title ?? code}</b> <span class="code">${code}</span> ${link ? html`<a href="${link}">${file}, regel ${line}</a>` : `regel ${line}`}</p>
<p>${message}.</p>
<p class="doe">→ ${remedy}.</p>
${
  kind &&
  html`<details><summary>Waarom is dit een fout?</summary><p>${kind.explanation}</p>
${kind.example.wrong !== null && html`<p>Fout: <code>${kind.example.wrong}</code></p>`}<p>Goed: <code>${kind.example.right}</code></p></details>`
}</div>`
}
