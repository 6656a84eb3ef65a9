// long because confirmations and regulations are told on one small law, rule by rule
import { describe, expect, it } from 'vitest'
import { citing, type Provenance } from '../citations/index.ts'
import { all, when } from '../criteria/index.ts'
import { assess } from '../eligibility/index.ts'
import { day, ratio } from '../kernel/index.ts'
import {
  ballotOf,
  compileRegulation,
  type Instrument,
  type LocalConfirmation,
  type LocalRegulation,
  type LocalRule,
  type Locals,
  type LooseningCode,
  lawFor,
  lawOn,
  lawWith,
  mayBe,
  noLocals,
  type Provision,
  quotaOf,
  ruleHash,
  settableValues,
} from './index.ts'

const at = citing('law')
const read: Provenance = { status: 'verified', source: 'the text' }
const recalled: Provenance = { status: 'recalled', source: 'memory', note: 'chưa đối chiếu' }
const under = (article: string, provenance: Provenance = read) => ({
  cite: at(article),
  provenance,
})

const law = (over: Partial<Instrument> = {}): Instrument => ({
  id: 'law',
  number: 'law',
  titleVi: 'Luật',
  titleEn: 'Law',
  rank: 'law',
  issuer: 'Quốc hội',
  signed: null,
  effective: day('2024-01-01'),
  source: 'a text',
  ends: [],
  adds: [
    {
      ...under('1'),
      id: 'award/title',
      kind: 'award',
      award: 'title',
      nameVi: 'Danh hiệu',
      nameEn: 'Title',
      group: 'emulation-title',
      level: 'base',
      subjects: ['collective'],
      rank: 1,
    },
    {
      ...under('2', recalled),
      id: 'criteria/title',
      kind: 'criteria',
      award: 'title',
      rule: all(
        when('ratingRun', { min: 'good', years: 2 }).at(at('2.a')),
        when('memberShare', { award: 'title', share: ratio(7, 10), strict: false }).at(
          at('2.b'),
          read,
        ),
      ),
    },
    {
      ...under('3', recalled),
      id: 'quota/title',
      kind: 'quota',
      award: 'title',
      share: ratio(15, 100),
      of: 'members-of-unit',
      rounding: 'floor',
      otherReadings: [
        {
          id: 'twenty',
          value: { share: ratio(20, 100), rounding: 'floor' },
          ...under('3', recalled),
        },
      ],
    },
    {
      ...under('4'),
      id: 'ballot/title',
      kind: 'ballot',
      award: 'title',
      yesShare: ratio(80, 100),
      council: 'base',
      secret: 'required',
    },
    {
      ...under('5'),
      id: 'time-limit/appraisal',
      kind: 'time-limit',
      step: 'appraisal',
      days: 20,
      unit: 'working-day',
    },
    {
      ...under('6'),
      id: 'delegation/all',
      kind: 'delegation',
      matters: ['criteria', 'quota', 'council', 'procedure', 'scoring'],
      awards: ['title'],
    },
    { ...under('7'), id: 'delegation/procedure', kind: 'delegation', matters: ['procedure'] },
  ],
  replaces: [],
  repeals: [],
  transitions: [],
  notEncoded: [],
  ...over,
})
const laws = [law()]
const today = day('2026-11-21')
const book = lawOn(laws, today)
const provision = (id: string): Provision => {
  const found = book.provisions.get(id)
  if (found === undefined) throw new Error(id)
  return found
}

const province = { path: '/vn/province/', name: 'Tỉnh' }
const confirmation = (over: Partial<LocalConfirmation> = {}): LocalConfirmation => ({
  id: 'c1',
  organisation: province,
  provision: 'criteria/title',
  ruleHash: ruleHash(provision('criteria/title')),
  name: 'Nguyễn Thị Pháp',
  on: day('2026-03-01'),
  document: 'Công báo số 571',
  from: day('2026-03-02'),
  ...over,
})
const withConfirmation = (over: Partial<LocalConfirmation>): Locals => ({
  ...noLocals,
  confirmations: [confirmation(over)],
})
const judged = (locals: Locals, path: string, on = today) =>
  assess({
    book: lawFor(laws, locals, path, on),
    award: 'title',
    year: 2025,
    onDay: on,
    facts: {
      subject: { kind: 'collective' },
      ratings: [
        { year: 2024, level: 'good' },
        { year: 2025, level: 'good' },
      ],
      members: [{ year: 2025, total: 10, holding: { title: 7 } }],
    },
  })

