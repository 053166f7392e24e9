import type { OwnTextName } from '../generated/lengths.js'
import { once } from '../once.ts'
import { packed } from '../packed.ts'
import { unpackBrotli } from '../unpack-brotli.ts'

/** All together, since most requests need none; unpacked when the first of them is asked for. */
const texts = once(
  (): Readonly<Record<OwnTextName, string>> =>
    JSON.parse(new TextDecoder().decode(unpackBrotli(packed.ownTexts))),
)

/** A file that is served as the build made it: a style sheet, a script, the icon, the widget or the description of the API. */
export const ownText = (name: OwnTextName): string => texts()[name]
