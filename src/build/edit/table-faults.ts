import { type Html, html } from '../html.ts'
import { faultCard } from './fault-list.ts'
import type { Snapshot } from './snapshot.ts'
import { faultsIn, urlOf } from './things.ts'

/** The faults of the file of a table, above its drawing. */
export function tableFaults(snapshot: Snapshot, table: string): Html {
  const files = [`content/regels/${table}.yaml`, 'content/regels/uitsluitingen.yaml']
  const faults = files.flatMap((file) => faultsIn(snapshot, file))
  return html`${faults.map((fault) => faultCard(fault, `${urlOf(fault.file)}#r${fault.line}`))}`
}
