import fc from 'fast-check'
import Handlebars from 'handlebars'

type View = Record<string, unknown>
/** Per name of a view what it may be, or for a list the names of each thing in it. */
type Shape = Map<string, fc.Arbitrary<unknown> | Shape>

/** What a name may be that is filled in: characters that mean something in HTML, a number, nothing at all. */
const filling = fc.oneof(
  fc.string({ unit: fc.constantFrom('a', ' ', '&', '<', '>', '"', "'", '`', '=', '$', '{', '\n') }),
  fc.integer({ min: 0, max: 3 }),
  fc.constantFrom('2026-11-02', '', null, false),
)
/** What only decides between two texts. */
const deciding = fc.constantFrom(undefined, null, false, true, 0, 1, '', 'a', [], [1])

/** Views for a template: every name that stands in it, each with any value that may stand there. */
export function arbitraryView(
  source: string,
  partials: readonly { readonly name: string; readonly source: string }[],
): fc.Arbitrary<View> {
  const shape: Shape = new Map()
  walk(Handlebars.parse(source), shape)
  return viewOf(shape)

  function walk(program: hbs.AST.Program | undefined, into: Shape): void {
    for (const part of program?.body ?? []) {
      if (part.type === 'MustacheStatement') {
        const { path, params } = part as hbs.AST.MustacheStatement
        add(into, params[0] ?? path, filling)
      } else if (part.type === 'BlockStatement') walkBlock(part as hbs.AST.BlockStatement, into)
      else if (part.type === 'PartialStatement') {
        const { name, params } = part as hbs.AST.PartialStatement
        const inner: Shape = new Map()
        const file = partials.find((one) => one.name === (name as hbs.AST.PathExpression).original)
        walk(Handlebars.parse(file?.source ?? ''), inner)
        add(into, params[0], viewOf(inner))
      }
    }
  }

  function walkBlock(
    { path, params, program, inverse }: hbs.AST.BlockStatement,
    into: Shape,
  ): void {
    if ((path as hbs.AST.PathExpression).original === 'each') {
      const name = nameOf(params[0])
      const known = into.get(name)
      const inner: Shape = known instanceof Map ? known : new Map()
      into.set(name, inner)
      walk(program, inner)
      return
    }
    walk(program, into)
    walk(inverse, into)
    add(into, params[0], deciding)
  }
}

/** A name that both decides and is filled in or gone through keeps the values for that. */
function add(
  shape: Shape,
  path: hbs.AST.Expression | undefined,
  values: fc.Arbitrary<unknown>,
): void {
  if ((path as hbs.AST.PathExpression).data) return
  const name = nameOf(path)
  if (!shape.has(name) || values !== deciding) shape.set(name, values)
}

const nameOf = (path: hbs.AST.Expression | undefined): string =>
  (path as hbs.AST.PathExpression).parts.join('.') || 'this'

/** `a.b` becomes b of a; a view whose only name is `this` is the value itself. */
function viewOf(shape: Shape): fc.Arbitrary<View> {
  const own = shape.get('this')
  if (own) return own as fc.Arbitrary<View>
  const entries = [...shape].map(([name, values]) => {
    const arbitrary = values instanceof Map ? fc.array(viewOf(values), { maxLength: 3 }) : values
    return arbitrary.map((value) => [name.split('.'), value] as const)
  })
  return fc.tuple(...entries).map(nest)
}

function nest(entries: readonly (readonly [readonly string[], unknown])[]): View {
  const view: View = {}
  for (const [[first = '', second], value] of entries) {
    if (second === undefined) {
      if (typeof view[first] !== 'object' || view[first] === null) view[first] = value
    } else {
      const inner = view[first]
      view[first] = { ...(typeof inner === 'object' ? inner : {}), [second]: value }
    }
  }
  return view
}
