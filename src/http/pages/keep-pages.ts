/** Gives the page of a key, and makes it the first time. */
export type Kept = (key: readonly (string | undefined)[], make: () => string) => string

/**
 * Whoever calls us by ever other names must not fill the memory, so this many characters are kept: all pages of one name are
 * about a million and a half, and more of a long name, which stands in its pages again and again.
 */
const most = 10_000_000

/** Keeps pages that depend on nothing but the content and the key. */
export function keepPages(): Kept {
  const pages = new Map<string, string>()
  let size = 0
  return (key, make) => {
    const name = JSON.stringify(key)
    const known = pages.get(name)
    if (known !== undefined) return known
    const page = make()
    const added = name.length + page.length
    if (size + added > most) {
      pages.clear()
      size = 0
    }
    pages.set(name, page)
    size += added
    return page
  }
}
