import { describe, expect, it } from 'vitest'
import {
  aCouncil,
  ballotOpened,
  candidateOf,
  cast,
  certificate,
  contextOf,
  flag,
  heldOn,
  ids,
  opened,
  planned,
  present,
  run,
  stamp,
  tallied,
} from '../../fixtures/council.ts'
import { day } from '../kernel/index.ts'
import { proposalStatuses } from '../proposals/index.ts'
import {
  decideCloseSession,
  decideOpenSession,
  decidePlan,
  decideRecordAttendance,
} from './decide-session.ts'
import { evolveSession } from './evolve.ts'

const council = aCouncil(5)
const plan = { sessionId: 's1', heldOn, place: null, ...stamp }

describe('Planning a session', () => {
  it('puts the dossiers on the agenda in order, each with the ballot of its own law', () => {
    const session = planned(council)
    expect(session).toMatchObject({ status: 'planned', version: 1, attendance: [] })
    expect(
      session.agenda.map(({ order, proposalId, ballot }) => [
        order,
        proposalId,
        ballot.rule.required,
        ballot.status,
      ]),
    ).toEqual([
      [1, 'p-flag', true, 'not-opened'],
      [2, 'p-cert', false, 'not-opened'],
    ])
  })

  it('takes only dossiers whose appraisal is done', () => {
    for (const status of proposalStatuses) {
      const outcome = decidePlan(
        { council, candidates: [candidateOf({ ...flag, status })] },
        { ...plan, items: [{ itemId: 'i1', proposalId: flag.id }] },
      )
      if (status === 'appraised') expect(outcome.ok).toBe(true)
      else
        expect(outcome).toMatchObject({
          refusal: { kind: 'ProposalNotReady', number: 'HS-1', status },
        })
    }
  })

  it('takes no dossier that waits on the agenda of another session', () => {
    expect(
      decidePlan(
        { council, candidates: [{ ...candidateOf(flag), onOtherAgenda: true }] },
        { ...plan, items: [{ itemId: 'i1', proposalId: flag.id }] },
      ),
    ).toMatchObject({ refusal: { kind: 'ProposalNotReady' } })
  })

  it('needs an agenda, without unknown dossiers and without the same one twice', () => {
    const context = { council, candidates: [candidateOf(flag), candidateOf(certificate)] }
    expect(decidePlan(context, { ...plan, items: [] })).toMatchObject({
      refusal: { kind: 'InvalidInput', issues: [{ path: 'proposals', code: 'empty' }] },
    })
    const items = [flag.id, 'p-none', flag.id].map((proposalId, index) => ({
      itemId: `i${index}`,
      proposalId,
    }))
    expect(decidePlan(context, { ...plan, items })).toMatchObject({
      refusal: {
        issues: [
          { path: 'proposals.1', code: 'unknown-id' },
          { path: 'proposals.2', code: 'duplicate' },
        ],
      },
    })
  })
})

describe('Attendance', () => {
  it('may be recorded again: the later row replaces the earlier one', () => {
    const session = run(
      planned(council),
      present(council, ['m01', 'm02']),
      present(council, ['m02'], 'written'),
    )
    expect(session.attendance).toEqual([
      { memberId: 'm01', attendance: 'present' },
      { memberId: 'm02', attendance: 'written' },
    ])
  })

  it('knows members only: not a stranger, not the secretary who is no member', () => {
    for (const who of ['stranger', 'clerk'])
      expect(present(council, [who])(planned(council))).toMatchObject({
        refusal: { kind: 'NotACouncilMember' },
      })
  })

  it('names a member once', () => {
    expect(present(council, ['m01', 'm01'])(planned(council))).toMatchObject({
      refusal: { issues: [{ path: 'attendance.1', code: 'duplicate' }] },
    })
  })

  it('does not make someone absent who has voted, and ends with the session', () => {
    const voting = run(
      planned(council),
      present(council, ids(4)),
      opened(council),
      ballotOpened(council, 'i1'),
      cast(council, 'i1', 'm01'),
    )
    expect(present(council, ['m01'], 'absent')(voting)).toMatchObject({
      refusal: { kind: 'AlreadyVoted' },
    })
    expect(present(council, ['m02'], 'absent')(voting).ok).toBe(true)
    const closed = run(voting, tallied(council, 'i1', ['yes']), (s) => decideCloseSession(stamp, s))
    expect(decideRecordAttendance({ council }, { rows: [], ...stamp }, closed)).toMatchObject({
      refusal: { kind: 'StatusForbids', of: 'session', status: 'closed' },
    })
  })
})

describe('Opening a session', () => {
  it('needs two thirds of five members in the room: three are too few, four are enough', () => {
    const three = run(
      planned(council),
      present(council, ids(3)),
      present(council, ['m04'], 'written'),
    )
    expect(opened(council)(three)).toMatchObject({
      refusal: { kind: 'QuorumNotMet', present: 3, needed: 4, rule: 'quorum', cites: [] },
    })
    const four = run(planned(council), present(council, ids(4)))
    expect(run(four, opened(council)).status).toBe('open')
  })

  it('cites the article where the quorum is law', () => {
    const central = aCouncil(21, { level: 'central' })
    expect(opened(central)(run(planned(central), present(central, ids(13))))).toMatchObject({
      refusal: { kind: 'QuorumNotMet', cites: [{ article: '6' }] },
    })
  })

  it('waits for its day, and happens once', () => {
    const ready = run(planned(council), present(council, ids(5)))
    expect(decideOpenSession(contextOf(council, day('2026-11-19')), stamp, ready)).toMatchObject({
      refusal: { kind: 'DayInFuture', day: heldOn },
    })
    expect(opened(council)(run(ready, opened(council)))).toMatchObject({
      refusal: { kind: 'StatusForbids', status: 'open', action: 'open-session' },
    })
  })
})

describe('Closing a session', () => {
  const open = run(planned(council), present(council, ids(5)), opened(council))

  it('waits for the ballots that are open, and names them', () => {
    expect(decideCloseSession(stamp, run(open, ballotOpened(council, 'i2')))).toMatchObject({
      refusal: { kind: 'BallotsStillOpen', itemIds: ['i2'] },
    })
  })

  it('leaves an item without a ballot for a later session', () => {
    const closed = run(open, (session) => decideCloseSession(stamp, session))
    expect(closed.status).toBe('closed')
    expect(closed.agenda.map(({ ballot }) => ballot.status)).toEqual(['not-opened', 'not-opened'])
  })

  it('is refused before the session and after it', () => {
    expect(decideCloseSession(stamp, planned(council))).toMatchObject({
      refusal: { kind: 'SessionNotOpen', status: 'planned' },
    })
  })

  it('cannot be read before the session is planned', () => {
    expect(() => evolveSession(null, { kind: 'SessionOpened', sessionId: 's1', ...stamp })).toThrow(
      'before SessionPlanned',
    )
  })
})
