import type { Text } from '../content/compiled.ts'
import type { Verdict } from '../rules/verdict.ts'
import type { Decision } from './decision.ts'
import { outcomeText } from './outcome-text.ts'
import { phrase, type Renderer, valuesLabel } from './renderer.ts'
import { joinTexts } from './text.ts'

type On = Extract<Verdict, { kind: 'depends' }>['on']
type Branches = On[number]['branches']

/** More values than this are not listed by name. */
const manyValues = 4

/** What the outcome depends on, with the words of each outcome. */
export function dependsText(renderer: Renderer, on: On): Text {
  const texts = on.map(({ fact, branches: all }) => {
    const branches = withoutExamples(renderer, all)
    if (branches.length === 1 && branches[0]) return outcomeText(renderer, branches[0].row)
    const inleiding = phrase(renderer, 'hangt-af', {
      feit: renderer.knowledge.facts.get(fact)?.label.toLowerCase() ?? fact,
    }).text
    // What holds for most first; a long list of names is said as all but the others.
    const ordered = branches.toSorted((a, b) => b.values.length - a.values.length)
    const takken = ordered.map(({ values, row }) => ({
      waarden:
        values.length > manyValues
          ? allBut(renderer, fact, branches, values)
          : valuesLabel(renderer, fact, values),
      ...outcomeText(renderer, row),
    }))
    return {
      html: renderer.templates('berichten/hangt-af.html', { inleiding, takken }),
      text: renderer.templates('berichten/hangt-af.txt', { inleiding, takken }).trim(),
    }
  })
  return joinTexts(texts)
}

/** What holds for everybody tells by itself how it goes where we know more: that is not told twice. */
function withoutExamples({ knowledge }: Renderer, branches: Branches): Branches {
  const general = branches.filter(
    ({ row }) => !knowledge.content.outcomes[row.dan]?.['geldt-voor']?.length,
  )
  return general.length === 1 ? general : branches
}

/** "Als het niet … is": shorter than all the others by name. */
function allBut(
  renderer: Renderer,
  fact: string,
  branches: Branches,
  values: readonly string[],
): string {
  const others = branches.flatMap((branch) => (branch.values === values ? [] : branch.values))
  return others.length > manyValues
    ? phrase(renderer, 'alle-andere').text
    : phrase(renderer, 'als-het-niet', { waarden: valuesLabel(renderer, fact, others) }).text
}

/** The same as the contract gives it. */
export function branchesOf(renderer: Renderer, on: On): NonNullable<Decision['dependsOn']> {
  return on.map(({ fact, branches }) => ({
    fact,
    branches: branches.map(({ values, row }) => ({
      values,
      outcome: row.dan,
      text: outcomeText(renderer, row).text,
    })),
  }))
}
