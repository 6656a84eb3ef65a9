import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  aCouncil,
  ballotOpened,
  cast,
  contextOf,
  flag,
  ids,
  opened,
  planned,
  present,
  run,
  stamp,
  tallied,
} from '../../fixtures/council.ts'
import type { BallotChoice } from './council.ts'
import { decideCastBallot, decideCloseBallot, decideOpenBallot } from './decide-ballot.ts'
import { decideCloseSession } from './decide-session.ts'

const council = aCouncil(5)
const inSession = run(
  planned(council),
  present(council, ['m01', 'm02', 'm03', 'm04']),
  opened(council),
)
const voting = run(inSession, ballotOpened(council, 'i1'))
const fourYes = run(voting, ...['m01', 'm02', 'm03', 'm04'].map((id) => cast(council, 'i1', id)))

describe('Opening a ballot', () => {
  it('needs an open session', () => {
    expect(ballotOpened(council, 'i1')(planned(council))).toMatchObject({
      refusal: { kind: 'SessionNotOpen', status: 'planned', rule: 'session-first' },
    })
  })

  it('needs the quorum still', () => {
    const fewer = run(inSession, present(council, ['m04'], 'absent'))
    expect(ballotOpened(council, 'i1')(fewer)).toMatchObject({
      refusal: { kind: 'QuorumNotMet', present: 3, needed: 4 },
    })
  })

  it('needs a dossier that has not moved since the agenda was made', () => {
    expect(
      decideOpenBallot(
        { ...contextOf(council), proposal: { ...flag, status: 'withdrawn' } },
        { itemId: 'i1', ...stamp },
        inSession,
      ),
    ).toMatchObject({ refusal: { kind: 'ProposalNotReady', status: 'withdrawn' } })
  })

  it('happens once, for an item of this agenda', () => {
    expect(ballotOpened(council, 'i1')(voting)).toMatchObject({
      refusal: { kind: 'StatusForbids', of: 'ballot', status: 'open' },
    })
    const closed = run(fourYes, tallied(council, 'i1', ['yes', 'yes', 'yes', 'yes']))
    expect(ballotOpened(council, 'i1')(closed)).toMatchObject({ refusal: { kind: 'BallotClosed' } })
    expect(
      decideOpenBallot(
        { ...contextOf(council), proposal: flag },
        { itemId: 'i9', ...stamp },
        inSession,
      ),
    ).toMatchObject({ refusal: { issues: [{ path: 'item', code: 'unknown-id' }] } })
  })
})

describe('Casting a ballot', () => {
  it('puts the member on the roll and keeps the choice out of the event', () => {
    for (const choice of ['yes', 'no', 'blank'] as const) {
      const outcome = decideCastBallot(
        { council },
        { itemId: 'i1', personId: 'person-m01', choice, ...stamp },
        voting,
      )
      if (!outcome.ok) throw new Error(outcome.refusal.kind)
      expect(outcome.value.choice).toBe(choice)
      expect(Object.keys(outcome.value.event).sort()).toEqual([
        'at',
        'by',
        'itemId',
        'kind',
        'memberId',
        'sessionId',
      ])
    }
  })

  it('lets a member vote once', () => {
    const once = run(voting, cast(council, 'i1', 'm01'))
    expect(cast(council, 'i1', 'm01', 'no')(once)).toMatchObject({
      refusal: { kind: 'AlreadyVoted', rule: 'one-member-one-ballot' },
    })
    expect(once.agenda[0]?.ballot.voted).toEqual(['m01'])
  })

  it('lets a member vote in writing, and not an absent one', () => {
    const written = run(voting, present(council, ['m05'], 'written'))
    expect(cast(council, 'i1', 'm05')(written).ok).toBe(true)
    expect(cast(council, 'i1', 'm05')(voting)).toMatchObject({ refusal: { kind: 'MemberAbsent' } })
    const absent = run(voting, present(council, ['m05'], 'absent'))
    expect(cast(council, 'i1', 'm05')(absent)).toMatchObject({ refusal: { kind: 'MemberAbsent' } })
  })

  it('is for members: not a stranger, not the secretary who is none, not an account without a person', () => {
    for (const personId of ['person-x', 'person-clerk', null])
      expect(
        decideCastBallot({ council }, { itemId: 'i1', personId, choice: 'yes', ...stamp }, voting),
      ).toMatchObject({ refusal: { kind: 'NotACouncilMember' } })
  })

  it('is not for the member whose own award is voted on', () => {
    const own = run(inSession, ballotOpened(council, 'i2'))
    expect(cast(council, 'i2', 'm02')(own)).toMatchObject({
      refusal: { kind: 'NotAllowed', reason: 'recused', rule: 'recusal' },
    })
    expect(cast(council, 'i2', 'm01')(own).ok).toBe(true)
  })

  it('happens while the ballot is open, not before and not after', () => {
    expect(cast(council, 'i1', 'm01')(inSession)).toMatchObject({
      refusal: { kind: 'BallotNotOpen' },
    })
    const closed = run(fourYes, tallied(council, 'i1', ['yes', 'yes', 'yes', 'yes']))
    expect(cast(council, 'i1', 'm05')(closed)).toMatchObject({ refusal: { kind: 'BallotClosed' } })
    const over = run(closed, (session) => decideCloseSession(stamp, session))
    expect(cast(council, 'i1', 'm05')(over)).toMatchObject({ refusal: { kind: 'BallotClosed' } })
    expect(cast(council, 'i2', 'm05')(over)).toMatchObject({ refusal: { kind: 'SessionNotOpen' } })
  })

  it('is for an item of this agenda', () => {
    expect(cast(council, 'i9', 'm01')(voting)).toMatchObject({
      refusal: { issues: [{ path: 'item', code: 'unknown-id' }] },
    })
  })
})

