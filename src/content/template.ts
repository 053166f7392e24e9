/** A Handlebars template as src/build/read-template.ts read it. */
export type Template = readonly TemplatePart[]

/**
 * A text as it is, or what is filled in: what a path stands for, a template in a template, or what depends on a path. A path
 * is names with dots between them, or nothing for the context itself; of an `if` it may be `@first`.
 */
export type TemplatePart =
  | string
  | readonly ['fill', path: string, isEscaped: boolean, isDate: boolean]
  | readonly ['template', name: string, path: string]
  | readonly ['if', path: string, then: Template, otherwise: Template]
  | readonly ['each', path: string, body: Template]

/** By their names, which are their files in templates/ without `.hbs`. */
export type NamedTemplates = Readonly<Record<string, Template>>
