import { expect, test } from 'vitest'
import { hashPassword, isPassword } from './passwords.ts'

test('a password is kept as argon2id, salted, and known again', async () => {
  const [one, two] = await Promise.all([hashPassword('Đổi mới 2026'), hashPassword('Đổi mới 2026')])
  expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
  expect(one).not.toBe(two)
  expect(await isPassword('Đổi mới 2026', one)).toBe(true)
  expect(await isPassword('Đổi mới 2027', one)).toBe(false)
})

test('the same letters typed in another form are the same password', async () => {
  const kept = await hashPassword('Tiếng Việt đủ dấu'.normalize('NFD'))
  expect(await isPassword('Tiếng Việt đủ dấu'.normalize('NFC'), kept)).toBe(true)
})
