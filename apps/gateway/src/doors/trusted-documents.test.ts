import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { StartFault } from '../start/fault.ts'
import { readTrustedDocuments } from './trusted-documents.ts'

const folder = mkdtempSync(join(tmpdir(), 'vinhdanh-documents-'))
afterAll(() => rmSync(folder, { recursive: true }))

const file = (name: string, text: string) => {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}
const document = 'query A { app { today } }'
const hash = createHash('sha256').update(document).digest('hex')

test('manifests are joined, with or without the prefix of the algorithm', () => {
  const one = file('one.json', JSON.stringify({ [hash]: document }))
  const two = file('two.json', JSON.stringify({ [`sha256:${hash}`]: document }))
  expect(readTrustedDocuments([one, two])).toEqual(new Map([[hash, document]]))
})

test.each([
  ['a hash that is not of its document', JSON.stringify({ [hash]: 'query A { viewer { can } }' })],
  ['a document that is not text', JSON.stringify({ [hash]: 7 })],
  ['something that is not JSON', '{'],
])('a manifest with %s stops the start', (_name, text) => {
  expect(() => readTrustedDocuments([file('wrong.json', text)])).toThrow(StartFault)
})

test('a manifest that is not there stops the start and is named', () => {
  expect(() => readTrustedDocuments([join(folder, 'none.json')])).toThrow(/none\.json/)
})
