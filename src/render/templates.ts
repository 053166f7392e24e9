import runtime from 'handlebars/runtime.js'

type Template = (context: object) => string
/** The part of the Handlebars run time that is used; its own typings leave it out. */
interface Engine {
  create(): Engine
  registerHelper(name: string, helper: (...args: unknown[]) => unknown): void
  registerPartial(name: string, template: Template): void
  template(spec: object): Template
}
const Handlebars = runtime as unknown as Engine

/** Fills a named template. `template('centrum.html', view)`; throws for a name that was not built. */
export type Templates = (name: string, context: object) => string

/** Makes the precompiled templates callable. Templates whose name begins with `delen/` are partials. */
export function createTemplates(specs: Readonly<Record<string, object>>): Templates {
  const engine = Handlebars.create()
  engine.registerHelper('datum', dutchDate)
  const templates = new Map<string, Template>()
  for (const [name, spec] of Object.entries(specs)) {
    if (name.startsWith('delen/')) engine.registerPartial(name, engine.template(spec))
    else templates.set(name, engine.template(spec))
  }
  return (name, context) => {
    const template = templates.get(name)
    if (!template) throw new Error(`templates: no template "${name}"`)
    return template(context)
  }
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
