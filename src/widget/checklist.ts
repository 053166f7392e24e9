import type { ChecklistRequest } from './contract.ts'
import { post, type Reply } from './post.ts'
import { showPage } from './show-page.ts'
import * as TEXTS from './texts.ts'

type Format = 'html' | 'txt'

const fetchChecklist = (origin: string, format: Format, request: ChecklistRequest) =>
  post(`${origin}/api/v1/checklist?format=${format}`, request)

/** The page to print, in a new tab; where tabs are refused it is saved as a file. Resolves to what happened, in words. */
export async function printChecklist(origin: string, request: ChecklistRequest): Promise<string> {
  const tab = window.open('', '_blank')
  const reply = await fetchChecklist(origin, 'html', request)
  if (!reply.ok) tab?.close()
  return told(reply, (page) => {
    if (!tab) return saveFile(page, 'html')
    showPage(tab, page)
    return TEXTS.opened
  })
}

export const downloadChecklist = async (
  origin: string,
  request: ChecklistRequest,
): Promise<string> =>
  told(await fetchChecklist(origin, 'txt', request), (text) => saveFile(text, 'txt'))

/** Onto the clipboard; where that is refused, or the page is not secure, as a file. */
export async function copyChecklist(origin: string, request: ChecklistRequest): Promise<string> {
  const reply = fetchChecklist(origin, 'txt', request)
  const isCopied = await copied(reply)
  return told(await reply, (text) => (isCopied ? TEXTS.copied : saveFile(text, 'txt')))
}

/** Safari allows a copy only within the press itself: the text is promised at once, and comes later. */
async function copied(reply: Promise<Reply>): Promise<boolean> {
  const text = reply.then((found) => {
    if (!found.ok) throw new Error('the checklist did not come')
    return new Blob([found.text], { type: 'text/plain' })
  })
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'text/plain': text })])
    return true
  } catch {
    await text.catch(() => null)
    return false
  }
}

const told = (reply: Reply, tell: (text: string) => string): string =>
  reply.ok ? tell(reply.text) : TEXTS.checklistFailed

function saveFile(text: string, format: Format): string {
  const link = document.createElement('a')
  const type = format === 'html' ? 'text/html' : 'text/plain'
  link.href = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }))
  link.download = `${TEXTS.file}.${format}`
  link.click()
  return TEXTS.saved
}
