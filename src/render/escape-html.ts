const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#x27;',
  '`': '&#x60;',
  '=': '&#x3D;',
}

/** Text as HTML, within an attribute too. The same characters as Handlebars escapes. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"'`=]/g, (character) => escapes[character] ?? character)
