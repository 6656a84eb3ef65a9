import { existsSync } from 'node:fs'
import { schema } from '@vinhdanh/graph'
import { parse, validate } from 'graphql'
import { expect, test } from 'vitest'
import { placesOf } from '../start/folders.ts'
import { readTrustedDocuments } from './trusted-documents.ts'

const manifests = placesOf(new URL('../main.ts', import.meta.url).href).documents
const named = [...readTrustedDocuments(manifests)].map(
  ([hash, text]) => [/(?:query|mutation) (\w+)/.exec(text)?.[1] ?? hash, text] as const,
)

test('both apps have their manifest', () => {
  expect(manifests.filter((path) => existsSync(path))).toHaveLength(2)
  expect(named.length).toBeGreaterThan(20)
})

test.each(named)('the trusted document %s fits the schema that is served', (_name, text) => {
  expect(validate(schema, parse(text)).map(({ message }) => message)).toEqual([])
})

test('no trusted document asks what the schema is', () => {
  expect(named.filter(([, text]) => /__schema|__type\b/.test(text))).toEqual([])
})
