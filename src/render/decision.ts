import { assertNever } from '../dialogue/assert-never.ts'
import type { Because, Verdict } from '../rules/verdict.ts'
import { branchesOf, dependsText } from './depends.ts'
import { keep } from './keep.ts'
import { outcomeOf, outcomeText } from './outcome-text.ts'
import { type Renderer, voiceOf } from './renderer.ts'
import { sourcesOf } from './sources-of.ts'
import type { SourceView } from './view.ts'

/** A decision as the contract gives it. */
export interface Decision {
  readonly decision: string
  readonly kind: 'decided' | 'depends' | 'open' | 'human' | 'outside'
  readonly outcome?: string
  readonly text?: string
  readonly html?: string
  readonly ask?: string
  readonly dependsOn?: readonly {
    readonly fact: string
    readonly branches: readonly {
      readonly values: readonly string[]
      readonly outcome: string
      readonly text: string
    }[]
  }[]
  readonly because: readonly {
    readonly rule: string
    readonly reason: string
    readonly facts: readonly string[]
    readonly sources: readonly SourceView[]
  }[]
  readonly values?: Readonly<Record<string, string>>
  readonly receipt: { readonly contentVersion: string; readonly asOf: string }
}

const kinds = { beslist: 'decided', mens: 'human', buiten: 'outside' } as const

/** The verdict of a table in words, with reasons and sources. */
export function renderDecision(renderer: Renderer, decision: string, verdict: Verdict): Decision {
  const { knowledge, asOf } = renderer
  return keep(verdict, `${decision} ${asOf} ${voiceOf(renderer)}`, () => ({
    decision,
    ...said(renderer, verdict),
    receipt: { contentVersion: knowledge.version, asOf },
  }))
}

function said(renderer: Renderer, verdict: Verdict): Omit<Decision, 'decision' | 'receipt'> {
  switch (verdict.kind) {
    case 'open':
      return { kind: 'open', ask: verdict.ask, because: [] }
    case 'decided': {
      const { row } = verdict
      const kind = kindOf(renderer, row.dan)
      const text = outcomeText(renderer, row)
      const because = verdict.because.map((reason) => renderBecause(renderer, reason))
      const values = kind === 'decided' && row.waarden ? { values: row.waarden } : {}
      return { kind, outcome: row.dan, ...text, because, ...values }
    }
    case 'contradiction': {
      const { id, als, uitkomst, reden, bron } = verdict.exclusion
      const kind = kindOf(renderer, uitkomst)
      const text = outcomeText(renderer, { dan: uitkomst, bron })
      const row = { id, reden, bron }
      const because = [renderBecause(renderer, { row, facts: Object.keys(als) })]
      return { kind, outcome: uitkomst, ...text, because }
    }
    case 'depends': {
      const because = verdict.because.map((reason) => renderBecause(renderer, reason))
      const text = dependsText(renderer, verdict.on)
      return { kind: 'depends', ...text, dependsOn: branchesOf(renderer, verdict.on), because }
    }
    default:
      return assertNever(verdict)
  }
}

const kindOf = (renderer: Renderer, outcome: string) => kinds[outcomeOf(renderer, outcome).soort]

/** A row, or an exclusion, which gives its reason in the same words. */
interface Grounds extends Pick<Because, 'facts'> {
  readonly row: Pick<Because['row'], 'id' | 'reden' | 'bron'>
}

function renderBecause(
  { knowledge }: Renderer,
  { row, facts }: Grounds,
): Decision['because'][number] {
  return { rule: row.id, reason: row.reden, facts, sources: sourcesOf(knowledge.sources, row.bron) }
}
