/** How many views are kept. Most take a few kilobytes, with their JSON. */
const most = 1000

let kept = new WeakMap<object, Map<string, object>>()
let json = new WeakMap<object, string>()
let count = 0

/**
 * A view that is made of content alone: it is made once, and so is its JSON. Nothing of what somebody said may be in it but by
 * which content it is.
 * @param of the part of the content, or the verdict, that it shows
 * @param form tells the views of one part from each other
 */
export function keep<View extends object>(of: object, form: string, make: () => View): View {
  const known = kept.get(of)?.get(form)
  if (known) return known as View
  const view = make()
  if (++count > most) {
    kept = new WeakMap()
    json = new WeakMap()
    count = 1
  }
  const forms = kept.get(of) ?? new Map<string, object>()
  kept.set(of, forms.set(form, view))
  json.set(view, '')
  return view
}

/** The JSON of a view that is kept; undefined for any other value. */
export function jsonOfKept(view: object): string | undefined {
  const known = json.get(view)
  if (known !== '') return known
  const text = JSON.stringify(view)
  json.set(view, text)
  return text
}
