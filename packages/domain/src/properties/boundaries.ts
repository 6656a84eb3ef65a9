// long because one table holds the edges of every kind of condition, so that a kind without them does not compile
import type { AwardId } from '../awards/index.ts'
import { type CriterionKind, type CriterionShapes, evaluate, type Leaf } from '../criteria/index.ts'
import {
  addDays,
  addMonths,
  addYears,
  type Day,
  day,
  firstDayOf,
  lastDayOf,
  type Ratio,
  yearOf,
} from '../kernel/index.ts'
import {
  disciplineLevels,
  type HeldAward,
  type RatingLevel,
  ratingLevels,
  type SubjectFacts,
  scopes,
  servicePeriods,
  type Tenure,
} from '../subjects/index.ts'

/** The year and the day every edge is judged for; the day is in no leap year and ends no month. */
export const year = 2024
export const onDay = day('2025-03-15')

/** Dữ kiện sát một ngưỡng: just short of it, right at it, or beyond it. */
export interface Edge {
  readonly says: string
  readonly facts: Partial<SubjectFacts>
  readonly met: boolean
}

const edge = (says: string, met: boolean, facts: Partial<SubjectFacts>): Edge => ({
  says,
  met,
  facts,
})
const person = { kind: 'person' } as const

/** The last `count` years, the achievement year among them. */
const lastYears = (count: number): readonly number[] =>
  Array.from({ length: Math.max(0, count) }, (_, at) => year - at)

const neighbours = <Level extends string>(levels: readonly Level[], level: Level) => {
  const at = levels.indexOf(level)
  return { below: levels[at - 1], above: levels[at + 1] }
}

/** Every year of the past rated so, but the named ones. */
const rated = (level: RatingLevel, years: readonly number[]) => ({
  records: years.map((each) => ({ year: each, level })),
  years: { from: 1900, to: year },
})

/** A level short of the one wanted; where there is none, not rated at all, which is short of any. */
function levelEdges(
  min: RatingLevel,
  of: (ratings: NonNullable<SubjectFacts['ratings']>) => Partial<SubjectFacts>,
): readonly Edge[] {
  const { below, above } = neighbours(ratingLevels, min)
  return [
    edge('a level short', false, of(below === undefined ? rated(min, []) : rated(below, [year]))),
    edge('at the level', true, of(rated(min, [year]))),
    ...(above === undefined ? [] : [edge('a level above', true, of(rated(above, [year])))]),
  ]
}

const byRoute = (exclude: readonly string[] = []) =>
  ['merit', 'movement', 'sudden', 'contribution'].find((route) => !exclude.includes(route)) ?? 'x'
const held = (award: AwardId, years: readonly number[], route = 'merit'): readonly HeldAward[] =>
  years.map((each) => ({ award, year: each, route }))
const clean = { disciplines: [] }

/** Where counting begins anew after a discipline: one that ended before the time, and one that ended in it or runs. */
function restartEdges(
  { restartAfterDiscipline }: { readonly restartAfterDiscipline?: true },
  years: number,
  enough: Partial<SubjectFacts>,
): readonly Edge[] {
  if (restartAfterDiscipline === undefined) return []
  const after = (until?: Day) => ({
    ...enough,
    disciplines: [
      {
        level: 'reprimand' as const,
        from: firstDayOf(year - years - 1),
        ...(until === undefined ? {} : { until }),
      },
    ],
  })
  return [
    edge('a discipline ended the day before the time', true, after(lastDayOf(year - years))),
    edge('a discipline ended on its first day', false, after(firstDayOf(year - years + 1))),
    edge('a discipline that runs', false, after()),
    edge('a discipline begun on the last day', false, {
      ...enough,
      disciplines: [{ level: 'reprimand', from: lastDayOf(year) }],
    }),
    edge('a discipline begun the day after', true, {
      ...enough,
      disciplines: [{ level: 'reprimand', from: firstDayOf(year + 1) }],
    }),
  ]
}

