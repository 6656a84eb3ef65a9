// long because what a regulation may not do is told rule by rule
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { assess } from '../eligibility/index.ts'
import { day } from '../kernel/index.ts'
import {
  compileRegulation,
  criteriaOf,
  dossierOf,
  filingOf,
  type LawBook,
  type Locals,
  lawFor,
  lawOn,
  quorumOf,
} from '../law/index.ts'
import { instruments } from '../regimes/index.ts'
import { knownRegulation, knownRegulations, readRegulation, regulationSchema } from './index.ts'

const bacNinh = { path: '/vn/bac-ninh/', name: 'Tỉnh Bắc Ninh' }
const haNoi = { path: '/vn/ha-noi/', name: 'Thành phố Hà Nội' }
const locals: Locals = {
  confirmations: [],
  regulations: [
    knownRegulation('bac-ninh-86-2025', bacNinh),
    knownRegulation('ha-noi-71-2025', haNoi),
  ],
}
const bookIn = (path: string, on: string): LawBook => lawFor(instruments, locals, path, day(on))

describe('the real regulations', () => {
  it('read without an issue and loosen nothing of the law of their first day and of today', () => {
    for (const { id, document } of knownRegulations) {
      const read = readRegulation(document, { id, organisation: bacNinh })
      expect(read.issues).toEqual([])
      for (const on of [read.regulation?.from ?? day('2025-12-15'), day('2026-11-21')])
        expect(
          read.regulation && compileRegulation(lawOn(instruments, on), read.regulation).loosenings,
          `${id} on ${on}`,
        ).toEqual([])
    }
  })
  it('are described by the schema that editors use', () => {
    const written = readFileSync(new URL('./regulation.schema.json', import.meta.url), 'utf8')
    expect(JSON.parse(written)).toEqual(JSON.parse(JSON.stringify(regulationSchema)))
  })
})

describe('Bắc Ninh 86/2025', () => {
  const commune = '/vn/bac-ninh/vo-cuong/'
  it('holds in the province from 15/12/2025, not the day before and not next door', () => {
    expect(quorumOf(bookIn(commune, '2025-12-15'), 'provincial')?.cite).toMatchObject({
      instrument: 'bac-ninh-86-2025',
      article: '8',
    })
    for (const other of [bookIn(commune, '2025-12-14'), bookIn('/vn/ha-noi/', '2025-12-15')])
      expect(other.origin.get('quorum/provincial')).not.toBe('bac-ninh-86-2025')
  })
  it('asks 2/3 to attend, and 80 % where awards are on the agenda', () => {
    expect(quorumOf(bookIn(commune, '2026-11-21'), 'provincial')).toMatchObject({
      presentShare: { part: 2, whole: 3 },
      forAwards: { presentShare: { part: 80, whole: 100 } },
    })
  })
  it('takes dossiers before 10/12, of schools before 10/7', () => {
    const book = bookIn(commune, '2026-11-21')
    expect(filingOf(book, 'excellent-collective')?.by).toMatchObject({ month: 12, date: 9 })
    expect(filingOf(book, 'excellent-collective', 'education')?.by).toMatchObject({
      month: 7,
      date: 9,
    })
  })
  it.each([
    ['the excellent Party organisation of a leader', 'excellent', 1, 'met'],
    ['a Party organisation rated good only', 'good', 1, 'unmet'],
    ['the second in the cluster', 'excellent', 2, 'unmet'],
  ] as const)('gives its flag to %s: %s, rank %i, %s', (_, level, rank, truth) => {
    const book = bookIn(commune, '2026-09-20')
    const topics = JSON.stringify(criteriaOf(book, 'emulation-flag.provincial')?.rule).matchAll(
      /"topic":"([^"]+)"/g,
    )
    const answer = assess({
      book,
      award: 'emulation-flag.provincial',
      route: 'merit',
      year: 2025,
      onDay: day('2026-09-20'),
      facts: {
        subject: { kind: 'collective', category: 'unit', dissolvedOn: null },
        clusterResults: [{ year: 2025, rank, organisedBy: 'provincial' }],
        partyRatings: [{ year: 2025, level }],
        pendingCases: [],
        disciplines: [],
        attestations: [...topics].map(([, topic = '']) => ({ topic, holds: true })),
      },
    })
    expect(answer.ok && answer.value.truth).toBe(truth)
    const cited = answer.ok && JSON.stringify(answer.value.because).includes('bac-ninh-86-2025')
    if (level === 'good') expect(cited).toBe(true)
  })
})

