import type { LoadedContent } from '../load-content.ts'
import type { ContentFile } from '../read-file.ts'
import { allFiles } from './all-files.ts'
import { stringsIn } from './strings-in.ts'

/** A place in the content that names a source, `bron` or `bron#deel`. */
export interface SourceRefAt {
  readonly file: ContentFile<unknown>
  readonly path: readonly PropertyKey[]
  readonly source: string
  readonly section: string | undefined
}

const keys: readonly PropertyKey[] = ['bron', 'bronnen']

/** Every reference to a source, in whatever file: what stands under `bron` or `bronnen`. */
export function sourceRefs(loaded: LoadedContent): readonly SourceRefAt[] {
  return allFiles(loaded).flatMap((file) =>
    stringsIn(file.data)
      .filter(({ path }) => path.some((key) => keys.includes(key)))
      .map(({ path, text }) => {
        const [source = '', section] = text.split('#')
        return { file, path, source, section }
      }),
  )
}
