import { describe, expect, it } from 'vitest'
import { citing } from '../citations/index.ts'
import { all, type Criterion, readings, when } from '../criteria/index.ts'
import { day, ratio } from '../kernel/index.ts'
import { type Instrument, lawOn, type OpenPoint, openPointsOf, type Provision } from './index.ts'

const at = citing('small-law')
const verified = { status: 'verified', source: 'a text' } as const
const recalled = { status: 'recalled', source: 'from memory', note: 'chưa đối chiếu' } as const
const drafted = { status: 'draft', source: 'a draft', note: 'dự thảo' } as const
const good = when('ratingInYear', { min: 'good' })
const excellent = when('ratingInYear', { min: 'excellent' })

const standard = (rule: Criterion, provenance: Provision['provenance'] = verified): Provision => ({
  kind: 'criteria',
  id: 'criteria/advanced-worker',
  award: 'advanced-worker',
  rule,
  cite: at('1'),
  provenance,
})
const ballot = (more: object): Provision => ({
  kind: 'ballot',
  id: 'ballot/advanced-worker',
  award: 'advanced-worker',
  yesShare: ratio(9, 10),
  council: 'base',
  secret: 'default',
  cite: at('2'),
  provenance: recalled,
  ...more,
})
function pointsIn(provisions: readonly Provision[], more: Partial<Instrument> = {}) {
  const instrument: Instrument = {
    id: 'small-law',
    number: '1',
    titleVi: 'Luật',
    titleEn: 'Law',
    rank: 'law',
    issuer: 'Quốc hội',
    signed: null,
    effective: day('2024-01-01'),
    source: 'a text',
    ends: [],
    adds: provisions,
    replaces: [],
    repeals: [],
    transitions: [],
    notEncoded: [],
    ...more,
  }
  return openPointsOf(lawOn([instrument], day('2024-06-01')))
}
const grounds = (points: readonly OpenPoint[]) =>
  points.flatMap((point) => ('grounds' in point ? point.grounds : []))

describe('the open points of the law of a day', () => {
  it('are none where every rule was read in its text', () => {
    expect(pointsIn([standard(good.at(at('1.1')))])).toEqual([])
  })
  it('are the readings of a standard, whose rules then do not decide alone', () => {
    const rule = readings(
      'two',
      { id: 'old', rule: good.at(at('1.1')), cite: at('1.1'), provenance: recalled },
      {
        id: 'new',
        rule: excellent.at(at('1.2'), drafted),
        cite: at('1.2'),
        provenance: drafted,
      },
    ).at(at('1'))
    expect(pointsIn([standard(all(rule))])).toMatchObject([
      { kind: 'readings', provision: { id: 'criteria/advanced-worker' }, point: { id: 'two' } },
    ])
  })
  it('are the conditions with a doubt of their own, in a standard that was read', () => {
    const doubted = excellent.at(at('1.2'), recalled)
    const points = pointsIn([standard(all(good.at(at('1.1')), doubted))])
    expect(points.map(({ kind }) => kind)).toEqual(['unverified'])
    expect(grounds(points)).toEqual([{ condition: doubted, cite: at('1.2'), provenance: recalled }])
  })
  it('tell a provision that nobody read once, not for each of its conditions', () => {
    const rule = all(good.at(at('1.1'), recalled), excellent.at(at('1.2'), recalled))
    expect(grounds(pointsIn([standard(rule, recalled)]))).toEqual([
      { condition: null, cite: at('1'), provenance: recalled },
    ])
  })
  it('keep apart what only a draft says', () => {
    const points = pointsIn([standard(all(good.at(at('1.1')), excellent.at(at('1.2'), drafted)))])
    expect(points.map(({ kind }) => kind)).toEqual(['draft'])
    expect(grounds(points).map(({ cite }) => cite.clause)).toEqual(['2'])
  })
  it('are another value of a number, which then does not decide alone', () => {
    const otherReadings = [
      { id: 'lower', value: { yesShare: ratio(8, 10) }, cite: at('2'), provenance: recalled },
    ]
    expect(pointsIn([ballot({})]).map(({ kind }) => kind)).toEqual(['unverified'])
    expect(pointsIn([ballot({ otherReadings })]).map(({ kind }) => kind)).toEqual(['other-values'])
  })
  it('are what the text says and the data does not', () => {
    const left = { cite: at('7'), reason: 'chưa đọc được' }
    expect(pointsIn([], { notEncoded: [left] })).toMatchObject([{ kind: 'not-encoded', left }])
  })
})
