import { describe, expect, it } from 'vitest'
import { citing } from '../citations/index.ts'
import { day, ratio } from '../kernel/index.ts'
import { bonusFor, lawOn } from '../law/index.ts'
import { sampleLaw } from '../properties/sample-law.ts'
import { ballotCheck, competenceCheck, quorumCheck, quotaCheck } from './index.ts'

const book = lawOn(sampleLaw, day('2024-12-20'))
const fighter = 'emulation-fighter.base'

describe('a ballot', () => {
  it.each([
    [17, 13, 1, 14, true],
    [17, 13, 0, 14, false],
    [10, 8, 0, 8, true],
    [10, 7, 0, 8, false],
    [15, 12, 0, 12, true],
  ])(
    'of %i members with %i yes and %i in writing needs %i: passed %s',
    (members, yes, yesInWriting, yesNeeded, passed) => {
      expect(ballotCheck(book, fighter, { members, yes, yesInWriting })).toMatchObject({
        yesNeeded,
        passed,
      })
    },
  )
  it('of a council without members does not pass', () => {
    expect(ballotCheck(book, fighter, { members: 0, yes: 0 })?.passed).toBe(false)
  })
  it('is left to the council where the law fixes no share', () => {
    expect(ballotCheck(book, 'advanced-worker', { members: 17, yes: 10 })).toBeUndefined()
  })
})

describe('a vote of a village meeting', () => {
  const cite = citing('sample-law')('74')
  const [sample] = sampleLaw
  const meeting = {
    kind: 'ballot',
    id: 'ballot/cultural-family',
    award: 'cultural-family',
    yesShare: ratio(60, 100),
    council: 'village',
    secret: 'default',
    of: 'present',
    cite,
    provenance: { status: 'verified', source: 'test' },
  } as const
  const village = lawOn(
    sample === undefined ? [] : [{ ...sample, adds: [...sample.adds, meeting] }],
    day('2024-12-20'),
  )
  const vote = (count: { readonly present?: number; readonly yes: number }) =>
    ballotCheck(village, 'cultural-family', { members: 50, ...count })
  it.each([
    [30, 18, 18, true],
    [30, 17, 18, false],
    [31, 18, 19, false],
    [50, 30, 30, true],
  ])('of %i present with %i yes needs %i: passed %s', (present, yes, yesNeeded, passed) => {
    expect(vote({ present, yes })).toMatchObject({ members: present, yesNeeded, passed })
  })
  it('counts nobody who was not there, not even in writing', () => {
    const count = { members: 50, present: 30, yes: 17, yesInWriting: 1 }
    expect(ballotCheck(village, 'cultural-family', count)).toMatchObject({ yes: 17, passed: false })
  })
  it('is taken of all when nobody has counted the present', () => {
    expect(vote({ yes: 29 })).toMatchObject({ members: 50, yesNeeded: 30, passed: false })
  })
})

describe('a quota', () => {
  it.each([
    [47, 8, 7, false],
    [47, 7, 7, true],
    [6, 1, 0, false],
    [20, 3, 3, true],
  ])(
    'of 15%% of %i with %i proposed has the limit %i: within %s',
    (base, proposed, limit, within) => {
      expect(quotaCheck(book, fighter, { base, proposed })).toMatchObject({ limit, within })
    },
  )
  it('is none where the law sets none', () => {
    expect(quotaCheck(book, 'advanced-worker', { base: 1, proposed: 9 })).toBeUndefined()
  })
})

describe('a quorum', () => {
  it.each([
    [21, 13, 14, false],
    [21, 14, 14, true],
  ])('of %i members with %i present needs %i: met %s', (members, present, needed, met) => {
    expect(quorumCheck(book, 'central', { members, present })).toMatchObject({ needed, met })
  })
})

describe('competence', () => {
  it('is of the posts that the law names', () => {
    expect(competenceCheck(book, fighter, 'unit-head')?.competent).toBe(true)
    expect(competenceCheck(book, fighter, 'commune-chair')?.competent).toBe(false)
  })
})

describe('a bonus by the law', () => {
  it('depends on who decides where the law says so', () => {
    expect(bonusFor(book, book, fighter, 'person')?.amount).toBe(2_340_000)
    expect(bonusFor(book, book, fighter, 'person', 'commune-chair')?.amount).toBe(360_000)
  })
  it('is none for a subject the law names no rate for', () => {
    expect(bonusFor(book, book, fighter, 'household')).toBeUndefined()
  })
  it('is none on a day without a base salary', () => {
    const before = lawOn(sampleLaw, day('2023-12-31'))
    expect(bonusFor(book, before, fighter, 'person')).toBeUndefined()
  })
})
