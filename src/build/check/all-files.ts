import type { LoadedContent } from '../load-content.ts'
import type { ContentFile } from '../read-file.ts'

/** Every content file that was read, whatever its kind. */
export function allFiles(loaded: LoadedContent): readonly ContentFile<unknown>[] {
  return Object.values(loaded).flat()
}
