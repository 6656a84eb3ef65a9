import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startEmbedded } from '../src/embedded/index.ts'

/** Runs the work against a server of its own in a temporary folder, and leaves nothing behind. */
export async function withScratchServer<T>(work: (url: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'vinhdanh-scratch-'))
  const server = await startEmbedded(folder, { database: 'scratch' })
  try {
    return await work(server.url)
  } finally {
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}
