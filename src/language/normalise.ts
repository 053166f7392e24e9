/**
 * One spelling for everything that is read: lower case, no accents, no control or direction marks,
 * one kind of quote, abbreviations without dots ("I.A.C." is "iac").
 */
export function normalise(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cc}\p{Cf}]/gu, (mark) => (/\s/.test(mark) ? ' ' : ''))
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
    .replace(/\b(?:[a-z]\.){2,}[a-z]?\b/g, (dotted) => dotted.replaceAll('.', ''))
    .replace(/\b([a-z])\.([a-z])\.?(?=\s|$|[?!,])/g, '$1$2')
}