/** Counted in a window: one too few, as many, one more; and the last of them just inside and just outside. */
function countEdges(
  { count, years }: { readonly count: number; readonly years: number },
  of: (at: readonly number[]) => Partial<SubjectFacts>,
): readonly Edge[] {
  const inside = [...lastYears(count - 1), year - years + 1]
  const outside = [...lastYears(count - 1), year - years]
  return [
    edge('one too few', false, of(lastYears(count - 1))),
    edge('as many', true, of(lastYears(count))),
    ...(count < years ? [edge('one more', true, of(lastYears(count + 1)))] : []),
    edge('the oldest in the first year that counts', true, of(inside)),
    edge('the oldest a year too early', false, of(outside)),
  ]
}

/** `months` in one post up to the end of 2020; a day less is a month less. */
const service = (months: number, dayLess = 0) => {
  const until = day('2020-12-31')
  return { from: addDays(addMonths(addDays(until, 1), -months), dayLess), until }
}
const inPost = (post: string, months: number, dayLess = 0): readonly Tenure[] =>
  months <= 0 ? [] : [{ post, ...service(months, dayLess) }]

function tenureEdges(wanted: CriterionShapes['tenure']): readonly Edge[] {
  const { posts, adding = [], addingUnder, years, below, unbroken } = wanted
  const { womenReduction: share = { part: 0, whole: 1 }, womenYearsLess: less = 0 } = wanted
  const [post = ''] = posts
  const [higher] = adding
  const forWomen = (of: number) =>
    Math.ceil((Math.max(0, of - less) * 12 * (share.whole - share.part)) / share.whole)
  const man = { ...person, sex: 'male' } as const
  const woman = { ...person, sex: 'female', higherRetirementAge: false } as const
  const longer = { ...woman, higherRetirementAge: true } as const
  const of = (subject: SubjectFacts['subject'], tenures: readonly Tenure[]) => ({
    subject,
    tenures,
  })
  /** Whatever the length, at least a month in the post. */
  const rowEdges = (who: string, subject: SubjectFacts['subject'], need: number, end?: number) => [
    edge(`${who}: a day short`, false, of(subject, inPost(post, Math.max(need, 1), 1))),
    edge(`${who}: long enough`, true, of(subject, inPost(post, Math.max(need, 1)))),
    edge(`${who}: in another post`, false, of(subject, inPost('another post', 600))),
    ...(end === undefined
      ? [edge(`${who}: a month more`, true, of(subject, inPost(post, need + 1)))]
      : [
          edge(`${who}: a day before the next row`, true, of(subject, inPost(post, end, 1))),
          edge(`${who}: as long as the next row asks`, false, of(subject, inPost(post, end))),
        ]),
  ]
  const edges = (who: string, subject: SubjectFacts['subject'], need: number, end?: number) =>
    end !== undefined && end <= Math.max(need, 1)
      ? [edge(`${who}: always in the next row`, false, of(subject, inPost(post, 1)))]
      : rowEdges(who, subject, need, end)
  const full = years * 12
  const end = below === undefined ? undefined : below * 12
  const apart = [
    ...inPost(post, full - 1).map((one) => ({ ...one, until: addDays(one.until, -400) })),
    ...inPost(post, 1),
  ].map((one, at) => (at === 0 ? { ...one, from: addDays(one.from, -400) } : one))
  const added = (months: number, more: number) => [
    ...inPost(post, months).map((one) => ({
      ...one,
      from: addMonths(one.from, -more),
      until: addMonths(firstDayOf(2021), -more),
    })),
    ...inPost(higher ?? '', more),
  ]
  return [
    ...edges('a man', man, full, end),
    ...edges('a woman', woman, forWomen(years), below === undefined ? undefined : forWomen(below)),
    ...(forWomen(years) < full
      ? [edge('a woman who retires later', false, of(longer, inPost(post, full, 1)))]
      : []),
    ...(unbroken === true && full > 1 ? [edge('with a gap', false, of(man, apart))] : []),
    ...(higher !== undefined && years > 1
      ? [edge('the last year in a higher post', true, of(man, added(full - 12, 12)))]
      : []),
    ...(higher !== undefined && addingUnder !== undefined && years > 1
      ? [
          edge(
            'long enough in a higher post for its own row',
            false,
            of(man, added(full - 12, addingUnder * 12)),
          ),
        ]
      : []),
  ]
}

