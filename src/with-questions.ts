import type { CompiledContent } from './content/compiled.ts'
import { content } from './generated/content.js'
import { questions } from './generated/questions.js'

/** The content with the questions that people type. What is served does without them; the terminal and the tests show them. */
export function withQuestions(): CompiledContent {
  return {
    ...content,
    articles: content.articles.map((article) => ({
      ...article,
      vragen: [...(questions[article.id] ?? [])],
    })),
    notOurs: content.notOurs.map((subject) => ({
      ...subject,
      voorbeelden: [...(questions[subject.id] ?? [])],
    })),
  }
}
