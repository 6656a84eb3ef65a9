/**
 * Writes what the client must know before it runs: the documents the gateway will accept, their
 * hashes by operation name, and the shape of the schema that the cache needs.
 */
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { formatDocument, stringifyDocument } from '@urql/core'
import {
  buildSchema,
  type DocumentNode,
  isAbstractType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
} from 'graphql'

// The app whose documents are written: the folder this is run in.
const root = process.cwd()
const schemaFile = join(root, '../../packages/graph/schema.graphql')

function isDocument(value: unknown): value is DocumentNode {
  return (
    typeof value === 'object' && value !== null && 'kind' in value && value.kind === Kind.DOCUMENT
  )
}

const operationOf = (document: DocumentNode) =>
  document.definitions.find(
    (definition): definition is OperationDefinitionNode =>
      definition.kind === Kind.OPERATION_DEFINITION,
  )

const documents: Record<string, string> = {}
const hashes: Record<string, string> = {}
const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file))
  .sort()
/** Documents stand in files named so; one written elsewhere would be refused by the gateway, in use and not in tests. */
const named = (file: string) => /(^|[/\\-])documents\.ts$/.test(file)
for (const file of sources.filter((each) => !named(each)))
  if (/= graphql\(/.test(readFileSync(join(root, 'src', file), 'utf8')))
    throw new Error(`${file} writes a document; documents stand in files named documents.ts`)
const files = sources.filter(named).map((file) => join(root, 'src', file))
for (const file of files) {
  const module: Record<string, unknown> = await import(pathToFileURL(file).href)
  for (const value of Object.values(module)) {
    if (!isDocument(value)) continue
    const name = operationOf(value)?.name?.value
    if (name === undefined) continue
    if (name in hashes) throw new Error(`${name} names two operations; the second is in ${file}`)
    const formatted: object = formatDocument(value)
    if (!isDocument(formatted)) throw new Error(`${name} did not stay a document`)
    const text = stringifyDocument(formatted)
    const hash = createHash('sha256').update(text).digest('hex')
    hashes[name] = hash
    documents[hash] = text
  }
}

const schema = buildSchema(readFileSync(schemaFile, 'utf8'))
const possibleTypes: Record<string, string[]> = {}
const embeddedTypes: string[] = []
for (const type of Object.values(schema.getTypeMap()).sort((a, b) =>
  a.name.localeCompare(b.name),
)) {
  if (type.name.startsWith('__')) continue
  if (isAbstractType(type)) {
    possibleTypes[type.name] = schema
      .getPossibleTypes(type)
      .map((member) => member.name)
      .sort()
  }
  if (isObjectType(type) && !('id' in type.getFields())) embeddedTypes.push(type.name)
}

const write = (path: string, value: unknown) => {
  const target = join(root, path)
  mkdirSync(dirname(target), { recursive: true })
  writeFileSync(target, `${JSON.stringify(value, null, 2)}\n`)
}
write('persisted-documents.json', documents)
write('src/generated/document-hashes.json', hashes)
write('src/generated/schema-shape.json', { possibleTypes, embeddedTypes })
console.log(`${Object.keys(hashes).length} documents, ${embeddedTypes.length} embedded types`)
