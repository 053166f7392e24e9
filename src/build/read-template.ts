import Handlebars from 'handlebars'
import type { Template, TemplatePart } from '../content/template.ts'

/**
 * A Handlebars template as its parts: nothing of Handlebars is needed where it is filled. It has the part of Handlebars that our
 * templates use: names, `if`, `unless`, `each`, `datum`, `@first` and partials with a context. Throws for anything else, with
 * the file and the line.
 * @param name ends with `.html` where what is filled in must be escaped
 */
export function readTemplate(name: string, source: string): Template {
  const isHtml = name.endsWith('.html')

  const partsOf = (program: hbs.AST.Program | undefined): Template =>
    (program?.body ?? []).flatMap(partsOfStatement)

  function partsOfStatement(part: hbs.AST.Statement): TemplatePart[] {
    switch (part.type) {
      case 'ContentStatement':
        return [(part as hbs.AST.ContentStatement).value]
      case 'CommentStatement':
        return []
      case 'MustacheStatement':
        return [mustache(part as hbs.AST.MustacheStatement)]
      case 'BlockStatement':
        return [block(part as hbs.AST.BlockStatement)]
      case 'PartialStatement':
        return [partial(part as hbs.AST.PartialStatement)]
      default:
        return unsupported(part)
    }
  }

  function mustache(part: hbs.AST.MustacheStatement): TemplatePart {
    const { path, params, escaped } = part
    const [param, ...more] = params
    const isEscaped = isHtml && escaped
    if (!param) return ['fill', pathOf(path), isEscaped, false]
    if (original(path) !== 'datum' || more.length > 0) return unsupported(part)
    return ['fill', pathOf(param), isEscaped, true]
  }

  function block(part: hbs.AST.BlockStatement): TemplatePart {
    const { path, params, program, inverse } = part
    const [param, ...more] = params
    if (!param || more.length > 0 || part.hash) return unsupported(part)
    switch (original(path)) {
      case 'if':
        return ['if', condition(param), partsOf(program), partsOf(inverse)]
      case 'unless':
        return ['if', condition(param), partsOf(inverse), partsOf(program)]
      case 'each':
        return inverse ? unsupported(part) : ['each', pathOf(param), partsOf(program)]
      default:
        return unsupported(part)
    }
  }

  function partial(part: hbs.AST.PartialStatement): TemplatePart {
    const [param, ...more] = part.params
    if (!param || more.length > 0 || part.hash || part.indent) return unsupported(part)
    return ['template', original(part.name), pathOf(param)]
  }

  const condition = (path: hbs.AST.Expression): string =>
    original(path) === '@first' ? '@first' : pathOf(path)

  function pathOf(path: hbs.AST.Expression): string {
    const { type, data, depth: above, parts } = path as hbs.AST.PathExpression
    const isPlain = type === 'PathExpression' && !data && above === 0
    return isPlain && parts.every((part) => /^\w+$/.test(part))
      ? parts.join('.')
      : unsupported(path)
  }

  function unsupported({ type, loc }: hbs.AST.Node): never {
    throw new Error(`${name}.hbs:${loc.start.line}: this ${type} has no place in our templates`)
  }

  return partsOf(Handlebars.parse(source))
}

const original = (expression: hbs.AST.Expression): string =>
  String((expression as hbs.AST.PathExpression).original)
