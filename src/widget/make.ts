export type Child = Node | string | false | null | undefined
export type Attributes = Record<string, string | boolean | undefined | ((event: Event) => void)>

/** An HTML element with attributes, listeners (by event name) and children; what is false or absent is left out. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: Child[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(key, value)
    else if (value !== undefined && value !== false)
      element.setAttribute(key, value === true ? '' : value)
  }
  element.append(...children.filter(isThere))
  return element
}

const isThere = (child: Child): child is Node | string =>
  child !== false && child !== null && child !== undefined && child !== ''