describe('Hà Nội 71/2025', () => {
  const title = 'local.ha-noi.outstanding-citizen'
  it('knows a title that no law knows, in Hà Nội only', () => {
    expect(dossierOf(bookIn('/vn/ha-noi/', '2026-03-01'), title)?.documents).toHaveLength(5)
    expect(criteriaOf(bookIn('/vn/bac-ninh/', '2026-03-01'), title)).toBeUndefined()
    expect(criteriaOf(bookIn('/vn/ha-noi/', '2025-12-05'), title)).toBeUndefined()
  })
  it('gives it once in a life, to nobody who was ever disciplined', () => {
    const book = bookIn('/vn/ha-noi/', '2026-09-01')
    const truthWith = (facts: object) => {
      const topics = JSON.stringify(criteriaOf(book, title)?.rule).matchAll(/"topic":"([^"]+)"/g)
      const answer = assess({
        book,
        award: title,
        year: 2026,
        onDay: day('2026-09-01'),
        facts: {
          subject: { kind: 'person' },
          attestations: [...topics].map(([, topic = '']) => ({ topic, holds: true })),
          awards: { records: [] },
          disciplines: [],
          ...facts,
        },
      })
      return answer.ok && answer.value.truth
    }
    expect(truthWith({})).toBe('met')
    expect(truthWith({ attestations: [] })).toBe('unknown')
    expect(truthWith({ awards: { records: [{ award: title, year: 2026 }] } })).toBe('unmet')
    expect(
      truthWith({
        disciplines: [{ level: 'reprimand', from: day('2001-02-01'), until: day('2002-02-01') }],
      }),
    ).toBe('unmet')
  })
})

describe('a regulation that loosens the law of today', () => {
  const rules = [
    { rule: 'ballot', award: 'CSTD_CO_SO', yesShare: '79%', council: 'base' },
    {
      rule: 'quota',
      award: 'CO_THI_DUA_CHINH_PHU',
      share: '25%',
      of: 'cluster-leaders-of-province',
    },
    { rule: 'drops', award: 'TAP_THE_LAO_DONG_XUAT_SAC', condition: 'memberShare' },
    {
      rule: 'threshold',
      award: 'TAP_THE_LAO_DONG_TIEN_TIEN',
      condition: 'memberShare',
      number: 'share',
      value: '50%',
    },
    { rule: 'competence', award: 'CSTD_BO_BAN_NGANH_TINH', posts: ['commune-chair'] },
    { rule: 'bonus', award: 'LAO_DONG_TIEN_TIEN', person: 2 },
    { rule: 'time-limit', step: 'return-incomplete', days: 10, unit: 'working-day' },
    { rule: 'requires', award: 'CSTD_CO_SO', condition: { is: 'partyRating', min: 'good' } },
    {
      rule: 'dossier',
      awards: ['CSTD_TOAN_QUOC'],
      documents: [{ document: 'achievement-report' }],
    },
  ]
  const read = readRegulation(
    {
      number: '1/2026/QĐ-UBND',
      titleVi: 'Quy định nới lỏng',
      issuer: 'Ủy ban nhân dân tỉnh',
      from: '2026-11-21',
      source: 'test',
      provenance: { status: 'verified' },
      articles: { '1': 'Điều 1' },
      rules: rules.map((rule) => ({ ...rule, article: '1' })),
    },
    { id: 'loose', organisation: bacNinh },
  )
  const { regulation } = read
  const book = lawOn(instruments, day('2026-11-21'))

  it('is refused place by place, with the article of the law', () => {
    expect(read.issues).toEqual([])
    const found = regulation === undefined ? [] : compileRegulation(book, regulation).loosenings
    expect(
      found.map(({ rule, code, cite }) => [
        rules[rule]?.rule,
        code,
        cite?.instrument,
        cite?.article,
      ]),
    ).toMatchInlineSnapshot(`
      [
        [
          "ballot",
          "ballot-lower",
          "2025-decree-152",
          "33",
        ],
        [
          "quota",
          "quota-larger",
          "2025-decree-152",
          "33",
        ],
        [
          "drops",
          "condition-dropped",
          "2022-law-06-qh15",
          "27",
        ],
        [
          "threshold",
          "threshold-lower",
          "2022-law-06-qh15",
          "28",
        ],
        [
          "competence",
          "competence-changed",
          "2022-law-06-qh15",
          "79",
        ],
        [
          "bonus",
          "money-changed",
          "2025-decree-152",
          "50",
        ],
        [
          "time-limit",
          "days-longer",
          "2025-decree-152",
          "35",
        ],
        [
          "requires",
          "not-delegated",
          "2022-law-06-qh15",
          "23",
        ],
        [
          "dossier",
          "not-delegated",
          "2025-decree-152",
          "36",
        ],
      ]
    `)
  })
  it('changes nothing in the law that is judged by, were it ever in force', () => {
    const laid =
      regulation &&
      lawFor(
        instruments,
        { confirmations: [], regulations: [regulation] },
        bacNinh.path,
        day('2026-11-21'),
      )
    expect(laid?.hash).toBe(book.hash)
  })
})

