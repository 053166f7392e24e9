import { existsSync, watch } from 'node:fs'
import { join } from 'node:path'

/** Editors save in several steps. */
const pause = 150

/** Calls `changed` once after each flurry of changes under one of the folders. Gives back how to stop. */
export function watchFolders(root: string, folders: readonly string[], changed: () => void): () => void {
  let timer: NodeJS.Timeout | undefined
  const later = () => {
    clearTimeout(timer)
    timer = setTimeout(changed, pause)
  }
  const watchers = folders
    .map((folder) => join(root, folder))
    .filter((folder) => existsSync(folder))
    .map((folder) => watch(folder, { recursive: true }, later).on('error', later))
  return () => {
    clearTimeout(timer)
    for (const watcher of watchers) watcher.close()
  }
}
