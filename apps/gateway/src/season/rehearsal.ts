import { loadReal, loadRehearsal } from '@vinhdanh/datasets/load'
import { createContext, schema } from '@vinhdanh/graph'
import { hashPassword } from '../sign-in/passwords.ts'
import { placesOf } from '../start/folders.ts'
import { runProgram } from '../start/run-program.ts'

/**
 * Diễn tập: the system on the eve of the conference of 18/01/2022, for a browser to play it. For scratch databases only:
 * it holds invented facts of real districts, each labelled as simulated.
 */
await runProgram(placesOf(import.meta.url), {
  graph: { schema, createContext },
  load: async (db) => {
    await loadReal(db, { withConference: false })
    await loadRehearsal(db, { hashPassword })
    return { synthetic: true, demoAccounts: [] }
  },
})
