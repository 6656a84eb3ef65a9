import {
  demoAccounts,
  demoPassword,
  loadReal,
  loadRegulations,
  loadSynthetic,
} from '@vinhdanh/datasets/load'
import type { DemoAccount } from '@vinhdanh/graph'
import type { Database } from '@vinhdanh/storage/database'
import { hashPassword } from '../sign-in/passwords.ts'
import { endDemoSessions } from '../sign-in/sign-in.ts'
import type { Settings } from './settings.ts'
import type { Loaded } from './system.ts'

/** Nạp một lần các bộ dữ liệu: each set records that it was loaded, so that a later start adds nothing. */
export async function loadDataSets(db: Database, { demo }: Settings): Promise<Loaded> {
  await loadReal(db)
  await loadRegulations(db)
  if (demo) await loadSynthetic(db, { hashPassword })
  if (demo) return { synthetic: true, demoAccounts: told }
  // Switched off later, the data that was loaded stays and stays marked; its accounts are closed.
  await endDemoSessions(db)
  const loaded = await db.prisma.user.count({ where: { demo: true } })
  return { synthetic: loaded > 0, demoAccounts: [] }
}

/** One row for each role of an account, as a newcomer looks for it. */
const told: readonly DemoAccount[] = demoAccounts.map(({ email, name, grants }) => ({
  email,
  name,
  password: demoPassword,
  role: grants[0]?.role ?? 'public',
}))