describe('a rule that a legal officer has confirmed', () => {
  const locals = withConfirmation({})
  it('is the ground of verdicts in the unit and under it, named with its document', () => {
    const answer = judged(locals, '/vn/province/school/')
    expect(answer.ok && answer.value).toMatchObject({
      restsOnUnverified: false,
      confirmedBy: [{ name: 'Nguyễn Thị Pháp', organisation: 'Tỉnh', document: 'Công báo số 571' }],
    })
  })
  it('stays doubtful next door, the day before, and from the day of revocation', () => {
    for (const answer of [
      judged(locals, '/vn/other/'),
      judged(locals, '/vn/province/', day('2026-03-01')),
      judged(withConfirmation({ revokedOn: today }), '/vn/province/'),
    ])
      expect(answer.ok && answer.value.restsOnUnverified).toBe(true)
    const dayBefore = judged(withConfirmation({ revokedOn: day('2026-11-22') }), '/vn/province/')
    expect(dayBefore.ok && dayBefore.value.restsOnUnverified).toBe(false)
  })
  it('loses its confirmation when the rule changes', () => {
    const amended = law({
      id: 'amendment',
      effective: day('2026-06-01'),
      adds: [],
      replaces: [{ ...provision('criteria/title'), ...under('2', recalled), cite: at('9') }],
    })
    const after = lawFor([...laws, amended], locals, '/vn/province/', today)
    expect(after.provisions.get('criteria/title')?.provenance.status).toBe('recalled')
    expect(after.locals).toEqual([])
  })
  it('changes the fingerprint of the book, and tells whose it is', () => {
    const confirmed = lawFor(laws, locals, '/vn/province/', today)
    expect(confirmed.hash).not.toBe(book.hash)
    expect(confirmed.locals).toEqual(['c1'])
    expect(lawFor(laws, withConfirmation({ id: 'c2' }), '/vn/province/', today).hash).not.toBe(
      confirmed.hash,
    )
    expect(lawFor(laws, noLocals, '/vn/province/', today)).toEqual(book)
  })
  it('can be laid down again years later from the ids alone', () => {
    const then = lawFor(laws, locals, '/vn/province/', today)
    const revoked = withConfirmation({ revokedOn: today })
    expect(lawWith(laws, revoked, today).hash).toBe(then.hash)
  })
  it('settles a number on which the sources differ', () => {
    const value = { path: 'share', value: ratio(20, 100) }
    const locals = withConfirmation({
      provision: 'quota/title',
      ruleHash: ruleHash(provision('quota/title')),
      value,
    })
    const quota = quotaOf(lawFor(laws, locals, '/vn/province/', today), 'title')
    expect(quota).toMatchObject({ share: value.value, provenance: { status: 'confirmed' } })
    expect(quota).not.toHaveProperty('otherReadings')
  })
  it('can be one number of a standard, the other conditions staying as they were', () => {
    const locals = withConfirmation({ value: { path: 'rule.of.0.years', value: 3 } })
    const answer = judged(locals, '/vn/province/')
    expect(answer.ok && answer.value.truth).toBe('unknown')
    expect(answer.ok && answer.value.restsOnUnverified).toBe(true)
    expect(answer.ok && answer.value.confirmedBy.map(({ id }) => id)).toEqual(['c1'])
  })
  it('is that of the closer organisation where two have spoken', () => {
    const quota = {
      provision: 'quota/title',
      ruleHash: ruleHash(provision('quota/title')),
    }
    const both = (first: LocalConfirmation, second: LocalConfirmation): Locals => ({
      ...noLocals,
      confirmations: [first, second],
    })
    const wide = confirmation({ ...quota, value: { path: 'share', value: ratio(15, 100) } })
    const close = confirmation({
      ...quota,
      id: 'c2',
      organisation: { path: '/vn/province/school/', name: 'Trường' },
      value: { path: 'share', value: ratio(20, 100) },
    })
    for (const locals of [both(wide, close), both(close, wide)])
      expect(quotaOf(lawFor(laws, locals, '/vn/province/school/', today), 'title')?.share).toEqual(
        ratio(20, 100),
      )
  })
})

