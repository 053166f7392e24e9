/** What a host page of the tests is like. */
export interface HostPage {
  readonly script?: string
  readonly attributes?: string
  readonly css?: string
  readonly html?: string
  readonly dir?: 'ltr' | 'rtl'
  readonly body?: string
}

const CALM =
  'body{font-family:Liberation Sans,sans-serif;line-height:1.6;max-width:52rem;margin:2rem auto;padding:0 1rem;background:#fff;color:#222}'

/** A page of a leersteuncentrum with the widget on it. Its styles come from a file, as a strict CSP wants. */
export function hostPage(
  { script = '/widget.js', attributes = 'centrum="vrij-limburg"', dir = 'ltr', body }: HostPage,
  css: string,
): string {
  return `<!doctype html><html lang="nl" dir="${dir}"><head><meta charset="utf-8"><title>Leersteuncentrum</title>
<meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">
<link rel="stylesheet" href="${css}"><script src="${script}" async></script></head>
<body><header><p>Vrij Leersteuncentrum Limburg</p></header><main><h1>Leersteun voor uw school</h1>
<p>Wij ondersteunen leerlingen, leraren en scholen in Limburg. <a href="#meer">Lees meer</a></p>
${body ?? `<leersteun-infopunt ${attributes}><p>Bel ons: <a href="tel:+3211000000">011 00 00 00</a></p></leersteun-infopunt>`}
<p id="meer">Op deze pagina vindt u wat wij doen. Hebt u een vraag? Stel ze aan het infopunt.</p></main></body></html>`
}

/** The worst that a stylesheet of a host page does. */
export const HOSTILE_CSS = `html{font-size:62.5%}
*{all:revert;color:#f0f!important;font:italic 9px/1 serif!important;text-transform:uppercase!important;letter-spacing:.4em!important;
display:inline!important;position:static!important;width:3px!important;opacity:.2!important;text-align:right!important;background:lime!important}
.bar{display:block!important;position:fixed!important;inset:0 0 auto 0!important;width:auto!important;height:100%!important;z-index:2147483647!important;opacity:1!important}`

export const CALM_CSS = CALM
