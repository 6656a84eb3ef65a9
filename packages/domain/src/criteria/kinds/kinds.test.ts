// long because one table holds every kind of the vocabulary, so that a kind without cases does not compile
import { describe, expect, it } from 'vitest'
import { citing } from '../../citations/index.ts'
import { day, ratio, type Truth } from '../../kernel/index.ts'
import type { FactKey, SubjectFacts } from '../../subjects/index.ts'
import {
  type CriterionKind,
  type CriterionShapes,
  evaluate,
  type Found,
  type VerdictNode,
  when,
} from '../index.ts'

const at = citing('test-law')

interface Case<Kind extends CriterionKind> {
  readonly says: string
  readonly wanted: CriterionShapes[Kind]
  readonly facts: Partial<SubjectFacts>
  readonly truth: Truth
  readonly found?: Found
  readonly missing?: readonly FactKey[]
}

const person = { kind: 'person' } as const
const collective = { kind: 'collective' } as const
const good = (...years: number[]) => years.map((year) => ({ year, level: 'good' as const }))
const excellent = (...years: number[]) =>
  years.map((year) => ({ year, level: 'excellent' as const }))
const held = (award: string, ...years: number[]) =>
  years.map((year) => ({ award, year, route: 'merit' }))
const base = 'emulation-fighter.base'
const provincial = 'emulation-fighter.provincial'
const flag = 'emulation-flag.provincial'
const members = (more: object) => [{ year: 2024, total: 20, ...more }]
const servedUntil = (until: string) => [
  { level: 'reprimand' as const, from: day('2021-07-01'), until: day(until) },
]

const twice = [
  { force: 'youth-volunteer' as const, from: day('1967-01-01'), until: day('1967-12-31') },
  { force: 'youth-volunteer' as const, from: day('1969-01-01'), until: day('1969-12-31') },
]
const withGap = [
  { post: 'p', from: day('2010-01-01'), until: day('2014-12-31') },
  { post: 'p', from: day('2016-01-01'), until: day('2018-12-31') },
]
const kept = (item: 'tax' | 'insurance', ...years: number[]) =>
  years.map((year) => ({ item, year, met: true }))
const scored = (...standards: (readonly [score: number, max: number])[]) => [
  { year: 2024, standards: standards.map(([score, max]) => ({ score, max })) },
]
const moved = (kind: 'transfer' | 'secondment', months: number, remark?: boolean) => ({
  kind,
  on: day('2024-07-01'),
  months,
  ...(remark === undefined ? {} : { remark }),
})

