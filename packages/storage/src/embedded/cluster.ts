import { type ExecFileException, execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import {
  accessSync,
  chownSync,
  constants,
  existsSync,
  mkdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { findBinaries } from './binaries.ts'
import { folderNotWritable, incompleteFolder, otherMajorVersion } from './fault.ts'
import { findOwner } from './owner.ts'

const run = promisify(execFile)

/** Password and port of the server of a folder, and the process that started it. */
export interface Connection {
  password: string
  port: number
  supervisor?: number
}

/** Một thư mục dữ liệu PostgreSQL cùng chương trình chạy nó. */
export interface Cluster {
  readonly folder: string
  readonly files: string
  readonly log: string
  execute(program: string, args: readonly string[]): Promise<string>
}

export async function openCluster(folder: string): Promise<Cluster> {
  const binaries = findBinaries()
  const owner = findOwner()
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    accessSync(folder, constants.W_OK | constants.X_OK)
    if (owner.become !== undefined) chownSync(folder, owner.become.uid, owner.become.gid)
  } catch (cause) {
    throw folderNotWritable(folder, cause)
  }
  return {
    folder,
    files: join(folder, 'postgres'),
    log: join(folder, 'postgres.log'),
    async execute(program, args) {
      const [command = '', ...rest] = [...owner.wrap, join(binaries, program), ...args]
      const { stdout } = await run(command, rest, {
        ...owner.become,
        cwd: folder,
        timeout: 120_000,
      })
      return stdout
    },
  }
}

const connectionFile = (cluster: Cluster) => join(cluster.folder, 'connection.json')

export function readConnection(cluster: Cluster): Connection {
  const file = connectionFile(cluster)
  if (!existsSync(file)) throw incompleteFolder(cluster.folder)
  return JSON.parse(readFileSync(file, 'utf8')) as Connection
}

export const writeConnection = (cluster: Cluster, connection: Connection): void =>
  writeFileSync(connectionFile(cluster), JSON.stringify(connection), { mode: 0o600 })

const listenable = (wanted: number): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject).listen(wanted, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() =>
        typeof address === 'object' && address !== null
          ? resolve(address.port)
          : reject(new Error('no port')),
      )
    })
  })

/** The wanted port when nobody has it, so that who knew the server finds it again; any other port otherwise. */
export const freePort = (wanted = 0): Promise<number> =>
  listenable(wanted).catch(() => listenable(0))

/** Makes the data folder once; refuses one that another major version made, before touching it. */
export async function initialise(cluster: Cluster): Promise<void> {
  const version = join(cluster.files, 'PG_VERSION')
  if (existsSync(version)) {
    const found = readFileSync(version, 'utf8').trim()
    const ours = /(\d+)[.\d]*/.exec(await cluster.execute('postgres', ['--version']))?.[1] ?? ''
    if (found !== ours) throw otherMajorVersion(cluster.folder, found, ours)
    return
  }
  const password = randomBytes(24).toString('base64url')
  const passwordFile = join(cluster.folder, 'password')
  writeFileSync(passwordFile, password, { mode: 0o600 })
  const owner = findOwner()
  if (owner.become !== undefined) chownSync(passwordFile, owner.become.uid, owner.become.gid)
  writeConnection(cluster, { password, port: await freePort() })
  try {
    await cluster.execute('initdb', [
      ...['-D', cluster.files, '-U', 'vinhdanh', '-E', 'UTF8'],
      ...['--locale=C', '--locale-provider=icu', '--icu-locale=vi-VN'],
      ...['--auth=scram-sha-256', `--pwfile=${passwordFile}`, '--data-checksums'],
    ])
  } catch (cause) {
    const text = String((cause as ExecFileException).stderr ?? cause)
    throw /permission denied|read-only|could not create/i.test(text)
      ? folderNotWritable(cluster.folder, cause)
      : cause
  }
}