describe('Closing a ballot', () => {
  it('counts against all five members: four yes pass 80 %, three do not', () => {
    const outcome = tallied(council, 'i1', ['yes', 'yes', 'yes', 'yes'])(fourYes)
    expect(outcome).toMatchObject({
      value: {
        kind: 'BallotTallied',
        proposalId: 'p-flag',
        tally: { yes: 4, no: 0, blank: 0, notCast: 1, members: 5, yesNeeded: 4, passed: true },
      },
    })
    expect(tallied(council, 'i1', ['yes', 'yes', 'yes', 'no'])(fourYes)).toMatchObject({
      value: { tally: { yes: 3, no: 1, notCast: 1, yesNeeded: 4, passed: false } },
    })
  })

  it('keeps the recused member in the total', () => {
    const own = run(inSession, ballotOpened(council, 'i2'))
    const voted = run(own, cast(council, 'i2', 'm01'), cast(council, 'i2', 'm03'))
    expect(tallied(council, 'i2', ['yes', 'yes'])(voted)).toMatchObject({
      value: { tally: { members: 5, yesNeeded: 3, passed: false } },
    })
  })

  it('refuses a box that holds another number of ballots than the roll has names', () => {
    for (const box of [[], ['yes'], ['yes', 'yes', 'yes', 'yes', 'yes']] as const)
      expect(tallied(council, 'i1', box)(fourYes)).toMatchObject({
        refusal: { kind: 'InvalidInput', issues: [{ path: 'box', code: 'box-differs-from-roll' }] },
      })
  })

  it('happens once, in the session, after the ballot was opened', () => {
    expect(tallied(council, 'i1', [])(inSession)).toMatchObject({
      refusal: { kind: 'BallotNotOpen' },
    })
    expect(tallied(council, 'i1', [])(planned(council))).toMatchObject({
      refusal: { kind: 'SessionNotOpen' },
    })
    const closed = run(fourYes, tallied(council, 'i1', ['yes', 'yes', 'yes', 'yes']))
    expect(tallied(council, 'i1', ['yes', 'yes', 'yes', 'yes'])(closed)).toMatchObject({
      refusal: { kind: 'BallotClosed' },
    })
    expect(
      decideCloseBallot({ council }, { itemId: 'i9', box: [], ...stamp }, voting),
    ).toMatchObject({ refusal: { kind: 'InvalidInput' } })
  })
})

describe('Any course of a session', () => {
  const step = fc.oneof(
    fc.record({
      do: fc.constant('attend' as const),
      who: fc.nat({ max: 6 }),
      how: fc.constantFrom('present' as const, 'written' as const, 'absent' as const),
    }),
    fc.record({ do: fc.constant('open' as const) }),
    fc.record({ do: fc.constant('ballot' as const), item: fc.constantFrom('i1', 'i2') }),
    fc.record({
      do: fc.constant('cast' as const),
      item: fc.constantFrom('i1', 'i2'),
      who: fc.nat({ max: 6 }),
      choice: fc.constantFrom<BallotChoice>('yes', 'no', 'blank'),
    }),
    fc.record({ do: fc.constant('tally' as const), item: fc.constantFrom('i1', 'i2') }),
    fc.record({ do: fc.constant('close' as const) }),
  )

  it('keeps every vote single, every total whole, and never stores a choice with a name', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const members = ids(7)
        const seven = aCouncil(7)
        const boxes: Record<string, BallotChoice[]> = { i1: [], i2: [] }
        const name = (index: number) => members[index] ?? 'm01'
        let state = run(planned(seven), present(seven, ids(5)), opened(seven))
        for (const each of steps) {
          const box = 'item' in each ? (boxes[each.item] ?? []) : []
          const take =
            each.do === 'attend'
              ? present(seven, [name(each.who)], each.how)
              : each.do === 'open'
                ? opened(seven)
                : each.do === 'ballot'
                  ? ballotOpened(seven, each.item)
                  : each.do === 'cast'
                    ? cast(seven, each.item, name(each.who), each.choice)
                    : each.do === 'tally'
                      ? tallied(seven, each.item, box)
                      : (session: typeof state) => decideCloseSession(stamp, session)
          const outcome = take(state)
          if (!outcome.ok) continue
          if (each.do === 'cast') box.push(each.choice)
          state = run(state, take)
        }
        for (const { id, ballot } of state.agenda) {
          expect(new Set(ballot.voted).size).toBe(ballot.voted.length)
          expect(ballot.voted.length).toBe(boxes[id]?.length)
          if (ballot.tally === null) continue
          const { yes, no, blank, notCast } = ballot.tally
          expect(yes + no + blank + notCast).toBe(7)
          expect(yes + no + blank).toBe(ballot.voted.length)
        }
        const { tally: _, ...shown } = { ...state.agenda[0]?.ballot }
        expect(JSON.stringify(shown)).not.toMatch(/"(yes|no|blank)"/)
      }),
    )
  })
})
