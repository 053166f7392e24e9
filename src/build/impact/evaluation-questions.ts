import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import * as z from 'zod'

/** The half to tune on; the test half and the strangers stay unseen. */
const files = ['ontwikkelhelft.yaml']

const questionSchema = z.object({
  id: z.string(),
  q: z.string(),
  before: z.array(z.string()).default([]),
  lsc: z.string().optional(),
  rol: z.string().optional(),
})

export type EvaluationQuestion = z.infer<typeof questionSchema>

/** The messages of test/evaluation/ that an editor may look at. */
export function evaluationQuestions(root: string): readonly EvaluationQuestion[] {
  return files
    .map((file) => join(root, 'test/evaluation', file))
    .filter((file) => existsSync(file))
    .flatMap((file) => z.array(questionSchema).parse(parse(readFileSync(file, 'utf8'))))
}
