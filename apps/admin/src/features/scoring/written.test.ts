import { describe, expect, it } from 'vitest'
import { pointsText } from '../../shared/points.ts'
import { readTyped, typedOf } from './written.ts'

const words = { yes: 'Có', no: 'Không' }

describe('a cell as it is typed', () => {
  it.each([
    ['DIRECT', '8,5', { points: '8.5', part: null, whole: null }],
    ['DIRECT', '0', { points: '0', part: null, whole: null }],
    ['RATIO', '170/200', { points: null, part: '170', whole: '200' }],
    ['SAMPLE', '45', { points: null, part: '45', whole: null }],
    ['BANDS', '90', { points: null, part: '90', whole: null }],
    ['BANDS', '180/200', { points: null, part: '180', whole: '200' }],
    ['YES_NO', 'có', { points: null, part: '1', whole: null }],
    ['YES_NO', 'Không', { points: null, part: '0', whole: null }],
    ['COUNT', '1.234', { points: null, part: '1234', whole: null }],
    ['RATIO', '1.700/2.000', { points: null, part: '1700', whole: '2000' }],
    ['PER_CASE', '2', { points: null, part: '2', whole: null }],
    ['DIRECT', '', { points: null, part: null, whole: null }],
  ] as const)('by %s reads %s', (method, typed, sent) => {
    expect(
      readTyped(typed, { method, measuresShare: typed.includes('/') || method === 'RATIO' }, words),
    ).toEqual({ kind: 'read', sent })
  })

  it.each([
    ['DIRECT', 'tám', 'number'],
    ['RATIO', '170', 'ratio'],
    ['RATIO', '170/', 'ratio'],
    ['RATIO', '1/2/3', 'ratio'],
    ['YES_NO', 'gần đạt', 'yesNo'],
    ['SAMPLE', '4,5', 'count'],
  ] as const)('by %s does not take %s', (method, typed, fault) => {
    expect(
      readTyped(typed, { method, measuresShare: typed.includes('/') || method === 'RATIO' }, words),
    ).toEqual({ kind: 'fault', fault })
  })

  it('shows again what it counts from, and a missing value as nothing', () => {
    const kept = { points: '34', part: '170', whole: '200' }
    expect(typedOf(kept, 'RATIO', 'vi', words)).toBe('170/200')
    expect(typedOf({ points: '8.5', part: null, whole: null }, 'DIRECT', 'vi', words)).toBe('8,5')
    expect(typedOf({ points: '0', part: null, whole: null }, 'DIRECT', 'vi', words)).toBe('0')
    expect(typedOf({ points: '5', part: '1', whole: null }, 'YES_NO', 'vi', words)).toBe('Có')
    expect(typedOf(undefined, 'DIRECT', 'vi', words)).toBe('')
    expect(pointsText(null, 'vi')).toBe('')
  })
})
