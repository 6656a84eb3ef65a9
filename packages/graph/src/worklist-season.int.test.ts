// long because a conference, a covenant and the heads of a cluster are each followed from waiting to done
import { aCouncil } from '@vinhdanh/testkit/builders'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { conferenceIn } from '../fixtures/conference.ts'
import { covenantSteps, jobs } from '../fixtures/covenants.ts'
import { journeyIn } from '../fixtures/journey.ts'
import { aBlockAtWork, type Work, workOf } from '../fixtures/worklist.ts'
import { type Answer, aWorld, type World } from '../fixtures/world.ts'

let world: World
beforeAll(async () => {
  world = await aWorld('rehearsal')
})
afterAll(() => world.drop())

type Block = Awaited<ReturnType<typeof aBlockAtWork>>

/** What of these kinds waits for somebody on a day. */
const waits = (kinds: readonly string[]) => async (as: string, today: string) =>
  (await workOf(world, as, today)).filter(({ kind }) => kinds.includes(kind))
const kindsOf = (works: readonly Work[]) => works.map(({ group, kind }) => `${group} ${kind}`)

describe('A conference in the list of work', () => {
  const heldOn = '2026-07-20'
  const found = waits([
    'hold-conference',
    'run-conference',
    'attend-conference',
    'vote-at-conference',
    'count-at-conference',
  ])
  let block: Block
  let meeting: ReturnType<typeof conferenceIn>
  const of = (letter: 'a' | 'b' | 'c') => world.id('Unit', block.keys[letter])
  const seenBy = async (today = heldOn) => {
    const { head, b, c } = block.as
    const kinds = async (as: string) => kindsOf(await found(as, today))
    return { head: await kinds(head), b: await kinds(b), c: await kinds(c) }
  }
  beforeAll(async () => {
    block = await aBlockAtWork(world, 'hn')
    meeting = conferenceIn(world, { head: block.as.head, today: heldOn, voters: [] })
    await meeting.done('planConference', {
      ...{ cluster: block.cluster, kind: 'ANNUAL', year: 2025, heldOn, place: 'Hội trường' },
    })
  })

  it('comes up for its members, and is the head’s to hold on its day and after', async () => {
    expect(await seenBy('2026-07-01')).toEqual({
      head: ['later hold-conference'],
      b: ['later attend-conference'],
      c: ['later attend-conference'],
    })
    expect(await seenBy()).toEqual({
      head: ['today hold-conference'],
      b: ['today attend-conference'],
      c: ['today attend-conference'],
    })
    expect(await seenBy('2026-07-21')).toEqual({ head: ['overdue hold-conference'], b: [], c: [] })
    const [held] = await found(block.as.head, heldOn)
    expect(held).toMatchObject({
      title: 'Cụm hn, 2025',
      step: 'Hội nghị tổng kết đã định ngày, chờ khai mạc',
      en: 'Annual conference planned, to be opened',
      link: `/conferences/${meeting.now().id}`,
      dueOn: heldOn,
    })
  })

  it('does not ask its head to record by hand what is run here', async () => {
    const record = waits(['record-conference'])
    expect(await record(block.as.head, heldOn)).toEqual([])
    expect(kindsOf(await record(block.as.otherHead, heldOn))).toEqual(['later record-conference'])
  })

  it('that is open waits for its head to lead it on', async () => {
    const present = (unit: string) => ({ unit, present: true, representative: 'Đại diện' })
    await meeting.done('recordDelegates', { attendance: [present(of('a')), present(of('b'))] })
    await meeting.done('openConference', { chair: 'Chủ trì', secretary: 'Thư ký' })
    expect(await seenBy()).toEqual({
      head: ['today run-conference'],
      b: ['today attend-conference'],
      c: ['today attend-conference'],
    })
  })

  it('with a ballot open is the first thing for each member that is there and has not voted', async () => {
    await meeting.done('passConferenceStep', { step: 'RESULTS', outcome: 'Đạt kế hoạch.' })
    await meeting.done('raiseConferenceLimitations', {
      limitations: [{ theme: 'hồ sơ', text: 'Hồ sơ chậm' }],
    })
    await meeting.done('passConferenceStep', { step: 'LIMITATIONS' })
    const [limitation] = meeting.now().limitations
    await meeting.done('setConferenceTasks', {
      tasks: [
        { text: 'Sửa hồ sơ', owner: of('c'), dueOn: '2026-11-30', limitation: limitation.id },
      ],
    })
    await meeting.done('passConferenceStep', { step: 'TASKS' })
    await meeting.done('rankMembers', {
      ranks: [
        { unit: of('a'), rank: 1 },
        { unit: of('b'), rank: 1 },
        { unit: of('c'), rank: 3 },
      ],
    })
    await meeting.done('openConferenceBallot', { purpose: 'TIE', rank: 1 })
    expect(await seenBy()).toEqual({
      head: ['now vote-at-conference', 'now count-at-conference', 'today run-conference'],
      b: ['now vote-at-conference'],
      // C is not there: nothing is asked of it but to come.
      c: ['today attend-conference'],
    })
    const [vote] = await workOf(world, block.as.b, heldOn)
    expect(vote).toMatchObject({
      kind: 'vote-at-conference',
      title: 'Cụm hn, 2025',
      step: 'Hội nghị tổng kết đang bỏ phiếu, chờ phiếu của đơn vị',
      en: "Annual conference: ballot open, your unit's vote is awaited",
      link: `/conferences/${meeting.now().id}/voting`,
    })
  })

  it('tells nobody who else has voted, or what', async () => {
    const { head, b } = block.as
    const before = await found(head, heldOn)
    const [ballot] = meeting.now().ballots
    await meeting.tell(
      'castConferenceBallot',
      {
        conference: meeting.now().id,
        ballot: ballot.id,
        unit: of('b'),
        choices: [of('b')],
      },
      b,
    )
    expect(await found(head, heldOn)).toEqual(before)
    expect(kindsOf(await found(b, heldOn))).toEqual(['today attend-conference'])
    await meeting.tell('closeConferenceBallot', {
      conference: meeting.now().id,
      ballot: ballot.id,
    })
    expect((await seenBy()).head).toEqual(['today run-conference'])
  })

  it('is nobody’s outside the cluster', async () => {
    const { appraiser, authority, secretary, citizen, outsider, otherHead } = block.as
    for (const as of [appraiser, authority, secretary, citizen, outsider, otherHead])
      expect(await found(as, heldOn), as).toEqual([])
  })

  it('that was called off waits for nobody', async () => {
    const mine = await aBlockAtWork(world, 'hn-huy')
    const off = conferenceIn(world, { head: mine.as.head, today: heldOn, voters: [] })
    await off.done('planConference', {
      ...{ cluster: mine.cluster, kind: 'MID_YEAR', year: 2026, heldOn, place: null },
    })
    const [held] = await found(mine.as.head, heldOn)
    expect(held?.step).toBe('Hội nghị sơ kết đã định ngày, chờ khai mạc')
    await off.done('cancelConference', { reason: 'Dời sang quý sau' })
    expect(await found(mine.as.head, heldOn)).toEqual([])
    expect(await found(mine.as.b, heldOn)).toEqual([])
  })
})

