import { kept } from '../common/kept.ts'

/** How many views are kept. Most take a few kilobytes, with their JSON. */
const most = 1000

/* Of all services together: what a view was made of is its key, so that those with other content never meet it. */
let views = new WeakMap<object, Map<string, object>>()
let texts = new WeakMap<object, string>()
let count = 0

/**
 * A view that is made of content alone: it is made once, and so is its JSON. Nothing of what somebody said may be in it but
 * which content it is and of which day. When there are too many, all are forgotten.
 * @param of the part of the content, or the verdict, that it shows
 * @param form tells the views of one part from each other
 */
export function keep<View extends object>(of: object, form: string, make: () => View): View {
  const known = views.get(of)?.get(form)
  if (known) return known as View
  const view = make()
  if (++count > most) {
    views = new WeakMap()
    texts = new WeakMap()
    count = 1
  }
  kept(views, of, () => new Map()).set(form, view)
  texts.set(view, '')
  return view
}

/** Is it a view that is kept? */
export const isKept = (view: object): boolean => texts.has(view)

/** The JSON of a view that is kept, made when it is first asked for; undefined for any other value. */
export function jsonOfKept(view: object): string | undefined {
  const known = texts.get(view)
  if (known !== '') return known
  const text = JSON.stringify(view)
  texts.set(view, text)
  return text
}
