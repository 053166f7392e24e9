const SVG = 'http://www.w3.org/2000/svg'

const PATHS = {
  question: 'M4 5h16v12H11l-5 4v-4H4zM8 9h8M8 13h5',
  close: 'M6 6l12 12M18 6L6 18',
  send: 'M12 19V5M6 11l6-6 6 6',
} as const

/** A line drawing that says nothing to a voice: words always stand beside it. */
export function icon(name: keyof typeof PATHS): SVGElement {
  const svg = document.createElementNS(SVG, 'svg')
  svg.setAttribute('viewBox', '0 0 24 24')
  svg.setAttribute('aria-hidden', 'true')
  const path = document.createElementNS(SVG, 'path')
  path.setAttribute('d', PATHS[name])
  svg.append(path)
  return svg
}
