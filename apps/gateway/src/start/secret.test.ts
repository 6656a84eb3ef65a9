import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { StartFault } from './fault.ts'
import { secretsOf } from './secret.ts'

const folder = mkdtempSync(join(tmpdir(), 'vinhdanh-secret-'))
afterAll(() => rmSync(folder, { recursive: true }))

test('a secret is made once, for its owner only, and is the same after a restart', () => {
  const first = secretsOf(undefined, folder)
  expect(secretsOf(undefined, folder)).toEqual(first)
  expect(statSync(join(folder, 'secret')).mode & 0o777).toBe(0o600)
  expect(first.ballots).toHaveLength(32)
})

test('sessions and ballots have keys of their own', () => {
  const { session, ballots } = secretsOf('x'.repeat(32), folder)
  expect(Buffer.from(ballots).toString('base64url')).not.toBe(session)
})

test('a given secret that is too short is refused and not printed', () => {
  expect(() => secretsOf('ngắn', folder)).toThrow(StartFault)
  expect(() => secretsOf('ngắn', folder)).not.toThrow(/ngắn/)
})
