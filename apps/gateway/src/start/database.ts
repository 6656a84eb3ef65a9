import { ensureDatabase } from '@vinhdanh/storage/database'
import { startEmbedded } from '@vinhdanh/storage/embedded'
import { migrate } from '@vinhdanh/storage/migrations'
import { databaseSilent, StartFault } from './fault.ts'

/** Cơ sở dữ liệu đã sẵn sàng: ours, or the one of DATABASE_URL. */
export interface ReadyDatabase {
  readonly url: string
  readonly embedded: boolean
  /** Names of the migrations that were applied now. */
  readonly migrated: readonly string[]
  /** Starts our own server again after it died; answers its address. Nothing to do for a server of others. */
  revive(): Promise<string>
  stop(): Promise<void>
}

export async function readyDatabase(
  given: string | undefined,
  folder: string,
  migrations?: string,
): Promise<ReadyDatabase> {
  if (given !== undefined) {
    try {
      await ensureDatabase(given)
    } catch (cause) {
      throw databaseSilent(given, cause)
    }
    const migrated = await applyMigrations(given, migrations)
    return {
      url: given,
      embedded: false,
      migrated,
      revive: async () => given,
      stop: async () => undefined,
    }
  }
  let server = await startEmbedded(folder)
  try {
    const migrated = await applyMigrations(server.url, migrations)
    return {
      url: server.url,
      embedded: true,
      migrated,
      revive: async () => {
        server = await startEmbedded(folder)
        return server.url
      },
      stop: () => server.stop(),
    }
  } catch (error) {
    await server.stop()
    throw error
  }
}

async function applyMigrations(url: string, folder?: string): Promise<readonly string[]> {
  try {
    return await (folder === undefined ? migrate(url) : migrate(url, folder))
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new StartFault(
      `Không chuyển đổi được cấu trúc dữ liệu: ${reason}. Dữ liệu không bị thay đổi; hãy dùng lại phiên bản trước hoặc báo lỗi này.`,
      `The migrations could not be applied: ${reason}. The data is unchanged; go back to the earlier version or report this.`,
      cause,
    )
  }
}
