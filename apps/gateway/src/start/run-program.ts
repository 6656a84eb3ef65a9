import { EmbeddedFault } from '@vinhdanh/storage/embedded'
import { version } from '../version.ts'
import { StartFault } from './fault.ts'
import type { Places } from './folders.ts'
import { greeting } from './greeting.ts'
import { readSettings } from './settings.ts'
import { type SystemParts, startSystem } from './system.ts'

/** A stop that takes longer than this is cut short; the database is safe either way. */
const patience = 15_000

/** Chạy hệ thống tới khi có tín hiệu dừng; what the operator can mend is said plainly, and ends with code 1. */
export async function runProgram(
  places: Places,
  { graph, load }: Pick<SystemParts, 'graph' | 'load'>,
): Promise<void> {
  const starting = start(places, { graph, load })
  // A stop asked for during the start waits for its end: nothing is left half started.
  stopOnSignals(async () => (await starting).stop())
  try {
    await starting
  } catch (error) {
    if (!(error instanceof StartFault || error instanceof EmbeddedFault)) throw error
    console.error(`\n  ${error.vi}\n  ${error.en}\n`)
    process.exit(1)
  }
}

async function start(
  places: Places,
  parts: Pick<SystemParts, 'graph' | 'load'>,
): Promise<{ stop(): Promise<void> }> {
  const settings = readSettings(process.env)
  const tell = (vi: string) => console.log(`  … ${vi}`)
  const system = await startSystem({ ...parts, settings, places, version, tell })
  console.log(greeting(system, settings))
  return system
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
    console.log('\n  … đang dừng: xong việc dở, rồi đóng cơ sở dữ liệu · stopping')
    setTimeout(() => process.exit(1), patience).unref()
    await stop()
    process.exit(0)
  }
  process.on('SIGTERM', end)
  process.on('SIGINT', end)
}
