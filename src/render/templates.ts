import { kept } from '../common/kept.ts'
import type { NamedTemplates, Template, TemplatePart } from '../content/template.ts'
import { escapeHtml } from './escape-html.ts'

/** Fills a named template. `template('centrum.html', view)`; throws for a name that was not built. */
export type Templates = (name: string, context: object) => string

/** Gives the text of a part. @param place which thing of the nearest list the context is */
type Fill<T = string> = (context: unknown, place: number) => T

/** Fills templates as Handlebars does in strict mode. Each is made a function when it is first filled. */
export function createTemplates(templates: NamedTemplates): Templates {
  const made = new Map<string, Fill>()
  const named = (name: string): Fill => kept(made, name, () => fillAll(templateOf(name)))

  function templateOf(name: string): Template {
    const template = Object.hasOwn(templates, name) ? templates[name] : undefined
    if (!template) throw new Error(`templates: no template "${name}"`)
    return template
  }

  function fillAll(template: Template): Fill {
    const fills = template.map(fillOf)
    return (context, place) => {
      let text = ''
      for (const fill of fills) text += fill(context, place)
      return text
    }
  }

  function fillOf(part: TemplatePart): Fill {
    if (typeof part === 'string') return () => part
    switch (part[0]) {
      case 'fill':
        return filledIn(part[1], part[2], part[3])
      case 'template': {
        const [, name, path] = part
        const value = lookUp(path)
        return (context) => named(name)(value(context), 0)
      }
      case 'if': {
        const decides = part[1] === '@first' ? isFirst : lookUp(part[1])
        const [then, otherwise] = [fillAll(part[2]), fillAll(part[3])]
        return (context, place) =>
          (isSet(decides(context, place)) ? then : otherwise)(context, place)
      }
      case 'each': {
        const items = lookUp(part[1])
        const body = fillAll(part[2])
        return (context) =>
          ((items(context) ?? []) as readonly unknown[]).map((item, i) => body(item, i)).join('')
      }
    }
  }

  return (name, context) => named(name)(context, 0)
}

const isFirst: Fill<boolean> = (_, place) => place === 0

const isSet = (value: unknown): boolean =>
  Array.isArray(value) ? value.length > 0 : Boolean(value)

function filledIn(path: string, isEscaped: boolean, isDate: boolean): Fill {
  const value = isDate ? lookUp(path) : givenAt(path)
  const text = isDate ? dutchDate : plain
  return isEscaped
    ? (context) => escapeHtml(text(value(context)))
    : (context) => text(value(context))
}

const namesIn = (path: string): string[] => path.split('.').filter(Boolean)

/** What a path stands for where it may be absent. */
function lookUp(path: string): (context: unknown) => unknown {
  const names = namesIn(path)
  return (context) => names.reduce(at, context)
}

const at = (value: unknown, name: string): unknown => (value as Record<string, unknown>)[name]

/** What a path stands for; throws where the context does not have it. */
function givenAt(path: string): (context: unknown) => unknown {
  const names = namesIn(path)
  const last = names.pop()
  return (context) => {
    const from = names.reduce(at, context)
    if (last === undefined) return from
    if (!Object.hasOwn(from as object, last)) throw new Error(`templates: "${last}" is not given`)
    return at(from, last)
  }
}

function plain(value: unknown): string {
  return value === undefined || value === null ? '' : String(value)
}

const months = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
]

/** "2026-11-21" as "21 november 2026"; anything else as it is. */
function dutchDate(date: unknown): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(String(date)) ?? []
  return year ? `${Number(day)} ${months[Number(month) - 1]} ${year}` : String(date)
}
