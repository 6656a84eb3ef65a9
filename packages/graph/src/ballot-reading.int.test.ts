import { aProposal } from '@vinhdanh/testkit/builders'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { journeyIn, refusingIn } from '../fixtures/journey.ts'
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

/** More than half of thirteen are seven; at least two thirds, nine: eight say yes. */
const eight = [
  'hoidong02',
  'hoidong03',
  'hoidong04',
  'hoidong05',
  'hoidong06',
  'hoidong07',
  'hoidong08',
  'hoidong09',
]

async function itemOf(proposal: string): Promise<string> {
  const { councils } = await world.ask({ as: 'thuky' }, '{ councils { edges { node { id } } } }')
  const { session } = await journey.plan('thuky', councils.edges[0].node.id, [proposal])
  const [{ id: item }] = session.agenda
  const key = Buffer.from(item, 'base64').toString().split(':')[1] ?? ''
  const { rule } = await world.db.prisma.agendaItem.findUniqueOrThrow({ where: { id: key } })
  const cite = { instrument: '2023-decree-98', article: '30', clause: '7' }
  const otherReadings = [
    {
      id: 'two-thirds',
      threshold: { share: { part: 2, whole: 3 }, strict: false },
      cite,
      provenance: { status: 'recalled', source: 'một bài báo', note: 'chưa đối chiếu' },
    },
  ]
  await world.db.prisma.agendaItem.update({
    where: { id: key },
    data: { rule: { ...(rule as object), otherReadings } },
  })
  const all = session.attendance.map(({ member }: Answer) => ({
    member: member.id,
    attendance: 'PRESENT',
  }))
  const attended = await journey.attend('thuky', session.id, session.version, all)
  await journey.open('thuky', session.id, attended.session.version)
  await journey.openBallot('thuky', item)
  return item
}

const read = async (item: string, as = 'chutich'): Promise<Answer> =>
  (
    await world.ask(
      { as },
      `{ node(id: "${item}") { ... on AgendaItem { proposal { status }
         ballot { tally { passed needsPerson sentence
           readings { reading label yesNeeded passed citation { label } provenance { status } }
           choice { reading reason by } } }
         possibleActions { action allowed } } } }`,
    )
  ).node

const choose = (item: string, over: Record<string, unknown> = {}, as = 'chutich') =>
  journey.run(
    as,
    'chooseBallotReading',
    { item, reading: 'two-thirds', reason: 'Quy chế của Hội đồng', ...over },
    '... on BallotReadingChosen { item { proposal { status } } } ... on InvalidInput { issues { path } }',
  )

describe('A count that the readings of the share judge differently', () => {
  it('leaves the dossier where it is until a person has chosen, with a reason that is kept', async () => {
    const user = await world.db.prisma.user.findUniqueOrThrow({
      where: { email: 'hoidong11@vinhdanh.example' },
    })
    const unit = await world.db.prisma.unit.findUniqueOrThrow({ where: { code: 'mdm-stc' } })
    const { id } = await aProposal(world.db, {
      subject: { kind: 'person', id: user.personId ?? '' },
      submittingUnitId: unit.id,
      award: 'merit-certificate.provincial',
      year: 2024,
      status: 'appraised',
    })
    const item = await itemOf(world.id('Proposal', id))
    for (const as of eight)
      expect((await journey.cast(as, item, 'YES')).__typename).toBe('BallotCast')
    expect(await journey.closeBallot('thuky', item)).toMatchObject({
      __typename: 'BallotTallied',
      item: { proposal: { status: 'APPRAISED' }, ballot: { tally: { yes: 8, passed: false } } },
    })

    const open = await read(item)
    expect(open.ballot.tally).toMatchObject({ passed: false, needsPerson: true, choice: null })
    expect(open.ballot.tally.readings).toMatchObject([
      { reading: 'main', yesNeeded: 7, passed: true, citation: null },
      { reading: 'two-thirds', yesNeeded: 9, passed: false, provenance: { status: 'RECALLED' } },
    ])
    expect(open.ballot.tally.sentence).toContain('cần người có thẩm quyền chọn cách đọc')
    expect(open.possibleActions).toContainEqual({ action: 'CHOOSE_READING', allowed: true })

    await refused('NotAllowed', () => choose(item, {}, 'thuky'))
    await refused('InvalidInput', () => choose(item, { reading: 'third' }))
    await refused('InvalidInput', () => choose(item, { reason: ' ' }))
    expect(await choose(item)).toMatchObject({ item: { proposal: { status: 'NOT_PASSED' } } })
    expect((await read(item)).ballot.tally).toMatchObject({
      passed: false,
      needsPerson: false,
      choice: { reading: 'two-thirds', reason: 'Quy chế của Hội đồng' },
    })
    await refused('StatusForbids', () => choose(item, { reading: 'main' }))
    const lines = await world.db.prisma.journalEntry.findMany({ where: { subject: 'session' } })
    expect(JSON.stringify(lines.map(({ event }) => event))).toContain('BallotReadingChosen')
  })
})
