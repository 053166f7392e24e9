/** Gives the page of a key, and makes it the first time. */
export type Kept = (key: readonly (string | undefined)[], make: () => string) => string

/** Whoever calls us by ever other names must not fill the memory: pages are some 50 kB. */
const most = 200

/** Keeps pages that depend on nothing but the content and the key. */
export function keepPages(): Kept {
  const pages = new Map<string, string>()
  return (key, make) => {
    const name = JSON.stringify(key)
    const known = pages.get(name)
    if (known !== undefined) return known
    const page = make()
    if (pages.size >= most) pages.clear()
    pages.set(name, page)
    return page
  }
}
