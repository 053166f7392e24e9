import { readFileSync } from 'node:fs'

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly scripts: { readonly start: string }
}

/** What `npm start` gives to Node: V8 takes memory for as long as it may, and this says how much that is. */
export const nodeFlags: readonly string[] = scripts.start.match(/--\S+/g) ?? []