describe('the numbers that may be set', () => {
  it('are those of conditions, quotas, ballots and days, each with its place', () => {
    const places = [
      'criteria/title',
      'quota/title',
      'ballot/title',
      'time-limit/appraisal',
    ].flatMap((id) => settableValues(provision(id)).map(({ path }) => `${id} ${path}`))
    expect(places).toEqual([
      'criteria/title rule.of.0.years',
      'criteria/title rule.of.1.share',
      'quota/title share',
      'ballot/title yesShare',
      'time-limit/appraisal days',
    ])
  })
  it.each([
    ['the lowest source', ratio(15, 100), true],
    ['the highest source', ratio(20, 100), true],
    ['just below', ratio(14, 100), false],
    ['just above', ratio(21, 100), false],
    ['a count instead of a share', 15, false],
    ['a share of nothing', ratio(1, 0), false],
  ])('stay within what the sources say: %s', (_, value, allowed) => {
    const [quota] = settableValues(provision('quota/title'))
    expect(quota && mayBe(quota, value)).toBe(allowed)
  })
})

const local = citing('regulation')
const own = { cite: local('1'), provenance: read }
const regulation = (...rules: readonly LocalRule[]): LocalRegulation => ({
  id: 'regulation',
  number: '1/2026/QĐ-UBND',
  titleVi: 'Quy định',
  titleEn: 'Regulation',
  issuer: 'Ủy ban nhân dân tỉnh',
  signed: null,
  from: day('2026-01-01'),
  organisation: province,
  replaces: [],
  source: 'a text',
  provenance: read,
  articles: { '1': 'Điều 1' },
  rules,
  notEncoded: [],
})
const put = (change: Provision): LocalRule => ({ kind: 'provision', provision: change })
const like = (id: string, over: object): LocalRule =>
  put({ ...provision(id), ...own, ...over } as Provision)
const lawWithRules = (...rules: readonly LocalRule[]) =>
  lawWith(laws, { ...noLocals, regulations: [regulation(...rules)] }, today)

describe('a local regulation', () => {
  it('tightens what the law leaves to it', () => {
    const tightened = lawWithRules(
      like('quota/title', { share: ratio(10, 100) }),
      like('ballot/title', { yesShare: ratio(90, 100) }),
    )
    expect(quotaOf(tightened, 'title')?.share).toEqual(ratio(10, 100))
    expect(ballotOf(tightened, 'title')).toMatchObject({
      yesShare: ratio(90, 100),
      cite: local('1'),
    })
    expect(tightened.inForce.at(-1)).toMatchObject({ rank: 'regulation', scope: province })
  })
  it('raises a condition beside the law’s own, which stays', () => {
    const raised = lawWithRules({
      kind: 'threshold',
      award: 'title',
      condition: 'memberShare',
      number: 'share',
      value: ratio(8, 10),
      ...own,
    })
    const shares = JSON.stringify(raised.provisions.get('criteria/title')).match(/"part":\d+/g)
    expect(shares).toEqual(['"part":7', '"part":8'])
  })
  it('ends when its successor begins, or with its last day', () => {
    const first = regulation(like('quota/title', { share: ratio(10, 100) }))
    const second: LocalRegulation = {
      ...regulation(like('quota/title', { share: ratio(5, 100) })),
      id: 'second',
      number: '2/2026/QĐ-UBND',
      from: day('2026-07-01'),
      until: day('2026-09-30'),
      replaces: [first.number],
    }
    const locals: Locals = { ...noLocals, regulations: [first, second] }
    const share = (on: string) =>
      quotaOf(lawFor(laws, locals, '/vn/province/', day(on)), 'title')?.share.part
    expect(share('2025-12-31')).toBe(15)
    expect(share('2026-06-30')).toBe(10)
    expect(share('2026-07-01')).toBe(5)
    expect(share('2026-09-30')).toBe(5)
    expect(share('2026-10-01')).toBe(15)
  })
  it('gives way to a law that later becomes stricter than it', () => {
    const stricter = law({
      id: 'stricter',
      effective: day('2026-06-01'),
      adds: [],
      replaces: [{ ...provision('ballot/title'), yesShare: ratio(95, 100) } as Provision],
    })
    const locals: Locals = {
      ...noLocals,
      regulations: [regulation(like('ballot/title', { yesShare: ratio(90, 100) }))],
    }
    const share = (on: string) =>
      ballotOf(lawFor([...laws, stricter], locals, '/vn/province/', day(on)), 'title')?.yesShare
        .part
    expect(share('2026-05-31')).toBe(90)
    expect(share('2026-06-01')).toBe(95)
  })
})