describe('a document', () => {
  const minimal = {
    number: '1/2026/QĐ-UBND',
    titleVi: 'Quy định',
    issuer: 'Ủy ban nhân dân tỉnh',
    from: '2026-11-21',
    source: 'test',
    provenance: { status: 'verified' },
    articles: { '1': 'Điều 1' },
    rules: [],
  }
  const issuesOf = (over: object) =>
    readRegulation(JSON.parse(JSON.stringify({ ...minimal, ...over })), {
      id: 'x',
      organisation: bacNinh,
    }).issues
  it.each<[string, object, object]>([
    ['nothing', {}, []],
    ['a key that is not in the form', { rank: 'law' }, [{ path: 'rank', code: 'unknown-key' }]],
    ['no number', { number: undefined }, [{ path: 'number', code: 'missing' }]],
    ['a day that is none', { from: '2026-02-30' }, [{ path: 'from', code: 'wrong-value' }]],
    [
      'an end before its beginning',
      { until: '2026-11-20' },
      [{ path: 'until', code: 'ends-before-it-begins' }],
    ],
    [
      'an article that is not listed',
      { rules: [{ rule: 'restates', article: '2.1', awards: ['CSTD_CO_SO'] }] },
      [{ path: 'rules[0].article', code: 'unknown-article', rule: 'restates' }],
    ],
    [
      'a gap under an article that is not listed',
      { notEncoded: [{ article: '7', reason: 'khác' }] },
      [{ path: 'notEncoded[0].article', code: 'unknown-article' }],
    ],
    [
      'a share above the whole',
      {
        rules: [
          {
            rule: 'quota',
            article: '1',
            award: 'CSTD_CO_SO',
            share: '101%',
            of: 'advanced-workers-of-unit',
          },
        ],
      },
      [{ path: 'rules[0].share', code: 'wrong-value', rule: 'quota' }],
    ],
    [
      'a rule of no kind',
      { rules: [{ rule: 'repeals', article: '1' }] },
      [{ path: 'rules[0].rule', code: 'wrong-value', rule: 'repeals' }],
    ],
    [
      'a condition that is none',
      {
        rules: [
          {
            rule: 'requires',
            article: '1',
            award: 'GIAY_KHEN',
            condition: { all: [{ is: 'partyRating', min: 'best' }] },
          },
        ],
      },
      [{ path: 'rules[0].condition.all[0].min', code: 'wrong-value', rule: 'requires' }],
    ],
  ])('with %s is told so by its place', (_, over, issues) => {
    expect(issuesOf(over)).toEqual(issues)
  })
  it('counts the rules as they are written, though one stands for several awards', () => {
    const { rules, written } = knownRegulation('bac-ninh-86-2025', { path: '/x/', name: 'X' })
    const document = knownRegulations.find(({ id }) => id === 'bac-ninh-86-2025')?.document
    const { rules: asWritten } = document as { readonly rules: readonly unknown[] }
    expect(rules.length).toBeGreaterThan(asWritten.length)
    expect(written).toHaveLength(rules.length)
    expect(new Set(written)).toEqual(new Set(asWritten.map((_, index) => index)))
  })
})
