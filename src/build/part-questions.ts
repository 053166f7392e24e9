import type { CompiledContent } from '../content/compiled.ts'
import { type Heard, mapHeard } from '../language/heard.ts'

/** What people type, apart from what is answered: by the id of its article, and whole parts of the content. */
export interface Questions
  extends Heard<string>,
    Pick<
      CompiledContent,
      | 'goals'
      | 'smallTalk'
      | 'notOurs'
      | 'urgent'
      | 'urgentGroups'
      | 'everyday'
      | 'danger'
      | 'followUps'
    > {
  readonly articles: Readonly<Record<string, readonly string[]>>
}

/**
 * Parts what people type from the content: what is served needs only its terms and stems, and it is a third of everything.
 * Small talk keeps its first example, which also stands on a button. The names of a centre, and the example of a row, are only for
 * src/build too.
 */
export function partQuestions(content: CompiledContent): {
  readonly content: CompiledContent
  readonly questions: Questions
} {
  const { articles, goals, smallTalk, notOurs, urgent, urgentGroups, everyday, danger, followUps } =
    content
  return {
    content: {
      ...content,
      ...mapHeard(content, (): string[] => []),
      // Each still stands for the place of its phrases.
      synonyms: content.synonyms.map(() => ({ term: '', woorden: [] })),
      articles: articles.map((article) => ({ ...article, vragen: [] })),
      centres: content.centres.map(({ patronen: _, ...centre }) => ({ ...centre, woorden: [] })),
      tables: content.tables.map((table) => ({
        ...table,
        rijen: table.rijen.map(({ voorbeeld: _, ...row }) => row),
      })),
      goals: goals.map(({ patronen: _, ...goal }) => ({ ...goal, voorbeelden: [] })),
      smallTalk: smallTalk.map(({ patronen: _, ...one }) => ({
        ...one,
        voorbeelden: one.voorbeelden.slice(0, 1),
      })),
      notOurs: notOurs.map(({ patronen: _, ...subject }) => ({ ...subject, voorbeelden: [] })),
      everyday: [],
      danger: { gevaar: [], onschuldig: [] },
      followUps: {},
      urgent: urgent.map((subject) => ({
        ...subject,
        woorden: [],
        'niet-bij': [],
        'niet-van': [],
      })),
      urgentGroups: [],
    },
    questions: {
      ...mapHeard(content, (phrases: readonly string[]) => [...phrases]),
      articles: Object.fromEntries(articles.map(({ id, vragen }) => [id, vragen])),
      goals,
      smallTalk,
      notOurs,
      urgent,
      urgentGroups,
      everyday,
      danger,
      followUps,
    },
  }
}