describe('A covenant in the list of work', () => {
  const found = waits(['sign-covenant', 'sign-covenant-again', 'enter-quarter'])
  const day = '2026-02-02'
  let block: Block
  let covenant: Answer
  const step = () => covenantSteps(world, day)
  const sign = async (as: string, index: number) => {
    const unit = block.units[index]?.id
    const wish = { covenant: covenant.id, expectedVersion: covenant.version, unit }
    const answer = await step().sign(as, { ...wish, signerName: 'Chủ tịch' })
    if (answer.covenant === undefined) throw new Error(JSON.stringify(answer))
    covenant = answer.covenant
  }
  beforeAll(async () => {
    block = await aBlockAtWork(world, 'gu')
    const { head } = block.as
    const made = await step().draft(head, { cluster: block.cluster, year: 2026 })
    covenant = made.covenant
    const named = await step().targets(head, {
      ...{ covenant: covenant.id, expectedVersion: covenant.version, targets: [jobs] },
    })
    covenant = named.covenant
    const lines = block.units.map(({ id: unit }) => ({
      ...{ target: covenant.targets[0].id, unit },
      planned: { year: '400', q1: '100', q2: '100', q3: '100', q4: '100' },
    }))
    covenant = (await step().lines(head, { covenant: covenant.id, lines })).covenant
  })

  it('waits for nobody while it is a draft, and for each member once it is open', async () => {
    const { head, b } = block.as
    expect(await found(b, day)).toEqual([])
    const opened = await step().open(head, {
      ...{ covenant: covenant.id, expectedVersion: covenant.version },
    })
    covenant = opened.covenant
    for (const as of [head, b]) {
      const [work, ...more] = await found(as, day)
      expect(more).toEqual([])
      expect(work).toMatchObject({
        ...{ group: 'later', kind: 'sign-covenant', title: 'Cụm gu, 2026', dueOn: null },
        step: 'Giao ước thi đua chờ chữ ký của đơn vị',
        link: `/covenants/${covenant.id}?tab=signatures`,
      })
    }
  })

  it('is gone once signed, and back when a change asks for the signature again', async () => {
    const { head, b, c } = block.as
    await sign(b, 1)
    expect(await found(b, day)).toEqual([])
    expect(kindsOf(await found(c, day))).toEqual(['later sign-covenant'])
    const changed = await step().targets(head, {
      ...{ covenant: covenant.id, expectedVersion: covenant.version, reason: 'Đổi tên chỉ tiêu' },
      targets: [{ ...jobs, id: covenant.targets[0].id, name: 'Việc làm mới' }],
    })
    covenant = changed.covenant
    expect(kindsOf(await found(b, day))).toEqual(['later sign-covenant-again'])
    expect(kindsOf(await found(c, day))).toEqual(['later sign-covenant'])
    await sign(b, 1)
    expect(await found(b, day)).toEqual([])
  })

  it('asks for the figures of a quarter the day after its end, and not before', async () => {
    const { b } = block.as
    expect(await found(b, '2026-03-31')).toEqual([])
    const [first] = await found(b, '2026-04-01')
    expect(first).toMatchObject({
      ...{ group: 'overdue', kind: 'enter-quarter', dueOn: '2026-03-31' },
      step: 'Chưa đủ số liệu quý I của 1 chỉ tiêu giao ước',
      en: 'Figures of Q1 lacking for 1 covenant target',
      link: `/covenants/${covenant.id}?tab=results`,
    })
    const line = covenant.lines.find(({ unit }: Answer) => unit.name === 'Đơn vị B')
    const entry = { line: line.id, expectedVersion: line.version, actual: { q1: '0' } }
    const recorded = await step().record(
      b,
      { covenant: covenant.id, entries: [entry] },
      '2026-04-02',
    )
    expect(recorded.__typename).toBe('CovenantActualsRecorded')
    // Zero is a figure.
    expect(await found(b, '2026-04-02')).toEqual([])
    const [second] = await found(b, '2026-10-05')
    expect(second).toMatchObject({ dueOn: '2026-06-30' })
    expect(second?.step).toContain('quý II, III của')
  })

  it('is nobody’s outside the cluster, nor the organiser’s to sign or to fill', async () => {
    const { appraiser, authority, secretary, citizen, outsider, otherHead } = block.as
    for (const as of [appraiser, authority, secretary, citizen, outsider, otherHead])
      expect(await found(as, '2026-10-05'), as).toEqual([])
  })
})

