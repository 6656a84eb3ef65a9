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
import { viewerAs } from '../../fixtures/dossiers.ts'
import { ratio } from '../kernel/index.ts'
import type { CouncilSession } from './council.ts'
import { decideChooseBallotReading } from './decide-reading.ts'
import { evolveSession } from './evolve.ts'
import { possibleItemActions } from './possible-actions.ts'
import { tallyNeedsPerson } from './rules.ts'

const council = aCouncil(5)
/** The share of the first item, four fifths as written, by another source nine tenths. */
const withReadings = (session: CouncilSession): CouncilSession => ({
  ...session,
  agenda: session.agenda.map((item) => {
    const { cite, provenance } = item.ballot.rule
    if (item.id !== 'i1' || cite === null || provenance === null) return item
    const other = { id: 'nine-tenths', threshold: { share: ratio(9, 10), strict: false } }
    const rule = { ...item.ballot.rule, otherReadings: [{ ...other, cite, provenance }] }
    return { ...item, ballot: { ...item.ballot, rule } }
  }),
})
const voting = run(
  withReadings(planned(council)),
  present(council, ids(5)),
  opened(council),
  ballotOpened(council, 'i1'),
  ...ids(5).map((id) => cast(council, 'i1', id)),
)
const counted = (yes: number) =>
  run(
    voting,
    tallied(
      council,
      'i1',
      ids(5).map((_, index) => (index < yes ? 'yes' : 'no')),
    ),
  )
const tallyIn = ({ agenda }: CouncilSession) => {
  const tally = agenda.find(({ id }) => id === 'i1')?.ballot.tally
  if (tally == null) throw new Error('the ballot was counted')
  return tally
}
const wish = { itemId: 'i1', reading: 'main', reason: 'Theo nghị định', ...stamp }
const choose = (over: Partial<typeof wish> = {}, session = counted(4)) =>
  decideChooseBallotReading({ ...wish, ...over }, session)

describe('A count that the readings of the share judge differently', () => {
  it('has passed by none of them until a person has chosen, and says what each gives', () => {
    const tally = tallyIn(counted(4))
    expect(tally).toMatchObject({ yes: 4, passed: false })
    expect(
      tally.readings?.map(({ reading, yesNeeded, passed }) => [reading, yesNeeded, passed]),
    ).toEqual([
      ['main', 4, true],
      ['nine-tenths', 5, false],
    ])
    expect(tallyNeedsPerson(tally)).toBe(true)
  })

  it.each([
    ['main', true, 4],
    ['nine-tenths', false, 5],
  ])('is settled by the choice of %s', (reading, passed, yesNeeded) => {
    const decided = choose({ reading })
    if (!decided.ok) throw new Error(decided.refusal.kind)
    expect(decided.value).toMatchObject({ proposalId: flag.id, passed })
    const tally = tallyIn(evolveSession(counted(4), decided.value))
    const { by, at } = stamp
    expect(tally).toMatchObject({
      passed,
      yesNeeded,
      choice: { reading, reason: 'Theo nghị định', by, at },
    })
    expect(tallyNeedsPerson(tally)).toBe(false)
  })

  it('is chosen once, with a reason, among its readings, of an item that was counted', () => {
    expect(choose({ itemId: 'i9' })).toMatchObject({ refusal: { issues: [{ path: 'item' }] } })
    expect(choose({ reading: 'third' })).toMatchObject({
      refusal: { issues: [{ path: 'reading', code: 'unknown-id' }] },
    })
    expect(choose({ reason: ' ' })).toMatchObject({
      refusal: { issues: [{ path: 'reason', code: 'empty' }] },
    })
    expect(choose({}, voting)).toMatchObject({ refusal: { kind: 'StatusForbids' } })
    const decided = choose()
    if (!decided.ok) throw new Error(decided.refusal.kind)
    expect(choose({}, evolveSession(counted(4), decided.value))).toMatchObject({
      refusal: { kind: 'StatusForbids', of: 'ballot' },
    })
  })

  it.each([
    [5, true],
    [3, false],
  ])('needs nobody where %i yes give the same by every reading', (yes, passed) => {
    expect(tallyIn(counted(yes))).toMatchObject({ passed })
    expect(tallyIn(counted(yes)).readings).toBeUndefined()
    expect(choose({}, counted(yes))).toMatchObject({
      refusal: { kind: 'ReadingsAgree', rule: 'readings-differ' },
    })
  })

  it('is offered to the authority while it waits', () => {
    const offered = (session: CouncilSession, role: 'deciding-authority' | 'council-secretary') => {
      const item = session.agenda.find(({ id }) => id === 'i1')
      if (item === undefined) throw new Error('i1')
      const context = {
        ...contextOf(council),
        target: { unitPath: '/vn/binh-dinh/' },
        proposal: flag,
      }
      return possibleItemActions(context, session, item, viewerAs(role)).find(
        ({ action }) => action === 'choose-reading',
      )
    }
    expect(offered(counted(4), 'deciding-authority')).toMatchObject({ allowed: true })
    expect(offered(counted(4), 'council-secretary')).toMatchObject({
      refusal: { kind: 'NotAllowed' },
    })
    expect(offered(counted(5), 'deciding-authority')).toBeUndefined()
  })
})
