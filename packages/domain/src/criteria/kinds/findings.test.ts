// long because one table holds what every kind tells, so that a kind without it does not compile
import { describe, expect, it } from 'vitest'
import { citing } from '../../citations/index.ts'
import { addDays, day, ratio, type Truth } from '../../kernel/index.ts'
import type { FactKey, SubjectFacts } from '../../subjects/index.ts'
import {
  type CriterionFindings,
  type CriterionKind,
  type CriterionShapes,
  evaluate,
  type VerdictNode,
  when,
} from '../index.ts'

const onDay = day('2025-03-01')

/** What a condition tells of some facts: truth, what it found, from which records, and what it still needs. */
interface Telling<Kind extends CriterionKind> {
  readonly of: string
  readonly wanted: CriterionShapes[Kind]
  readonly facts: Partial<SubjectFacts>
  readonly truth: Truth
  readonly found: CriterionFindings[Kind]
  /** Ids of the records, in order. */
  readonly from?: readonly string[]
  readonly missing?: readonly FactKey[]
}

const rec = (id: string) => ({ record: { kind: 'rating', id } as const })
const rated = (year: number, level: 'failed' | 'completed' | 'good' | 'excellent') => ({
  year,
  level,
  ...rec(`rating ${year}`),
})
const held = (award: string, year: number, more: object = {}) => ({
  award,
  year,
  route: 'merit',
  ...rec(`${award} ${year}`),
  ...more,
})
const made = (year: number, scope: 'base' | 'provincial', more: object = {}) => ({
  year,
  scope,
  ...rec(`initiative ${year} ${scope}`),
  ...more,
})
const members = (more: object) => ({
  members: [
    { year: 2023, total: 1, holding: { title: 1 }, completed: 1, ...rec('members 2023') },
    { year: 2024, total: 20, ...rec('members 2024'), ...more },
  ],
})
const post = (id: string, from: string, until: string, of = 'G6') => ({
  post: of,
  from: day(from),
  until: day(until),
  ...rec(id),
})
const served = (id: string, from: string, until?: string) => ({
  force: 'army' as const,
  from: day(from),
  ...(until === undefined ? {} : { until: day(until) }),
  ...rec(id),
})
const subject = (more: object) => ({ subject: { kind: 'person' as const, ...more } })
const term = (id: string, level: 'reprimand' | 'warning', from: string, until?: string) => ({
  level,
  from: day(from),
  ...(until === undefined ? {} : { until: day(until) }),
  ...rec(id),
})
const atLeastGood = { min: 'good' } as const
const twice = { award: 'title', times: 2, everyYears: 1 } as const

