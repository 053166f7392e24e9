import { namesOfGroups } from '../../content/word-group.ts'
import { unknownGroups } from '../../content/written-pattern.ts'
import type { Diagnostic } from '../diagnostic.ts'
import type { LoadedContent } from '../load-content.ts'
import { faultAt } from './fault-at.ts'
import { stringsIn } from './strings-in.ts'

/** The word groups of taal/lezen.yaml that patterns of other files name are there: without, such a pattern never fits. `<partner>` is none. */
export function checkGroups(loaded: LoadedContent): readonly Diagnostic[] {
  const groups = namesOfGroups(loaded.reading.data)
  const { commands, questionForms, heed, partners, smallTalk, notOurs, goals } = loaded
  const known = new Set([...groups, 'partner'])
  const whole: readonly unknown[] = [commands, questionForms, partners]
  return [commands, questionForms, partners, heed, smallTalk, notOurs, ...goals].flatMap((file) =>
    stringsIn(file.data)
      .filter(({ path }) => whole.includes(file) || path.includes('patronen'))
      .flatMap(({ path, text }) =>
        unknownGroups(text, file === partners ? known : groups).map((message) =>
          faultAt(file, path, 'V016', message),
        ),
      ),
  )
}
