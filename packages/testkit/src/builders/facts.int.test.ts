import { day } from '@vinhdanh/domain/kernel'
import type { SubjectFacts } from '@vinhdanh/domain/subjects'
import { subjectFacts } from '@vinhdanh/storage/subjects'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { personFacts, unitFacts } from '../arbitraries/index.ts'
import { type ScratchDatabase, scratchDatabase } from '../database/index.ts'
import { aPersonWith, aUnitWith } from './index.ts'

const when = { asOf: day('2026-11-21'), year: 2025 }

/** Facts without the rows they came from, and with every list in one order. */
function plain(value: unknown): unknown {
  if (Array.isArray(value))
    return value
      .map(plain)
      .map((item) => JSON.stringify(item))
      .sort()
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).filter(([key]) => key !== 'record')
  return Object.fromEntries(entries.map(([key, held]) => [key, plain(held)]).sort())
}

describe('facts in storage', () => {
  let scratch: ScratchDatabase
  beforeAll(async () => {
    scratch = await scratchDatabase()
  })
  afterAll(() => scratch.drop())

  test.each([
    ['a person', personFacts, aPersonWith],
    ['a collective', unitFacts, aUnitWith],
  ] as const)('of %s are read back as they were stated', async (_, arbitrary, store) => {
    await fc.assert(
      fc.asyncProperty(arbitrary as fc.Arbitrary<SubjectFacts>, async (facts) => {
        const subject = await store(scratch.db, facts)
        const read = await subjectFacts(scratch.db.prisma, subject, when)
        expect(plain(read)).toEqual(plain(facts))
      }),
      { numRuns: 40 },
    )
  })
})