const tellings: { readonly [Kind in CriterionKind]: readonly Telling<Kind>[] } = {
  ratingInYear: [
    {
      of: 'nothing',
      wanted: atLeastGood,
      facts: {},
      truth: 'unknown',
      found: { year: 2024, level: null },
      missing: ['ratings.2024'],
    },
    {
      of: 'the year among others',
      wanted: atLeastGood,
      facts: { ratings: [rated(2023, 'failed'), rated(2024, 'excellent')] },
      truth: 'met',
      found: { year: 2024, level: 'excellent' },
      from: ['rating 2024'],
    },
    {
      of: 'two records that agree about the floor',
      wanted: atLeastGood,
      facts: { ratings: [rated(2024, 'good'), { ...rated(2024, 'excellent'), ...rec('second') }] },
      truth: 'met',
      found: { year: 2024, level: 'good' },
      from: ['rating 2024', 'second'],
    },
    {
      of: 'the first year a list covers',
      wanted: atLeastGood,
      facts: { ratings: { records: [], years: { from: 2024, to: 2030 } } },
      truth: 'unmet',
      found: { year: 2024, level: 'none' },
    },
    {
      of: 'a year before a list begins',
      wanted: atLeastGood,
      facts: { ratings: { records: [], years: { from: 2025, to: 2030 } } },
      truth: 'unknown',
      found: { year: 2024, level: null },
      missing: ['ratings.2024'],
    },
    {
      of: 'a year after a list ends',
      wanted: atLeastGood,
      facts: { ratings: { records: [], years: { from: 2010, to: 2023 } } },
      truth: 'unknown',
      found: { year: 2024, level: null },
      missing: ['ratings.2024'],
    },
  ],
  ratingRun: [
    {
      of: 'nothing',
      wanted: { ...atLeastGood, years: 2 },
      facts: {},
      truth: 'unknown',
      found: { from: 2023, to: 2024, run: 0, broken: null },
      missing: ['ratings.2023', 'ratings.2024'],
    },
    {
      of: 'a year by its title',
      wanted: { ...atLeastGood, years: 2, orTitles: ['title', 'other'] },
      facts: {
        ratings: [rated(2024, 'good'), rated(2023, 'failed')],
        awards: [held('other', 2023)],
      },
      truth: 'met',
      found: { from: 2023, to: 2024, run: 2, broken: null },
      from: ['other 2023', 'rating 2024'],
    },
    {
      of: 'years whose titles only one list leaves open',
      wanted: { ...atLeastGood, years: 2, orTitles: ['title', 'other'] },
      facts: {
        ratings: [rated(2024, 'good'), rated(2023, 'failed')],
        awards: { records: [], years: { from: 2024, to: 2024 } },
      },
      truth: 'unknown',
      found: { from: 2023, to: 2024, run: 1, broken: null },
      from: ['rating 2023', 'rating 2024'],
      missing: ['awards.2023'],
    },
  ],
  ratingCount: [
    {
      of: 'nothing',
      wanted: { ...atLeastGood, count: 1, years: 2 },
      facts: {},
      truth: 'unknown',
      found: { from: 2023, to: 2024, count: 0, years: [] },
      missing: ['ratings.2023', 'ratings.2024'],
    },
    {
      of: 'years in and before the window',
      wanted: { ...atLeastGood, count: 2, years: 2 },
      facts: { ratings: [rated(2022, 'good'), rated(2023, 'good'), rated(2024, 'failed')] },
      truth: 'unmet',
      found: { from: 2023, to: 2024, count: 1, years: [2023] },
      from: ['rating 2023'],
    },
    {
      of: 'the longer time since an award, as far as ratings are unbroken',
      wanted: {
        ...atLeastGood,
        count: 3,
        years: 2,
        since: { award: 'order', unbrokenFrom: 'completed' },
      },
      facts: {
        awards: [held('order', 2019), held('order', 2021)],
        ratings: [
          rated(2020, 'good'),
          rated(2021, 'failed'),
          rated(2022, 'good'),
          rated(2023, 'good'),
          rated(2024, 'good'),
        ],
      },
      truth: 'met',
      found: { from: 2022, to: 2024, count: 3, years: [2022, 2023, 2024] },
      from: ['rating 2022', 'rating 2023', 'rating 2024'],
    },
    {
      of: 'a time since an award that may have begun earlier',
      wanted: { ...atLeastGood, count: 3, years: 2, since: { award: 'order' } },
      facts: {
        awards: { records: [held('order', 2022)], years: { from: 2021, to: 2024 } },
        ratings: [rated(2022, 'good'), rated(2023, 'good'), rated(2024, 'good')],
      },
      truth: 'unknown',
      found: { from: 2023, to: 2024, count: 2, years: [2023, 2024] },
      from: ['rating 2023', 'rating 2024'],
      missing: ['awards.before.2021'],
    },
  ],
  meetsStandardOf: [
    {
      of: 'one met among others',
      wanted: { anyOf: ['unmet-one', 'unknown-one', 'met-one', 'met-two'] },
      facts: {},
      truth: 'met',
      found: { award: 'met-one' },
    },
    {
      of: 'one that is open, and one that is not met',
      wanted: { anyOf: ['unmet-one', 'unknown-one', 'unknown-two'] },
      facts: {},
      truth: 'unknown',
      found: { award: 'unknown-one' },
      missing: ['unknown-one', 'unknown-two'],
    },
    {
      of: 'none that is met',
      wanted: { anyOf: ['unmet-one', 'unmet-two'] },
      facts: {},
      truth: 'unmet',
      found: { award: 'unmet-one' },
    },
    {
      of: 'awards that the law of the day does not have',
      wanted: { anyOf: ['no-such'] },
      facts: {},
      truth: 'unmet',
      found: { award: 'no-such' },
    },
    {
      of: 'no award at all',
      wanted: { anyOf: [] },
      facts: {},
      truth: 'unmet',
      found: { award: null },
    },
  ],
  titleInYear: [
    {
      of: 'nothing',
      wanted: { anyOf: ['title'] },
      facts: {},
      truth: 'unknown',
      found: { year: 2024, awards: [] },
      missing: ['awards'],
    },
    {
      of: 'both titles, and one of another year',
      wanted: { anyOf: ['title', 'other'] },
      facts: { awards: [held('other', 2024), held('title', 2024), held('title', 2023)] },
      truth: 'met',
      found: { year: 2024, awards: ['title', 'other'] },
      from: ['title 2024', 'other 2024'],
    },
    {
      of: 'one decided on the day',
      wanted: { anyOf: ['title'] },
      facts: { awards: [held('title', 2024, { decidedOn: onDay })] },
      truth: 'met',
      found: { year: 2024, awards: ['title'] },
      from: ['title 2024'],
    },
    {
      of: 'one decided the day after',
      wanted: { anyOf: ['title'] },
      facts: { awards: [held('title', 2024, { decidedOn: addDays(onDay, 1) })] },
      truth: 'unmet',
      found: { year: 2024, awards: [] },
    },
  ],
  titleRun: [
    {
      of: 'nothing',
      wanted: twice,
      facts: {},
      truth: 'unknown',
      found: { years: [], broken: null, usedIn: null },
      missing: ['awards'],
    },
    {
      of: 'both years, told out of order and one of them twice',
      wanted: twice,
      facts: {
        awards: [
          held('title', 2024),
          held('title', 2023),
          { ...held('title', 2023), ...rec('again') },
          held('title', 2021),
        ],
      },
      truth: 'met',
      found: { years: [2023, 2024], broken: null, usedIn: null },
      from: ['title 2023', 'again', 'title 2024'],
    },
    {
      of: 'a year that a list does not cover',
      wanted: twice,
      facts: { awards: { records: [held('title', 2024)], years: { from: 2024, to: 2024 } } },
      truth: 'unknown',
      found: { years: [2024], broken: null, usedIn: null },
      from: ['title 2024'],
      missing: ['awards.2023'],
    },
    {
      of: 'years that were used',
      wanted: { ...twice, notUsedFor: 'order' },
      facts: { awards: [held('title', 2024), held('title', 2023), held('order', 2023)] },
      truth: 'unmet',
      found: { years: [2023, 2024], broken: null, usedIn: 2023 },
      from: ['title 2023', 'title 2024', 'order 2023'],
    },
    {
      of: 'years used just before and just after',
      wanted: { ...twice, notUsedFor: 'order' },
      facts: {
        awards: [
          held('title', 2024),
          held('title', 2023),
          held('order', 2022),
          held('order', 2026),
        ],
      },
      truth: 'met',
      found: { years: [2023, 2024], broken: null, usedIn: null },
      from: ['title 2023', 'title 2024'],
    },
    {
      of: 'years whose use is not known',
      wanted: { ...twice, notUsedFor: 'order' },
      facts: {
        awards: {
          records: [held('title', 2024), held('title', 2023)],
          years: { from: 2024, to: 2024 },
        },
      },
      truth: 'unknown',
      found: { years: [2023, 2024], broken: null, usedIn: null },
      from: ['title 2023', 'title 2024'],
      missing: ['awards.2023'],
    },
    {
      of: 'a title of three years that would reach into a discipline',
      wanted: { award: 'title', times: 1, everyYears: 3, restartAfterDiscipline: true },
      facts: {
        awards: [held('title', 2024)],
        disciplines: [term('d', 'reprimand', '2021-01-01', '2022-01-01')],
      },
      truth: 'unmet',
      found: {
        years: [],
        broken: 2024,
        usedIn: null,
        restartedAfter: '2022-01-01',
      } as CriterionFindings['titleRun'],
      from: ['d'],
    },
    {
      of: 'a title of three years that begins after it',
      wanted: { award: 'title', times: 1, everyYears: 3, restartAfterDiscipline: true },
      facts: {
        awards: [held('title', 2024)],
        disciplines: [term('d', 'reprimand', '2021-01-01', '2021-12-31')],
      },
      truth: 'met',
      found: { years: [2024], broken: null, usedIn: null },
      from: ['title 2024'],
    },
  ],
  titleCount: [
    {
      of: 'nothing',
      wanted: { award: 'title', times: 1, years: 2 },
      facts: {},
      truth: 'unknown',
      found: { from: 2023, to: 2024, count: 0, years: [] },
      missing: ['awards'],
    },
    {
      of: 'two records of one year, and one too early',
      wanted: { award: 'title', times: 2, years: 2 },
      facts: {
        awards: [
          held('title', 2024),
          { ...held('title', 2024), ...rec('again') },
          held('title', 2022),
        ],
      },
      truth: 'unmet',
      found: { from: 2023, to: 2024, count: 1, years: [2024] },
      from: ['title 2024', 'again'],
    },
  ],
  priorAwardThenYears: [
    {
      of: 'nothing',
      wanted: { award: 'order', years: 5, excludeRoutes: [] },
      facts: {},
      truth: 'unknown',
      found: { awardYear: null, years: null },
      missing: ['awards'],
    },
    {
      of: 'a route not told',
      wanted: { award: 'order', years: 5, excludeRoutes: ['sudden'] },
      facts: {
        awards: [
          { award: 'order', year: 2019 },
          { award: 'order', year: 2022 },
        ],
      },
      truth: 'unknown',
      found: { awardYear: null, years: null },
      missing: ['awards.2019.route'],
    },
    {
      of: 'two, of which the first is long enough ago',
      wanted: { award: 'order', years: 5, excludeRoutes: ['sudden'] },
      facts: {
        awards: [
          held('order', 2022),
          held('order', 2019),
          held('order', 2010, { route: 'sudden' }),
        ],
      },
      truth: 'met',
      found: { awardYear: 2019, years: 5 },
      from: ['order 2022', 'order 2019'],
    },
    {
      of: 'a decision whose day is not told',
      wanted: { award: 'order', years: 5, excludeRoutes: [], fromDecision: true },
      facts: { awards: [held('order', 2019)] },
      truth: 'unknown',
      found: { awardYear: 2019, years: 5 },
      from: ['order 2019'],
      missing: ['awards.2019.decidedOn'],
    },
    {
      of: 'a list that does not go back far enough',
      wanted: { award: 'order', years: 5, excludeRoutes: [], fromDecision: true },
      facts: { awards: { records: [], years: { from: 2015, to: 2024 } } },
      truth: 'unknown',
      found: { awardYear: null, years: null },
      missing: ['awards.before.2020'],
    },
  ],
  awardsSince: [
    {
      of: 'nothing',
      wanted: { awards: [{ award: 'title', count: 1 }], since: 'order' },
      facts: {},
      truth: 'unknown',
      found: { since: null, counts: [0] },
      missing: ['awards.order', 'awards'],
    },
    {
      of: 'awards in the window of years',
      wanted: { awards: [{ award: 'title', count: 2 }], years: 2 },
      facts: { awards: [held('title', 2022), held('title', 2023), held('title', 2024)] },
      truth: 'met',
      found: { since: null, counts: [2] },
      from: ['title 2023', 'title 2024'],
    },
    {
      of: 'awards since the earlier one',
      wanted: { awards: [{ award: 'title', count: 2 }], since: 'order' },
      facts: {
        awards: [
          held('order', 2021),
          held('title', 2021),
          held('title', 2022),
          held('title', 2024),
        ],
      },
      truth: 'met',
      found: { since: 2021, counts: [2] },
      from: ['order 2021', 'title 2022', 'title 2024'],
    },
    {
      of: 'no earlier one',
      wanted: { awards: [{ award: 'title', count: 1 }], since: 'order' },
      facts: { awards: [] },
      truth: 'unmet',
      found: { since: null, counts: [0] },
    },
  ],
  initiatives: [
    {
      of: 'nothing',
      wanted: { scope: 'base', count: 1, years: 1, unused: false },
      facts: {},
      truth: 'unknown',
      found: { from: 2024, to: 2024, count: 0, used: 0 },
      missing: ['initiatives'],
    },
    {
      of: 'one free, one used, one too early and one too late',
      wanted: { scope: 'base', count: 2, years: 2, unused: true },
      facts: {
        initiatives: [
          made(2024, 'provincial'),
          made(2023, 'base', { usedFor: 'title' }),
          made(2022, 'base'),
          made(2025, 'base'),
        ],
      },
      truth: 'unmet',
      found: { from: 2023, to: 2024, count: 1, used: 1 },
      from: ['initiative 2024 provincial', 'initiative 2023 base'],
    },
    {
      of: 'one used for an award that no law knows',
      wanted: { scope: 'base', count: 1, years: 1, unused: true, titlesMayShare: true },
      facts: { initiatives: [made(2024, 'base', { usedFor: 'no-such' })] },
      truth: 'unmet',
      found: { from: 2024, to: 2024, count: 0, used: 1 },
      from: ['initiative 2024 base'],
    },
    {
      of: 'years that a list does not cover',
      wanted: { scope: 'base', count: 1, years: 3, unused: false },
      facts: { initiatives: { records: [], years: { from: 2023, to: 2024 } } },
      truth: 'unknown',
      found: { from: 2022, to: 2024, count: 0, used: 0 },
      missing: ['initiatives.2022'],
    },
  ],
  notDisciplined: [
    {
      of: 'nothing',
      wanted: { from: 'warning' },
      facts: {},
      truth: 'unknown',
      found: { level: null, from: null, until: null },
      missing: ['disciplines'],
    },
    {
      of: 'none',
      wanted: { from: 'warning' },
      facts: { disciplines: [] },
      truth: 'met',
      found: { level: 'none', from: null, until: null },
    },
    {
      of: 'two, of which the heavier tells',
      wanted: { from: 'warning' },
      facts: {
        disciplines: [
          term('light', 'reprimand', '2024-02-01', '2025-02-01'),
          term('heavy', 'warning', '2024-05-01'),
          term('light again', 'reprimand', '2024-06-01'),
        ],
      },
      truth: 'unmet',
      found: { level: 'warning', from: '2024-05-01', until: null },
      from: ['heavy'],
    },
    {
      of: 'one light enough',
      wanted: { from: 'warning' },
      facts: { disciplines: [term('light', 'reprimand', '2024-02-01', '2025-02-01')] },
      truth: 'met',
      found: { level: 'reprimand', from: '2024-02-01', until: '2025-02-01' },
      from: ['light'],
    },
  ],
  noPendingCase: [
    {
      of: 'nothing',
      wanted: {},
      facts: {},
      truth: 'unknown',
      found: { opened: null },
      missing: ['pendingCases'],
    },
    {
      of: 'one concluded and one open',
      wanted: {},
      facts: {
        pendingCases: [
          { opened: day('2023-01-01'), concluded: day('2023-02-01'), ...rec('old') },
          { opened: day('2024-06-01'), ...rec('open') },
        ],
      },
      truth: 'unmet',
      found: { opened: '2024-06-01' },
      from: ['open'],
    },
    {
      of: 'none that is open',
      wanted: {},
      facts: {
        pendingCases: [{ opened: day('2023-01-01'), concluded: day('2023-02-01'), ...rec('old') }],
      },
      truth: 'met',
      found: { opened: null },
    },
  ],
  serviceMonths: [
    {
      of: 'nothing',
      wanted: { months: 10 },
      facts: {},
      truth: 'unknown',
      found: { months: null },
      missing: ['subject.recruitedOn'],
    },
    {
      of: 'somebody recruited after the year',
      wanted: { months: 10 },
      facts: subject({ recruitedOn: day('2025-02-01') }),
      truth: 'unmet',
      found: { months: 0 },
    },
  ],
  absenceBelow: [
    {
      of: 'nothing',
      wanted: { workingDays: 40 },
      facts: {},
      truth: 'unknown',
      found: { workingDays: null },
      missing: ['absences'],
    },
    {
      of: 'times that count and times that do not',
      wanted: { workingDays: 40 },
      facts: {
        absences: [
          { kind: 'sick', workingDays: 20, year: 2024, ...rec('sick') },
          { kind: 'personal', workingDays: 5, year: 2024, ...rec('personal') },
          { kind: 'maternity', workingDays: 120, year: 2024, ...rec('maternity') },
          { kind: 'training', workingDays: 60, year: 2024, ...rec('training') },
          { kind: 'injury-brave-act', workingDays: 60, year: 2024, ...rec('injury') },
          { kind: 'sick', workingDays: 30, year: 2023, ...rec('before') },
        ],
      },
      truth: 'met',
      found: { workingDays: 25 },
      from: ['sick', 'personal'],
    },
  ],
  trainingCounted: [
    {
      of: 'nothing',
      wanted: { fromMonths: 12, minResult: 'fair' },
      facts: {},
      truth: 'unknown',
      found: { lengthMonths: null, result: null },
      missing: ['trainings'],
    },
    {
      of: 'none in the year',
      wanted: { fromMonths: 12, minResult: 'fair' },
      facts: {
        trainings: [{ year: 2023, lengthMonths: 14, result: 'average', ...rec('before') }],
      },
      truth: 'met',
      found: { lengthMonths: 0, result: null },
    },
    {
      of: 'a course that counts and one that does not',
      wanted: { fromMonths: 12, minResult: 'fair' },
      facts: {
        trainings: [
          { year: 2024, lengthMonths: 12, result: 'fair', ...rec('long') },
          { year: 2024, lengthMonths: 2, result: 'good', rulesObeyed: false, ...rec('short') },
        ],
      },
      truth: 'unmet',
      found: { lengthMonths: 2, result: 'good' },
      from: ['long', 'short'],
    },
    {
      of: 'a short course of whose conduct nothing is told',
      wanted: { fromMonths: 12, minResult: 'none' },
      facts: {
        trainings: [{ year: 2024, lengthMonths: 11, result: 'poor', ...rec('short') }],
      },
      truth: 'unknown',
      found: { lengthMonths: 11, result: 'poor' },
      from: ['short'],
      missing: ['trainings.2024.rulesObeyed'],
    },
  ],
  memberShare: [
    {
      of: 'nothing',
      wanted: { award: 'title', share: ratio(7, 10), strict: false },
      facts: {},
      truth: 'unknown',
      found: { holding: null, total: null },
      missing: ['members.2024'],
    },
    {
      of: 'a count that names no such title',
      wanted: { award: 'title', share: ratio(7, 10), strict: false },
      facts: members({}),
      truth: 'unknown',
      found: { holding: null, total: 20 },
      from: ['members 2024'],
      missing: ['members.2024.holding.title'],
    },
    {
      of: 'the count of the year',
      wanted: { award: 'title', share: ratio(7, 10), strict: false },
      facts: members({ holding: { title: 14 } }),
      truth: 'met',
      found: { holding: 14, total: 20 },
      from: ['members 2024'],
    },
    {
      of: 'a collective of nobody',
      wanted: { award: 'title', share: ratio(7, 10), strict: false },
      facts: members({ total: 0, holding: { title: 0 } }),
      truth: 'unmet',
      found: { holding: 0, total: 0 },
      from: ['members 2024'],
    },
  ],
  membersHolding: [
    {
      of: 'nothing',
      wanted: { award: 'title', count: 3 },
      facts: {},
      truth: 'unknown',
      found: { holding: null },
      missing: ['members.2024'],
    },
    {
      of: 'a count that names no such title',
      wanted: { award: 'title', count: 3 },
      facts: members({}),
      truth: 'unknown',
      found: { holding: null },
      from: ['members 2024'],
      missing: ['members.2024.holding.title'],
    },
    {
      of: 'the count of the year',
      wanted: { award: 'title', count: 3 },
      facts: members({ holding: { title: 3 } }),
      truth: 'met',
      found: { holding: 3 },
      from: ['members 2024'],
    },
  ],
  allMembersCompleted: [
    {
      of: 'nothing',
      wanted: {},
      facts: {},
      truth: 'unknown',
      found: { completed: null, total: null },
      missing: ['members.2024'],
    },
    {
      of: 'a count that does not say it',
      wanted: {},
      facts: members({}),
      truth: 'unknown',
      found: { completed: null, total: 20 },
      from: ['members 2024'],
      missing: ['members.2024.completed'],
    },
    {
      of: 'the count of the year',
      wanted: {},
      facts: members({ completed: 19 }),
      truth: 'unmet',
      found: { completed: 19, total: 20 },
      from: ['members 2024'],
    },
  ],
  noMemberDisciplined: [
    {
      of: 'nothing',
      wanted: { from: 'warning' },
      facts: {},
      truth: 'unknown',
      found: { level: null },
      missing: ['members.2024'],
    },
    {
      of: 'a count that does not say it',
      wanted: { from: 'warning' },
      facts: members({}),
      truth: 'unknown',
      found: { level: null },
      from: ['members 2024'],
      missing: ['members.2024.heaviestDiscipline'],
    },
    {
      of: 'the heaviest of the year',
      wanted: { from: 'warning' },
      facts: members({ heaviestDiscipline: 'reprimand' }),
      truth: 'met',
      found: { level: 'reprimand' },
      from: ['members 2024'],
    },
  ],
  clusterLeader: [
    {
      of: 'nothing',
      wanted: { organisedBy: ['provincial'] },
      facts: {},
      truth: 'unknown',
      found: { rank: null, organisedBy: null },
      missing: ['clusterResults.2024'],
    },
    {
      of: 'the best of the year, in a cluster of another',
      wanted: { organisedBy: ['provincial'] },
      facts: {
        clusterResults: [
          { year: 2023, rank: 1, organisedBy: 'provincial', ...rec('before') },
          { year: 2024, rank: 3, organisedBy: 'provincial', ...rec('third') },
          { year: 2024, rank: 1, organisedBy: 'ministry', ...rec('other') },
        ],
      },
      truth: 'unmet',
      found: { rank: 1, organisedBy: 'ministry' },
      from: ['other'],
    },
    {
      of: 'first, after a second place told before it',
      wanted: { organisedBy: ['provincial'] },
      facts: {
        clusterResults: [
          { year: 2024, rank: 2, organisedBy: 'ministry', ...rec('second') },
          { year: 2024, rank: 1, organisedBy: 'provincial', ...rec('first') },
        ],
      },
      truth: 'met',
      found: { rank: 1, organisedBy: 'provincial' },
      from: ['first'],
    },
    {
      of: 'no result in a list that is complete',
      wanted: { organisedBy: ['provincial'] },
      facts: { clusterResults: [] },
      truth: 'unmet',
      found: { rank: null, organisedBy: null },
    },
    {
      of: 'a second place in a list that does not cover the year',
      wanted: { organisedBy: ['provincial'] },
      facts: {
        clusterResults: {
          records: [{ year: 2024, rank: 2, organisedBy: 'provincial', ...rec('second') }],
          years: { from: 2010, to: 2023 },
        },
      },
      truth: 'unknown',
      found: { rank: 2, organisedBy: 'provincial' },
      from: ['second'],
      missing: ['clusterResults.2024'],
    },
  ],
  movement: [
    {
      of: 'nothing',
      wanted: { launchedBy: ['provincial'], standing: 'leader', minYears: 3 },
      facts: {},
      truth: 'unknown',
      found: { launchedBy: null, standing: null, years: null },
      missing: ['movementResults'],
    },
    {
      of: 'no movement of the year',
      wanted: { launchedBy: ['provincial'], standing: 'leader', minYears: 3 },
      facts: {
        movementResults: [
          {
            year: 2023,
            launchedBy: 'provincial',
            standing: 'leader',
            durationYears: 5,
            ...rec('before'),
          },
        ],
      },
      truth: 'unmet',
      found: { launchedBy: null, standing: null, years: null },
    },
    {
      of: 'one that does not fit and one that does',
      wanted: { launchedBy: ['provincial'], standing: 'outstanding', minYears: 3 },
      facts: {
        movementResults: [
          { year: 2024, launchedBy: 'base', standing: 'leader', durationYears: 5, ...rec('base') },
          {
            year: 2024,
            launchedBy: 'provincial',
            standing: 'outstanding',
            durationYears: 3,
            ...rec('fits'),
          },
        ],
      },
      truth: 'met',
      found: { launchedBy: 'provincial', standing: 'outstanding', years: 3 },
      from: ['fits'],
    },
    {
      of: 'one that does not fit',
      wanted: { launchedBy: ['provincial'], standing: 'leader', minYears: 3 },
      facts: {
        movementResults: [
          {
            year: 2024,
            launchedBy: 'provincial',
            standing: 'outstanding',
            durationYears: 4,
            ...rec('shown'),
          },
        ],
      },
      truth: 'unmet',
      found: { launchedBy: 'provincial', standing: 'outstanding', years: 4 },
      from: ['shown'],
    },
  ],
  achievement: [
    {
      of: 'nothing',
      wanted: { kinds: ['sudden'], scope: 'provincial' },
      facts: {},
      truth: 'unknown',
      found: { kind: null, scope: null },
      missing: ['achievements'],
    },
    {
      of: 'none of the year and kind',
      wanted: { kinds: ['sudden'], scope: 'base' },
      facts: {
        achievements: [
          { kind: 'sudden', scope: 'national', year: 2023, ...rec('before') },
          { kind: 'prize', scope: 'national', year: 2024, ...rec('prize') },
        ],
      },
      truth: 'unmet',
      found: { kind: null, scope: null },
    },
    {
      of: 'several, of which the widest tells',
      wanted: { kinds: ['sudden', 'many'], scope: 'provincial' },
      facts: {
        achievements: [
          { kind: 'sudden', scope: 'base', year: 2024, ...rec('base') },
          { kind: 'many', scope: 'national', year: 2024, ...rec('national') },
          { kind: 'sudden', scope: 'district', year: 2024, ...rec('district') },
        ],
      },
      truth: 'met',
      found: { kind: 'many', scope: 'national' },
      from: ['national'],
    },
  ],
  ageOfCollective: [
    {
      of: 'nothing',
      wanted: { years: 5 },
      facts: {},
      truth: 'unknown',
      found: { foundedOn: null },
      missing: ['subject.foundedOn'],
    },
    {
      of: 'its day',
      wanted: { years: 5 },
      facts: subject({ foundedOn: day('2020-03-01') }),
      truth: 'met',
      found: { foundedOn: '2020-03-01' },
    },
  ],
  tenure: [
    {
      of: 'nothing',
      wanted: { posts: ['G6'], years: 5 },
      facts: {},
      truth: 'unknown',
      found: { months: null },
      missing: ['tenures'],
    },
    {
      of: 'posts told out of order, one within another, one after the day, and one that is not asked for',
      wanted: { posts: ['G6'], years: 2 },
      facts: {
        tenures: [
          post('second', '2012-01-01', '2012-12-31'),
          post('first', '2010-01-01', '2011-12-31'),
          post('inside', '2010-03-01', '2010-06-30'),
          post('later', '2026-01-01', '2030-12-31'),
          post('other', '2000-01-01', '2009-12-31', 'G7'),
        ],
        ...subject({ sex: 'male' }),
      },
      truth: 'met',
      found: { months: 36 },
      from: ['second', 'first', 'inside', 'later'],
    },
    {
      of: 'a post that goes on beyond the day',
      wanted: { posts: ['G6'], years: 2 },
      facts: {
        tenures: [post('now', '2024-03-02', '2030-12-31')],
        ...subject({ sex: 'male' }),
      },
      truth: 'unmet',
      found: { months: 12 },
      from: ['now'],
    },
    {
      of: 'a post that begins on the day',
      wanted: { posts: ['G6'], years: 0 },
      facts: { tenures: [post('now', '2025-03-01', '2025-03-31')], ...subject({ sex: 'male' }) },
      truth: 'unmet',
      found: { months: 0 },
      from: ['now'],
    },
    {
      of: 'a man whose retirement age is not told',
      wanted: { posts: ['G6'], years: 3, womenReduction: ratio(1, 3) },
      facts: {
        tenures: [post('held', '2010-01-01', '2011-12-31')],
        ...subject({ sex: 'male' }),
      },
      truth: 'unmet',
      found: { months: 24 },
      from: ['held'],
    },
    {
      of: 'a time on which the sex would decide',
      wanted: { posts: ['G6'], years: 3, womenReduction: ratio(1, 3) },
      facts: { tenures: [post('held', '2010-01-01', '2011-12-31')] },
      truth: 'unknown',
      found: { months: 24 },
      from: ['held'],
      missing: ['subject.sex'],
    },
    {
      of: 'a time on which the retirement age would decide',
      wanted: { posts: ['G6'], years: 3, womenReduction: ratio(1, 3) },
      facts: {
        tenures: [post('held', '2010-01-01', '2011-12-31')],
        ...subject({ sex: 'female' }),
      },
      truth: 'unknown',
      found: { months: 24 },
      from: ['held'],
      missing: ['subject.higherRetirementAge'],
    },
    {
      of: 'a woman of the reduced time',
      wanted: { posts: ['G6'], years: 3, womenReduction: ratio(1, 3) },
      facts: {
        tenures: [post('held', '2010-01-01', '2011-12-31')],
        ...subject({ sex: 'female', higherRetirementAge: false }),
      },
      truth: 'met',
      found: { months: 24 },
      from: ['held'],
    },
  ],
  partyRating: [
    {
      of: 'nothing',
      wanted: atLeastGood,
      facts: {},
      truth: 'unknown',
      found: { year: 2024, level: null },
      missing: ['partyRatings.2024'],
    },
    {
      of: 'no organisation',
      wanted: atLeastGood,
      facts: { partyRatings: [] },
      truth: 'met',
      found: { year: 2024, level: 'none' },
    },
    {
      of: 'the year',
      wanted: atLeastGood,
      facts: { partyRatings: [rated(2024, 'completed')] },
      truth: 'unmet',
      found: { year: 2024, level: 'completed' },
      from: ['rating 2024'],
    },
  ],
  noStateAwardInYear: [
    {
      of: 'nothing',
      wanted: { exceptRoutes: [] },
      facts: {},
      truth: 'unknown',
      found: { award: null },
      missing: ['awards'],
    },
    {
      of: 'one decided in the year, after one that is not on the list',
      wanted: { exceptRoutes: ['sudden'], notCounting: ['state-two'] },
      facts: {
        awards: [
          held('state-two', 2024, { decidedOn: day('2025-01-15') }),
          held('base-one', 2024, { decidedOn: day('2025-01-15') }),
          held('state-one', 2024, { decidedOn: day('2025-01-15'), route: 'sudden' }),
          held('state-one', 2023, { decidedOn: day('2024-12-31') }),
          held('state-one', 2022, { decidedOn: day('2025-02-01') }),
        ],
      },
      truth: 'unmet',
      found: { award: 'state-one' },
      from: ['state-one 2022'],
    },
    {
      of: 'one whose day is not told',
      wanted: { exceptRoutes: [] },
      facts: {
        awards: [held('state-one', 2023), held('state-one', 2024), held('state-one', 2026)],
      },
      truth: 'unknown',
      found: { award: null },
      missing: ['awards.2024.decidedOn'],
    },
    {
      of: 'one whose route is not told',
      wanted: { exceptRoutes: ['sudden'] },
      facts: {
        awards: [{ award: 'state-one', year: 2024, decidedOn: day('2025-01-15') }],
      },
      truth: 'unknown',
      found: { award: null },
      missing: ['awards.2024.route'],
    },
    {
      of: 'a list that ends before the year of the decision',
      wanted: { exceptRoutes: [] },
      facts: { awards: { records: [], years: { from: 2000, to: 2024 } } },
      truth: 'unknown',
      found: { award: null },
      missing: ['awards.2025'],
    },
    {
      of: 'awards of which the law of the day knows nothing',
      wanted: { exceptRoutes: [] },
      facts: { awards: [held('no-such', 2025)] },
      truth: 'met',
      found: { award: null },
    },
  ],
  seniority: [
    {
      of: 'nothing',
      wanted: { force: 'army', months: 12 },
      facts: {},
      truth: 'unknown',
      found: { months: null },
      missing: ['services'],
    },
    {
      of: 'no service in the force',
      wanted: { force: 'police', months: 12 },
      facts: { services: [served('army', '2000-01-01', '2009-12-31')] },
      truth: 'unmet',
      found: { months: 0 },
    },
    {
      of: 'two that follow each other, told out of order, and a longer gap before them',
      wanted: { force: 'army', months: 36 },
      facts: {
        services: [
          served('second', '2011-01-01', '2012-12-31'),
          served('first', '2010-01-01', '2010-12-31'),
          served('alone', '2000-01-01', '2001-12-31'),
          served('later', '2026-01-01', '2036-12-31'),
        ],
      },
      truth: 'met',
      found: { months: 36 },
      from: ['first', 'second'],
    },
    {
      of: 'one within another',
      wanted: { force: 'army', months: 25 },
      facts: {
        services: [
          served('whole', '2010-01-01', '2011-12-31'),
          served('inside', '2010-05-01', '2010-08-31'),
        ],
      },
      truth: 'unmet',
      found: { months: 24 },
      from: ['whole', 'inside'],
    },
    {
      of: 'one that goes on',
      wanted: { force: 'army', months: 12 },
      facts: { services: [served('now', '2024-03-02')] },
      truth: 'met',
      found: { months: 12 },
      from: ['now'],
    },
    {
      of: 'two of one length with a gap between: the first',
      wanted: { force: 'army', months: 13 },
      facts: {
        services: [
          served('first', '2010-01-01', '2010-12-31'),
          served('second', '2012-01-01', '2012-12-31'),
        ],
      },
      truth: 'unmet',
      found: { months: 12 },
      from: ['first'],
    },
    {
      of: 'each of them where they are summed, but none that begins after the day of judging',
      wanted: { force: 'army', months: 24, summed: true },
      facts: {
        services: [
          served('second', '2012-01-01', '2012-12-31'),
          served('first', '2010-01-01', '2010-12-31'),
          served('today', '2025-03-01', '2025-03-01'),
          served('later', '2027-01-01', '2036-12-31'),
        ],
      },
      truth: 'met',
      found: { months: 24 },
      from: ['first', 'second', 'today'],
    },
    {
      of: 'two that begin on one day, in the order they are told',
      wanted: { force: 'army', months: 24 },
      facts: {
        services: [
          served('short', '2010-01-01', '2010-12-31'),
          served('long', '2010-01-01', '2011-12-31'),
        ],
      },
      truth: 'met',
      found: { months: 24 },
      from: ['short', 'long'],
    },
  ],
  enterpriseObligations: [
    {
      of: 'nothing',
      wanted: { items: ['tax', 'insurance'], years: 2 },
      facts: {},
      truth: 'unknown',
      found: { unmet: [], open: ['tax', 'insurance'] },
      missing: [
        'obligations.tax.2023',
        'obligations.tax.2024',
        'obligations.insurance.2023',
        'obligations.insurance.2024',
      ],
    },
    {
      of: 'one not met, one not told, and one too early',
      wanted: { items: ['tax', 'insurance'], years: 1 },
      facts: {
        obligations: [
          { item: 'tax', year: 2024, met: false, ...rec('tax') },
          { item: 'insurance', year: 2023, met: false, ...rec('before') },
        ],
      },
      truth: 'unmet',
      found: { unmet: ['tax'], open: ['insurance'] },
      from: ['tax'],
    },
  ],
  donation: [
    {
      of: 'nothing',
      wanted: { dong: 100, years: 2 },
      facts: {},
      truth: 'unknown',
      found: { dong: null },
      missing: ['donations'],
    },
    {
      of: 'gifts in and out of the time',
      wanted: { dong: 100, years: 2 },
      facts: {
        donations: [
          { year: 2022, amount: 900, ...rec('before') },
          { year: 2023, amount: 60, ...rec('first') },
          { year: 2024, amount: 40, ...rec('second') },
          { year: 2025, amount: 900, ...rec('after') },
        ],
      },
      truth: 'met',
      found: { dong: 100 },
      from: ['first', 'second'],
    },
  ],
  communityScore: [
    {
      of: 'nothing',
      wanted: { total: ratio(6, 10), each: ratio(1, 2) },
      facts: {},
      truth: 'unknown',
      found: { score: null, max: null, lowest: null },
      missing: ['communityScores.2024'],
    },
    {
      of: 'the standard with the smallest share, the first of two alike',
      wanted: { total: ratio(6, 10), each: ratio(1, 2) },
      facts: {
        communityScores: [
          {
            year: 2024,
            standards: [
              { score: 10, max: 10 },
              { score: 8, max: 20 },
              { score: 4, max: 10 },
            ],
            ...rec('score'),
          },
        ],
      },
      truth: 'unmet',
      found: { score: 22, max: 40, lowest: 1 },
      from: ['score'],
    },
  ],
  unitRemark: [
    {
      of: 'nothing',
      wanted: { of: 'transfer', fromMonths: 6 },
      facts: {},
      truth: 'unknown',
      found: { months: null, remark: null },
      missing: ['moves'],
    },
    {
      of: 'two moves of whose remarks nothing is told, the later first',
      wanted: { of: 'transfer', fromMonths: 3 },
      facts: {
        moves: [
          { kind: 'transfer', on: day('2024-09-01'), months: 4, ...rec('later') },
          { kind: 'transfer', on: day('2024-05-01'), months: 4, ...rec('earlier') },
        ],
      },
      truth: 'unknown',
      found: { months: 4, remark: null },
      from: ['later', 'earlier'],
      missing: ['moves.2024-05-01.remark', 'moves.2024-09-01.remark'],
    },
    {
      of: 'a move without its remark',
      wanted: { of: 'transfer', fromMonths: 6 },
      facts: {
        moves: [
          { kind: 'transfer', on: day('2024-07-01'), months: 6, remark: false, ...rec('move') },
        ],
      },
      truth: 'unmet',
      found: { months: 6, remark: false },
      from: ['move'],
    },
  ],
  noneHeld: [
    {
      of: 'nothing',
      wanted: { awards: ['order'] },
      facts: {},
      truth: 'unknown',
      found: { award: null, year: null },
      missing: ['awards'],
    },
    {
      of: 'one that was held',
      wanted: { awards: ['order', 'other'] },
      facts: { awards: [held('title', 2000), held('other', 2010)] },
      truth: 'unmet',
      found: { award: 'other', year: 2010 },
      from: ['other 2010'],
    },
    {
      of: 'two of which the route is not told, the later first',
      wanted: { awards: ['order'], routes: ['merit'] },
      facts: {
        awards: [
          { award: 'order', year: 2014, ...rec('later') },
          { award: 'order', year: 2010, ...rec('earlier') },
        ],
      },
      truth: 'unknown',
      found: { award: 'order', year: 2010 },
      from: ['earlier', 'later'],
      missing: ['awards.2010.route', 'awards.2014.route'],
    },
    {
      of: 'one decided the day after, beside one whose day is not told',
      wanted: { awards: ['order'] },
      facts: {
        awards: [held('order', 2024, { decidedOn: addDays(onDay, 1) }), held('title', 2020)],
      },
      truth: 'met',
      found: { award: null, year: null },
    },
    {
      of: 'one decided on the day, before one of the day after',
      wanted: { awards: ['order', 'other'] },
      facts: {
        awards: [
          held('other', 2023, { decidedOn: addDays(onDay, 1) }),
          held('order', 2024, { decidedOn: onDay }),
        ],
      },
      truth: 'unmet',
      found: { award: 'order', year: 2024 },
      from: ['order 2024'],
    },
    {
      of: 'two that were held, the later first',
      wanted: { awards: ['order'] },
      facts: { awards: [held('order', 2014), held('order', 2010)] },
      truth: 'unmet',
      found: { award: 'order', year: 2010 },
      from: ['order 2010'],
    },
    {
      of: 'one of which the route is not told',
      wanted: { awards: ['order'], routes: ['merit'] },
      facts: { awards: [{ award: 'order', year: 2010, ...rec('routeless') }] },
      truth: 'unknown',
      found: { award: 'order', year: 2010 },
      from: ['routeless'],
      missing: ['awards.2010.route'],
    },
  ],
  servicePeriod: [
    {
      of: 'nothing',
      wanted: { anyOf: ['both-wars'] },
      facts: {},
      truth: 'unknown',
      found: { period: null },
      missing: ['subject.servicePeriods'],
    },
    {
      of: 'the period that fits',
      wanted: { anyOf: ['both-wars', 'anti-french'] },
      facts: subject({ servicePeriods: ['since-1975', 'anti-french'] }),
      truth: 'met',
      found: { period: 'anti-french' },
    },
  ],
  notDissolved: [
    {
      of: 'nothing',
      wanted: {},
      facts: {},
      truth: 'unknown',
      found: { dissolvedOn: null },
      missing: ['subject.dissolvedOn'],
    },
    {
      of: 'its day',
      wanted: {},
      facts: subject({ dissolvedOn: day('2025-01-01') }),
      truth: 'unmet',
      found: { dissolvedOn: '2025-01-01' },
    },
  ],
  judged: [
    {
      of: 'nothing, or another topic, or another year',
      wanted: { topic: 'unity' },
      facts: {
        attestations: [
          { topic: 'other', holds: true },
          { topic: 'unity', holds: true, year: 2023 },
        ],
      },
      truth: 'unknown',
      found: { holds: null },
      missing: ['attestations.unity'],
    },
    {
      of: 'two who do not agree',
      wanted: { topic: 'unity' },
      facts: {
        attestations: [
          { topic: 'unity', holds: true, ...rec('yes') },
          { topic: 'unity', holds: false, year: 2024, ...rec('no') },
        ],
      },
      truth: 'unknown',
      found: { holds: null },
      from: ['yes', 'no'],
      missing: ['attestations.unity'],
    },
    {
      of: 'two who agree',
      wanted: { topic: 'unity' },
      facts: {
        attestations: [
          { topic: 'unity', holds: false, ...rec('first') },
          { topic: 'unity', holds: false, ...rec('second') },
        ],
      },
      truth: 'unmet',
      found: { holds: false },
      from: ['first', 'second'],
    },
  ],
}

