import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadReal, loadRehearsal } from '@vinhdanh/datasets/load'
import { type Day, day } from '@vinhdanh/domain/kernel'
import { createContext, schema } from '@vinhdanh/graph'
import { hashPassword } from '../sign-in/passwords.ts'
import { clockOf } from '../start/clock.ts'
import { freePort } from '../start/free-port.ts'
import { readSettings } from '../start/settings.ts'
import { startSystem } from '../start/system.ts'
import { version } from '../version.ts'

/** Sân khấu: a server of its own, with its own database, and a calendar that the play turns. */
export interface Stage {
  readonly url: string
  turnTo(day: string): void
  strike(): Promise<void>
}

export async function raiseStage(tell: (step: string) => void): Promise<Stage> {
  const folder = mkdtempSync(join(tmpdir(), 'vinhdanh-season-'))
  const sweep = () => rmSync(folder, { recursive: true, force: true })
  let today: Day = day('2022-01-18')
  const port = await freePort()
  try {
    const system = await startSystem({
      settings: readSettings({
        NODE_ENV: 'development',
        PORT: String(port),
        HOST: '127.0.0.1',
        VINHDANH_URL: `http://127.0.0.1:${port}`,
        DATA_DIR: folder,
        LOG_LEVEL: 'error',
      }),
      places: { migrations: undefined, admin: folder, reports: folder, documents: [] },
      graph: { schema, createContext },
      version,
      clock: { today: () => today, now: () => clockOf(today).now() },
      load: async (db) => {
        await loadReal(db, { withConference: false })
        await loadRehearsal(db, { hashPassword })
        return { synthetic: true, demoAccounts: [] }
      },
      tell,
    })
    return {
      url: system.url,
      turnTo: (next) => {
        today = day(next)
      },
      strike: async () => {
        await system.stop()
        sweep()
      },
    }
  } catch (error) {
    sweep()
    throw error
  }
}
