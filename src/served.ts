import { mapValues } from './common/map-values.ts'
import type { Prepared } from './content/prepared.ts'
import { unpackServed } from './content/served.ts'
import { packed, packedReading } from './packed.ts'
import type { PackedRewordings } from './packing/rewordings.ts'
import { mapRows, textOfRow } from './packing/rows.ts'
import { unpackShortWords } from './packing/short-words.ts'
import { unpackBrotli } from './unpack-brotli.ts'

/** What the build made of content/, without what people type: of that only the stems. */
export const served = unpackServed({
  content: {
    first: textOfRow(unpackBrotli(packed.content.first)),
    rest: () => unpackShortWords(unpackBrotli(packed.content.rest)),
  },
  prepared: () => mapRows(packedReading().prepared, unpackBrotli) as unknown as Prepared,
  reworded: mapValues(
    packed.reworded,
    (rows) => () => mapRows(rows, unpackBrotli) as unknown as PackedRewordings,
  ),
})
