import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** Where the parts that are not code stand: beside the bundle, or in the sources while developing. */
export interface Places {
  readonly migrations: string | undefined
  readonly admin: string
  readonly reports: string
  readonly documents: readonly string[]
}

const from = (base: URL | string, path: string) => fileURLToPath(new URL(path, base))

/** Các thư mục đi kèm máy chủ. `here` is the address of the running module. */
export function placesOf(here: string): Places {
  const bundled = existsSync(from(here, './migrations'))
  if (bundled)
    return {
      migrations: from(here, './migrations'),
      admin: from(here, './public/admin'),
      reports: from(here, './public/reports'),
      documents: [from(here, './documents/admin.json'), from(here, './documents/reports.json')],
    }
  const apps = new URL('../../', here)
  return {
    migrations: undefined,
    admin: from(apps, './admin/dist'),
    reports: from(apps, './reports/dist'),
    // While developing the apps send their documents whole: manifests need not be there.
    documents: ['./admin/persisted-documents.json', './reports/persisted-documents.json']
      .map((path) => from(apps, path))
      .filter((path) => existsSync(path)),
  }
}
