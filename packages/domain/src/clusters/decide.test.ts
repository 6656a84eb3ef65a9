import { describe, expect, it } from 'vitest'
import { bareCluster } from '../../fixtures/cluster.ts'
import { smallLaw } from '../../fixtures/small-law.ts'
import { day } from '../kernel/index.ts'
import type { Cluster } from './cluster.ts'
import type { RecordConference } from './commands.ts'
import { decideRecordConference } from './decide.ts'
import { evolveCluster } from './evolve.ts'
import { headsTwiceRunning, membersOn, termOf } from './membership.ts'

const heldOn = day('2022-01-18')
const context = { book: smallLaw(heldOn), today: day('2026-11-21') }

const cluster: Cluster = {
  ...bareCluster,
  id: 'mountain-districts',
  name: 'Cụm thi đua các huyện miền núi',
  kind: 'districts',
  members: ['hoai-an', 'tay-son', 'vinh-thanh', 'an-lao'].map((unitId) => ({
    unitId,
    from: null,
    until: null,
  })),
}

const command: RecordConference = {
  conferenceId: 'conference-2021',
  year: 2021,
  heldOn,
  place: 'Vĩnh Thạnh',
  nominations: [
    { id: 'n1', award: 'emulation-flag.provincial', unitId: 'hoai-an', rank: 1 },
    { id: 'n2', award: 'merit-certificate.provincial', unitId: 'tay-son', rank: 2 },
    { id: 'n3', award: 'merit-certificate.provincial', unitId: 'vinh-thanh', rank: null },
  ],
  ranking: null,
  headUnitIds: ['an-lao'],
  deputyUnitIds: ['tay-son'],
  termYear: 2022,
  by: 'account',
  at: '2026-11-21T08:00:00+07:00',
}

const record = (over: Partial<RecordConference> = {}, state: Cluster = cluster) =>
  decideRecordConference(context, { ...command, ...over }, state)

function conferenceHeld(state: Cluster = cluster): Cluster {
  const outcome = record({}, state)
  if (!outcome.ok) throw new Error(outcome.refusal.kind)
  return evolveCluster(state, outcome.value)
}

describe('The conference of 18/01/2022 (SYS-16, SYS-20)', () => {
  it('records one flag and two certificates as nominations, An Lão as head and Tây Sơn as deputy of 2022', () => {
    const held = conferenceHeld()
    expect(held.conferences[0]?.nominations).toHaveLength(3)
    expect(termOf(held, 2022)).toEqual({
      year: 2022,
      headUnitIds: ['an-lao'],
      deputyUnitIds: ['tay-son'],
      electedOn: heldOn,
      recognition: null,
    })
    expect(held.version).toBe(2)
  })

  it('tells the order of the year: of all members where it is known, else of those nominated with a rank', () => {
    expect(record()).toMatchObject({
      value: {
        results: [
          { unitId: 'hoai-an', rank: 1, hundredths: null },
          { unitId: 'tay-son', rank: 2, hundredths: null },
        ],
      },
    })
    const ranking = [{ unitId: 'an-lao', rank: 4, hundredths: 8850 }]
    expect(record({ ranking })).toMatchObject({ value: { results: ranking } })
    expect(
      record({
        nominations: [nominee, { ...nominee, id: 'n8', award: 'merit-certificate.provincial' }],
      }),
    ).toMatchObject({
      value: { results: [{ unitId: nominee.unitId }] },
    })
  })

  it('is recorded once a year', () => {
    expect(record({}, conferenceHeld())).toMatchObject({
      refusal: { kind: 'ConferenceExists', year: 2021, rule: 'one-conference-a-year' },
    })
  })

  it('warns when the same unit would head twice running, and does not refuse it', () => {
    const held = conferenceHeld()
    expect(headsTwiceRunning(held, 'an-lao', 2023)).toBe(true)
    expect(headsTwiceRunning(held, 'hoai-an', 2023)).toBe(false)
    const next = { year: 2022, heldOn: day('2023-01-10'), termYear: 2023, headUnitIds: ['an-lao'] }
    expect(record(next, held).ok).toBe(true)
  })
})

