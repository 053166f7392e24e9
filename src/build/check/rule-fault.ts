import type { Finding, FindingKind } from '../../rules/checks/finding.ts'
import type { CodeId } from './codes.ts'

/** What a finding of the rules is called here: its code and its words. Null: another check says it, more precisely. */
export function ruleFault({
  kind,
  row,
  names = [],
}: Finding): { readonly code: CodeId; readonly message: string } | null {
  const code = codeOf[kind]
  return code ? { code, message: messageOf[code](row ?? '', quoted(names)) } : null
}

type RuleCode = 'R001' | 'R002' | 'R003' | 'R005' | 'R006' | 'R007'

const codeOf = {
  'last-row': 'R001',
  duplicate: 'R002',
  conflict: 'R003',
  example: 'R005',
  unreachable: 'R006',
  'unused-fact': 'R007',
  'idle-fact': 'R007',
  'unknown-fact': null,
  'unknown-value': null,
  'repeated-id': null,
  'empty-exclusion': null,
} as const satisfies Record<FindingKind, RuleCode | null>

const messageOf = {
  R001: (row) => `laatste rij "${row}" past niet altijd`,
  R002: (row, other) => `rij "${row}" is dezelfde als rij ${other}`,
  R003: (row, other) =>
    `rij "${row}" heeft de voorwaarden van rij ${other}, met een andere uitkomst`,
  R005: (row, other) => `het voorbeeld van rij "${row}" komt uit bij ${other || 'geen enkele rij'}`,
  R006: (row, other) =>
    `rij "${row}" kan nooit bereikt worden${other && `: alles gaat al naar ${other}`}`,
  R007: (_row, fact) => `de vraag naar ${fact} verandert geen enkele uitkomst`,
} as const satisfies Record<RuleCode, (row: string, named: string) => string>

const quoted = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(', ')
