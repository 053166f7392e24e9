import { assemble } from '../../src/assemble.ts'
import { createApp } from '../../src/http/app.ts'
import { describeContract } from './suite.ts'

const app = createApp(assemble(() => '2026-11-21'))

describeContract(() => async (path, init) => app.request(path, init))
