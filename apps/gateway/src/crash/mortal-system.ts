import { randomUUID } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { demoAccounts, demoPassword } from '@vinhdanh/datasets/load'
import { connect } from '@vinhdanh/storage/database'
import { stopEmbedded } from '@vinhdanh/storage/embedded'
import { Caller, type Outcome } from '../season/caller.ts'
import { freePort } from '../start/free-port.ts'
import { type Program, ready, run, wholeMain } from '../testing/program.ts'

/** What is killed, and how it comes back: the gateway is started again by somebody, the database by the gateway. */
export interface Victim {
  kill(): Promise<void>
  revive(): Promise<void>
}

/** The whole system with the demo data, of which any part may be killed. */
export interface MortalSystem {
  readonly gateway: Victim
  readonly database: Victim
  /** The account whose address begins so, signed in. */
  as(name: string): Caller
  /** Rows as they stand, from the database itself, as soon as it answers. */
  rows(sql: string, id: string): Promise<readonly unknown[]>
  bury(): Promise<void>
}

/** Tries for twenty seconds. */
async function again<T>(attempt: () => Promise<T>): Promise<T> {
  for (let left = 400; ; left--)
    try {
      return await attempt()
    } catch (error) {
      if (left === 0) throw error
      await wait(50)
    }
}

/** What a careful client does: the same wish with the same key until it is answered. */
export function insist(
  caller: Caller,
  document: string,
  input: Readonly<Record<string, unknown>>,
): Promise<Outcome> {
  const key = randomUUID()
  return again(() => caller.command(document, input, key))
}

/** Reads until the system answers again. */
export const read = <Data>(caller: Caller, document: string, variables = {}): Promise<Data> =>
  again(() => caller.ask<Data>(document, variables))

export async function startMortal(today: string): Promise<MortalSystem> {
  const data = mkdtempSync(join(tmpdir(), 'vinhdanh-crash-'))
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  let program: Program
  const start = async () => {
    program = run(wholeMain, {
      PORT: String(port),
      HOST: '127.0.0.1',
      VINHDANH_URL: url,
      DATA_DIR: data,
      VINHDANH_TODAY: today,
      LOG_LEVEL: 'silent',
    })
    await ready(program, url, 120)
  }
  const killGateway = async () => {
    program.child.kill('SIGKILL')
    await program.ended
  }
  await start()
  const callers = await signedIn(url)
  return {
    gateway: { kill: killGateway, revive: start },
    database: {
      kill: async () => {
        const [pid] = readFileSync(join(data, 'postgres/postmaster.pid'), 'utf8').split('\n', 1)
        process.kill(Number(pid), 'SIGKILL')
      },
      revive: async () => undefined,
    },
    as: (name) => {
      const caller = callers.get(name)
      if (caller === undefined) throw new Error(`nobody is ${name}`)
      return caller
    },
    rows: async (sql, id) => {
      const { password, port: at } = JSON.parse(readFileSync(join(data, 'connection.json'), 'utf8'))
      const db = connect(`postgresql://vinhdanh:${password}@127.0.0.1:${at}/vinhdanh`, { max: 1 })
      return again(async () => (await db.pool.query(sql, [id])).rows).finally(() => db.close())
    },
    bury: async () => {
      await killGateway()
      await stopEmbedded(data)
      rmSync(data, { recursive: true, force: true })
    },
  }
}

async function signedIn(url: string): Promise<ReadonlyMap<string, Caller>> {
  const callers = new Map<string, Caller>()
  for (const { email } of demoAccounts) {
    const caller = new Caller(url)
    const { __typename } = await caller.signIn(email, demoPassword)
    if (__typename !== 'SignedIn') throw new Error(`${email}: ${__typename}`)
    callers.set(email.split('@', 1).join(), caller)
  }
  return callers
}
