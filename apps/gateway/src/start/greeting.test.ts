import { expect, test } from 'vitest'
import { greeting, table } from './greeting.ts'
import { readSettings } from './settings.ts'

test('columns stand under each other, Vietnamese letters too', () => {
  const decomposed = 'Ân'.normalize('NFD')
  expect(
    table(
      ['Vai trò', 'Tên'],
      [
        ['Ủy viên', decomposed],
        ['Quản trị viên', 'Bình'],
      ],
    ),
  ).toBe(
    [
      '  Vai trò        Tên',
      '  ─────────────  ────',
      `  Ủy viên        ${decomposed}`,
      '  Quản trị viên  Bình',
    ].join('\n'),
  )
})

const system = {
  url: 'http://localhost:4000',
  embedded: true,
  setupLink: null,
  loaded: { synthetic: true, demoAccounts: [] },
  stop: async () => undefined,
}

test('passwords of demo accounts are told only when there are demo accounts', () => {
  const account = {
    email: 'a@vinhdanh.example',
    password: 'p',
    role: 'appraiser',
    name: 'An',
  } as const
  expect(greeting(system, readSettings({}))).not.toContain('Mật khẩu')
  const told = greeting(
    { ...system, loaded: { synthetic: true, demoAccounts: [account] } },
    readSettings({}),
  )
  expect(told).toMatch(/Người thẩm định\s+a@vinhdanh\.example\s+p\s+An/)
})

test('each role is told once in the table, who shares it below', () => {
  const as = (email: string, role: 'appraiser' | 'public') => ({
    email,
    role,
    password: 'p',
    name: email,
  })
  const told = greeting(
    {
      ...system,
      loaded: {
        synthetic: true,
        demoAccounts: [
          as('a@x.vn', 'appraiser'),
          as('b@x.vn', 'appraiser'),
          as('c@x.vn', 'public'),
        ],
      },
    },
    readSettings({}),
  )
  expect(told.match(/Người thẩm định/g)).toHaveLength(1)
  expect(told).toMatch(/Công chúng\s+c@x\.vn/)
  expect(told).toContain('same password: b\n')
})

test('the one-time link is told when nobody administers the system', () => {
  const link = 'http://localhost:4000/setup?token=abc'
  expect(greeting({ ...system, setupLink: link }, readSettings({}))).toContain(link)
})

test('a calendar that is not the real one is told', () => {
  expect(greeting(system, readSettings({ VINHDANH_TODAY: '2022-01-18' }))).toContain('2022-01-18')
})