function sinceEdges(wanted: CriterionShapes['awardsSince']): readonly Edge[] {
  const { awards, since, years, excludeRoutes } = wanted
  const route = byRoute(excludeRoutes)
  const most = Math.max(...awards.map(({ count }) => count), years ?? 0)
  const base = since === undefined ? [] : held(since, [year - most], route)
  const facts = (own: (count: number, at: number) => readonly number[]) => ({
    ...clean,
    awards: [
      ...base,
      ...awards.flatMap(({ award, count }, at) => held(award, own(count, at), route)),
    ],
  })
  /** In the year of the award before, or before the window: too early to count. */
  const early = year - (years ?? most)
  return [
    edge('as many of each', true, facts(lastYears)),
    ...awards.flatMap((_, short) => [
      edge(
        `one too few of number ${short + 1}`,
        false,
        facts((count, at) => lastYears(at === short ? count - 1 : count)),
      ),
      ...(since === undefined && years === undefined
        ? []
        : [
            edge(
              `one of number ${short + 1} too early`,
              false,
              facts((count, at) =>
                at === short ? [...lastYears(count - 1), early] : lastYears(count),
              ),
            ),
          ]),
    ]),
    ...(since === undefined
      ? []
      : [
          edge('without the award before', false, {
            ...facts(lastYears),
            awards: facts(lastYears).awards.slice(1),
          }),
        ]),
  ]
}

function priorEdges({
  award,
  years,
  excludeRoutes,
  fromDecision,
}: CriterionShapes['priorAwardThenYears']): readonly Edge[] {
  const route = byRoute(excludeRoutes)
  const [barred] = excludeRoutes
  const decided = (on: Day, by = route) => ({
    ...clean,
    awards: [{ award, year: Math.min(yearOf(on), year), decidedOn: on, route: by }],
  })
  const earned = (of: number, by = route) => ({ ...clean, awards: held(award, [of], by) })
  const at = addYears(onDay, -years)
  const edges =
    fromDecision === true
      ? [
          edge('a day too late', false, decided(addDays(at, 1))),
          edge('on the day', true, decided(at)),
          edge('a day more', true, decided(addDays(at, -1))),
        ]
      : [
          edge('a year too late', false, earned(year - years + 1)),
          edge('years enough', true, earned(year - years)),
          edge('a year more', true, earned(year - years - 1)),
        ]
  const bar =
    barred === undefined
      ? []
      : [
          edge(
            'by a route that is no base',
            false,
            fromDecision === true ? decided(at, barred) : earned(year - years, barred),
          ),
        ]
  return [...edges, ...bar, edge('never given', false, { ...clean, awards: [] })]
}

const members = (more: Partial<NonNullable<SubjectFacts['members']>[number]>) => ({
  members: [{ year, total: 1000, ...more }],
})

/** Points of many standards of 100 each: `one` of them, and the others. */
const points = (one: number, others: number) => ({
  communityScores: [
    {
      year,
      standards: Array.from({ length: 100 }, (_, at) => ({
        score: at === 0 ? one : others,
        max: 100,
      })),
    },
  ],
})
const hundred = ({ part, whole }: Ratio) => (100 * part) / whole

