import type { Text } from '../content/compiled.ts'
import type { Renderer } from './renderer.ts'

/** Lines under a sentence, by the template of that name in berichten/. */
export const listText = (
  { templates }: Renderer,
  template: 'begrepen' | 'keuzes',
  inleiding: string,
  regels: readonly object[],
): Text => ({
  html: templates(`berichten/${template}.html`, { inleiding, regels }),
  text: templates(`berichten/${template}.txt`, { inleiding, regels }).trim(),
})
