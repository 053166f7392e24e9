import { content } from '../generated/content.js'
import type { CompiledContent } from './compiled.ts'
import { unpackTexts } from './served.ts'

/** What the build made of content/, without the questions that people type. */
export const servedContent: CompiledContent = unpackTexts(content)