describe('a regulation that would loosen the law', () => {
  const requires = { kind: 'requires', award: 'title', ...own } as const
  const aCondition = when('partyRating', { min: 'good' }).at(local('1'))
  const threshold = { kind: 'threshold', award: 'title', ...own } as const
  it.each<[string, LocalRule, LooseningCode, string | null]>([
    ['a larger quota', like('quota/title', { share: ratio(16, 100) }), 'quota-larger', '3'],
    ['a quota rounded up', like('quota/title', { rounding: 'ceiling' }), 'quota-larger', '3'],
    [
      'a quota of something else',
      like('quota/title', { of: 'collectives-of-unit' }),
      'quota-counted-otherwise',
      '3',
    ],
    ['fewer votes', like('ballot/title', { yesShare: ratio(79, 100) }), 'ballot-lower', '4'],
    ['an open ballot', like('ballot/title', { secret: 'default' }), 'ballot-not-secret', '4'],
    [
      'votes of those present',
      like('ballot/title', { of: 'present' }),
      'ballot-counted-otherwise',
      '4',
    ],
    ['more days', like('time-limit/appraisal', { days: 21 }), 'days-longer', '5'],
    [
      'more days at one level',
      like('time-limit/appraisal', {
        id: 'time-limit/appraisal/commune',
        level: 'commune',
        days: 21,
      }),
      'days-longer',
      '5',
    ],
    [
      'a dropped condition',
      { kind: 'drops', award: 'title', condition: 'memberShare', ...own },
      'condition-dropped',
      '2',
    ],
    [
      'a lower threshold',
      { ...threshold, condition: 'memberShare', number: 'share', value: ratio(69, 100) },
      'threshold-lower',
      '2',
    ],
    [
      'a threshold of nothing',
      { ...threshold, condition: 'donation', number: 'dong', value: 5 },
      'condition-unknown',
      '2',
    ],
    [
      'a case the law does not have',
      { ...requires, subjects: ['person'], condition: aCondition },
      'condition-unknown',
      '2',
    ],
    [
      'another who decides',
      put({ ...own, id: 'competence/title', kind: 'competence', award: 'title', posts: [] }),
      'competence-changed',
      null,
    ],
    [
      'money',
      put({ ...own, id: 'bonus/title', kind: 'bonus', award: 'title', multiples: {} }),
      'money-changed',
      null,
    ],
    ['an award of the law named anew', like('award/title', {}), 'award-of-the-law', '1'],
    [
      'a condition of an award nobody knows',
      { ...requires, award: 'unknown', condition: aCondition },
      'award-unknown',
      null,
    ],
    [
      'papers, which this law keeps to itself',
      put({
        ...own,
        id: 'dossier/title',
        kind: 'dossier',
        award: 'title',
        documents: [],
        sets: null,
        electronic: false,
      }),
      'not-delegated',
      '2',
    ],
    [
      'a title of its own without a standard',
      like('award/title', { id: 'award/local.x.title', award: 'local.x.title' }),
      'title-without-standard',
      null,
    ],
  ])('is told so: %s', (_, rule, code, article) => {
    const { loosenings, instrument } = compileRegulation(book, regulation(rule))
    expect(loosenings).toMatchObject([{ rule: 0, code }])
    expect(loosenings[0]?.cite?.article ?? null).toBe(article)
    const changed = [...instrument.adds, ...instrument.replaces].filter(
      ({ id }) => id !== 'award/local.x.title',
    )
    expect(changed).toEqual([])
  })
  it('may say exactly what the law says', () => {
    const same = regulation(
      like('quota/title', {}),
      like('ballot/title', {}),
      like('time-limit/appraisal', {}),
      { ...threshold, condition: 'memberShare', number: 'share', value: ratio(70, 100) },
      { kind: 'restates', award: 'title', ...own },
    )
    expect(compileRegulation(book, same).loosenings).toEqual([])
  })
})
