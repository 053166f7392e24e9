import { describeContract } from '../http/suite.ts'
import { startNode } from './start-node.ts'
import { withServer } from './with-server.ts'

const ask = withServer(({ node }) => startNode(node))

describeContract(() => ask)
