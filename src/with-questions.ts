import type { CompiledContent } from './content/compiled.ts'
import { questions } from './generated/questions.js'
import { served } from './served.ts'

/** The content with the questions that people type. What is served does without them; the terminal and the tests show them. */
export function withQuestions(): CompiledContent {
  const { articles, ...parts } = questions
  return {
    ...served.content,
    ...parts,
    articles: served.content.articles.map((article) => ({
      ...article,
      vragen: [...(articles[article.id] ?? [])],
    })),
  }
}
