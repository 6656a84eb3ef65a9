import type { FastifyRequest } from 'fastify'
import { expect, test } from 'vitest'
import { isOwnOrigin } from './origin.ts'

const rule = { url: 'https://khenthuong.example', anyLocal: false }
const from = (headers: Record<string, string>) => ({ headers }) as unknown as FastifyRequest

test.each([
  ['a program that names no origin', {}, true],
  ['our own page', { origin: 'https://khenthuong.example' }, true],
  ['a page of the same host', { origin: 'http://10.0.0.4:4000', host: '10.0.0.4:4000' }, true],
  ['another site', { origin: 'https://evil.example', host: 'khenthuong.example' }, false],
  ['our host on another port', { origin: 'http://10.0.0.4:81', host: '10.0.0.4:4000' }, false],
  ['a sandboxed page', { origin: 'null' }, false],
  ['a form of another site, without an origin', { 'sec-fetch-site': 'cross-site' }, false],
  ['a local page, outside development', { origin: 'http://localhost:5173' }, false],
])('%s', (_name, headers, own) => {
  expect(isOwnOrigin(from(headers), rule)).toBe(own)
})

test('while developing, any page of this machine is ours', () => {
  const developing = { ...rule, anyLocal: true }
  expect(isOwnOrigin(from({ origin: 'http://localhost:5173' }), developing)).toBe(true)
  expect(isOwnOrigin(from({ origin: 'https://evil.example' }), developing)).toBe(false)
})
