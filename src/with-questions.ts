import type { CompiledContent } from './content/compiled.ts'
import { servedContent } from './content/served-content.ts'
import { questions } from './generated/questions.js'

/** The content with the questions that people type. What is served does without them; the terminal and the tests show them. */
export function withQuestions(): CompiledContent {
  const { articles, ...parts } = questions
  return {
    ...servedContent,
    ...parts,
    articles: servedContent.articles.map((article) => ({
      ...article,
      vragen: [...(articles[article.id] ?? [])],
    })),
  }
}
