// long because it is every way votes, ranks and seats can be equal, each beside the one it differs from
import { describe, expect, it } from 'vitest'
import { districtCluster as cluster, districts, meetingAt } from '../../fixtures/conference.ts'
import { smallLaw } from '../../fixtures/small-law.ts'
import { day } from '../kernel/index.ts'
import { flagsProposed } from './agenda.ts'
import type { Conference } from './conference.ts'
import {
  decideAcclaim,
  decideCloseConferenceBallot,
  decideConsiderCandidates,
  decideOpenConferenceBallot,
  decideRankMembers,
  evolveConference,
} from './index.ts'

const today = day('2022-01-18')
const stamp = { by: 'head', at: '2022-01-18T08:00:00+07:00' }
const book = smallLaw(today)
const flag = 'emulation-flag.provincial'
const certificate = 'merit-certificate.provincial'
const line = (unitId: string, rank: number) => ({ unitId, rank, hundredths: null })

/** The ballot opened, these papers cast in it, and counted. */
function voted(
  state: Conference,
  about: object,
  papers: readonly (readonly string[])[],
): Conference {
  const opened = decideOpenConferenceBallot(
    { cluster, book },
    {
      ...{ ballotId: `ballot-${state.ballots.length}`, purpose: 'nomination', award: flag },
      ...{ rank: null, optionUnitIds: [], seats: 1, ...about },
      ...stamp,
    },
    state,
  )
  if (!opened.ok) throw new Error(opened.refusal.kind)
  const ballot = { ...opened.value.ballot, voted: districts.slice(0, papers.length) }
  const open = evolveConference(state, { ...opened.value, ballot })
  const counted = decideCloseConferenceBallot(
    { cluster },
    { ballotId: ballot.id, box: papers, ...stamp },
    open,
  )
  if (!counted.ok) throw new Error(counted.refusal.kind)
  return evolveConference(open, counted.value)
}

describe('Ranking at a conference', () => {
  const board = [line('hoai-an', 1), line('tay-son', 2), line('moved-away', 3), line('an-lao', 4)]
  const rank = (
    state: Conference,
    lines: readonly ReturnType<typeof line>[] | null,
    locked: typeof board | null = board,
  ) => decideRankMembers({ cluster, board: locked }, { lines, ...stamp }, state)

  it('takes the ranks of the locked board, of those who are members still', () => {
    expect(rank(meetingAt('ranking'), null)).toMatchObject({
      value: {
        from: 'board',
        lines: [{ unitId: 'hoai-an' }, { unitId: 'tay-son' }, { unitId: 'an-lao', rank: 4 }],
      },
    })
  })

  it('says that no board is locked, rather than that ranks are empty', () => {
    expect(rank(meetingAt('ranking'), null, null)).toMatchObject({
      refusal: { kind: 'NoLockedBoard', year: 2021 },
    })
  })

  it('lets nobody type ranks beside a locked board', () => {
    const typed = [line('an-lao', 1)]
    expect(rank(meetingAt('ranking'), typed)).toMatchObject({
      refusal: { kind: 'BoardDecidesRanks', year: 2021 },
    })
    expect(rank(meetingAt('ranking'), typed, null)).toMatchObject({ value: { from: 'entered' } })
  })

  it('takes ranks that follow one another, with the gaps of shared ones', () => {
    const typed = (...ranks: number[]) =>
      rank(
        meetingAt('ranking'),
        ranks.map((each, index) => line(districts[index] ?? '', each)),
        null,
      )
    expect(typed(1, 1, 3, 4)).toMatchObject({ ok: true })
    expect(typed(2, 1)).toMatchObject({ ok: true })
    expect(typed(1, 99)).toMatchObject({
      refusal: { issues: [{ path: 'ranks.1.rank', code: 'rank-out-of-place' }] },
    })
    expect(typed(1, 1, 2)).toMatchObject({
      refusal: { issues: [{ path: 'ranks.2.rank', code: 'rank-out-of-place' }] },
    })
  })

  it('does not take back what a vote has settled', () => {
    const shared = [line('hoai-an', 1), line('tay-son', 1), line('an-lao', 3)]
    const settled = voted(meetingAt('ranking', { ranking: shared }), { purpose: 'tie', rank: 1 }, [
      ['tay-son'],
      ['tay-son'],
      ['hoai-an'],
    ])
    expect(rank(settled, shared, null)).toMatchObject({ refusal: { kind: 'BallotClosed' } })
    const others = [line('tay-son', 1), line('hoai-an', 2), line('vinh-thanh', 3)]
    expect(rank(settled, others, null)).toMatchObject({ ok: true })
  })
})