const at = citing('test-law')
/** The standard of another award, whose outcome its name tells. */
const standardOf = (award: string): VerdictNode | undefined => {
  const truth = (['met', 'unmet', 'unknown'] as const).find((each) => award.startsWith(each))
  return truth === undefined
    ? undefined
    : {
        kind: 'all',
        truth,
        records: [],
        missing: truth === 'unmet' ? ['not asked'] : truth === 'unknown' ? [award] : [],
        children: [],
      }
}
const natureOf = (award: string) =>
  award === 'no-such'
    ? undefined
    : ({
        group: award === 'title' ? 'emulation-title' : 'order',
        level: award.startsWith('state') ? 'state' : 'base',
      } as const)

describe.each(Object.entries(tellings))('%s', (kind, list) => {
  it.each(list as readonly Telling<CriterionKind>[])('tells of $of: $truth', (each) => {
    const node = evaluate(when(kind as CriterionKind, each.wanted).at(at('1.1')), {
      facts: { subject: { kind: 'person' }, ...each.facts },
      year: 2024,
      onDay,
      standardOf,
      natureOf,
    })
    expect(node.truth).toBe(each.truth)
    expect(node.found).toEqual(each.found)
    expect(node.records.map(({ id }) => id)).toEqual(each.from ?? [])
    expect(node.missing).toEqual(each.missing ?? [])
  })
})