/** Every case is judged for the year 2024 on 1 March 2025. A kind without cases does not compile. */
const cases: { readonly [Kind in CriterionKind]: readonly Case<Kind>[] } = {
  ratingInYear: [
    {
      says: 'at the level',
      wanted: { min: 'good' },
      facts: { ratings: good(2024) },
      truth: 'met',
      found: { year: 2024, level: 'good' },
    },
    {
      says: 'above the level',
      wanted: { min: 'completed' },
      facts: { ratings: good(2024) },
      truth: 'met',
    },
    {
      says: 'below the level',
      wanted: { min: 'excellent' },
      facts: { ratings: good(2024) },
      truth: 'unmet',
    },
    {
      says: 'no record of the year',
      wanted: { min: 'good' },
      facts: { ratings: good(2023) },
      truth: 'unknown',
      missing: ['ratings.2024'],
    },
    {
      says: 'known not to be rated',
      wanted: { min: 'good' },
      facts: { ratings: { records: [], years: { from: 2020, to: 2024 } } },
      truth: 'unmet',
      found: { year: 2024, level: 'none' },
    },
    {
      says: 'two records that disagree',
      wanted: { min: 'good' },
      facts: { ratings: [...good(2024), { year: 2024, level: 'failed' }] },
      truth: 'unknown',
      missing: ['ratings.2024'],
    },
  ],
  ratingRun: [
    {
      says: 'every year',
      wanted: { min: 'good', years: 3 },
      facts: { ratings: good(2022, 2023, 2024) },
      truth: 'met',
      found: { from: 2022, to: 2024, run: 3, broken: null },
    },
    {
      says: 'one year too few levels',
      wanted: { min: 'good', years: 2 },
      facts: { ratings: [...good(2024), { year: 2023, level: 'completed' }] },
      truth: 'unmet',
      found: { from: 2023, to: 2024, run: 1, broken: 2023 },
    },
    {
      says: 'a year that is not known',
      wanted: { min: 'good', years: 3 },
      facts: { ratings: good(2022, 2024) },
      truth: 'unknown',
      missing: ['ratings.2023'],
    },
    {
      says: 'a known gap beats an unknown year',
      wanted: { min: 'good', years: 3 },
      facts: { ratings: [...good(2024), { year: 2022, level: 'failed' }] },
      truth: 'unmet',
    },
    {
      says: 'two records of one year are one year',
      wanted: { min: 'good', years: 3 },
      facts: { ratings: good(2023, 2024, 2024) },
      truth: 'unknown',
      missing: ['ratings.2022'],
    },
    {
      says: 'discipline restarts the count',
      wanted: { min: 'good', years: 3, restartAfterDiscipline: true },
      facts: { ratings: good(2022, 2023, 2024), disciplines: servedUntil('2022-06-30') },
      truth: 'unmet',
      found: { from: 2022, to: 2024, run: 2, broken: 2022, restartedAfter: '2022-06-30' },
    },
    {
      says: 'discipline served before the run',
      wanted: { min: 'good', years: 3, restartAfterDiscipline: true },
      facts: { ratings: good(2022, 2023, 2024), disciplines: servedUntil('2021-12-31') },
      truth: 'met',
    },
    {
      says: 'discipline not known',
      wanted: { min: 'good', years: 3, restartAfterDiscipline: true },
      facts: { ratings: good(2022, 2023, 2024) },
      truth: 'unknown',
      missing: ['disciplines'],
    },
    {
      says: 'a year with a title counts as well',
      wanted: { min: 'excellent', years: 3, orTitles: [base] },
      facts: {
        ratings: [...good(2023), ...excellent(2022, 2024)],
        awards: held(base, 2023),
      },
      truth: 'met',
      found: { from: 2022, to: 2024, run: 3, broken: null },
    },
    {
      says: 'a title of another year does not',
      wanted: { min: 'excellent', years: 3, orTitles: [base] },
      facts: {
        ratings: [...good(2023), ...excellent(2022, 2024)],
        awards: held(base, 2021, 2022, 2024),
      },
      truth: 'unmet',
      found: { from: 2022, to: 2024, run: 1, broken: 2023 },
    },
    {
      says: 'a title makes up for a rating that is not known',
      wanted: { min: 'excellent', years: 2, orTitles: [flag, base] },
      facts: { ratings: excellent(2024), awards: held(base, 2023) },
      truth: 'met',
    },
    {
      says: 'neither rating nor title known',
      wanted: { min: 'excellent', years: 2, orTitles: [base] },
      facts: { ratings: excellent(2024) },
      truth: 'unknown',
      found: { from: 2023, to: 2024, run: 1, broken: null },
      missing: ['ratings.2023', 'awards'],
    },
    {
      says: 'rated too low, and the title of the year not known',
      wanted: { min: 'excellent', years: 2, orTitles: [base] },
      facts: {
        ratings: [...good(2023), ...excellent(2024)],
        awards: { records: [], years: { from: 2024, to: 2024 } },
      },
      truth: 'unknown',
      missing: ['awards.2023'],
    },
    {
      says: 'not rated and known to have no title',
      wanted: { min: 'excellent', years: 2, orTitles: [base] },
      facts: { ratings: excellent(2024), awards: [] },
      truth: 'unknown',
      missing: ['ratings.2023'],
    },
    {
      says: 'a title before discipline was served does not count',
      wanted: { min: 'excellent', years: 2, orTitles: [base], restartAfterDiscipline: true },
      facts: {
        ratings: excellent(2024),
        awards: held(base, 2023),
        disciplines: servedUntil('2023-06-30'),
      },
      truth: 'unmet',
      found: { from: 2023, to: 2024, run: 1, broken: 2023, restartedAfter: '2023-06-30' },
    },
  ],
  ratingCount: [
    {
      says: 'just enough',
      wanted: { min: 'good', count: 2, years: 5 },
      facts: { ratings: good(2021, 2023) },
      truth: 'met',
      found: { from: 2020, to: 2024, count: 2, years: [2021, 2023] },
    },
    {
      says: 'too few even if the rest were good',
      wanted: { min: 'excellent', count: 2, years: 2 },
      facts: { ratings: good(2024) },
      truth: 'unmet',
    },
    {
      says: 'the rest could still do it',
      wanted: { min: 'good', count: 2, years: 2 },
      facts: { ratings: good(2024) },
      truth: 'unknown',
      missing: ['ratings.2023'],
    },
  ],
  meetsStandardOf: [
    {
      says: 'its own rule holds',
      wanted: { anyOf: ['advanced-worker'] },
      facts: { ratings: good(2024) },
      truth: 'met',
      found: { award: 'advanced-worker' },
    },
    {
      says: 'its own rule fails',
      wanted: { anyOf: ['advanced-worker'] },
      facts: { ratings: [{ year: 2024, level: 'failed' }] },
      truth: 'unmet',
    },
    {
      says: 'its own rule is open',
      wanted: { anyOf: ['advanced-worker'] },
      facts: {},
      truth: 'unknown',
      missing: ['ratings.2024'],
    },
  ],
  titleInYear: [
    { says: 'held', wanted: { anyOf: [base] }, facts: { awards: held(base, 2024) }, truth: 'met' },
    {
      says: 'held in another year',
      wanted: { anyOf: [base] },
      facts: { awards: held(base, 2023) },
      truth: 'unmet',
    },
    {
      says: 'not known',
      wanted: { anyOf: [base] },
      facts: {},
      truth: 'unknown',
      missing: ['awards'],
    },
    {
      says: 'decided after the day is not held yet',
      wanted: { anyOf: [base] },
      facts: { awards: [{ award: base, year: 2024, decidedOn: day('2025-03-02') }] },
      truth: 'unmet',
    },
    {
      says: 'decided on the day is held',
      wanted: { anyOf: [base] },
      facts: { awards: [{ award: base, year: 2024, decidedOn: day('2025-03-01') }] },
      truth: 'met',
    },
  ],
  titleRun: [
    {
      says: 'three years in a row',
      wanted: { award: base, times: 3, everyYears: 1 },
      facts: { awards: held(base, 2022, 2023, 2024) },
      truth: 'met',
      found: { years: [2022, 2023, 2024], broken: null, usedIn: null },
    },
    {
      says: 'a gap',
      wanted: { award: base, times: 3, everyYears: 1 },
      facts: { awards: held(base, 2021, 2022, 2024) },
      truth: 'unmet',
      found: { years: [2022, 2024], broken: 2023, usedIn: null },
    },
    {
      says: 'two records of one year',
      wanted: { award: base, times: 2, everyYears: 1 },
      facts: { awards: held(base, 2024, 2024) },
      truth: 'unmet',
    },
    {
      says: 'years outside what is known',
      wanted: { award: base, times: 3, everyYears: 1 },
      facts: { awards: { records: held(base, 2023, 2024), years: { from: 2023, to: 2024 } } },
      truth: 'unknown',
      missing: ['awards.2022'],
    },
    {
      says: 'titles that each cover three years',
      wanted: { award: provincial, times: 2, everyYears: 3 },
      facts: { awards: held(provincial, 2021, 2024) },
      truth: 'met',
    },
    {
      says: 'windows that overlap',
      wanted: { award: provincial, times: 2, everyYears: 3 },
      facts: { awards: held(provincial, 2022, 2024) },
      truth: 'unmet',
    },
    {
      says: 'a window already used',
      wanted: { award: base, times: 3, everyYears: 1, notUsedFor: provincial },
      facts: { awards: [...held(base, 2022, 2023, 2024), ...held(provincial, 2022)] },
      truth: 'unmet',
      found: { years: [2022, 2023, 2024], broken: null, usedIn: 2022 },
    },
    {
      says: 'a window used just before',
      wanted: { award: base, times: 3, everyYears: 1, notUsedFor: provincial },
      facts: { awards: [...held(base, 2022, 2023, 2024), ...held(provincial, 2021)] },
      truth: 'met',
    },
    {
      says: 'nothing known',
      wanted: { award: base, times: 2, everyYears: 1 },
      facts: {},
      truth: 'unknown',
      missing: ['awards'],
    },
  ],
  titleCount: [
    {
      says: 'three times in five years',
      wanted: { award: base, times: 3, years: 5 },
      facts: { awards: held(base, 2020, 2022, 2024) },
      truth: 'met',
    },
    {
      says: 'one before the window',
      wanted: { award: base, times: 3, years: 5 },
      facts: { awards: held(base, 2019, 2022, 2024) },
      truth: 'unmet',
      found: { from: 2020, to: 2024, count: 2, years: [2022, 2024] },
    },
    {
      says: 'within the longer time since an earlier award',
      wanted: { award: base, times: 3, years: 5, since: { award: provincial } },
      facts: { awards: [...held(provincial, 2015), ...held(base, 2017, 2022, 2024)] },
      truth: 'met',
      found: { from: 2016, to: 2024, count: 3, years: [2017, 2022, 2024] },
    },
    {
      says: 'only as far back as the ratings are unbroken',
      wanted: {
        award: base,
        times: 3,
        years: 5,
        since: { award: provincial, unbrokenFrom: 'good' },
      },
      facts: {
        awards: [...held(provincial, 2015), ...held(base, 2017, 2022, 2024)],
        ratings: [
          ...good(2016, 2017, 2019, 2020, 2021, 2022, 2023, 2024),
          { year: 2018, level: 'completed' },
        ],
      },
      truth: 'unmet',
      found: { from: 2019, to: 2024, count: 2, years: [2022, 2024] },
    },
    {
      says: 'a rating that is not known could lengthen the time',
      wanted: {
        award: base,
        times: 3,
        years: 5,
        since: { award: provincial, unbrokenFrom: 'good' },
      },
      facts: {
        awards: [...held(provincial, 2015), ...held(base, 2017, 2022, 2024)],
        ratings: good(2016, 2017, 2019, 2020, 2021, 2022, 2023, 2024),
      },
      truth: 'unknown',
      missing: ['ratings.2018'],
    },
    {
      says: 'the year that is not known could do it',
      wanted: { award: base, times: 3, years: 5 },
      facts: { awards: { records: held(base, 2022, 2024), years: { from: 2021, to: 2024 } } },
      truth: 'unknown',
      missing: ['awards.2020'],
    },
  ],
  priorAwardThenYears: [
    {
      says: 'exactly five years after',
      wanted: { award: base, years: 5, excludeRoutes: ['sudden'] },
      facts: { awards: held(base, 2019) },
      truth: 'met',
      found: { awardYear: 2019, years: 5 },
    },
    {
      says: 'four years after',
      wanted: { award: base, years: 5, excludeRoutes: ['sudden'] },
      facts: { awards: held(base, 2020) },
      truth: 'unmet',
      found: { awardYear: 2020, years: 4 },
    },
    {
      says: 'never awarded',
      wanted: { award: base, years: 5, excludeRoutes: [] },
      facts: { awards: [] },
      truth: 'unmet',
    },
    {
      says: 'not known',
      wanted: { award: base, years: 5, excludeRoutes: [] },
      facts: {},
      truth: 'unknown',
      missing: ['awards'],
    },
    {
      says: 'by a route that is no base',
      wanted: { award: base, years: 5, excludeRoutes: ['sudden'] },
      facts: { awards: [{ award: base, year: 2015, route: 'sudden' }] },
      truth: 'unmet',
    },
    {
      says: 'by a route that is not known',
      wanted: { award: base, years: 5, excludeRoutes: ['sudden'] },
      facts: { awards: [{ award: base, year: 2015 }] },
      truth: 'unknown',
      missing: ['awards.2015.route'],
    },
    {
      says: 'an older award outside what is known',
      wanted: { award: base, years: 5, excludeRoutes: [] },
      facts: { awards: { records: [], years: { from: 2021, to: 2024 } } },
      truth: 'unknown',
      missing: ['awards.before.2020'],
    },
    {
      says: 'discipline in the years after',
      wanted: { award: base, years: 5, excludeRoutes: [], restartAfterDiscipline: true },
      facts: { awards: held(base, 2019), disciplines: servedUntil('2022-06-30') },
      truth: 'unmet',
      found: { awardYear: 2019, years: 2, restartedAfter: '2022-06-30' },
    },
    {
      says: 'five years to the day since the decision',
      wanted: { award: base, years: 5, excludeRoutes: [], fromDecision: true },
      facts: { awards: [{ award: base, year: 2019, decidedOn: day('2020-03-01') }] },
      truth: 'met',
      found: { awardYear: 2019, years: 5 },
    },
    {
      says: 'a day short of five years since the decision',
      wanted: { award: base, years: 5, excludeRoutes: [], fromDecision: true },
      facts: { awards: [{ award: base, year: 2018, decidedOn: day('2020-03-02') }] },
      truth: 'unmet',
      found: { awardYear: 2018, years: 4 },
    },
    {
      says: 'one of two decisions is long enough ago',
      wanted: { award: base, years: 5, excludeRoutes: [], fromDecision: true },
      facts: {
        awards: [
          { award: base, year: 2023, decidedOn: day('2024-01-10') },
          { award: base, year: 2018, decidedOn: day('2019-01-10') },
        ],
      },
      truth: 'met',
      found: { awardYear: 2018, years: 6 },
    },
    {
      says: 'the day of decision not known, but long ago whichever it was',
      wanted: { award: base, years: 5, excludeRoutes: [], fromDecision: true },
      facts: { awards: [{ award: base, year: 2018 }] },
      truth: 'met',
    },
    {
      says: 'the day of decision not known, and it decides',
      wanted: { award: base, years: 5, excludeRoutes: [], fromDecision: true },
      facts: { awards: [{ award: base, year: 2019 }] },
      truth: 'unknown',
      missing: ['awards.2019.decidedOn'],
    },
    {
      says: 'the day of decision not known, but too late whichever it was',
      wanted: { award: base, years: 5, excludeRoutes: [], fromDecision: true },
      facts: { awards: [{ award: base, year: 2020 }] },
      truth: 'unmet',
      found: { awardYear: 2020, years: 4 },
    },
    {
      says: 'never decided',
      wanted: { award: base, years: 5, excludeRoutes: [], fromDecision: true },
      facts: { awards: [] },
      truth: 'unmet',
      found: { awardYear: null, years: null },
    },
    {
      says: 'no decisions known',
      wanted: { award: base, years: 5, excludeRoutes: [], fromDecision: true },
      facts: {},
      truth: 'unknown',
      missing: ['awards'],
    },
    {
      says: 'discipline after the decision',
      wanted: {
        award: base,
        years: 5,
        excludeRoutes: [],
        fromDecision: true,
        restartAfterDiscipline: true,
      },
      facts: {
        awards: [{ award: base, year: 2018, decidedOn: day('2019-03-01') }],
        disciplines: servedUntil('2022-06-30'),
      },
      truth: 'unmet',
    },
  ],
  awardsSince: [
    {
      says: 'enough flags after the base',
      wanted: { awards: [{ award: flag, count: 2 }], since: base, years: 5 },
      facts: { awards: [...held(base, 2018), ...held(flag, 2020, 2023)] },
      truth: 'met',
      found: { since: 2018, counts: [2] },
    },
    {
      says: 'a flag of the base year itself does not count',
      wanted: { awards: [{ award: flag, count: 2 }], since: base },
      facts: { awards: [...held(base, 2020), ...held(flag, 2020, 2023)] },
      truth: 'unmet',
      found: { since: 2020, counts: [1] },
    },
    {
      says: 'a base that is not known may be earlier than the known one',
      wanted: { awards: [{ award: flag, count: 1 }], since: base },
      facts: {
        awards: {
          records: [...held(base, 2024), ...held(flag, 2022)],
          years: { from: 2020, to: 2024 },
        },
      },
      truth: 'unknown',
      missing: [`awards.${base}`],
    },
    {
      says: 'no base',
      wanted: { awards: [{ award: flag, count: 1 }], since: base },
      facts: { awards: held(flag, 2023) },
      truth: 'unmet',
    },
    {
      says: 'one of two awards is short',
      wanted: {
        awards: [
          { award: flag, count: 1 },
          { award: provincial, count: 1 },
        ],
        years: 5,
      },
      facts: { awards: held(flag, 2023) },
      truth: 'unmet',
      found: { since: null, counts: [1, 0] },
    },
    {
      says: 'an award by a route that does not count',
      wanted: { awards: [{ award: flag, count: 1 }], years: 5, excludeRoutes: ['movement'] },
      facts: { awards: [{ award: flag, year: 2023, route: 'movement' }] },
      truth: 'unmet',
    },
    {
      says: 'not known',
      wanted: { awards: [{ award: flag, count: 1 }], years: 5 },
      facts: {},
      truth: 'unknown',
      missing: ['awards'],
    },
  ],
  initiatives: [
    {
      says: 'one at the scope',
      wanted: { scope: 'base', count: 1, years: 1, unused: true },
      facts: { initiatives: [{ year: 2024, scope: 'base' }] },
      truth: 'met',
    },
    {
      says: 'a wider scope counts too',
      wanted: { scope: 'base', count: 1, years: 1, unused: true },
      facts: { initiatives: [{ year: 2024, scope: 'national' }] },
      truth: 'met',
    },
    {
      says: 'a narrower scope does not',
      wanted: { scope: 'provincial', count: 1, years: 1, unused: true },
      facts: { initiatives: [{ year: 2024, scope: 'base' }] },
      truth: 'unmet',
    },
    {
      says: 'one that has served an award',
      wanted: { scope: 'base', count: 1, years: 1, unused: true },
      facts: { initiatives: [{ year: 2024, scope: 'base', usedFor: base }] },
      truth: 'unmet',
      found: { from: 2024, to: 2024, count: 0, used: 1 },
    },
    {
      says: 'titles may share',
      wanted: { scope: 'base', count: 1, years: 1, unused: true, titlesMayShare: true },
      facts: { initiatives: [{ year: 2024, scope: 'base', usedFor: base }] },
      truth: 'met',
    },
    {
      says: 'a form and a title may not share',
      wanted: { scope: 'base', count: 1, years: 1, unused: true, titlesMayShare: true },
      facts: {
        initiatives: [{ year: 2024, scope: 'base', usedFor: 'merit-certificate.provincial' }],
      },
      truth: 'unmet',
    },
    {
      says: 'before the window',
      wanted: { scope: 'base', count: 2, years: 2, unused: false },
      facts: {
        initiatives: [
          { year: 2024, scope: 'base' },
          { year: 2022, scope: 'base' },
        ],
      },
      truth: 'unmet',
    },
    {
      says: 'not known',
      wanted: { scope: 'base', count: 1, years: 1, unused: true },
      facts: {},
      truth: 'unknown',
      missing: ['initiatives'],
    },
    {
      says: 'one year not known',
      wanted: { scope: 'base', count: 1, years: 2, unused: true },
      facts: { initiatives: { records: [], years: { from: 2024, to: 2024 } } },
      truth: 'unknown',
      missing: ['initiatives.2023'],
    },
  ],
  notDisciplined: [
    { says: 'none', wanted: { from: 'reprimand' }, facts: { disciplines: [] }, truth: 'met' },
    {
      says: 'at the level, in the year',
      wanted: { from: 'reprimand' },
      facts: { disciplines: [{ level: 'reprimand', from: day('2024-12-31') }] },
      truth: 'unmet',
    },
    {
      says: 'lighter than the level',
      wanted: { from: 'warning' },
      facts: { disciplines: [{ level: 'reprimand', from: day('2024-05-01') }] },
      truth: 'met',
    },
    {
      says: 'served long ago, where none may ever have been',
      wanted: { from: 'reprimand', ever: true },
      facts: { disciplines: servedUntil('2022-06-30') },
      truth: 'unmet',
    },
    {
      says: 'while a post was held',
      wanted: { from: 'reprimand', ever: 'in-post' },
      facts: {
        disciplines: servedUntil('2022-06-30'),
        tenures: [{ post: 'p', from: day('2020-01-01'), until: day('2021-07-01') }],
      },
      truth: 'unmet',
    },
    {
      says: 'between two posts',
      wanted: { from: 'reprimand', ever: 'in-post' },
      facts: {
        disciplines: servedUntil('2022-06-30'),
        tenures: [
          { post: 'p', from: day('2020-01-01'), until: day('2021-06-30') },
          { post: 'q', from: day('2021-07-02'), until: day('2023-12-31') },
        ],
      },
      truth: 'met',
    },
    {
      says: 'once, while the posts are not known',
      wanted: { from: 'reprimand', ever: 'in-post' },
      facts: { disciplines: servedUntil('2022-06-30') },
      truth: 'unknown',
      missing: ['tenures'],
    },
    {
      says: 'never, whatever the posts',
      wanted: { from: 'reprimand', ever: 'in-post' },
      facts: { disciplines: [] },
      truth: 'met',
    },
    {
      says: 'none ever',
      wanted: { from: 'reprimand', ever: true },
      facts: { disciplines: [] },
      truth: 'met',
    },
    {
      says: 'one after the year, where none may ever have been',
      wanted: { from: 'reprimand', ever: true },
      facts: { disciplines: [{ level: 'reprimand', from: day('2025-01-01') }] },
      truth: 'met',
    },
    {
      says: 'served the day before the year',
      wanted: { from: 'reprimand' },
      facts: { disciplines: servedUntil('2023-12-31') },
      truth: 'met',
    },
    {
      says: 'served on the first day of the year',
      wanted: { from: 'reprimand' },
      facts: { disciplines: servedUntil('2024-01-01') },
      truth: 'unmet',
    },
    {
      says: 'not known',
      wanted: { from: 'reprimand' },
      facts: {},
      truth: 'unknown',
      missing: ['disciplines'],
    },
  ],
  noPendingCase: [
    { says: 'none', wanted: {}, facts: { pendingCases: [] }, truth: 'met' },
    {
      says: 'open',
      wanted: {},
      facts: { pendingCases: [{ opened: day('2025-02-28') }] },
      truth: 'unmet',
      found: { opened: '2025-02-28' },
    },
    {
      says: 'concluded on the day',
      wanted: {},
      facts: { pendingCases: [{ opened: day('2024-02-28'), concluded: day('2025-03-01') }] },
      truth: 'met',
    },
    {
      says: 'concluded later',
      wanted: {},
      facts: { pendingCases: [{ opened: day('2024-02-28'), concluded: day('2025-03-02') }] },
      truth: 'unmet',
    },
    { says: 'not known', wanted: {}, facts: {}, truth: 'unknown', missing: ['pendingCases'] },
  ],
  serviceMonths: [
    {
      says: 'exactly ten months',
      wanted: { months: 10 },
      facts: { subject: { ...person, recruitedOn: day('2024-03-01') } },
      truth: 'met',
      found: { months: 10 },
    },
    {
      says: 'a day short of ten months',
      wanted: { months: 10 },
      facts: { subject: { ...person, recruitedOn: day('2024-03-02') } },
      truth: 'unmet',
      found: { months: 9 },
    },
    {
      says: 'not known',
      wanted: { months: 10 },
      facts: {},
      truth: 'unknown',
      missing: ['subject.recruitedOn'],
    },
  ],
  absenceBelow: [
    {
      says: 'one day below',
      wanted: { workingDays: 40 },
      facts: { absences: [{ kind: 'sick', workingDays: 39, year: 2024 }] },
      truth: 'met',
    },
    {
      says: 'at the bar',
      wanted: { workingDays: 40 },
      facts: {
        absences: [
          { kind: 'sick', workingDays: 30, year: 2024 },
          { kind: 'personal', workingDays: 10, year: 2024 },
        ],
      },
      truth: 'unmet',
    },
    {
      says: 'maternity does not count',
      wanted: { workingDays: 40 },
      facts: { absences: [{ kind: 'maternity', workingDays: 120, year: 2024 }] },
      truth: 'met',
    },
    {
      says: 'another year does not count',
      wanted: { workingDays: 40 },
      facts: { absences: [{ kind: 'sick', workingDays: 90, year: 2023 }] },
      truth: 'met',
    },
    {
      says: 'not known',
      wanted: { workingDays: 40 },
      facts: {},
      truth: 'unknown',
      missing: ['absences'],
    },
  ],
  trainingCounted: [
    {
      says: 'no course',
      wanted: { fromMonths: 12, minResult: 'fair' },
      facts: { trainings: [] },
      truth: 'met',
    },
    {
      says: 'a long course with a fair result',
      wanted: { fromMonths: 12, minResult: 'fair' },
      facts: { trainings: [{ year: 2024, lengthMonths: 12, result: 'fair' }] },
      truth: 'met',
    },
    {
      says: 'a long course with an average result',
      wanted: { fromMonths: 12, minResult: 'fair' },
      facts: { trainings: [{ year: 2024, lengthMonths: 14, result: 'average' }] },
      truth: 'unmet',
    },
    {
      says: 'a long course where no grade is asked',
      wanted: { fromMonths: 12, minResult: 'none' },
      facts: { trainings: [{ year: 2024, lengthMonths: 14, result: 'average' }] },
      truth: 'met',
    },
    {
      says: 'a short course, rules broken',
      wanted: { fromMonths: 12, minResult: 'fair' },
      facts: { trainings: [{ year: 2024, lengthMonths: 3, result: 'good', rulesObeyed: false }] },
      truth: 'unmet',
    },
    {
      says: 'a short course, conduct not known',
      wanted: { fromMonths: 12, minResult: 'fair' },
      facts: { trainings: [{ year: 2024, lengthMonths: 3, result: 'good' }] },
      truth: 'unknown',
      missing: ['trainings.2024.rulesObeyed'],
    },
  ],
  memberShare: [
    {
      says: 'exactly the share',
      wanted: { award: base, share: ratio(7, 10), strict: false },
      facts: { members: members({ holding: { [base]: 14 } }) },
      truth: 'met',
    },
    {
      says: 'one below the share',
      wanted: { award: base, share: ratio(7, 10), strict: false },
      facts: { members: members({ holding: { [base]: 13 } }) },
      truth: 'unmet',
    },
    {
      says: 'exactly the share where more is asked',
      wanted: { award: base, share: ratio(1, 2), strict: true },
      facts: { members: members({ holding: { [base]: 10 } }) },
      truth: 'unmet',
    },
    {
      says: 'one above where more is asked',
      wanted: { award: base, share: ratio(1, 2), strict: true },
      facts: { members: members({ holding: { [base]: 11 } }) },
      truth: 'met',
    },
    {
      says: 'nobody to count',
      wanted: { award: base, share: ratio(1, 2), strict: false },
      facts: { members: [{ year: 2024, total: 0, holding: { [base]: 0 } }] },
      truth: 'unmet',
    },
    {
      says: 'the title not counted',
      wanted: { award: base, share: ratio(1, 2), strict: false },
      facts: { members: members({}) },
      truth: 'unknown',
      missing: [`members.2024.holding.${base}`],
    },
    {
      says: 'nothing counted',
      wanted: { award: base, share: ratio(1, 2), strict: false },
      facts: {},
      truth: 'unknown',
      missing: ['members.2024'],
    },
  ],
  membersHolding: [
    {
      says: 'one',
      wanted: { award: base, count: 1 },
      facts: { members: members({ holding: { [base]: 1 } }) },
      truth: 'met',
    },
    {
      says: 'none',
      wanted: { award: base, count: 1 },
      facts: { members: members({ holding: { [base]: 0 } }) },
      truth: 'unmet',
    },
    {
      says: 'not counted',
      wanted: { award: base, count: 1 },
      facts: { members: members({}) },
      truth: 'unknown',
    },
    {
      says: 'nothing counted',
      wanted: { award: base, count: 1 },
      facts: {},
      truth: 'unknown',
      missing: ['members.2024'],
    },
  ],
  allMembersCompleted: [
    { says: 'all', wanted: {}, facts: { members: members({ completed: 20 }) }, truth: 'met' },
    {
      says: 'all but one',
      wanted: {},
      facts: { members: members({ completed: 19 }) },
      truth: 'unmet',
    },
    {
      says: 'not counted',
      wanted: {},
      facts: { members: members({}) },
      truth: 'unknown',
      missing: ['members.2024.completed'],
    },
    { says: 'nothing counted', wanted: {}, facts: {}, truth: 'unknown', missing: ['members.2024'] },
  ],
  noMemberDisciplined: [
    {
      says: 'none',
      wanted: { from: 'warning' },
      facts: { members: members({ heaviestDiscipline: 'none' }) },
      truth: 'met',
    },
    {
      says: 'lighter',
      wanted: { from: 'warning' },
      facts: { members: members({ heaviestDiscipline: 'reprimand' }) },
      truth: 'met',
    },
    {
      says: 'at the level',
      wanted: { from: 'warning' },
      facts: { members: members({ heaviestDiscipline: 'warning' }) },
      truth: 'unmet',
    },
    {
      says: 'not known',
      wanted: { from: 'warning' },
      facts: { members: members({}) },
      truth: 'unknown',
      missing: ['members.2024.heaviestDiscipline'],
    },
    {
      says: 'nothing counted',
      wanted: { from: 'warning' },
      facts: {},
      truth: 'unknown',
      missing: ['members.2024'],
    },
  ],
  clusterLeader: [
    {
      says: 'first',
      wanted: { organisedBy: ['provincial'] },
      facts: { clusterResults: [{ year: 2024, rank: 1, organisedBy: 'provincial' }] },
      truth: 'met',
    },
    {
      says: 'second',
      wanted: { organisedBy: ['provincial'] },
      facts: { clusterResults: [{ year: 2024, rank: 2, organisedBy: 'provincial' }] },
      truth: 'unmet',
      found: { rank: 2, organisedBy: 'provincial' },
    },
    {
      says: 'first of another organiser',
      wanted: { organisedBy: ['central-council'] },
      facts: { clusterResults: [{ year: 2024, rank: 1, organisedBy: 'provincial' }] },
      truth: 'unmet',
    },
    {
      says: 'not known',
      wanted: { organisedBy: ['provincial'] },
      facts: {},
      truth: 'unknown',
      missing: ['clusterResults.2024'],
    },
  ],
  movement: [
    {
      says: 'a leader is outstanding too',
      wanted: { launchedBy: ['provincial'], standing: 'outstanding', minYears: 3 },
      facts: {
        movementResults: [
          { launchedBy: 'provincial', year: 2024, durationYears: 3, standing: 'leader' },
        ],
      },
      truth: 'met',
    },
    {
      says: 'outstanding is not leading',
      wanted: { launchedBy: ['provincial'], standing: 'leader', minYears: 3 },
      facts: {
        movementResults: [
          { launchedBy: 'provincial', year: 2024, durationYears: 3, standing: 'outstanding' },
        ],
      },
      truth: 'unmet',
    },
    {
      says: 'too short',
      wanted: { launchedBy: ['prime-minister'], standing: 'leader', minYears: 5 },
      facts: {
        movementResults: [
          { launchedBy: 'prime-minister', year: 2024, durationYears: 4, standing: 'leader' },
        ],
      },
      truth: 'unmet',
      found: { launchedBy: 'prime-minister', standing: 'leader', years: 4 },
    },
    {
      says: 'not known',
      wanted: { launchedBy: ['base'], standing: 'leader', minYears: 0 },
      facts: {},
      truth: 'unknown',
      missing: ['movementResults'],
    },
  ],
  achievement: [
    {
      says: 'at the scope',
      wanted: { kinds: ['sudden'], scope: 'provincial' },
      facts: { achievements: [{ kind: 'sudden', scope: 'provincial', year: 2024 }] },
      truth: 'met',
    },
    {
      says: 'at a narrower scope',
      wanted: { kinds: ['sudden'], scope: 'provincial' },
      facts: { achievements: [{ kind: 'sudden', scope: 'district', year: 2024 }] },
      truth: 'unmet',
    },
    {
      says: 'of another kind',
      wanted: { kinds: ['sudden'], scope: 'base' },
      facts: { achievements: [{ kind: 'prize', scope: 'national', year: 2024 }] },
      truth: 'unmet',
    },
    {
      says: 'not known',
      wanted: { kinds: ['sudden'], scope: 'base' },
      facts: {},
      truth: 'unknown',
      missing: ['achievements'],
    },
  ],
  ageOfCollective: [
    {
      says: 'ten years on the day',
      wanted: { years: 10 },
      facts: { subject: { ...collective, foundedOn: day('2015-03-01') } },
      truth: 'met',
    },
    {
      says: 'a day short',
      wanted: { years: 10 },
      facts: { subject: { ...collective, foundedOn: day('2015-03-02') } },
      truth: 'unmet',
    },
    {
      says: 'not known',
      wanted: { years: 10 },
      facts: {},
      truth: 'unknown',
      missing: ['subject.foundedOn'],
    },
  ],
  tenure: [
    {
      says: 'inside the band',
      wanted: { posts: ['p'], years: 6, below: 10 },
      facts: { tenures: [{ post: 'p', from: day('2015-01-01'), until: day('2020-12-31') }] },
      truth: 'met',
      found: { months: 72 },
    },
    {
      says: 'a month short',
      wanted: { posts: ['p'], years: 6, below: 10 },
      facts: { tenures: [{ post: 'p', from: day('2015-02-01'), until: day('2020-12-31') }] },
      truth: 'unmet',
    },
    {
      says: 'at the upper end of the band',
      wanted: { posts: ['p'], years: 6, below: 10 },
      facts: { tenures: [{ post: 'p', from: day('2011-01-01'), until: day('2020-12-31') }] },
      truth: 'unmet',
    },
    {
      says: 'a short time in a higher post is added',
      wanted: { posts: ['p'], adding: ['q'], addingUnder: 3, years: 6 },
      facts: {
        tenures: [
          { post: 'p', from: day('2010-01-01'), until: day('2013-12-31') },
          { post: 'q', from: day('2014-01-01'), until: day('2015-12-31') },
        ],
      },
      truth: 'met',
      found: { months: 72 },
    },
    {
      says: 'a time in a higher post that counts for itself is not added',
      wanted: { posts: ['p'], adding: ['q'], addingUnder: 2, years: 6 },
      facts: {
        tenures: [
          { post: 'p', from: day('2010-01-01'), until: day('2013-12-31') },
          { post: 'q', from: day('2014-01-01'), until: day('2015-12-31') },
        ],
      },
      truth: 'unmet',
      found: { months: 48 },
    },
    {
      says: 'two times with a gap between, where the sum counts',
      wanted: { posts: ['p'], years: 6 },
      facts: { tenures: withGap },
      truth: 'met',
      found: { months: 96 },
    },
    {
      says: 'two times with a gap between, where the time must be unbroken',
      wanted: { posts: ['p'], years: 6, unbroken: true },
      facts: { tenures: withGap },
      truth: 'unmet',
      found: { months: 60 },
    },
    {
      says: 'the longer of two times is enough',
      wanted: { posts: ['p'], years: 5, unbroken: true },
      facts: { tenures: withGap },
      truth: 'met',
    },
    {
      says: 'posts that overlap count once',
      wanted: { posts: ['p', 'q'], years: 6 },
      facts: {
        tenures: [
          { post: 'p', from: day('2015-01-01'), until: day('2018-12-31') },
          { post: 'q', from: day('2017-01-01'), until: day('2019-12-31') },
        ],
      },
      truth: 'unmet',
      found: { months: 60 },
    },
    {
      says: 'a post outside the group',
      wanted: { posts: ['p'], years: 1 },
      facts: { tenures: [{ post: 'other', from: day('2015-01-01'), until: day('2020-12-31') }] },
      truth: 'unmet',
    },
    {
      says: 'a woman needs a third less',
      wanted: { posts: ['p'], years: 6, womenReduction: ratio(1, 3) },
      facts: {
        subject: { ...person, sex: 'female', higherRetirementAge: false },
        tenures: [{ post: 'p', from: day('2016-01-01'), until: day('2019-12-31') }],
      },
      truth: 'met',
      found: { months: 48 },
    },
    {
      says: 'a woman needs three years less',
      wanted: { posts: ['p'], years: 6, womenYearsLess: 3 },
      facts: {
        subject: { ...person, sex: 'female', higherRetirementAge: false },
        tenures: [{ post: 'p', from: day('2017-01-01'), until: day('2019-12-31') }],
      },
      truth: 'met',
      found: { months: 36 },
    },
    {
      says: 'a woman of the group that retires later',
      wanted: { posts: ['p'], years: 6, womenReduction: ratio(1, 3) },
      facts: {
        subject: { ...person, sex: 'female', higherRetirementAge: true },
        tenures: [{ post: 'p', from: day('2016-01-01'), until: day('2019-12-31') }],
      },
      truth: 'unmet',
    },
    {
      says: 'sex not known where it decides',
      wanted: { posts: ['p'], years: 6, womenReduction: ratio(1, 3) },
      facts: { tenures: [{ post: 'p', from: day('2016-01-01'), until: day('2019-12-31') }] },
      truth: 'unknown',
      missing: ['subject.sex'],
    },
    {
      says: 'not known',
      wanted: { posts: ['p'], years: 6 },
      facts: {},
      truth: 'unknown',
      missing: ['tenures'],
    },
    {
      says: 'time in a higher post is added',
      wanted: { posts: ['p'], adding: ['higher'], years: 6 },
      facts: {
        tenures: [
          { post: 'p', from: day('2015-01-01'), until: day('2017-12-31') },
          { post: 'higher', from: day('2018-01-01'), until: day('2020-12-31') },
        ],
      },
      truth: 'met',
      found: { months: 72 },
    },
    {
      says: 'time in a higher post is not added where the law does not say so',
      wanted: { posts: ['p'], years: 6 },
      facts: {
        tenures: [
          { post: 'p', from: day('2015-01-01'), until: day('2017-12-31') },
          { post: 'higher', from: day('2018-01-01'), until: day('2020-12-31') },
        ],
      },
      truth: 'unmet',
      found: { months: 36 },
    },
    {
      says: 'whatever the length, a month is enough',
      wanted: { posts: ['p'], years: 0 },
      facts: { tenures: [{ post: 'p', from: day('2020-01-01'), until: day('2020-01-31') }] },
      truth: 'met',
      found: { months: 1 },
    },
    {
      says: 'whatever the length, but never in the post',
      wanted: { posts: ['p'], years: 0 },
      facts: { tenures: [] },
      truth: 'unmet',
      found: { months: 0 },
    },
    {
      says: 'a woman never in the post, where three years less leave none to ask for',
      wanted: { posts: ['p'], years: 3, womenYearsLess: 3 },
      facts: { subject: { ...person, sex: 'female', higherRetirementAge: false }, tenures: [] },
      truth: 'unmet',
    },
  ],
  partyRating: [
    {
      says: 'at the level',
      wanted: { min: 'good' },
      facts: { partyRatings: good(2024) },
      truth: 'met',
    },
    {
      says: 'below the level',
      wanted: { min: 'excellent' },
      facts: { partyRatings: good(2024) },
      truth: 'unmet',
    },
    {
      says: 'no such organisation',
      wanted: { min: 'excellent' },
      facts: { partyRatings: [] },
      truth: 'met',
    },
    {
      says: 'not known',
      wanted: { min: 'excellent' },
      facts: {},
      truth: 'unknown',
      missing: ['partyRatings.2024'],
    },
  ],
  noStateAwardInYear: [
    { says: 'none', wanted: { exceptRoutes: ['sudden'] }, facts: { awards: [] }, truth: 'met' },
    {
      says: 'one decided this year',
      wanted: { exceptRoutes: ['sudden'] },
      facts: {
        awards: [
          { award: 'labour-order.third', year: 2024, decidedOn: day('2025-01-10'), route: 'merit' },
        ],
      },
      truth: 'unmet',
    },
    {
      says: 'one decided last year',
      wanted: { exceptRoutes: ['sudden'] },
      facts: {
        awards: [
          { award: 'labour-order.third', year: 2024, decidedOn: day('2024-12-31'), route: 'merit' },
        ],
      },
      truth: 'met',
    },
    {
      says: 'by an excepted route',
      wanted: { exceptRoutes: ['sudden'] },
      facts: {
        awards: [
          {
            award: 'labour-order.third',
            year: 2025,
            decidedOn: day('2025-01-10'),
            route: 'sudden',
          },
        ],
      },
      truth: 'met',
    },
    {
      says: 'an award not on the list of the law',
      wanted: { exceptRoutes: [], notCounting: ['labour-order.third'] },
      facts: {
        awards: [
          { award: 'labour-order.third', year: 2024, decidedOn: day('2025-01-10'), route: 'merit' },
        ],
      },
      truth: 'met',
    },
    {
      says: 'of a lower level',
      wanted: { exceptRoutes: [] },
      facts: { awards: [{ award: base, year: 2024, decidedOn: day('2025-01-10') }] },
      truth: 'met',
    },
    {
      says: 'the day of decision not known',
      wanted: { exceptRoutes: [] },
      facts: { awards: [{ award: 'labour-order.third', year: 2024 }] },
      truth: 'unknown',
      missing: ['awards.2024.decidedOn'],
    },
    {
      says: 'not known',
      wanted: { exceptRoutes: [] },
      facts: {},
      truth: 'unknown',
      missing: ['awards'],
    },
  ],
  seniority: [
    {
      says: 'two times with a gap between, where they are summed',
      wanted: { force: 'youth-volunteer', months: 24, summed: true },
      facts: { services: twice },
      truth: 'met',
      found: { months: 24 },
    },
    {
      says: 'two times with a gap between, where the service must be unbroken',
      wanted: { force: 'youth-volunteer', months: 24 },
      facts: { services: twice },
      truth: 'unmet',
      found: { months: 12 },
    },
    {
      says: 'two times that together are a month short',
      wanted: { force: 'youth-volunteer', months: 25, summed: true },
      facts: { services: twice },
      truth: 'unmet',
    },
    {
      says: 'to the day',
      wanted: { force: 'army', months: 120 },
      facts: { services: [{ force: 'army', from: day('2010-03-01'), until: day('2020-02-29') }] },
      truth: 'met',
      found: { months: 120 },
    },
    {
      says: 'more than asked',
      wanted: { force: 'army', months: 119 },
      facts: { services: [{ force: 'army', from: day('2010-03-01'), until: day('2020-02-29') }] },
      truth: 'met',
    },
    {
      says: 'a day short',
      wanted: { force: 'army', months: 120 },
      facts: { services: [{ force: 'army', from: day('2010-03-02'), until: day('2020-02-29') }] },
      truth: 'unmet',
      found: { months: 119 },
    },
    {
      says: 'still serving on the day of judging',
      wanted: { force: 'police', months: 120 },
      facts: { services: [{ force: 'police', from: day('2015-03-02') }] },
      truth: 'met',
      found: { months: 120 },
    },
    {
      says: 'a term that ends after the day of judging counts up to it',
      wanted: { force: 'police', months: 121 },
      facts: {
        services: [{ force: 'police', from: day('2015-03-02'), until: day('2030-01-01') }],
      },
      truth: 'unmet',
      found: { months: 120 },
    },
    {
      says: 'a term that begins after the day of judging',
      wanted: { force: 'police', months: 0 },
      facts: { services: [{ force: 'police', from: day('2025-03-02') }] },
      truth: 'met',
      found: { months: 0 },
    },
    {
      says: 'terms without a day between are one stretch',
      wanted: { force: 'army', months: 48 },
      facts: {
        services: [
          { force: 'army', from: day('2012-01-01'), until: day('2013-12-31') },
          { force: 'army', from: day('2010-01-01'), until: day('2011-12-31') },
        ],
      },
      truth: 'met',
      found: { months: 48 },
    },
    {
      says: 'a term that ends on the day of judging, or begins on it, counts to that day',
      wanted: { force: 'army', months: 12, summed: true },
      facts: {
        services: [
          { force: 'army', from: day('2025-03-01') },
          { force: 'army', from: day('2024-03-02'), until: day('2025-03-01') },
        ],
      },
      truth: 'met',
      found: { months: 12 },
    },
    {
      says: 'a term inside another adds nothing and ends nothing early',
      wanted: { force: 'army', months: 48 },
      facts: {
        services: [
          { force: 'army', from: day('2010-01-01'), until: day('2013-12-31') },
          { force: 'army', from: day('2011-01-01'), until: day('2011-12-31') },
        ],
      },
      truth: 'met',
      found: { months: 48 },
    },
    {
      says: 'one day between breaks the stretch, and the longest counts',
      wanted: { force: 'army', months: 48 },
      facts: {
        services: [
          { force: 'army', from: day('2010-01-01'), until: day('2011-12-31') },
          { force: 'army', from: day('2012-01-02'), until: day('2015-01-01') },
          { force: 'army', from: day('2016-01-01'), until: day('2016-12-31') },
        ],
      },
      truth: 'unmet',
      found: { months: 36 },
    },
    {
      says: 'another force',
      wanted: { force: 'army', months: 12 },
      facts: { services: [{ force: 'police', from: day('2010-01-01') }] },
      truth: 'unmet',
      found: { months: 0 },
    },
    {
      says: 'not known',
      wanted: { force: 'army', months: 12 },
      facts: {},
      truth: 'unknown',
      found: { months: null },
      missing: ['services'],
    },
  ],
  enterpriseObligations: [
    {
      says: 'every item in every year',
      wanted: { items: ['tax', 'insurance'], years: 2 },
      facts: {
        obligations: [...kept('tax', 2023, 2024), ...kept('insurance', 2023, 2024)],
      },
      truth: 'met',
      found: { unmet: [], open: [] },
    },
    {
      says: 'one item not met in one year',
      wanted: { items: ['tax', 'insurance'], years: 2 },
      facts: {
        obligations: [
          ...kept('tax', 2023, 2024),
          ...kept('insurance', 2024),
          { item: 'insurance', year: 2023, met: false },
        ],
      },
      truth: 'unmet',
      found: { unmet: ['insurance'], open: [] },
    },
    {
      says: 'an item not met decides, whatever is not known of the others',
      wanted: { items: ['tax', 'insurance'], years: 2 },
      facts: { obligations: [{ item: 'tax', year: 2024, met: false }] },
      truth: 'unmet',
      found: { unmet: ['tax'], open: ['tax', 'insurance'] },
    },
    {
      says: 'not met before the window, and an item that is not asked for',
      wanted: { items: ['tax'], years: 2 },
      facts: {
        obligations: [
          ...kept('tax', 2023, 2024),
          { item: 'tax', year: 2022, met: false },
          { item: 'environment', year: 2024, met: false },
        ],
      },
      truth: 'met',
    },
    {
      says: 'a year nobody has confirmed',
      wanted: { items: ['tax', 'insurance'], years: 2 },
      facts: { obligations: [...kept('tax', 2023, 2024), ...kept('insurance', 2024)] },
      truth: 'unknown',
      found: { unmet: [], open: ['insurance'] },
      missing: ['obligations.insurance.2023'],
    },
    {
      says: 'not known',
      wanted: { items: ['tax'], years: 1 },
      facts: {},
      truth: 'unknown',
      missing: ['obligations.tax.2024'],
    },
  ],
  donation: [
    {
      says: 'exactly the sum, from the first to the last year of the window',
      wanted: { dong: 3_000_000, years: 3 },
      facts: {
        donations: [
          { year: 2022, amount: 1_000_000 },
          { year: 2024, amount: 2_000_000 },
        ],
      },
      truth: 'met',
      found: { dong: 3_000_000 },
    },
    {
      says: 'a đồng short',
      wanted: { dong: 3_000_000, years: 1 },
      facts: { donations: [{ year: 2024, amount: 2_999_999 }] },
      truth: 'unmet',
      found: { dong: 2_999_999 },
    },
    {
      says: 'a đồng more',
      wanted: { dong: 3_000_000, years: 1 },
      facts: { donations: [{ year: 2024, amount: 3_000_001 }] },
      truth: 'met',
    },
    {
      says: 'what was given before or after the window',
      wanted: { dong: 1, years: 3 },
      facts: {
        donations: [
          { year: 2021, amount: 5_000_000 },
          { year: 2025, amount: 5_000_000 },
        ],
      },
      truth: 'unmet',
      found: { dong: 0 },
    },
    {
      says: 'not known',
      wanted: { dong: 1, years: 1 },
      facts: {},
      truth: 'unknown',
      found: { dong: null },
      missing: ['donations'],
    },
  ],
  communityScore: [
    {
      says: 'exactly nine tenths of the whole and half of each',
      wanted: { total: ratio(9, 10), each: ratio(1, 2) },
      facts: { communityScores: scored([85, 90], [5, 10]) },
      truth: 'met',
      found: { score: 90, max: 100, lowest: 1 },
    },
    {
      says: 'a point more than asked of each',
      wanted: { total: ratio(1, 2), each: ratio(1, 2) },
      facts: { communityScores: scored([6, 10], [7, 10]) },
      truth: 'met',
      found: { score: 13, max: 20, lowest: 0 },
    },
    {
      says: 'half a point below the whole',
      wanted: { total: ratio(9, 10), each: ratio(1, 2) },
      facts: { communityScores: scored([84.5, 90], [5, 10]) },
      truth: 'unmet',
      found: { score: 89.5, max: 100, lowest: 1 },
    },
    {
      says: 'one standard below its half',
      wanted: { total: ratio(9, 10), each: ratio(1, 2) },
      facts: { communityScores: scored([90, 90], [4.9, 10]) },
      truth: 'unmet',
      found: { score: 94.9, max: 100, lowest: 1 },
    },
    {
      says: 'tenths of points that add up exactly',
      wanted: { total: ratio(3, 100), each: ratio(0, 1) },
      facts: { communityScores: scored([0.1, 5], [0.2, 5]) },
      truth: 'met',
      found: { score: 0.3, max: 10, lowest: 0 },
    },
    {
      says: 'a standard that cannot be scored here takes nothing away',
      wanted: { total: ratio(9, 10), each: ratio(1, 2) },
      facts: { communityScores: scored([0, 0], [9, 10]) },
      truth: 'met',
      found: { score: 9, max: 10, lowest: 1 },
    },
    {
      says: 'no standard at all',
      wanted: { total: ratio(9, 10), each: ratio(1, 2) },
      facts: { communityScores: scored() },
      truth: 'unmet',
      found: { score: 0, max: 0, lowest: null },
    },
    {
      says: 'scored in another year',
      wanted: { total: ratio(9, 10), each: ratio(1, 2) },
      facts: { communityScores: [{ year: 2023, standards: [{ score: 10, max: 10 }] }] },
      truth: 'unknown',
      missing: ['communityScores.2024'],
    },
    {
      says: 'not known',
      wanted: { total: ratio(9, 10), each: ratio(1, 2) },
      facts: {},
      truth: 'unknown',
      found: { score: null, max: null, lowest: null },
      missing: ['communityScores.2024'],
    },
  ],
  unitRemark: [
    {
      says: 'in the dossier',
      wanted: { of: 'transfer', fromMonths: 6 },
      facts: { moves: [moved('transfer', 6, true)] },
      truth: 'met',
      found: { months: 6, remark: true },
    },
    {
      says: 'not in the dossier',
      wanted: { of: 'transfer', fromMonths: 6 },
      facts: { moves: [moved('transfer', 6, false)] },
      truth: 'unmet',
      found: { months: 6, remark: false },
    },
    {
      says: 'one of two is lacking',
      wanted: { of: 'transfer', fromMonths: 6 },
      facts: { moves: [moved('transfer', 7), moved('transfer', 6, false)] },
      truth: 'unmet',
      found: { months: 6, remark: false },
    },
    {
      says: 'not asked for after a shorter time',
      wanted: { of: 'transfer', fromMonths: 6 },
      facts: { moves: [moved('transfer', 5, false)] },
      truth: 'met',
      found: { months: null, remark: null },
    },
    {
      says: 'of a secondment where a transfer is asked about',
      wanted: { of: 'transfer', fromMonths: 6 },
      facts: { moves: [moved('secondment', 6, false)] },
      truth: 'met',
    },
    {
      says: 'of a move in another year',
      wanted: { of: 'transfer', fromMonths: 6 },
      facts: { moves: [{ kind: 'transfer', on: day('2023-12-31'), months: 8, remark: false }] },
      truth: 'met',
    },
    {
      says: 'nobody has said whether it is there',
      wanted: { of: 'secondment', fromMonths: 6 },
      facts: { moves: [moved('secondment', 7)] },
      truth: 'unknown',
      found: { months: 7, remark: null },
      missing: ['moves.2024-07-01.remark'],
    },
    {
      says: 'not known',
      wanted: { of: 'transfer', fromMonths: 6 },
      facts: {},
      truth: 'unknown',
      found: { months: null, remark: null },
      missing: ['moves'],
    },
  ],
  noneHeld: [
    {
      says: 'only other awards',
      wanted: { awards: [flag] },
      facts: { awards: held(base, 2020) },
      truth: 'met',
      found: { award: null, year: null },
    },
    {
      says: 'held',
      wanted: { awards: [base, flag] },
      facts: { awards: held(flag, 2020) },
      truth: 'unmet',
      found: { award: flag, year: 2020 },
    },
    {
      says: 'decided after the day is not held yet',
      wanted: { awards: [flag] },
      facts: { awards: [{ award: flag, year: 2024, decidedOn: day('2025-03-02') }] },
      truth: 'met',
    },
    {
      says: 'by the route that bars',
      wanted: { awards: [flag], routes: ['merit'] },
      facts: { awards: held(flag, 2020) },
      truth: 'unmet',
    },
    {
      says: 'by a route that does not bar',
      wanted: { awards: [flag], routes: ['sudden'] },
      facts: { awards: held(flag, 2020) },
      truth: 'met',
    },
    {
      says: 'by a route that is not known',
      wanted: { awards: [flag], routes: ['sudden'] },
      facts: { awards: [{ award: flag, year: 2020 }] },
      truth: 'unknown',
      found: { award: flag, year: 2020 },
      missing: ['awards.2020.route'],
    },
    {
      says: 'by a route that is not known, where every route bars',
      wanted: { awards: [flag] },
      facts: { awards: [{ award: flag, year: 2020 }] },
      truth: 'unmet',
    },
    {
      says: 'a list that does not go back far enough',
      wanted: { awards: [flag] },
      facts: { awards: { records: [], years: { from: 2020, to: 2025 } } },
      truth: 'unknown',
      found: { award: null, year: null },
      missing: ['awards.before.2020'],
    },
    {
      says: 'a list that does not reach the day',
      wanted: { awards: [flag] },
      facts: { awards: { records: [], years: { from: 1900, to: 2023 } } },
      truth: 'unknown',
      missing: ['awards.2024', 'awards.2025'],
    },
    {
      says: 'a list that covers every year up to the day',
      wanted: { awards: [flag] },
      facts: { awards: { records: [], years: { from: 1900, to: 2025 } } },
      truth: 'met',
    },
    {
      says: 'not known',
      wanted: { awards: [flag] },
      facts: {},
      truth: 'unknown',
      missing: ['awards'],
    },
  ],
  servicePeriod: [
    {
      says: 'one of those asked for',
      wanted: { anyOf: ['anti-french', 'anti-american'] },
      facts: { subject: { ...person, servicePeriods: ['since-1975', 'anti-american'] } },
      truth: 'met',
      found: { period: 'anti-american' },
    },
    {
      says: 'only others',
      wanted: { anyOf: ['anti-french', 'anti-american'] },
      facts: { subject: { ...person, servicePeriods: ['since-1975'] } },
      truth: 'unmet',
      found: { period: null },
    },
    {
      says: 'known to have none',
      wanted: { anyOf: ['anti-french'] },
      facts: { subject: { ...person, servicePeriods: [] } },
      truth: 'unmet',
    },
    {
      says: 'not known',
      wanted: { anyOf: ['anti-french'] },
      facts: {},
      truth: 'unknown',
      found: { period: null },
      missing: ['subject.servicePeriods'],
    },
  ],
  notDissolved: [
    {
      says: 'still there',
      wanted: {},
      facts: { subject: { ...collective, dissolvedOn: null } },
      truth: 'met',
      found: { dissolvedOn: null },
    },
    {
      says: 'from the day after',
      wanted: {},
      facts: { subject: { ...collective, dissolvedOn: day('2025-03-02') } },
      truth: 'met',
      found: { dissolvedOn: '2025-03-02' },
    },
    {
      says: 'on the day',
      wanted: {},
      facts: { subject: { ...collective, dissolvedOn: day('2025-03-01') } },
      truth: 'unmet',
    },
    {
      says: 'the day before',
      wanted: {},
      facts: { subject: { ...collective, dissolvedOn: day('2025-02-28') } },
      truth: 'unmet',
    },
    {
      says: 'not known',
      wanted: {},
      facts: {},
      truth: 'unknown',
      found: { dissolvedOn: null },
      missing: ['subject.dissolvedOn'],
    },
  ],
  judged: [
    {
      says: 'attested',
      wanted: { topic: 'unity' },
      facts: { attestations: [{ topic: 'unity', year: 2024, holds: true }] },
      truth: 'met',
    },
    {
      says: 'attested not to hold',
      wanted: { topic: 'unity' },
      facts: { attestations: [{ topic: 'unity', holds: false }] },
      truth: 'unmet',
    },
    {
      says: 'attested for another year',
      wanted: { topic: 'unity' },
      facts: { attestations: [{ topic: 'unity', year: 2023, holds: true }] },
      truth: 'unknown',
      missing: ['attestations.unity'],
    },
    {
      says: 'two that disagree',
      wanted: { topic: 'unity' },
      facts: {
        attestations: [
          { topic: 'unity', holds: true },
          { topic: 'unity', holds: false },
        ],
      },
      truth: 'unknown',
    },
    {
      says: 'nobody asked',
      wanted: { topic: 'unity' },
      facts: {},
      truth: 'unknown',
      missing: ['attestations.unity'],
    },
  ],
}

