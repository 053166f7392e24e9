import * as z from 'zod'

/** What a registry says of the packages that we run on. */
export type Audit =
  | { readonly kind: 'clean' }
  /** `faults`: a line per package, with how bad it is and which versions. */
  | { readonly kind: 'faults'; readonly faults: readonly string[] }
  /** Nothing was checked: the registry offers no audit, or could not be reached. */
  | { readonly kind: 'not-offered'; readonly why: string }

const reportSchema = z.object({
  vulnerabilities: z.record(z.string(), z.object({ severity: z.string(), range: z.string() })),
})
const errorSchema = z.object({ message: z.string() })

/** Reads what `npm audit --json` prints. */
export function readAudit(output: string): Audit {
  const said = parse(output)
  const report = reportSchema.safeParse(said)
  if (!report.success) {
    const error = errorSchema.safeParse(said)
    // The address of a registry may hold a password.
    const why = error.success ? error.data.message.replace(/ - \w+ \S+$/, '') : 'no report'
    return { kind: 'not-offered', why }
  }
  const faults = Object.entries(report.data.vulnerabilities).map(
    ([name, { severity, range }]) => `${name} ${range}: ${severity}`,
  )
  return faults.length > 0 ? { kind: 'faults', faults } : { kind: 'clean' }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
