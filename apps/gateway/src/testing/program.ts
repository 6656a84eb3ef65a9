import { type ChildProcess, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** A running program of ours, with what it has said so far. */
export interface Program {
  readonly child: ChildProcess
  readonly said: () => string
  /** Its exit code; a signal that ended it counts as null. */
  readonly ended: Promise<number | null>
}

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))

export const smallMain = at('./small-main.ts')
export const wholeMain = at('../main.ts')

/** Runs a source file as its own process, as `npm start` runs the bundle. */
export function run(script: string, environment: Readonly<Record<string, string>>): Program {
  const { DATABASE_URL: _not, NODE_ENV: _either, ...inherited } = process.env
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', '--conditions', '@vinhdanh/source', script],
    {
      env: { ...inherited, NODE_ENV: 'development', LOG_LEVEL: 'error', ...environment },
      cwd: at('../..'),
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  )
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk) => {
      said += chunk
    })
  return {
    child,
    said: () => said,
    ended: new Promise((resolve) => child.once('exit', resolve)),
  }
}

/** Waits until the program answers on its port; a program that ended instead is a fault. */
export async function ready(program: Program, url: string, seconds = 60): Promise<void> {
  const until = Date.now() + seconds * 1000
  while (Date.now() < until) {
    if (program.child.exitCode !== null) throw new Error(`ended at its start:\n${program.said()}`)
    const answer = await fetch(`${url}/readyz`).catch(() => undefined)
    if (answer?.ok) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error(`not ready in ${seconds} s:\n${program.said()}`)
}

/** True until the process is gone. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}
