import { createHmac } from 'node:crypto'
import { expect, test } from 'vitest'
import { sessionToken } from './session-cookie.ts'

const secret = 's'.repeat(40)
const sign = (token: string, by = secret) =>
  encodeURIComponent(`${token}.${createHmac('sha256', by).update(token).digest('base64')}`)
const cookie = `vinhdanh.session_token=${sign('abc')}`

test.each([
  ['alone', cookie],
  ['among others', `a=b; ${cookie}; c=d`],
  ['of https', `__Secure-${cookie}`],
])('a signed cookie %s gives its token', (_where, header) => {
  expect(sessionToken(header, secret)).toBe('abc')
})

test.each([
  ['no cookie', undefined],
  ['another cookie', 'session_token=abc'],
  ['a cookie whose name only ends alike', `x${cookie}`],
  ['a signature by another secret', `vinhdanh.session_token=${sign('abc', 'other')}`],
  ['a token that was changed', cookie.replace('abc', 'abd')],
  ['no signature', 'vinhdanh.session_token=abc'],
  ['an empty signature', 'vinhdanh.session_token=abc.'],
  ['an empty token', `vinhdanh.session_token=${sign('')}`],
  ['a broken encoding', 'vinhdanh.session_token=%E0%A4%A'],
  ['a very long one', `vinhdanh.session_token=${'a'.repeat(100_000)}`],
])('%s gives nothing', (_name, header) => {
  expect(sessionToken(header, secret)).toBeUndefined()
})
