/** Vì sao máy chủ dữ liệu đi kèm không chạy được: a reason for code, and a sentence in both languages for people. */
export type EmbeddedFaultReason =
  | 'NoBinaries'
  | 'FolderNotWritable'
  | 'OtherMajorVersion'
  | 'RootWithoutUser'
  | 'DidNotStart'
  | 'IncompleteFolder'

export class EmbeddedFault extends Error {
  readonly reason: EmbeddedFaultReason
  readonly vi: string
  readonly en: string

  constructor(reason: EmbeddedFaultReason, vi: string, en: string, cause?: unknown) {
    super(`${vi}\n${en}`, cause === undefined ? undefined : { cause })
    this.name = 'EmbeddedFault'
    this.reason = reason
    this.vi = vi
    this.en = en
  }
}

export const folderNotWritable = (folder: string, cause: unknown): EmbeddedFault =>
  new EmbeddedFault(
    'FolderNotWritable',
    `Không ghi được vào thư mục dữ liệu ${folder}. Hãy cấp quyền ghi cho thư mục này, hoặc đặt DATABASE_URL để dùng máy chủ PostgreSQL khác.`,
    `The data folder ${folder} is not writable. Grant write access to it, or set DATABASE_URL to use another PostgreSQL server.`,
    cause,
  )

export const noBinaries = (platform: string, cause: unknown): EmbeddedFault =>
  new EmbeddedFault(
    'NoBinaries',
    `Không có PostgreSQL đi kèm cho ${platform}. Hãy đặt DATABASE_URL tới một máy chủ PostgreSQL, hoặc đặt PG_BIN tới thư mục có initdb.`,
    `There is no embedded PostgreSQL for ${platform}. Set DATABASE_URL to a PostgreSQL server, or PG_BIN to a folder with initdb.`,
    cause,
  )

export const rootWithoutUser = (): EmbeddedFault =>
  new EmbeddedFault(
    'RootWithoutUser',
    'PostgreSQL không chạy dưới quyền root, và máy này không có không gian người dùng (user namespace) cũng không có người dùng postgres hay nobody. Hãy chạy bằng người dùng thường, hoặc đặt DATABASE_URL.',
    'PostgreSQL does not run as root, and this machine has neither user namespaces nor a user postgres or nobody. Run as an ordinary user, or set DATABASE_URL.',
  )

export const otherMajorVersion = (folder: string, found: string, ours: string): EmbeddedFault =>
  new EmbeddedFault(
    'OtherMajorVersion',
    `Thư mục ${folder} do PostgreSQL ${found} tạo ra, còn bản đi kèm là PostgreSQL ${ours}. Dữ liệu không bị đụng đến. Hãy mở bằng PostgreSQL ${found} (đặt PG_BIN), xuất dữ liệu rồi nạp lại vào thư mục mới.`,
    `The folder ${folder} was made by PostgreSQL ${found}, and the embedded server is PostgreSQL ${ours}. The data was not touched. Open it with PostgreSQL ${found} (set PG_BIN), export, and import into a new folder.`,
  )

export const incompleteFolder = (folder: string): EmbeddedFault =>
  new EmbeddedFault(
    'IncompleteFolder',
    `Thư mục ${folder} có dữ liệu nhưng thiếu tệp connection.json (mật khẩu kết nối). Hãy khôi phục tệp này từ bản sao lưu; dữ liệu không bị đụng đến.`,
    `The folder ${folder} holds data but its connection.json (the connection password) is missing. Restore that file from a backup; the data was not touched.`,
  )

export const didNotStart = (logFile: string, cause: unknown): EmbeddedFault =>
  new EmbeddedFault(
    'DidNotStart',
    `PostgreSQL đi kèm không khởi động được; xem nhật ký ${logFile}.`,
    `The embedded PostgreSQL did not start; see its log ${logFile}.`,
    cause,
  )