describe('The flags a cluster may propose', () => {
  const ranked = meetingAt('assessment', {
    ranking: districts.map((unitId, index) => line(unitId, index + 1)),
  })

  it('go to those who stand first, and the unit after the last of them is blocked', () => {
    expect(flagsProposed(cluster, ranked, 2)).toEqual({
      limit: 2,
      members: 4,
      unranked: 0,
      proposed: ['hoai-an', 'tay-son'],
      undecided: [],
      blocked: [
        { unitId: 'vinh-thanh', rank: 3 },
        { unitId: 'an-lao', rank: 4 },
      ],
    })
  })

  const considered = (step: 'vote' | 'acclaim', units: readonly string[], award = flag) =>
    meetingAt(step, {
      ranking: ranked.ranking,
      candidates: units.map((unitId) => ({ id: `for-${unitId}`, award, unitId })),
    })
  const acclaim = (state: Conference, units: readonly string[], flagsPerCluster = 1) =>
    decideAcclaim(
      { book, cluster, flagsPerCluster },
      { candidateIds: units.map((unitId) => `for-${unitId}`), ...stamp },
      state,
    )
  const acclaiming = (state: Conference): Conference => ({
    ...state,
    outcomes: meetingAt('acclaim').outcomes,
  })
  const [a, b, c] = ['hoai-an', 'tay-son', 'an-lao'] as const

  it('are no more than the limit, of so many members, by the article on flags', () => {
    const both = voted(considered('vote', [a, b]), {}, [[a, b], [a, b], [a, b], [a]])
    expect(acclaim(acclaiming(both), [a, b])).toMatchObject({
      refusal: {
        kind: 'TooManyFlagNominees',
        nominees: 2,
        limit: 1,
        members: 4,
        cites: [{ article: '2' }],
      },
    })
    expect(acclaim(acclaiming(both), [a, b], 2)).toMatchObject({ ok: true })
  })

  it('pass nobody over who has more votes', () => {
    const both = voted(considered('vote', [a, b]), {}, [[a, b], [a, b], [a, b], [b]])
    expect(acclaim(acclaiming(both), [a])).toMatchObject({
      refusal: { kind: 'MoreVotesPassedOver', unitId: a, otherUnitId: b, equal: false },
    })
    expect(acclaim(acclaiming(both), [b])).toMatchObject({ ok: true })
  })

  it('wait for another ballot where the last one is shared by equal votes', () => {
    const equal = voted(considered('vote', [a, b, c]), {}, [[a, b], [a, b], [a, b], []])
    expect(acclaim(acclaiming(equal), [a])).toMatchObject({
      refusal: { kind: 'MoreVotesPassedOver', equal: true },
    })
    const settled = voted(equal, {}, [[b], [b], [a], [b]])
    expect(settled.ballots.at(-1)).toMatchObject({ optionUnitIds: [a, b], seats: 1 })
    expect(acclaim(acclaiming(settled), [a])).toMatchObject({
      refusal: { kind: 'MoreVotesPassedOver', equal: false },
    })
    expect(acclaim(acclaiming(settled), [b])).toMatchObject({ ok: true })
    expect(() => voted(settled, {}, [])).toThrow('BallotClosed')
  })

  it('are told apart, not certificates: of those as many may be proposed as were carried', () => {
    const equal = voted(considered('vote', [a, b], certificate), { award: certificate }, [
      [a, b],
      [a, b],
      [a, b],
      [a],
    ])
    expect(acclaim(acclaiming(equal), [b])).toMatchObject({ ok: true })
    expect(() => voted(equal, { award: certificate }, [])).toThrow('BallotClosed')
  })
})

describe('SYS-25: a cluster at its conference', () => {
  const consider = (givenByCluster: boolean) =>
    decideConsiderCandidates(
      { book, today, cluster },
      {
        candidates: [{ id: 'one', award: certificate, unitId: 'hoai-an', givenByCluster }],
        ...stamp,
      },
      meetingAt('assessment'),
    )

  it('SYS-25: gives no award of the law itself, and is told by which article', () => {
    expect(consider(true)).toMatchObject({
      refusal: {
        kind: 'ClusterNotCompetent',
        award: certificate,
        giver: 'Cụm thi đua các huyện miền núi',
        rule: 'cluster-gives-no-award',
        cites: [expect.objectContaining({ article: expect.any(String) })],
      },
    })
  })

  it('SYS-25: proposes it to whom the law names', () => {
    expect(consider(false)).toMatchObject({
      value: { candidates: [{ id: 'one', award: certificate, unitId: 'hoai-an' }] },
    })
  })
})

describe('An election of several', () => {
  const at = (over: Partial<Conference> = {}) => meetingAt('elect', over)
  const [a, b, c, d] = districts

  it('fills the seats in the order of votes, heads as well as deputies', () => {
    const heads = voted(at(), { purpose: 'head', optionUnitIds: [a, b], seats: 2 }, [
      [a, b],
      [a, b],
      [b, a],
      [b],
    ])
    expect(heads.headUnitIds).toEqual([b, a])
    const all = voted(heads, { purpose: 'deputies', optionUnitIds: [c, d], seats: 2 }, [
      [c, d],
      [c, d],
      [c, d],
      [d],
    ])
    expect(all.deputyUnitIds).toEqual([d, c])
  })

  it('votes again for the seats that equal votes left empty, and for no more', () => {
    const half = voted(
      at({ headUnitIds: [a] }),
      { purpose: 'deputies', optionUnitIds: [b, c, d], seats: 2 },
      [
        [b, c],
        [b, d],
        [b, c, d],
        [b, c, d],
      ],
    )
    expect(half.deputyUnitIds).toEqual([b])
    const again = { purpose: 'deputies', seats: 1 }
    expect(() => voted(half, { ...again, optionUnitIds: [c, d], seats: 2 }, [])).toThrow(
      'InvalidInput',
    )
    expect(() => voted(half, { ...again, optionUnitIds: [b, c] }, [])).toThrow('InvalidInput')
    const full = voted(half, { ...again, optionUnitIds: [c, d] }, [[c], [c], [c], [d]])
    expect(full.deputyUnitIds).toEqual([b, c])
    expect(() => voted(full, { ...again, optionUnitIds: [d] }, [])).toThrow('BallotClosed')
  })
})
