import { createContext, schema } from '@vinhdanh/graph'
import { loadDataSets } from './start/data-sets.ts'
import { placesOf } from './start/folders.ts'
import { runProgram } from './start/run-program.ts'

await runProgram(placesOf(import.meta.url), {
  graph: { schema, createContext },
  load: loadDataSets,
})
