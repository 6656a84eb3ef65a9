import { expect, test } from 'vitest'
import { differences } from './compare.ts'

test('equal figures show no difference', () => {
  expect(differences({ a: 1, b: ['x'] }, { b: ['x'], a: 1 })).toEqual([])
})

test('a figure that changed, one that is missing and one that is too many are each named', () => {
  expect(differences({ a: 1, gone: 2 }, { a: '1', new: 3 })).toEqual([
    { figure: 'a', expected: 1, found: '1' },
    { figure: 'gone', expected: 2, found: undefined },
    { figure: 'new', expected: undefined, found: 3 },
  ])
})
