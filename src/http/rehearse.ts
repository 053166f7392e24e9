import { chat, type Service } from './service.ts'

/**
 * Holds a typed turn with nobody, so that the first person who types does not wait for what reading builds once. It is not
 * counted.
 */
export function rehearse({ knowledge, templates, today }: Service): void {
  chat({ knowledge, templates, today }, { input: { type: 'text', text: 'leersteun' } })
}
