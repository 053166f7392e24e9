import { mapValues } from './common/map-values.ts'
import type { Prepared } from './content/prepared.ts'
import { unpackServed } from './content/served.ts'
import { packed } from './packed.ts'
import type { PackedRewordings } from './packing/rewordings.ts'
import { mapRows, textOfRow } from './packing/rows.ts'
import { unpackBrotli } from './unpack-brotli.ts'

/** What the build made of content/, without what people type: of that only the stems. */
export const served = unpackServed({
  content: textOfRow(unpackBrotli(packed.content)),
  prepared: () => mapRows(packed.prepared, unpackBrotli) as unknown as Prepared,
  reworded: mapValues(
    packed.reworded,
    (rows) => () => mapRows(rows, unpackBrotli) as unknown as PackedRewordings,
  ),
})
