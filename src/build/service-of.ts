import type { CompiledContent } from '../content/compiled.ts'
import type { Service } from '../http/service.ts'
import { createKnowledge } from '../knowledge.ts'
import { createTemplates } from '../render/templates.ts'
import { commonWords } from './common-words.ts'
import { prepare } from './prepare.ts'
import { readTemplates } from './read-templates.ts'

/**
 * The app over content that was not built to files: for previews and comparisons. Throws where the content does not hold
 * together (a row that names a value that does not exist).
 * @param root where `templates/` is
 * @param today YYYY-MM-DD
 */
export function serviceOf(root: string, content: CompiledContent, today: string): Service {
  const knowledge = createKnowledge(content, () => prepare(content, commonWords()))
  // A table that does not hold together must fail here, not with the first question that needs it.
  for (const compiled of knowledge.tables.values()) compiled()
  return {
    knowledge,
    templates: createTemplates(readTemplates(root)),
    today: () => today,
  }
}