describe('Recording a conference is refused', () => {
  it('when a nominee is not a named member, even though the list of members is not complete', () => {
    const nominations = [{ ...nominee, unitId: 'phu-cat' }]
    expect(record({ nominations })).toMatchObject({
      refusal: { kind: 'NotClusterMember', unitId: 'phu-cat' },
    })
  })

  it('when a nominee had left the cluster before the day, and not on its last day', () => {
    const until = (last: string): Cluster => ({
      ...cluster,
      members: cluster.members.map((member) =>
        member.unitId === 'hoai-an' ? { ...member, until: day(last) } : member,
      ),
    })
    expect(record({}, until('2022-01-17'))).toMatchObject({
      refusal: { kind: 'NotClusterMember', unitId: 'hoai-an' },
    })
    expect(record({}, until('2022-01-18')).ok).toBe(true)
  })

  it('when the head or a deputy is a unit outside', () => {
    expect(record({ headUnitIds: ['phu-cat'] })).toMatchObject({
      refusal: { kind: 'HeadOutsideCluster', unitId: 'phu-cat' },
    })
    expect(record({ deputyUnitIds: ['tay-son', 'phu-cat'] })).toMatchObject({
      refusal: { kind: 'HeadOutsideCluster', unitId: 'phu-cat' },
    })
  })

  it('when two units are nominated for the one flag, naming the article of the flag', () => {
    const nominations = [nominee, { ...nominee, id: 'n9', unitId: 'tay-son' }]
    expect(record({ nominations })).toMatchObject({
      refusal: { kind: 'TooManyFlagNominees', nominees: 2, limit: 1, cites: [{ article: '2' }] },
    })
    expect(
      decideRecordConference(
        { ...context, flagsPerCluster: 2 },
        { ...command, nominations },
        cluster,
      ).ok,
    ).toBe(true)
  })

  it('when a nominee is ranked behind the last of the members', () => {
    const ranked = (rank: number) => record({ nominations: [{ ...nominee, rank }] })
    expect(ranked(4).ok).toBe(true)
    expect(ranked(5)).toMatchObject({
      refusal: { issues: [{ path: 'nominations.0.rank', code: 'rank-out-of-place' }] },
    })
  })

  it('when the award is not in the law of the day', () => {
    const nominations = [{ ...nominee, award: 'hero.labour' }]
    expect(record({ nominations })).toMatchObject({
      refusal: { kind: 'AwardUnknownOnDay', award: 'hero.labour', day: heldOn },
    })
  })

  it('when its day has not come', () => {
    expect(record({ heldOn: day('2026-11-21'), year: 2026, termYear: 2027 }).ok).toBe(true)
    expect(record({ heldOn: day('2026-11-22'), year: 2026 })).toMatchObject({
      refusal: { kind: 'DayInFuture', day: '2026-11-22' },
    })
  })

  it('when the term elected is not of the year reviewed or the one after', () => {
    const elects = [2020, 2021, 2022, 2023].map((termYear) => record({ termYear }).ok)
    expect(elects).toEqual([false, true, true, false])
  })

  it('when the year reviewed is not the one of the meeting or the one just ended', () => {
    const reviews = [2020, 2021, 2022, 2023].map((year) => record({ year, termYear: year }).ok)
    expect(reviews).toEqual([false, true, true, false])
  })

  it('when the input contradicts itself, naming every place', () => {
    expect(
      record({
        year: 2019,
        termYear: 2018,
        deputyUnitIds: ['an-lao', 'an-lao'],
        nominations: [
          { ...nominee, rank: 0 },
          { ...nominee, id: 'n9' },
          { id: 'n8', award: 'emulation-fighter.base', unitId: 'tay-son', rank: null },
        ],
      }),
    ).toMatchObject({
      refusal: {
        kind: 'InvalidInput',
        issues: [
          { path: 'year', code: 'year-out-of-range' },
          { path: 'termYear', code: 'year-out-of-range' },
          { path: 'deputies', code: 'head-is-deputy' },
          { path: 'deputies', code: 'duplicate' },
          { path: 'nominations.0.rank', code: 'not-positive' },
          { path: 'nominations.1', code: 'duplicate' },
          { path: 'nominations.2.award', code: 'award-not-for-collectives' },
        ],
      },
    })
  })
})

const nominee = { id: 'n1', award: 'emulation-flag.provincial', unitId: 'hoai-an', rank: 1 }

describe('Dated membership (SYS-13)', () => {
  it('counts a member from its first day to its last', () => {
    const dated: Cluster = {
      ...cluster,
      members: [{ unitId: 'a', from: day('2022-06-09'), until: day('2023-06-09') }],
    }
    const counted = ['2022-06-08', '2022-06-09', '2023-06-09', '2023-06-10'].map(
      (on) => membersOn(dated, day(on)).length,
    )
    expect(counted).toEqual([0, 1, 1, 0])
  })
})
