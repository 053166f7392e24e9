/** What a visitor did, as it comes in. */
export type Input =
  | { readonly type: 'start'; readonly topic?: string | undefined }
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'choice'; readonly id: string }
  | { readonly type: 'change'; readonly fact: string }
  | { readonly type: 'back' }
  | { readonly type: 'restart' }
