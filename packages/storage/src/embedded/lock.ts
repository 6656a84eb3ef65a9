import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

const holderOf = (lock: string): number =>
  existsSync(join(lock, 'pid')) ? Number(readFileSync(join(lock, 'pid'), 'utf8')) : 0

/** A lock whose holder died, or never wrote its number, is nobody's. */
function isStale(lock: string): boolean {
  const pid = holderOf(lock)
  if (pid > 0) return !isAlive(pid)
  return existsSync(lock) && Date.now() - statSync(lock).mtimeMs > 10_000
}

/** Two processes may start at once: only one may make or start the server. */
export async function withLock<T>(folder: string, work: () => Promise<T>): Promise<T> {
  const lock = join(folder, 'lock')
  for (let left = 1200; ; left--) {
    try {
      mkdirSync(lock)
      writeFileSync(join(lock, 'pid'), String(process.pid))
      break
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST' || left === 0) throw error
      if (isStale(lock)) rmSync(lock, { recursive: true, force: true })
      else await wait(100)
    }
  }
  try {
    return await work()
  } finally {
    rmSync(lock, { recursive: true, force: true })
  }
}
