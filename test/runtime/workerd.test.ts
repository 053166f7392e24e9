import { describeContract } from '../http/suite.ts'
import { startWorkerd } from './start-workerd.ts'
import { withServer } from './with-server.ts'

const ask = withServer(({ worker }) => startWorkerd(worker))

describeContract(() => ask)
