// long because it is one conference told in its order, on a board that is locked under way
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { conferenceIn, type Voter } from '../fixtures/conference.ts'
import { refusingIn } from '../fixtures/journey.ts'
import { scoringIn } from '../fixtures/scoring.ts'
import { type Answer, aWorld, type World } from '../fixtures/world.ts'

const flag = 'emulation-flag.provincial'
const heldOn = '2022-01-18'
const officer = 'bd-thamdinh'
const head = 'bd-cumtruong'
const codes = ['hoai-an', 'tay-son', 'vinh-thanh', 'an-lao'] as const
type Code = (typeof codes)[number]

let world: World
let refused: ReturnType<typeof refusingIn>
let meeting: ReturnType<typeof conferenceIn>
let cluster: string
const unit = {} as Record<Code, string>
const plan = () => ({ cluster, kind: 'ANNUAL', year: 2021, heldOn, place: 'Hoài Ân' })

beforeAll(async () => {
  world = await aWorld('rehearsal')
  refused = refusingIn(world)
  for (const code of codes) unit[code] = await world.unit(code)
  const voters: readonly Voter[] = codes.map((code) => ({
    as: `bd-${code.replace('-', '')}`,
    unit: unit[code],
  }))
  meeting = conferenceIn(world, { head, today: heldOn, voters })
  const { clusters } = await world.ask(
    {},
    '{ clusters(first: 100) { edges { node { id members { unit { id } } } } } }',
  )
  cluster = clusters.edges.find(({ node }: Answer) =>
    node.members.some((member: Answer) => member.unit.id === unit['hoai-an']),
  ).node.id
})
afterAll(() => world.drop())

/** A board of one criterion with two flags to propose, scored and locked. */
async function locked(points: Readonly<Record<Code, string>>): Promise<void> {
  const scoring = scoringIn(world, '2022-01-10')
  const rubric = await scoring.issued(officer, await world.unit('binh-dinh'), {
    title: 'Bảng điểm năm 2021',
    unitType: 'Huyện',
    total: 10,
    criteria: [{ number: '1', text: 'Công tác thi đua', max: 10 }],
    tieBreak: [{ text: 'Hội nghị bỏ phiếu', by: 'vote' }],
    flags: { count: 2 },
  })
  const opened = await scoring.run(officer, 'openBoard', {
    ...{ rubric: rubric.id, cluster, year: 2021, on: '2022-01-05' },
  })
  const board = opened.board.id
  await scoring.move(officer, board, 'OFFICIAL')
  const cells = codes.map((code) => ({
    unit: unit[code],
    line: '1',
    points: points[code],
    seen: 0,
  }))
  const entered = await scoring.run(officer, 'enterOfficialScores', { board, cells })
  expect(entered.__typename).toBe('ScoresEntered')
  const done = await scoring.move(officer, board, 'LOCKED', { confirmation: 'KHÓA 2021' })
  expect(done.__typename).toBe('StageMoved')
}

const pass = (step: string) => meeting.done('passConferenceStep', { step, outcome: 'Thống nhất.' })
const candidate = (code: Code) =>
  meeting.now().candidates.find((one: Answer) => one.unit.id === unit[code]).id

describe('A conference that was planned', () => {
  it('is moved to another day and place, and the others are told where', async () => {
    await meeting.done('planConference', { ...plan(), heldOn: '2022-01-15' })
    await refused('NotAllowed', () =>
      meeting.ask('rescheduleConference', { heldOn, place: 'An Lão' }, 'bd-hoaian'),
    )
    const moved = await meeting.done('rescheduleConference', { heldOn, place: 'An Lão' })
    expect(moved).toMatchObject({ status: 'PLANNED', heldOn, place: 'An Lão' })
  })

  it('is cancelled by its head with a reason, is kept, and another takes its place', async () => {
    await refused('NotAllowed', () =>
      meeting.ask('cancelConference', { reason: 'Mưa lũ' }, 'bd-hoaian'),
    )
    const empty = await refused('InvalidInput', () =>
      meeting.ask('cancelConference', { reason: ' ' }),
    )
    expect(empty.issues).toMatchObject([{ path: 'reason' }])
    const cancelled = await meeting.done('cancelConference', { reason: 'Mưa lũ tại An Lão' })
    expect(cancelled).toMatchObject({
      status: 'CANCELLED',
      cancelledBecause: 'Mưa lũ tại An Lão',
      step: null,
    })
    await refused('ConferenceStatusForbids', () =>
      meeting.ask('rescheduleConference', { heldOn, place: null }),
    )
    const { conferences } = await world.ask(
      { as: head, today: heldOn },
      '{ conferences(first: 10, status: CANCELLED) { edges { node { id cancelledBecause } } } }',
    )
    expect(conferences.edges).toMatchObject([{ node: { id: cancelled.id } }])
    const lines = await world.db.prisma.journalEntry.findMany({
      where: { subject: 'conference', kind: 'ConferenceCancelled' },
    })
    expect(lines).toMatchObject([{ event: { reason: 'Mưa lũ tại An Lão' } }])
    meeting.use(null)
    expect(await meeting.done('planConference', plan())).toMatchObject({ status: 'PLANNED' })
    await refused('ReviewExists', () => meeting.tell('planConference', plan()))
  })
})