/** Các ngưỡng của từng loại điều kiện: what is just short of the wanted, at it, and beyond. */
export const edgesOf: {
  readonly [Kind in CriterionKind]: (wanted: CriterionShapes[Kind]) => readonly Edge[]
} = {
  ratingInYear: ({ min }) => levelEdges(min, (ratings) => ({ ratings })),
  ratingRun: ({ min, years, orTitles, ...restarts }) => {
    const { below } = neighbours(ratingLevels, min)
    const facts = (records: readonly number[]) => ({
      ...clean,
      awards: [],
      ratings: rated(min, records),
    })
    const low = below === undefined ? [] : [{ year: year - years + 1, level: below }]
    const [title] = orTitles ?? []
    return [
      ...restartEdges(restarts, years, facts(lastYears(years))),
      edge('a year short', false, facts(lastYears(years - 1))),
      edge('years enough', true, facts(lastYears(years))),
      edge('a year more', true, facts(lastYears(years + 1))),
      edge('its first year a level short', false, {
        ...facts([]),
        ratings: {
          records: [...rated(min, lastYears(years - 1)).records, ...low],
          years: { from: 1900, to: year },
        },
      }),
      ...(title === undefined
        ? []
        : [
            edge('its first year by a title', true, {
              ...facts(lastYears(years - 1)),
              awards: held(title, [year - years + 1]),
            }),
          ]),
    ]
  },
  ratingCount: ({ min, count, years }) =>
    countEdges({ count, years }, (at) => ({ ...clean, awards: [], ratings: rated(min, at) })),
  meetsStandardOf: () => [],
  titleInYear: ({ anyOf: [award = ''] }) => [
    edge('of the year before', false, { awards: held(award, [year - 1]) }),
    edge('of the year', true, { awards: held(award, [year]) }),
    edge('of the next year', false, { awards: held(award, [year + 1]) }),
    edge('decided on the day', true, { awards: [{ award, year, decidedOn: onDay }] }),
    edge('decided the day after', false, {
      awards: [{ award, year, decidedOn: addDays(onDay, 1) }],
    }),
  ],
  titleRun: ({ award, times, everyYears, notUsedFor, ...restarts }) => {
    const at = (count: number) =>
      Array.from({ length: count }, (_, index) => year - index * everyYears)
    const facts = (years: readonly number[], more: readonly HeldAward[] = []) => ({
      ...clean,
      awards: [...held(award, years), ...more],
    })
    return [
      ...restartEdges(restarts, times * everyYears, facts(at(times))),
      edge('once too few', false, facts(at(times - 1))),
      edge('times enough', true, facts(at(times))),
      edge('once more', true, facts(at(times + 1))),
      edge(
        'the first a year too early',
        false,
        facts([...at(times - 1), year - (times - 1) * everyYears - 1]),
      ),
      ...(notUsedFor === undefined || notUsedFor === award
        ? []
        : [
            edge('used in its last year', false, facts(at(times), held(notUsedFor, [year]))),
            edge(
              'an earlier use ended the year before',
              true,
              facts(at(times), held(notUsedFor, [year - times * everyYears])),
            ),
          ]),
    ]
  },
  titleCount: ({ award, times, years }) =>
    countEdges({ count: times, years }, (at) => ({
      ...clean,
      ratings: rated('failed', lastYears(100)),
      awards: held(award, at),
    })),
  priorAwardThenYears: priorEdges,
  awardsSince: sinceEdges,
  initiatives: ({ scope, count, years, unused, titlesMayShare }) => {
    const { below, above } = neighbours(scopes, scope)
    const facts = (at: readonly number[], more: object = {}) => ({
      ...clean,
      awards: [],
      initiatives: at.map((each) => ({ year: each, scope, ...more })),
    })
    const many = (of: number, more: object = {}) =>
      facts(
        Array.from({ length: of }, () => year),
        more,
      )
    return [
      edge('one too few', false, many(count - 1)),
      edge('as many', true, many(count)),
      edge('one more', true, many(count + 1)),
      edge(
        'the last in the first year that counts',
        true,
        facts([...many(count - 1).initiatives.map((each) => each.year), year - years + 1]),
      ),
      edge(
        'the last a year too early',
        false,
        facts([...many(count - 1).initiatives.map((each) => each.year), year - years]),
      ),
      ...(below === undefined
        ? []
        : [edge('a scope too narrow', false, many(count, { scope: below }))]),
      ...(above === undefined ? [] : [edge('a wider scope', true, many(count, { scope: above }))]),
      edge('used for another award', !unused, many(count, { usedFor: 'a certificate' })),
      edge(
        'used for another title',
        !unused || titlesMayShare === true,
        many(count, { usedFor: 'a title' }),
      ),
    ]
  },
  notDisciplined: ({ from, ever }) => {
    const { below } = neighbours(disciplineLevels, from)
    const term = (first: Day, last: Day, level = from) => ({
      disciplines: [{ level, from: first, until: last }],
    })
    if (ever === 'in-post') {
      const [first, last] = [firstDayOf(year - 9), lastDayOf(year - 5)]
      const post = { tenures: [{ post: 'any', from: first, until: last }] }
      const begun = (on: Day, level = from) => ({ ...term(on, addDays(on, 90), level), ...post })
      return [
        edge('on the first day in the post', false, begun(first)),
        edge('on the last day in the post', false, begun(last)),
        edge('the day before the post', true, begun(addDays(first, -1))),
        edge('the day after the post', true, begun(addDays(last, 1))),
        ...(below === undefined ? [] : [edge('a level lighter', true, begun(first, below))]),
        edge('none', true, { disciplines: [] }),
      ]
    }
    return [
      edge('at the level', false, term(firstDayOf(year), lastDayOf(year))),
      ...(below === undefined
        ? []
        : [edge('a level lighter', true, term(firstDayOf(year), lastDayOf(year), below))]),
      edge('none', true, { disciplines: [] }),
      edge('begun on the last day of the year', false, term(lastDayOf(year), lastDayOf(year + 1))),
      edge('begun the day after', true, term(firstDayOf(year + 1), lastDayOf(year + 1))),
      edge(
        'ended on the first day of the year',
        false,
        term(firstDayOf(year - 1), firstDayOf(year)),
      ),
      edge('ended the day before', ever !== true, term(firstDayOf(year - 1), lastDayOf(year - 1))),
    ]
  },
  noPendingCase: () => [
    edge('opened on the day', false, { pendingCases: [{ opened: onDay }] }),
    edge('opened the day after', true, { pendingCases: [{ opened: addDays(onDay, 1) }] }),
    edge('concluded the day after', false, {
      pendingCases: [{ opened: firstDayOf(year), concluded: addDays(onDay, 1) }],
    }),
    edge('concluded on the day', true, {
      pendingCases: [{ opened: firstDayOf(year), concluded: onDay }],
    }),
  ],
  serviceMonths: ({ months }) => {
    const since = (days: number) => ({
      subject: {
        ...person,
        recruitedOn: addDays(addMonths(firstDayOf(year + 1), -months), days),
      },
    })
    return [
      edge('a day short', false, since(1)),
      edge('long enough', true, since(0)),
      edge('a day more', true, since(-1)),
    ]
  },
  absenceBelow: ({ workingDays }) => {
    const away = (days: number) => ({
      absences: [{ kind: 'sick' as const, workingDays: days, year }],
    })
    return [
      edge('a day less', true, away(workingDays - 1)),
      edge('as many days', false, away(workingDays)),
      edge('a day more', false, away(workingDays + 1)),
    ]
  },
  trainingCounted: ({ fromMonths, minResult }) => {
    const taken = (
      lengthMonths: number,
      result: 'average' | 'fair' | 'good',
      rulesObeyed: boolean,
    ) => ({ trainings: [{ year, lengthMonths, result, rulesObeyed }] })
    return [
      edge('a long course, fair', true, taken(fromMonths, 'fair', false)),
      edge('a long course, good', true, taken(fromMonths, 'good', false)),
      edge('a long course, average', minResult === 'none', taken(fromMonths, 'average', true)),
      edge('a month shorter, rules obeyed', true, taken(fromMonths - 1, 'average', true)),
      edge('a month shorter, rules not obeyed', false, taken(fromMonths - 1, 'good', false)),
    ]
  },
  memberShare: ({ award, share, strict }) => {
    const of = (more: number) => {
      const total = share.whole * 100
      return members({ total, holding: { [award]: share.part * 100 + more } })
    }
    return [
      edge('one too few', false, of(-1)),
      edge('the very share', !strict, of(0)),
      ...(share.part < share.whole ? [edge('one more', true, of(1))] : []),
    ]
  },
  membersHolding: ({ award, count }) => [
    edge('one too few', false, members({ holding: { [award]: count - 1 } })),
    edge('as many', true, members({ holding: { [award]: count } })),
    edge('one more', true, members({ holding: { [award]: count + 1 } })),
  ],
  allMembersCompleted: () => [
    edge('all but one', false, members({ completed: 999 })),
    edge('all', true, members({ completed: 1000 })),
  ],
  noMemberDisciplined: ({ from }) => {
    const { below, above } = neighbours(disciplineLevels, from)
    return [
      edge('a level lighter', true, members({ heaviestDiscipline: below ?? 'none' })),
      edge('at the level', false, members({ heaviestDiscipline: from })),
      ...(above === undefined
        ? []
        : [edge('a level heavier', false, members({ heaviestDiscipline: above }))]),
    ]
  },
  clusterLeader: ({ organisedBy: [by = 'provincial'] }) => [
    edge('second', false, { clusterResults: [{ year, rank: 2, organisedBy: by }] }),
    edge('first', true, { clusterResults: [{ year, rank: 1, organisedBy: by }] }),
    edge('first the year before', false, {
      clusterResults: [{ year: year - 1, rank: 1, organisedBy: by }],
    }),
  ],
  movement: ({ launchedBy: [by = 'base'], standing, minYears }) => {
    const of = (durationYears: number, as: typeof standing = standing) => ({
      movementResults: [{ year, launchedBy: by, standing: as, durationYears }],
    })
    return [
      ...(minYears > 0 ? [edge('a year short', false, of(minYears - 1))] : []),
      edge('long enough', true, of(minYears)),
      edge('a year more', true, of(minYears + 1)),
      edge('outstanding, not leading', standing === 'outstanding', of(minYears, 'outstanding')),
      edge('in no movement', false, { movementResults: [] }),
    ]
  },
  achievement: ({ kinds: [kind = 'sudden'], scope }) => {
    const { below, above } = neighbours(scopes, scope)
    const of = (reach: typeof scope, at = year) => ({
      achievements: [{ kind, scope: reach, year: at }],
    })
    return [
      ...(below === undefined ? [] : [edge('a scope too narrow', false, of(below))]),
      edge('at the scope', true, of(scope)),
      ...(above === undefined ? [] : [edge('a wider scope', true, of(above))]),
      edge('of the year before', false, of(scope, year - 1)),
    ]
  },
  ageOfCollective: ({ years }) => {
    const since = (days: number) => ({
      subject: {
        kind: 'collective' as const,
        foundedOn: addDays(addYears(onDay, -years), days),
      },
    })
    return [
      edge('a day too young', false, since(1)),
      edge('on the day', true, since(0)),
      edge('a day older', true, since(-1)),
    ]
  },
  tenure: tenureEdges,
  partyRating: ({ min }) => {
    const { below, above } = neighbours(ratingLevels, min)
    const of = (level: RatingLevel) => ({ partyRatings: [{ year, level }] })
    return [
      ...(below === undefined ? [] : [edge('a level short', false, of(below))]),
      edge('at the level', true, of(min)),
      ...(above === undefined ? [] : [edge('a level above', true, of(above))]),
      edge('no such organisation', true, { partyRatings: [] }),
    ]
  },
  noStateAwardInYear: ({ exceptRoutes }) => {
    const decided = (on: Day) => ({
      awards: [
        { award: 'an order', year: yearOf(on) - 1, decidedOn: on, route: byRoute(exceptRoutes) },
      ],
    })
    return [
      edge('on the first day of the year', false, decided(firstDayOf(yearOf(onDay)))),
      edge(
        'on the last day of the year before',
        true,
        decided(addDays(firstDayOf(yearOf(onDay)), -1)),
      ),
    ]
  },
  seniority: ({ force, months, summed }) => {
    const since = (days: number) => ({ services: [{ force, ...service(months, days) }] })
    const earlier = { force, from: day('1930-01-01'), until: day('1930-01-31') }
    const apart = { services: [earlier, { force, ...service(months - 1) }] }
    return [
      edge('with a gap', summed === true, apart),
      edge('a day short', false, since(1)),
      edge('long enough', true, since(0)),
      edge('a day more', true, since(-1)),
    ]
  },
  enterpriseObligations: ({ items, years }) => {
    const facts = (short: number, failing = '') => ({
      obligations: items.flatMap((item) =>
        lastYears(years + 1).map((at) => ({
          item,
          year: at,
          met: !(at === short && (failing === '' || item === failing)),
        })),
      ),
    })
    return [
      edge('all of them', true, facts(0)),
      edge('all but those of the year before the time', true, facts(year - years)),
      ...items.map((item) =>
        edge(`not ${item} in the first year`, false, facts(year - years + 1, item)),
      ),
    ]
  },
  donation: ({ dong, years }) => {
    const given = (amount: number, at = year) => ({ donations: [{ year: at, amount }] })
    return [
      edge('a đồng short', false, given(dong - 1)),
      edge('the very amount', true, given(dong)),
      edge('a đồng more', true, given(dong + 1)),
      edge('in the first year that counts', true, given(dong, year - years + 1)),
      edge('a year too early', false, given(dong, year - years)),
    ]
  },
  communityScore: ({ total, each }) => [
    edge('a tenth of a point short', false, points(hundred(total) - 0.1, hundred(total))),
    edge('points enough', true, points(hundred(total), hundred(total))),
    edge('a tenth more', true, points(hundred(total) + 0.1, hundred(total))),
    edge('one standard a tenth short', false, points(hundred(each) - 0.1, 100)),
    edge('one standard at its floor', true, points(hundred(each), 100)),
  ],
  unitRemark: ({ of: kind, fromMonths }) => {
    const moved = (months: number, remark: boolean) => ({
      moves: [{ kind, on: firstDayOf(year), months, remark }],
    })
    return [
      edge('a month shorter, without the remark', true, moved(fromMonths - 1, false)),
      edge('long enough, without the remark', false, moved(fromMonths, false)),
      edge('long enough, with it', true, moved(fromMonths, true)),
    ]
  },
  noneHeld: ({ awards: [award = ''], routes }) => [
    edge('held once', false, { awards: held(award, [1990], routes?.[0]) }),
    edge('never held', true, { awards: [] }),
  ],
  servicePeriod: ({ anyOf }) => {
    const other = servicePeriods.find((period) => !anyOf.includes(period))
    const of = (periods: typeof anyOf) => ({ subject: { ...person, servicePeriods: periods } })
    return [
      edge('in the period', true, of(anyOf.slice(0, 1))),
      edge('in another', false, of(other === undefined ? [] : [other])),
    ]
  },
  notDissolved: () => {
    const gone = (dissolvedOn: Day) => ({ subject: { kind: 'collective' as const, dissolvedOn } })
    return [
      edge('on the day', false, gone(onDay)),
      edge('the day after', true, gone(addDays(onDay, 1))),
    ]
  },
  judged: ({ topic }) => [
    edge('attested not to hold', false, { attestations: [{ topic, holds: false }] }),
    edge('attested to hold', true, { attestations: [{ topic, holds: true }] }),
  ],
}

