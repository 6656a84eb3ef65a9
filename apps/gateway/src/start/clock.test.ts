import { afterEach, expect, test, vi } from 'vitest'
import { clockOf } from './clock.ts'

afterEach(() => vi.useRealTimers())

test('the day begins at midnight in Vietnam, not in Greenwich', () => {
  vi.useFakeTimers({ now: new Date('2026-09-30T16:59:59.999Z') })
  expect(clockOf().today()).toBe('2026-09-30')
  vi.setSystemTime(new Date('2026-09-30T17:00:00.000Z'))
  expect(clockOf().today()).toBe('2026-10-01')
  expect(clockOf().now()).toBe('2026-10-01T00:00:00.000+07:00')
})

test('a chosen day replaces the calendar while the hours go on', () => {
  vi.useFakeTimers({ now: new Date('2026-11-21T04:05:06.007Z') })
  const clock = clockOf('2022-01-18')
  expect(clock.today()).toBe('2022-01-18')
  expect(clock.now()).toBe('2022-01-18T11:05:06.007+07:00')
})
