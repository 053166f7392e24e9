import { existsSync, type FSWatcher, readdirSync, watch } from 'node:fs'
import { join } from 'node:path'

/** Editors save in several steps. */
const pause = 150

/**
 * Calls `changed` once after each flurry of changes under one of the folders. Gives back how to stop.
 *
 * Each folder is watched by itself: on Linux, Node 20's recursive watch loses a file once an editor has saved it by
 * putting a new file in its place.
 */
export function watchFolders(
  root: string,
  folders: readonly string[],
  changed: () => void,
): () => void {
  const watchers = new Map<string, FSWatcher>()
  let timer: NodeJS.Timeout | undefined
  const later = () => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      watchAll()
      changed()
    }, pause)
  }
  const watchAll = () => {
    const now = new Set(folders.flatMap((folder) => foldersUnder(join(root, folder))))
    for (const [folder, watcher] of watchers) if (!now.has(folder)) stop(folder, watcher)
    for (const folder of now)
      if (!watchers.has(folder)) watchers.set(folder, watch(folder, later).on('error', later))
  }
  const stop = (folder: string, watcher: FSWatcher) => {
    watcher.close()
    watchers.delete(folder)
  }
  watchAll()
  return () => {
    clearTimeout(timer)
    for (const watcher of watchers.values()) watcher.close()
  }
}

function foldersUnder(folder: string): string[] {
  if (!existsSync(folder)) return []
  const inside = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  return [folder, ...inside.flatMap(({ name }) => foldersUnder(join(folder, name)))]
}