const natures: Readonly<
  Record<
    string,
    { group: 'emulation-title' | 'certificate' | 'order'; level: 'base' | 'provincial' | 'state' }
  >
> = {
  [base]: { group: 'emulation-title', level: 'base' },
  'merit-certificate.provincial': { group: 'certificate', level: 'provincial' },
  'labour-order.third': { group: 'order', level: 'state' },
}

const judge = <Kind extends CriterionKind>(
  kind: Kind,
  { wanted, facts }: Case<Kind>,
): VerdictNode =>
  evaluate(when(kind, wanted).at(at('1.1')), {
    facts: { subject: person, ...facts },
    year: 2024,
    onDay: day('2025-03-01'),
    standardOf: (_, context) =>
      evaluate(when('ratingInYear', { min: 'good' }).at(at('2')), context),
    natureOf: (award) => natures[award],
  })

for (const [name, list] of Object.entries(cases)) {
  const kind = name as CriterionKind
  describe(kind, () => {
    it.each(list as readonly Case<CriterionKind>[])('$says: $truth', (each) => {
      const { truth, found, missing, cite, records } = judge(kind, each)
      expect(truth).toBe(each.truth)
      expect(cite).toEqual(at('1.1'))
      if (each.found !== undefined) expect(found).toEqual(each.found)
      if (each.missing !== undefined) expect(missing).toEqual(each.missing)
      if (truth !== 'unknown') expect(missing).toEqual([])
      expect(records).toEqual([])
    })
    it('can be met, unmet and unknown', () => {
      expect(new Set((list as readonly Case<CriterionKind>[]).map(({ truth }) => truth)).size).toBe(
        3,
      )
    })
  })
}

describe('a finding', () => {
  it('names the record it was read from', () => {
    const record = { kind: 'rating', id: 'r-1' } as const
    const facts = { ratings: [{ year: 2024, level: 'good' as const, record }] }
    expect(
      judge('ratingInYear', { says: '', wanted: { min: 'good' }, facts, truth: 'met' }).records,
    ).toEqual([record])
  })
})
