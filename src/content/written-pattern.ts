import * as z from 'zod'
import { groupName } from './group-name.ts'
import { line } from './primitives.ts'

/** A pattern as it is written, see language/pattern.ts: brackets two by two and not in one another, a group as a whole choice. */
export const patternSchema = line.superRefine((pattern, context) => {
  for (const message of faultsOf(pattern)) context.addIssue({ code: 'custom', message })
})

export const patternsSchema = z.array(patternSchema).min(1)

/** Patterns that fit a whole message: whoever says that asks for this, whatever was said before. */
export const wholeMessages = z.array(patternSchema).optional()

function faultsOf(pattern: string): string[] {
  return [
    ...(/[{}[\]]/.test(pattern.replace(/\{[^{}[\]]*\}|\[[^{}[\]]*\]/g, ''))
      ? ['de haken { en } en [ ] horen twee aan twee, en niet in elkaar']
      : []),
    ...(/[^{[|]<|>[^}\]|]|^<|>$/.test(pattern)
      ? ['een groep staat alleen tussen { } of [ ], of tussen twee strepen']
      : []),
  ]
}

/** What is wrong with the groups that a pattern names. */
export const unknownGroups = (pattern: string, groups: ReadonlySet<string>): string[] =>
  [...pattern.matchAll(groupName)]
    .filter(([, name = '']) => !groups.has(name))
    .map(([, name]) => `de groep <${name}> bestaat niet; er zijn: ${[...groups].join(', ')}`)
