import { copyButtons } from './copy-buttons.ts'
import { enhanceConversation } from './enhance-conversation.ts'
import { printButtons } from './print-buttons.ts'

const form = document.querySelector<HTMLFormElement>('#gesprek')
if (form) enhanceConversation(form)
copyButtons(document)
printButtons(document)
