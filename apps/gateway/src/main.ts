import { createContext, schema } from '@vinhdanh/graph'
import { EmbeddedFault } from '@vinhdanh/storage/embedded'
import { loadDataSets } from './start/data-sets.ts'
import { StartFault } from './start/fault.ts'
import { placesOf } from './start/folders.ts'
import { greeting } from './start/greeting.ts'
import { readSettings } from './start/settings.ts'
import { startSystem } from './start/system.ts'
import { version } from './version.ts'

/** A stop that takes longer than this is cut short; the database is safe either way. */
const patience = 15_000

try {
  const settings = readSettings(process.env)
  const system = await startSystem({
    settings,
    places: placesOf(import.meta.url),
    graph: { schema, createContext },
    version,
    load: loadDataSets,
    tell: (vi) => console.log(`  … ${vi}`),
  })
  console.log(greeting(system, settings))
  stopOnSignals(system.stop)
} catch (error) {
  if (!(error instanceof StartFault || error instanceof EmbeddedFault)) throw error
  console.error(`\n  ${error.vi}\n  ${error.en}\n`)
  process.exit(1)
}

function stopOnSignals(stop: () => Promise<void>): void {
  let since: number | undefined
  const end = async () => {
    // Ctrl+C reaches us from the terminal and from npm: the echo of a signal is not a second wish.
    if (since !== undefined) {
      if (Date.now() - since > 1000) process.exit(130)
      return
    }
    since = Date.now()
    console.error('\n  … đang dừng: xong việc dở, rồi đóng cơ sở dữ liệu · stopping')
    setTimeout(() => process.exit(1), patience).unref()
    await stop()
    process.exit(0)
  }
  process.on('SIGTERM', end)
  process.on('SIGINT', end)
}
