import { expect, test } from 'vitest'
import { Attempts } from './attempts.ts'

const limit = { most: 3, windowSeconds: 60 }

function counting(room?: number) {
  let now = 1_000_000
  const attempts = new Attempts(limit, () => now, room)
  const pass = (seconds: number) => {
    now += seconds * 1000
  }
  return { attempts, pass }
}

test('the attempt after the last allowed one has to wait until the first is out of the window', () => {
  const { attempts, pass } = counting()
  for (const seconds of [0, 10, 10]) {
    pass(seconds)
    expect(attempts.waitFor('a')).toBe(0)
    attempts.count('a')
  }
  expect(attempts.waitFor('a')).toBe(40)
  pass(40)
  expect(attempts.waitFor('a')).toBe(0)
})

test('one key does not wait for another', () => {
  const { attempts } = counting()
  for (const _ of [1, 2, 3]) attempts.count('a')
  expect(attempts.waitFor('a')).toBeGreaterThan(0)
  expect(attempts.waitFor('b')).toBe(0)
})

test('a success forgets the failures before it', () => {
  const { attempts } = counting()
  for (const _ of [1, 2, 3]) attempts.count('a')
  attempts.forget('a')
  expect(attempts.waitFor('a')).toBe(0)
})

test('a success taken back leaves the failures before it', () => {
  const { attempts } = counting()
  for (const _ of [1, 2, 3]) attempts.count('a')
  attempts.takeBack('a')
  expect(attempts.waitFor('a')).toBe(0)
  attempts.count('a')
  expect(attempts.waitFor('a')).toBeGreaterThan(0)
})

test('a flood of names pushes out the oldest and keeps the newest', () => {
  const { attempts } = counting(2)
  for (const _ of [1, 2, 3]) attempts.count('old')
  attempts.count('x')
  for (const _ of [1, 2, 3]) attempts.count('new')
  expect(attempts.waitFor('old')).toBe(0)
  expect(attempts.waitFor('new')).toBeGreaterThan(0)
})