describe('scenario 19: ranks and flags of a locked board, at the conference', () => {
  it('scenario 19: begins at an hour of the day', async () => {
    await meeting.done('recordDelegates', {
      attendance: codes.map((code) => ({
        unit: unit[code],
        present: true,
        representative: `Đại diện ${code}`,
      })),
    })
    const opening = { chair: 'Chủ trì', secretary: 'Thư ký' }
    const wrong = await refused('InvalidInput', () =>
      meeting.ask('openConference', { ...opening, beganAt: '7h30' }),
    )
    expect(wrong.sentence).toContain('giờ khai mạc phải là giờ và phút')
    const opened = await meeting.done('openConference', { ...opening, beganAt: '07:30' })
    expect(opened).toMatchObject({ status: 'OPEN', beganAt: '07:30' })
    await pass('RESULTS')
    await pass('LIMITATIONS')
    await meeting.done('setConferenceTasks', { tasks: [{ text: 'Nhiệm vụ năm sau' }] })
    await pass('TASKS')
  })

  it('scenario 19: says that no board is locked, then takes the ranks of the one that is and no typed ones', async () => {
    const none = await refused('NoLockedBoard', () => meeting.ask('rankMembers', { ranks: null }))
    expect(none.sentence).toContain('chưa có bảng điểm nào của năm 2021 đã khóa')
    expect(meeting.now().rankingFromBoard).toBe(false)
    await locked({ 'hoai-an': '9.5', 'tay-son': '9.5', 'vinh-thanh': '8', 'an-lao': '7' })
    await refused('BoardDecidesRanks', () =>
      meeting.ask('rankMembers', { ranks: [{ unit: unit['an-lao'], rank: 1 }] }),
    )
    const ranked = await meeting.done('rankMembers', { ranks: null })
    expect(ranked.rankingFromBoard).toBe(true)
    expect(
      ranked.ranking.map(({ unit: { id }, rank, tied, hundredths }: Answer) => [
        id,
        rank,
        tied,
        hundredths,
      ]),
    ).toEqual([
      [unit['hoai-an'], 1, true, 950],
      [unit['tay-son'], 1, true, 950],
      [unit['vinh-thanh'], 3, false, 800],
      [unit['an-lao'], 4, false, 700],
    ])
    const papers = ['hoai-an', 'hoai-an', 'tay-son', 'hoai-an'] as const
    await meeting.voted(
      { purpose: 'TIE', rank: 1 },
      papers.map((code) => [unit[code]]),
    )
    await refused('BallotClosed', () => meeting.ask('rankMembers', { ranks: null }))
    await pass('RANKING')
  })

  it('scenario 19: proposes the first two of four for the flag and says why the third is behind', async () => {
    expect(meeting.now().flags).toMatchObject({
      limit: 2,
      members: 4,
      sentence: '4 đơn vị được đề nghị nhiều nhất 2 cờ.',
      proposed: [{ id: unit['hoai-an'] }, { id: unit['tay-son'] }],
      undecided: [],
      blocked: [
        {
          unit: { id: unit['vinh-thanh'] },
          rank: 3,
          sentence: 'Xếp thứ 3, sau 2 cờ được đề nghị.',
        },
        { unit: { id: unit['an-lao'] }, rank: 4 },
      ],
    })
  })

  it('SYS-25: the cluster gives no award of the law itself, and is told the article and what it may do', async () => {
    const own = await refused('ClusterNotCompetent', () =>
      meeting.ask('considerCandidates', {
        candidates: [{ award: flag, unit: unit['hoai-an'], givenByCluster: true }],
      }),
    )
    expect(own.citations).toHaveLength(1)
    expect(own.sentence).toContain('không có thẩm quyền tặng')
    expect(own.sentence).toContain('được ghi riêng, không tính vào số khen thưởng theo luật')
    expect(own.sentence).toContain('Căn cứ')
    expect(meeting.now().candidates).toEqual([])
  })

  it('scenario 19: votes again where the last flag is shared, and blocks the third with the article', async () => {
    const three = ['hoai-an', 'tay-son', 'vinh-thanh'] as const
    await meeting.done('considerCandidates', {
      candidates: three.map((code) => ({ award: flag, unit: unit[code] })),
    })
    await pass('ASSESSMENT')
    const paper = three.map((code) => unit[code])
    await meeting.voted({ purpose: 'NOMINATION', award: flag }, [
      paper,
      paper,
      paper,
      [unit['hoai-an']],
    ])
    expect(meeting.now().runoffs).toEqual([
      {
        award: { code: flag },
        units: [{ id: unit['tay-son'] }, { id: unit['vinh-thanh'] }],
        seats: 1,
      },
    ])
    const again = await meeting.voted({ purpose: 'NOMINATION', award: flag }, [
      [unit['tay-son']],
      [unit['tay-son']],
      [unit['vinh-thanh']],
      [],
    ])
    expect(again).toMatchObject({ seats: 1, blank: 1 })
    expect(meeting.now().runoffs).toEqual([])
    await pass('VOTE')
    const many = await refused('TooManyFlagNominees', () =>
      meeting.ask('acclaimCandidates', { candidates: three.map(candidate) }),
    )
    expect(many.sentence).toContain('cụm, khối có 4 đơn vị chỉ được đề nghị nhiều nhất 2')
    expect(many.citations).toHaveLength(1)
    const over = await refused('MoreVotesPassedOver', () =>
      meeting.ask('acclaimCandidates', {
        candidates: [candidate('hoai-an'), candidate('vinh-thanh')],
      }),
    )
    expect(over).toMatchObject({
      equal: false,
      unit: { id: unit['vinh-thanh'] },
      other: { id: unit['tay-son'] },
    })
    const acclaimed = await meeting.done('acclaimCandidates', {
      candidates: [candidate('hoai-an'), candidate('tay-son')],
    })
    expect(acclaimed.nominations).toHaveLength(2)
    await pass('ACCLAIM')
  })

  it('SYS-16: elects two heads and two deputies in the order of their votes, and again for a seat left empty', async () => {
    const all = (...some: Code[]) => some.map((code) => unit[code])
    await meeting.voted({ purpose: 'HEAD', options: all('an-lao', 'tay-son'), seats: 2 }, [
      all('an-lao', 'tay-son'),
      all('an-lao', 'tay-son'),
      all('an-lao', 'tay-son'),
      all('tay-son'),
    ])
    expect(meeting.now()).toMatchObject({
      heads: [{ id: unit['tay-son'] }, { id: unit['an-lao'] }],
    })
    const standing = { purpose: 'DEPUTIES', options: all('hoai-an', 'vinh-thanh') }
    await meeting.voted({ ...standing, seats: 2 }, [
      all('hoai-an'),
      all('hoai-an'),
      all('hoai-an', 'vinh-thanh'),
      all('vinh-thanh'),
    ])
    expect(meeting.now().deputies).toEqual([{ id: unit['hoai-an'] }])
    await meeting.voted({ ...standing, options: all('vinh-thanh'), seats: 1 }, [
      all('vinh-thanh'),
      all('vinh-thanh'),
      all('vinh-thanh'),
      [],
    ])
    expect(meeting.now().deputies).toEqual([{ id: unit['hoai-an'] }, { id: unit['vinh-thanh'] }])
  })

  it('prints in its minutes when it began, both rounds of the ballot, and who was elected in order', async () => {
    const { node } = await world.ask(
      { as: head, today: heldOn },
      `{ node(id: "${meeting.now().id}") { ... on Conference { minutes { text rows } } } }`,
    )
    const told = JSON.stringify(node.minutes)
    expect(told).toContain('Thời gian bắt đầu: 07 giờ 30, ngày 18 tháng 01 năm 2022')
    expect(told.match(/Bỏ phiếu kín bình chọn/g)).toHaveLength(2)
  })
})
