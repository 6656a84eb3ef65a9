import { runProgram } from '../start/run-program.ts'
import { smallGraph } from './small-graph.ts'

/** The whole program around a small schema: what a start, a stop and a crash rest on, without waiting for data. */
const nowhere = '/nowhere'
await runProgram(
  { migrations: undefined, admin: nowhere, reports: nowhere, documents: [] },
  { graph: smallGraph, load: async () => ({ synthetic: false, demoAccounts: [] }) },
)