describe('The heads and the monitors of a cluster in the list of work', () => {
  const found = waits(['recognise-heads', 'assign-monitor'])
  const day = '2026-02-02'
  let block: Block
  const run = (as: string, name: string, input: object, kind: string) =>
    journeyIn(world, day).run(as, name, { ...input }, `... on ${kind} { cluster { version } }`)
  beforeAll(async () => {
    block = await aBlockAtWork(world, 'ct')
  })

  it('wait for who recognises and who assigns, and for nobody else', async () => {
    const { appraiser, authority, head, b, secretary, citizen, outsider, otherHead } = block.as
    for (const as of [appraiser, authority]) {
      const works = await found(as, day)
      expect(works).toMatchObject([
        {
          ...{ kind: 'recognise-heads', title: 'Cụm ct: Đơn vị A' },
          step: 'Đã bầu trưởng năm 2026, chờ quyết định công nhận',
          link: `/clusters/${block.cluster}?tab=terms`,
        },
        {
          ...{ kind: 'assign-monitor', title: 'Cụm ct' },
          link: `/clusters/${block.cluster}?tab=monitors`,
        },
      ])
    }
    for (const as of [head, b, secretary, citizen, outsider, otherHead])
      expect(await found(as, day), as).toEqual([])
  })

  it('are gone once the decision is there and somebody watches', async () => {
    const { appraiser } = block.as
    const recognised = await run(
      appraiser,
      'recogniseHeads',
      {
        ...{ cluster: block.cluster, expectedVersion: 1, year: 2026 },
        ...{ heads: [world.id('Unit', block.keys.a)], deputies: [] },
        decision: { number: '10/QĐ-UBND', on: '2026-02-01' },
      },
      'HeadsRecognised',
    )
    expect(recognised.__typename).toBe('HeadsRecognised')
    expect(kindsOf(await found(appraiser, day))).toEqual(['later assign-monitor'])
    const council = await aCouncil(world.db, { unitId: block.province.id, members: 2 })
    const assigned = await run(
      appraiser,
      'assignMonitors',
      {
        ...{ cluster: block.cluster, expectedVersion: recognised.cluster.version, on: day },
        ...{ council: world.id('Council', council.id), members: [council.members[0]?.id] },
        documentNumber: '2/HĐTĐKT',
      },
      'MonitorsAssigned',
    )
    expect(assigned.__typename).toBe('MonitorsAssigned')
    expect(await found(appraiser, day)).toEqual([])
  })
})
