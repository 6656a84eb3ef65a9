import pg from 'pg'

/**
 * Makes the database of an address when the server has none of that name, with Vietnamese order where the server
 * can (PostgreSQL 15 on). Name columns carry their own collation, so lists sort right on an older database too.
 * Answers whether it was made now.
 */
export async function ensureDatabase(url: string): Promise<boolean> {
  const address = new URL(url)
  const name = decodeURIComponent(address.pathname.slice(1))
  const probe = new pg.Client({ connectionString: url })
  try {
    await probe.connect()
    return false
  } catch (error) {
    if ((error as { code?: string }).code !== '3D000') throw error
  } finally {
    await probe.end().catch(() => undefined)
  }
  address.pathname = '/postgres'
  const admin = new pg.Client({ connectionString: address.href })
  await admin.connect()
  try {
    const { rows } = await admin.query<{ version: number }>(
      "SELECT current_setting('server_version_num')::int AS version",
    )
    const icu =
      (rows[0]?.version ?? 0) >= 150000
        ? " LOCALE_PROVIDER icu ICU_LOCALE 'vi-VN' LC_COLLATE 'C' LC_CTYPE 'C'"
        : ''
    await admin.query(
      `CREATE DATABASE ${pg.escapeIdentifier(name)} TEMPLATE template0 ENCODING 'UTF8'${icu}`,
    )
    return true
  } finally {
    await admin.end()
  }
}
