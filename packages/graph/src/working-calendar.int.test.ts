import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { dossierIn, journeyIn, refusingIn } from '../fixtures/journey.ts'
import { type Answer, aWorld, type World } from '../fixtures/world.ts'

let world: World
let journey: ReturnType<typeof journeyIn>
let refused: ReturnType<typeof refusingIn>
beforeAll(async () => {
  world = await aWorld()
  journey = journeyIn(world, '2026-11-21')
  refused = refusingIn(world)
})
afterAll(() => world.drop())

const set = (input: Record<string, unknown>, as = 'quantri') =>
  journey.run(
    as,
    'setWorkingCalendar',
    { year: 2026, off: [], madeUp: [], document: 'Thông báo nghỉ', ...input },
    '... on WorkingCalendarSet { calendar { year off madeUp document setBy version } } ... on InvalidInput { issues { path sentence } } ... on ChangedMeanwhile { currentVersion }',
  )
/** When an appraisal that waits is due, as its row and its page say. */
async function due(number: string): Promise<string> {
  const { node, dueOn } = await dossierIn(world)(number)
  const read: Answer = await world.ask(
    { as: 'thamdinh' },
    `{ node(id: "${node}") { ... on Proposal { dueOn } } }`,
  )
  expect(read.node.dueOn).toBe(dueOn)
  return dueOn ?? ''
}
/** Two weeks from Monday to Friday. */
const twoWeeks = [23, 24, 25, 26, 27, 30]
  .map((date) => `2026-11-${date}`)
  .concat(['2026-12-01', '2026-12-02', '2026-12-03', '2026-12-04'])

describe('The working calendar', () => {
  it('moves the day on which each waiting dossier is due, and counts for the next step too', async () => {
    const number = 'MP-2026-0014'
    const before = await due(number)
    expect(before > '2026-11-22').toBe(true)
    const answer = await set({ off: twoWeeks, madeUp: ['2026-11-28'] })
    expect(answer).toMatchObject({
      __typename: 'WorkingCalendarSet',
      calendar: { year: 2026, off: twoWeeks, madeUp: ['2026-11-28'], version: 1 },
    })
    const after = await due(number)
    expect(after > before).toBe(true)
    const { node, version } = await dossierIn(world)(number)
    await journey.receive('thamdinh', node, version)
    const received = await due(number)
    // Twenty working days from Saturday 21/11/2026: one is made up on the 28th, the rest begin on the 7th.
    expect(received).toBe('2026-12-31')
    expect(await set({ expectedVersion: 1 }, 'phapche')).toMatchObject({
      calendar: { off: [], version: 2 },
    })
    expect(await due(number)).toBe('2026-12-18')
    const lines = await world.db.prisma.journalEntry.findMany({ where: { subject: 'calendar' } })
    expect(lines).toHaveLength(2)
  })

  it('is read by everybody, and set by the administrator or the legal officer', async () => {
    const { workingCalendars } = await world.ask({}, '{ workingCalendars { year document } }')
    expect(workingCalendars).toEqual([{ year: 2026, document: 'Thông báo nghỉ' }])
    for (const as of ['thamdinh', 'chutich', 'donvi', 'congdan'])
      await refused('NotAllowed', () => set({ expectedVersion: 2 }, as))
  })

  it('is refused with what is wrong, and never set over what somebody else has set', async () => {
    const wrong = await refused('InvalidInput', () =>
      set({ expectedVersion: 2, off: ['2027-01-04'], document: ' ' }),
    )
    expect(wrong.issues.map(({ path }: Answer) => path)).toEqual(['off.0', 'document'])
    const late = await refused('ChangedMeanwhile', () => set({ expectedVersion: 1 }))
    expect(late.currentVersion).toBe(2)
    await refused('ChangedMeanwhile', () => set({}))
  })
})
