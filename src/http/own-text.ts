import { once } from '../common/once.ts'
import type { OwnTextName } from '../generated/lengths.js'
import { packed } from '../packed.ts'
import { unpackColumns } from '../packing/columns.ts'
import { unpackShortWords } from '../packing/short-words.ts'
import { unpackBrotli } from '../unpack-brotli.ts'

/** All together, since most requests need none; unpacked when the first of them is asked for. */
const texts = once(() => unpackColumns(unpackShortWords(unpackBrotli(packed.ownTexts))) as Texts)

type Texts = Readonly<Record<OwnTextName, () => string>>

/** A file that is served as the build made it: a style sheet, a script, the icon, the widget or the description of the API. */
export const ownText = (name: OwnTextName): string => texts()[name]()
