import { describe, expect, it } from 'vitest'
import { countTests, tierResult } from '../count-tests.mjs'

const esc = '\u001b['
const printed = [
  '@vinhdanh/domain:test:  Test Files  2 passed (2)',
  '@vinhdanh/domain:test:       Tests  1775 passed (1775)',
  `@vinhdanh/ui:test: ${esc}2m      Tests ${esc}22m ${esc}1m${esc}31m1 failed${esc}39m${esc}22m${esc}2m | ${esc}22m${esc}1m${esc}32m45 passed${esc}39m${esc}22m${esc}90m (46)${esc}39m`,
  '//:test:guards: ⎯⎯⎯⎯⎯⎯⎯ Failed Tests 1 ⎯⎯⎯⎯⎯⎯⎯',
  '@vinhdanh/graph:test:  ✓ counts what it says: Tests  9 passed (9) of a season',
  '      Tests  3 passed | 1 skipped (4)',
].join('\n')

describe('the closing count of continuous integration', () => {
  it('adds the closing lines of every package, coloured or not, and nothing else', () => {
    expect(countTests(printed)).toEqual({ passed: 1775 + 45 + 3, failed: 1 })
  })
  it('takes a tier that ends badly without a failed test as one failure', () => {
    expect(tierResult(1, '      Tests  12 passed (12)\n')).toEqual({ passed: 12, failed: 1 })
    expect(tierResult(1, printed)).toEqual({ passed: 1823, failed: 1 })
  })
  it('takes a tier that ran nothing as one failure', () => {
    expect(tierResult(0, 'No test files found, exiting with code 0\n')).toEqual({
      passed: 0,
      failed: 1,
    })
  })
  it('passes a sound tier as it stands', () => {
    expect(tierResult(0, '      Tests  12 passed (12)\n')).toEqual({ passed: 12, failed: 0 })
  })
})
