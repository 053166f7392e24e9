import { describeBadInput } from './bad-input.ts'
import { describeChat } from './chat.ts'
import { describeChecklist } from './checklist.ts'
import type { Client } from './client.ts'
import { describeConversations } from './conversations.ts'
import { describeDecide } from './decide.ts'
import { describeOpenApi } from './openapi.ts'
import { describeTheRest } from './the-rest.ts'

/** The HTTP contract, to be held against whatever answers. It runs in process, against Node and against workerd. */
export function describeContract(client: () => Client): void {
  describeConversations(client)
  describeChat(client)
  describeDecide(client)
  describeChecklist(client)
  describeBadInput(client)
  describeTheRest(client)
  describeOpenApi(client)
}
