import { escapeAsHandlebars } from './escape-as-handlebars.ts'

/** Fills a named template. `template('centrum.html', view)`; throws for a name that was not built. */
export type Templates = (name: string, context: object) => string

/** What the templates that were compiled ahead (src/build/template-source.ts) call. It does what Handlebars does in strict mode. */
const tools = {
  escape: (value: unknown): string => escapeAsHandlebars(plain(value)),
  plain,
  field,
  isSet: (value: unknown): boolean => (Array.isArray(value) ? value.length > 0 : Boolean(value)),
  each,
  datum: dutchDate,
}

/** The compiled templates, made with the functions that they call. */
export type CompiledTemplates = (
  given: typeof tools,
) => Readonly<Record<string, (context: object) => string>>

/** Makes the compiled templates callable. */
export function createTemplates(compiled: CompiledTemplates): Templates {
  const templates = new Map(Object.entries(compiled(tools)))
  return (name, context) => {
    const template = templates.get(name)
    if (!template) throw new Error(`templates: no template "${name}"`)
    return template(context)
  }
}

function plain(value: unknown): string {
  return value === undefined || value === null ? '' : String(value)
}

function field(context: object, name: string): unknown {
  if (!Object.hasOwn(context, name)) throw new Error(`templates: "${name}" is not given`)
  return Reflect.get(context, name)
}

function each(
  items: readonly unknown[] | undefined,
  fill: (item: unknown, place: number) => string,
): string {
  return (items ?? []).map(fill).join('')
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