/** The edges of one condition at its own numbers. */
export function edgesAt(leaf: Leaf): readonly Edge[] {
  /** The record pairs each kind with the edges of its own shape; the union cannot say so. */
  const build = edgesOf[leaf.kind] as (wanted: Leaf['wanted']) => readonly Edge[]
  return build(leaf.wanted)
}

/** A standard that asks for another is judged by that one's own thresholds. */
export const hasEdges = ({ kind }: Leaf): boolean => kind !== 'meetsStandardOf'

/** Tells every edge at which a condition is not judged as it must be, and a side on which it has none. */
export function faultsAt(leaf: Leaf): readonly string[] {
  const edges = edgesAt(leaf)
  const sides = new Set(edges.map(({ met }) => met)).size
  const judged = ({ facts }: Edge) =>
    evaluate(leaf, {
      facts: { subject: person, ...facts },
      year,
      onDay,
      standardOf: () => undefined,
      natureOf: (award) => ({
        group: award === 'a title' ? 'emulation-title' : 'certificate',
        level: 'state',
      }),
    }).truth
  return [
    ...(hasEdges(leaf) && sides < 2 ? ['needs an edge on each side'] : []),
    ...edges.flatMap((each) => {
      const [expected, found] = [each.met ? 'met' : 'unmet', judged(each)]
      return expected === found ? [] : [`${each.says}: ${found}, not ${expected}`]
    }),
  ]
}
