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
const held = (award: string, ...years: number[]) =>
  years.map((year) => ({ award, year, route: 'merit' }))
const base = 'emulation-fighter.base'
const provincial = 'emulation-fighter.provincial'
const flag = 'emulation-flag.provincial'
const members = (more: object) => [{ year: 2024, total: 20, ...more }]
const servedUntil = (until: string) => [
  { level: 'reprimand' as const, from: day('2021-07-01'), until: day(until) },
]

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
      found: { from: 2022, to: 2024, run: 2, broken: 2022 },
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
      found: { awardYear: 2019, years: 2 },
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
