import type { Html } from '../html.ts'

/** A part of the book that can be signed on its own. */
export interface Chapter {
  readonly id: string
  readonly title: string
  /** What stands in it and what to look at. */
  readonly intro: string
  readonly sections: readonly Section[]
}

export interface Section {
  /** Unique in the book; links go there. */
  readonly id: string
  readonly title: string
  /** The name that the content has for it, so that a remark finds its file. */
  readonly name: string
  readonly body: Html
}
