import type { CompiledContent } from '../../content/compiled.ts'
import { compileContent } from '../compile-content.ts'
import { loadWithSpare } from '../load-with-spare.ts'
import { serviceOf } from '../service-of.ts'
import { type AnswerChanges, compareAnswers } from './compare-answers.ts'
import { compareDecisions, type DecisionChange } from './compare-decisions.ts'
import { compareTexts, type TextChange } from './compare-texts.ts'
import { type EvaluationQuestion, evaluationQuestions } from './evaluation-questions.ts'

/** What a change of the content does. */
export interface Impact {
  readonly before: CompiledContent
  readonly after: CompiledContent
  readonly decisions: readonly DecisionChange[]
  /** Null where one of both contents cannot answer. */
  readonly answers: AnswerChanges | null
  readonly texts: readonly TextChange[]
  /** Files of before that could not be read, and count as they are now. */
  readonly replaced: readonly string[]
}

/**
 * Compares the content under `old` with that under `root`. Words and rules are the content's own; code and templates are
 * those of `root`, on both sides. Throws when the content of `root` cannot be read at all.
 */
export function impact(old: string, root: string, today: string): Impact {
  const was = loadWithSpare(old, root)
  const is = loadWithSpare(root, old)
  if (!was.content || !is.content)
    throw new Error('De inhoud kan niet gelezen worden. Draai eerst: npm run check')
  const [before, after] = [compileContent(was.content), compileContent(is.content)]
  return {
    before,
    after,
    decisions: compareDecisions(before, after, today),
    answers: answersOf(root, before, after, evaluationQuestions(root), today),
    texts: compareTexts(before, after),
    replaced: [...was.replaced, ...is.replaced],
  }
}

/** Content that does not hold together has no answers; `npm run check` says why. */
function answersOf(
  root: string,
  before: CompiledContent,
  after: CompiledContent,
  questions: readonly EvaluationQuestion[],
  today: string,
): AnswerChanges | null {
  try {
    return compareAnswers(serviceOf(root, before, today), serviceOf(root, after, today), questions)
  } catch {
    return null
  }
}
