import Handlebars from 'handlebars'

/**
 * A Handlebars template as the source of a JavaScript function of its context, which is one template literal: nothing of
 * Handlebars is needed where it runs. It calls the functions of src/render/templates.ts by their names, and other templates as
 * `all["delen/contact.html"]`. It has the part of Handlebars that our templates use: names, `if`, `unless`, `each`, `datum`,
 * `@first` and partials with a context. Throws for anything else, with the file and the line.
 * @param name ends with `.html` where what is filled in must be escaped
 */
export function templateSource(name: string, source: string): string {
  const isHtml = name.endsWith('.html')

  /** @param depth how many `each` stand around it: `c0` is the context of the template, `i1` the place in the first `each` */
  function literal(program: hbs.AST.Program | undefined, depth: number): string {
    return `\`${(program?.body ?? []).map((part) => statement(part, depth)).join('')}\``
  }

  function statement(part: hbs.AST.Statement, depth: number): string {
    switch (part.type) {
      case 'ContentStatement':
        return inLiteral((part as hbs.AST.ContentStatement).value)
      case 'CommentStatement':
        return ''
      case 'MustacheStatement':
        return `\${${mustache(part as hbs.AST.MustacheStatement, depth)}}`
      case 'BlockStatement':
        return `\${${block(part as hbs.AST.BlockStatement, depth)}}`
      case 'PartialStatement':
        return `\${${partial(part as hbs.AST.PartialStatement, depth)}}`
      default:
        return unsupported(part)
    }
  }

  function mustache(part: hbs.AST.MustacheStatement, depth: number): string {
    const { path, params, escaped } = part
    const [param, ...more] = params
    const fill = isHtml && escaped ? 'escape' : 'plain'
    if (!param) return `${fill}(${required(path, depth)})`
    if (original(path) !== 'datum' || more.length > 0) return unsupported(part)
    return `${fill}(datum(${value(param, depth)}))`
  }

  function block(part: hbs.AST.BlockStatement, depth: number): string {
    const { path, params, program, inverse } = part
    const [param, ...more] = params
    if (!param || more.length > 0 || part.hash) return unsupported(part)
    switch (original(path)) {
      case 'if':
        return `isSet(${value(param, depth)})?${literal(program, depth)}:${literal(inverse, depth)}`
      case 'unless':
        return `isSet(${value(param, depth)})?${literal(inverse, depth)}:${literal(program, depth)}`
      case 'each': {
        const inner = depth + 1
        if (inverse) return unsupported(part)
        return `each(${value(param, depth)},(c${inner},i${inner})=>${literal(program, inner)})`
      }
      default:
        return unsupported(part)
    }
  }

  function partial(part: hbs.AST.PartialStatement, depth: number): string {
    const [param, ...more] = part.params
    if (!param || more.length > 0 || part.hash || part.indent) return unsupported(part)
    return `all[${JSON.stringify(original(part.name))}](${value(param, depth)})`
  }

  /** What a name stands for, as Handlebars has it in strict mode: it throws where the context does not have it. */
  function required(path: hbs.AST.Expression, depth: number): string {
    const parts = partsOf(path)
    const last = parts.pop()
    const from = [`c${depth}`, ...parts].join('.')
    return last === undefined ? from : `field(${from},${JSON.stringify(last)})`
  }

  /** What a name stands for where it may be absent. */
  function value(path: hbs.AST.Expression, depth: number): string {
    if ((path as hbs.AST.PathExpression).data)
      return original(path) === '@first' ? `i${depth}===0` : unsupported(path)
    return [`c${depth}`, ...partsOf(path)].join('.')
  }

  function partsOf(path: hbs.AST.Expression): string[] {
    const { type, data, depth: above, parts } = path as hbs.AST.PathExpression
    const isPlain = type === 'PathExpression' && !data && above === 0
    return isPlain && parts.every((part) => /^\w+$/.test(part)) ? [...parts] : unsupported(path)
  }

  function unsupported({ type, loc }: hbs.AST.Node): never {
    throw new Error(`${name}.hbs:${loc.start.line}: this ${type} has no place in our templates`)
  }

  return `(c0)=>${literal(Handlebars.parse(source), 0)}`
}

const original = (expression: hbs.AST.Expression): string =>
  String((expression as hbs.AST.PathExpression).original)

const inLiteral = (text: string): string => text.replace(/[\\`]|\$(?=\{)/g, '\\$&')
