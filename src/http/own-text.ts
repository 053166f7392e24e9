import { once } from '../common/once.ts'
import type { OwnTextName } from '../generated/lengths.js'
import { packed } from '../packed.ts'
import { unpackColumns } from '../packing/columns.ts'
import { textOfRow } from '../packing/rows.ts'
import { unpackBrotli } from '../unpack-brotli.ts'

/** All together, since most requests need none; unpacked when the first of them is asked for. */
const texts = once(() => unpackColumns(textOfRow(unpackBrotli(packed.ownTexts))) as Texts)

type Texts = Readonly<Record<OwnTextName, () => string>>

/** A file that is served as the build made it: a style sheet, a script, the icon, the widget or the description of the API. */
export const ownText = (name: OwnTextName): string => texts()[name]()
