import { describe, expect, test } from 'vitest'
import { LimitExceeded, limits, measured } from './limits.ts'

const many = (count: number, draw: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => draw(at)).join(' ')

const refusal = (query: string): string => {
  try {
    measured(query)
  } catch (error) {
    if (error instanceof LimitExceeded) return error.message
    throw error
  }
  return 'let in'
}

describe('A free query', () => {
  test('of ordinary size is let in', () => {
    expect(
      refusal(
        'query Q($first: Int) { awards { code name } units(first: $first) { edges { node { id } } } }',
      ),
    ).toBe('let in')
  })

  test('with the whole introspection of a schema is let in', async () => {
    const { getIntrospectionQuery } = await import('graphql')
    expect(refusal(getIntrospectionQuery())).toBe('let in')
  })

  test('with an alias flood is turned away', () => {
    expect(refusal(`{ ${many(50, (at) => `a${at}: app { today }`)} }`)).toContain('times app')
    expect(refusal(`{ ${many(101, (at) => `a${at}: __typename`)} }`)).toContain(
      '60 fields side by side',
    )
  })

  test('with thousands of aliases costs only the reading', () => {
    const flood = `{ ${many(7000, (at) => `a${at}: app { today }`)} }`
    const since = performance.now()
    expect(refusal(flood)).toContain(`more than ${limits.tokens} tokens`)
    expect(performance.now() - since).toBeLessThan(250)
  })

  test('with the same field repeated is turned away', () => {
    expect(refusal(`{ app { ${many(500, () => 'today')} } }`)).toContain('fields side by side')
  })

  test('that is too deep is turned away', () => {
    expect(refusal(`${'{ a '.repeat(16)}${'}'.repeat(16)}`)).toContain('15 levels')
    expect(refusal(`${'{ a '.repeat(15)}${'}'.repeat(15)}`)).toBe('let in')
  })

  test('that grows by fragments is measured as it would run', () => {
    const bomb = `{ ...f0 } ${many(9, (at) => `fragment f${at} on Query { ${many(5, (times) => `x${times}: app { ...f${at + 1} }`)} }`)} fragment f9 on Query { app { today } }`
    expect(refusal(bomb)).toContain('600 fields')
  })

  test('whose fragments turn in a circle ends', () => {
    expect(refusal('{ ...a } fragment a on Query { ...b } fragment b on Query { ...a }')).toBe(
      'let in',
    )
  })

  test('with many unknown directives is turned away', () => {
    expect(refusal(`{ app ${many(50, (at) => `@d${at}`)} { today } }`)).toContain('directives')
  })

  test('with two commands in one request is turned away', () => {
    expect(refusal('mutation { a: signOut b: signOut }')).toContain('1 command')
  })

  test('that is not GraphQL is named in both languages', () => {
    expect(refusal('{ app ')).toMatch(/^Truy vấn sai cú pháp GraphQL \(Syntax Error/)
  })
})
