import { existsSync } from 'node:fs'
import { EmbeddedFault, stopEmbedded } from '@vinhdanh/storage/embedded'
import { readSettings } from './start/settings.ts'

/** Dừng cơ sở dữ liệu đi kèm mà máy chủ bị tắt đột ngột để lại. */
try {
  const { dataFolder } = readSettings(process.env)
  console.error(
    existsSync(dataFolder) && (await stopEmbedded(dataFolder))
      ? `  Đã dừng cơ sở dữ liệu trong ${dataFolder} · stopped`
      : `  Không có cơ sở dữ liệu nào đang chạy trong ${dataFolder} · nothing was running`,
  )
} catch (error) {
  if (!(error instanceof EmbeddedFault)) throw error
  console.error(`\n  ${error.vi}\n  ${error.en}\n`)
  process.exitCode = 1
}
