import { type Attributes, type Child, make } from './make.ts'

/** A button that never submits a form. `look`: a quiet link by default, a primary or a choice. */
export const makeButton = (
  words: Child,
  click: (event: Event) => void,
  look = 'link',
  more: Attributes = {},
): HTMLButtonElement => make('button', { type: 'button', class: look, click, ...more }, words)
