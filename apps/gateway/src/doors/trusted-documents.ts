import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { StartFault } from '../start/fault.ts'

/** Truy vấn đã duyệt: the text of each document by its SHA-256. */
export type TrustedDocuments = ReadonlyMap<string, string>

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

/** Reads manifests as `gql.tada generate-persisted` and our apps write them: `{ "<sha256>": "<document>" }`. */
export function readTrustedDocuments(paths: readonly string[]): TrustedDocuments {
  const documents = new Map<string, string>()
  for (const path of paths)
    for (const [id, text] of Object.entries(readManifest(path))) {
      const hash = id.replace(/^sha256:/, '')
      // Apollo compares the hash with the text it runs; a manifest that lies would fail at every request.
      if (typeof text !== 'string' || sha256(text) !== hash) throw wrong(path, `${id} ≠ sha256`)
      documents.set(hash, text)
    }
  return documents
}

function readManifest(path: string): Readonly<Record<string, unknown>> {
  if (!existsSync(path)) throw wrong(path, 'ENOENT')
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>
  } catch (cause) {
    throw wrong(path, String(cause))
  }
}

const wrong = (path: string, reason: string) =>
  new StartFault(
    `Không dùng được danh sách truy vấn đã duyệt ${path}: ${reason}.`,
    `The manifest of trusted documents ${path} cannot be used: ${reason}.`,
  )
