// long because it is one conference told in its order, each step on what the one before left
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { conferenceIn, type Voter } from '../fixtures/conference.ts'
import { journeyIn, refusingIn } from '../fixtures/journey.ts'
import { type Answer, aWorld, type World } from '../fixtures/world.ts'

const flag = 'emulation-flag.provincial'
const certificate = 'merit-certificate.provincial'
const heldOn = '2022-01-18'

let world: World
let refused: ReturnType<typeof refusingIn>
let meeting: ReturnType<typeof conferenceIn>
let cluster: string
const unit: Record<string, string> = {}
const of = (code: string): string => unit[code] ?? ''

beforeAll(async () => {
  world = await aWorld('rehearsal')
  refused = refusingIn(world)
  for (const code of ['hoai-an', 'tay-son', 'vinh-thanh', 'an-lao', 'binh-dinh'])
    unit[code] = await world.unit(code)
  const voters: readonly Voter[] = [
    { as: 'bd-hoaian', unit: of('hoai-an') },
    { as: 'bd-anlao', unit: of('an-lao') },
    { as: 'bd-tayson', unit: of('tay-son') },
    { as: 'bd-vinhthanh', unit: of('vinh-thanh') },
  ]
  meeting = conferenceIn(world, { head: 'bd-cumtruong', today: heldOn, voters })
  const { clusters } = await world.ask(
    {},
    '{ clusters(first: 100) { edges { node { id members { unit { id } } } } } }',
  )
  cluster = clusters.edges.find(({ node }: Answer) =>
    node.members.some((member: Answer) => member.unit.id === of('hoai-an')),
  ).node.id
})
afterAll(() => world.drop())

/** The head writes down who has signed the covenant of the year after at the conference. */
async function signs(...codes: readonly string[]): Promise<Answer> {
  const { covenants } = await world.ask(
    { as: 'bd-cumtruong', today: heldOn },
    `{ covenants(first: 5, cluster: "${cluster}", year: 2022) { edges { node { id version } } } }`,
  )
  const { id, version } = covenants.edges[0].node
  const signed = await journeyIn(world, heldOn).run(
    'bd-cumtruong',
    'recordCovenantSignatures',
    {
      covenant: id,
      expectedVersion: version,
      conference: meeting.now().id,
      signedOn: heldOn,
      signatures: codes.map((code) => ({ unit: of(code), signerName: `Đại diện ${code}` })),
    },
    '... on CovenantSigned { covenant { status statusLabel signing { signed needed complete } } }',
  )
  if (signed.__typename !== 'CovenantSigned') throw new Error(JSON.stringify(signed))
  return signed.covenant
}

describe('The conference of 18/01/2022, from its plan to its minutes', () => {
  it('SYS-20: is planned by the head of the cluster, once, and by nobody else', async () => {
    const plan = {
      cluster,
      kind: 'ANNUAL',
      year: 2021,
      heldOn,
      place: 'UBND huyện Hoài Ân',
      host: of('hoai-an'),
    }
    for (const as of ['bd-hoaian', 'bd-thamdinh', 'bd-chutich', 'bd-quantri'])
      await refused('NotAllowed', () => meeting.tell('planConference', plan, as))
    await refused('InvalidInput', () => meeting.tell('planConference', { ...plan, year: 2019 }))
    const planned = await meeting.done('planConference', plan)
    expect(planned).toMatchObject({ status: 'PLANNED', step: null, year: 2021, heldOn })
    expect(planned.steps.map(({ step }: Answer) => step)).toEqual([
      'RESULTS',
      'LIMITATIONS',
      'TASKS',
      'RANKING',
      'ASSESSMENT',
      'VOTE',
      'ACCLAIM',
      'ELECT',
      'COVENANT',
    ])
    await refused('ReviewExists', () => meeting.tell('planConference', plan))
  })

  it('opens when enough members are there, and lets nobody in who is no member', async () => {
    const row = (code: string, present = true) => ({
      unit: of(code),
      present,
      representative: present ? `Đại diện UBND ${code}` : null,
    })
    await refused('NotClusterMember', () =>
      meeting.ask('recordDelegates', { attendance: [row('binh-dinh')] }),
    )
    await refused('InvalidInput', () =>
      meeting.ask('recordDelegates', {
        attendance: [{ unit: of('an-lao'), present: true, representative: ' ' }],
      }),
    )
    const opening = { chair: 'Chủ trì (mô phỏng), Phó Chủ tịch', secretary: 'Thư ký (mô phỏng)' }
    await meeting.done('recordDelegates', { attendance: [row('hoai-an'), row('tay-son')] })
    expect(meeting.now().quorum).toEqual({ present: 2, members: 4, needed: 3, met: false })
    await refused('QuorumNotMet', () => meeting.ask('openConference', opening))
    await meeting.done('recordDelegates', { attendance: [row('vinh-thanh'), row('an-lao')] })
    await refused('InvalidInput', () => meeting.ask('openConference', { ...opening, chair: ' ' }))
    await refused('ConferenceStatusForbids', () =>
      meeting.ask('passConferenceStep', { step: 'RESULTS', outcome: 'x' }),
    )
    const opened = await meeting.done('openConference', opening)
    expect(opened).toMatchObject({ status: 'OPEN', step: 'RESULTS' })
  })

  it('passes its steps in their order, each with what it is there for', async () => {
    const ahead = await refused('AgendaOutOfOrder', () =>
      meeting.ask('passConferenceStep', { step: 'VOTE' }),
    )
    expect(ahead).toMatchObject({ asked: 'VOTE', current: 'RESULTS' })
    await refused('AgendaOutOfOrder', () => meeting.ask('setConferenceTasks', { tasks: [] }))
    expect(
      await refused('StepNotDone', () => meeting.ask('passConferenceStep', { step: 'RESULTS' })),
    ).toMatchObject({ lack: 'no-results' })
    await meeting.done('passConferenceStep', {
      step: 'RESULTS',
      outcome: 'Thu ngân sách: Hoài Ân 118,3 % kế hoạch huyện; An Lão 143,2 %; Tây Sơn 126,61 %.',
    })
    await refused('InvalidInput', () =>
      meeting.ask('raiseConferenceLimitations', { limitations: [{ theme: 'hồ sơ', text: ' ' }] }),
    )
    const themeless = await refused('InvalidInput', () =>
      meeting.ask('raiseConferenceLimitations', { limitations: [{ theme: ' ', text: 'Chậm' }] }),
    )
    expect(themeless.issues).toMatchObject([{ path: 'limitations.0.theme' }])
    await meeting.done('raiseConferenceLimitations', {
      limitations: [
        { theme: 'tham mưu', text: 'Tham mưu chưa chủ động đổi mới' },
        { theme: 'quy chế', text: 'Quy chế chậm sửa đổi' },
        { theme: 'điển hình', text: 'Điển hình tiên tiến chưa thường xuyên' },
        { theme: 'hồ sơ', text: 'Thủ tục, hồ sơ chưa bảo đảm' },
        { theme: 'tỷ lệ khen', text: 'Ít khen thưởng người lao động trực tiếp, nông dân' },
      ],
    })
    await meeting.done('passConferenceStep', { step: 'LIMITATIONS' })
    expect(
      await refused('StepNotDone', () => meeting.ask('passConferenceStep', { step: 'TASKS' })),
    ).toMatchObject({ lack: 'no-tasks' })
  })

  it('SYS-53: the five limitations of the conference become five tasks with an owner and a deadline', async () => {
    const { limitations } = meeting.now()
    expect(limitations).toHaveLength(5)
    const task = (index: number, over: object = {}) => ({
      text: `Khắc phục: ${limitations[index].text}`,
      owner: of('an-lao'),
      dueOn: '2022-11-30',
      limitation: limitations[index].id,
      ...over,
    })
    await refused('InvalidInput', () =>
      meeting.ask('setConferenceTasks', { tasks: [task(0, { owner: null })] }),
    )
    await refused('NotClusterMember', () =>
      meeting.ask('setConferenceTasks', { tasks: [task(0, { owner: of('binh-dinh') })] }),
    )
    await meeting.done('setConferenceTasks', {
      tasks: [
        ...limitations.map((_: Answer, index: number) => task(index)),
        { text: 'Hưởng ứng 05 phong trào' },
      ],
    })
    await meeting.done('passConferenceStep', { step: 'TASKS' })
    const kept = await world.db.prisma.limitation.findMany({ include: { tasks: true } })
    const raised = kept.filter(({ review }) => review === 'annual')
    expect(raised.map(({ theme }) => theme).sort()).toEqual(
      ['tham mưu', 'quy chế', 'điển hình', 'hồ sơ', 'tỷ lệ khen'].sort(),
    )
    expect(kept.flatMap(({ tasks }) => tasks)).toHaveLength(5)
  })

  it('SYS-21: shows a shared first rank and lets the conference vote on it', async () => {
    const ranks = ['hoai-an', 'tay-son', 'vinh-thanh', 'an-lao'].map((code, index) => ({
      unit: of(code),
      rank: index < 2 ? 1 : index + 1,
    }))
    await refused('NotClusterMember', () =>
      meeting.ask('rankMembers', { ranks: [{ unit: of('binh-dinh'), rank: 1 }] }),
    )
    await refused('InvalidInput', () =>
      meeting.ask('rankMembers', { ranks: [{ unit: of('hoai-an'), rank: 0 }] }),
    )
    const ranked = await meeting.done('rankMembers', { ranks })
    expect(ranked.ranking.map(({ rank, tied }: Answer) => [rank, tied])).toEqual([
      [1, true],
      [1, true],
      [3, false],
      [4, false],
    ])
    expect(
      await refused('StepNotDone', () => meeting.ask('passConferenceStep', { step: 'RANKING' })),
    ).toMatchObject({ lack: 'tie-at-the-top' })
    await refused('InvalidInput', () =>
      meeting.ask('openConferenceBallot', { purpose: 'TIE', rank: 3 }),
    )
    const papers = ['hoai-an', 'hoai-an', 'tay-son', 'hoai-an'].map((code) => [of(code)])
    await meeting.voted({ purpose: 'TIE', rank: 1 }, papers)
    expect(meeting.now().ranking.map(({ unit: { id }, rank }: Answer) => [id, rank])).toEqual([
      [of('hoai-an'), 1],
      [of('tay-son'), 2],
      [of('vinh-thanh'), 3],
      [of('an-lao'), 4],
    ])
    await meeting.done('passConferenceStep', { step: 'RANKING' })
  })

  it('SYS-22: assesses, votes in secret and acclaims in this order; a unit without a vote is not proposed', async () => {
    await refused('NotClusterMember', () =>
      meeting.ask('considerCandidates', { candidates: [{ award: flag, unit: of('binh-dinh') }] }),
    )
    await refused('AwardUnknownOnDay', () =>
      meeting.ask('considerCandidates', {
        candidates: [{ award: 'commendation.cluster', unit: of('hoai-an') }],
      }),
    )
    await refused('AgendaOutOfOrder', () =>
      meeting.ask('openConferenceBallot', { purpose: 'NOMINATION', award: flag }),
    )
    await meeting.done('considerCandidates', {
      candidates: [
        { award: flag, unit: of('hoai-an') },
        { award: flag, unit: of('an-lao') },
        { award: certificate, unit: of('tay-son') },
        { award: certificate, unit: of('vinh-thanh') },
        { award: certificate, unit: of('an-lao') },
      ],
    })
    await meeting.done('passConferenceStep', { step: 'ASSESSMENT' })
    await refused('AgendaOutOfOrder', () => meeting.ask('acclaimCandidates', { candidates: [] }))
    const forFlag = await meeting.voted({ purpose: 'NOMINATION', award: flag }, [
      [of('hoai-an')],
      [of('hoai-an')],
      [of('hoai-an')],
      [],
    ])
    expect(forFlag).toMatchObject({ status: 'CLOSED', members: 4, cast: 4, blank: 1 })
    expect(forFlag.count).toMatchObject([
      { yes: 3, yesNeeded: 3, passed: true },
      { yes: 0, passed: false },
    ])
    expect(
      await refused('StepNotDone', () => meeting.ask('passConferenceStep', { step: 'VOTE' })),
    ).toMatchObject({ lack: 'award-not-voted' })
    const both = [of('tay-son'), of('vinh-thanh')]
    await meeting.voted({ purpose: 'NOMINATION', award: certificate }, [
      both,
      both,
      both,
      [...both, of('an-lao')],
    ])
    await refused('BallotClosed', () =>
      meeting.ask('openConferenceBallot', { purpose: 'NOMINATION', award: flag }),
    )
    await meeting.done('passConferenceStep', { step: 'VOTE' })
    const idOf = (award: string, code: string) =>
      meeting
        .now()
        .candidates.find((one: Answer) => one.award.code === award && one.unit.id === of(code)).id
    const none = await refused('UnitWithoutVotes', () =>
      meeting.ask('acclaimCandidates', { candidates: [idOf(flag, 'an-lao')] }),
    )
    expect(none).toMatchObject({ yes: 0, needed: 3, unit: { id: of('an-lao') } })
    expect(none.sentence).toContain('không có phiếu')
    expect(
      await refused('UnitWithoutVotes', () =>
        meeting.ask('acclaimCandidates', { candidates: [idOf(certificate, 'an-lao')] }),
      ),
    ).toMatchObject({ yes: 1, needed: 3 })
    const acclaimed = await meeting.done('acclaimCandidates', {
      candidates: [
        idOf(flag, 'hoai-an'),
        idOf(certificate, 'tay-son'),
        idOf(certificate, 'vinh-thanh'),
      ],
    })
    expect(
      acclaimed.nominations.map((one: Answer) => [one.award.code, one.unit.id, one.votes]),
    ).toEqual([
      [flag, of('hoai-an'), 3],
      [certificate, of('tay-son'), 4],
      [certificate, of('vinh-thanh'), 4],
    ])
    await meeting.done('passConferenceStep', { step: 'ACCLAIM' })
  })

  it('SYS-16: elects members only, the head apart from the deputies', async () => {
    const stranger = await refused('HeadOutsideCluster', () =>
      meeting.ask('openConferenceBallot', {
        purpose: 'HEAD',
        options: [of('an-lao'), of('binh-dinh')],
      }),
    )
    expect(stranger.sentence).toMatch(/không thuộc cụm/)
    expect(
      await refused('StepNotDone', () =>
        meeting.ask('openConferenceBallot', { purpose: 'DEPUTIES', options: [of('tay-son')] }),
      ),
    ).toMatchObject({ lack: 'nobody-elected' })
    // Two against two elects nobody; the conference votes again.
    const split = ['an-lao', 'an-lao', 'tay-son', 'tay-son'].map((code) => [of(code)])
    const options = [of('an-lao'), of('tay-son')]
    await meeting.voted({ purpose: 'HEAD', options }, split)
    expect(meeting.now().heads).toEqual([])
    await meeting.voted({ purpose: 'HEAD', options }, [...split.slice(0, 3), [of('an-lao')]])
    expect(meeting.now()).toMatchObject({ heads: [{ id: of('an-lao') }], headsTwiceRunning: false })
    expect(
      await refused('InvalidInput', () =>
        meeting.ask('openConferenceBallot', { purpose: 'DEPUTIES', options }),
      ),
    ).toMatchObject({ issues: [{ path: 'options' }] })
    await meeting.voted(
      { purpose: 'DEPUTIES', options: [of('tay-son'), of('vinh-thanh')], seats: 1 },
      [[of('tay-son')], [of('tay-son')], [of('tay-son')], [of('vinh-thanh')]],
    )
    expect(meeting.now().deputies).toEqual([{ id: of('tay-son') }])
    await meeting.done('passConferenceStep', { step: 'ELECT' })
  })

  it('SYS-18: signs the covenant of 2022, all members and not three of four', async () => {
    const covenant = () => meeting.ask('passConferenceStep', { step: 'COVENANT' })
    expect(await refused('StepNotDone', covenant)).toMatchObject({ lack: 'covenant-unsigned' })
    expect(await signs('hoai-an', 'tay-son', 'vinh-thanh')).toMatchObject({
      status: 'OPEN',
      signing: { signed: 3, needed: 4, complete: false },
    })
    const unsigned = await refused('StepNotDone', covenant)
    expect(unsigned).toMatchObject({ lack: 'covenant-unsigned' })
    expect(unsigned.sentence).toContain('chưa đủ chữ ký')
    await refused('AgendaOutOfOrder', () => meeting.ask('closeConference'))
    expect(await signs('an-lao')).toMatchObject({ status: 'SIGNED', signing: { complete: true } })
    await meeting.done('passConferenceStep', { step: 'COVENANT' })
    expect(meeting.now().step).toBeNull()
  })

  it('SYS-20: closing it proposes one flag and two certificates as drafts, and writes the term of 2022', async () => {
    const closed = await meeting.done('closeConference', { minutesNumber: '01' })
    expect(closed).toMatchObject({ status: 'CLOSED', heads: [{ id: of('an-lao') }] })
    const { node } = await world.ask(
      { as: 'bd-cumtruong', today: heldOn },
      `{ node(id: "${cluster}") { ... on Cluster {
        terms { year heads { id } deputies { id } }
        results { year rank outcome en: outcome(language: EN) unit { id } source { key } }
        conferences { year heldOn nominations { award { code } unit { id } rank } } } } }`,
    )
    // The three of the source keep what it says of them; the rank of the fourth is known from here.
    const of2021 = node.results.filter(({ year }: Answer) => year === 2021)
    expect(of2021.filter(({ source }: Answer) => source !== null)).toHaveLength(3)
    expect(of2021.filter(({ source }: Answer) => source === null)).toEqual([
      {
        ...{ year: 2021, rank: 4, outcome: 'Xếp thứ 4', en: 'Ranked 4', source: null },
        unit: { id: of('an-lao') },
      },
    ])
    expect(node.terms[0]).toEqual({
      year: 2022,
      heads: [{ id: of('an-lao') }],
      deputies: [{ id: of('tay-son') }],
    })
    expect(node.conferences[0]).toMatchObject({
      year: 2021,
      heldOn,
      nominations: [
        { award: { code: flag }, unit: { id: of('hoai-an') }, rank: 1 },
        { award: { code: certificate }, unit: { id: of('tay-son') }, rank: 2 },
        { award: { code: certificate }, unit: { id: of('vinh-thanh') }, rank: 3 },
      ],
    })
    const { proposals } = await world.ask(
      { as: 'bd-thamdinh', today: heldOn },
      '{ proposals(first: 100, orderBy: NUMBER) { edges { node { number status year award { code } subject { name } submittingUnit { id } attachments { name paper sha256 } steps { what } } } } }',
    )
    const drafts = proposals.edges.map((edge: Answer) => edge.node)
    expect(
      drafts.map((one: Answer) => [one.status, one.award.code, one.submittingUnit.id]),
    ).toEqual([
      ['DRAFT', flag, of('hoai-an')],
      ['DRAFT', certificate, of('tay-son')],
      ['DRAFT', certificate, of('vinh-thanh')],
    ])
    for (const draft of drafts)
      expect(draft.attachments).toEqual([
        {
          name: 'Bien-ban-tong-ket-2022-01-18.docx',
          paper: 'cluster-minutes',
          sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
        },
      ])
    // Its work done, the cluster is An Lão's: who ran the conference reads on and changes nothing.
    await refused('NotAllowed', () => meeting.ask('closeConference'))
    await world.db.prisma.roleGrant.updateMany({
      where: { role: 'cluster-head' },
      data: {
        unitId: (await world.db.prisma.unit.findUniqueOrThrow({ where: { code: 'an-lao' } })).id,
      },
    })
    await refused('ConferenceStatusForbids', () => meeting.ask('closeConference'))
    await refused('ConferenceStatusForbids', () =>
      meeting.ask('recordDelegates', { attendance: [] }),
    )
  })

  it('SYS-23: has proposed and granted nothing: the statistics of granted awards count none of the three', async () => {
    const { awardCounts, register } = await world.ask(
      { today: heldOn },
      '{ awardCounts(fromYear: 2021, toYear: 2022) { count } register { totalCount } }',
    )
    expect(awardCounts).toEqual([])
    expect(register.totalCount).toBe(0)
  })

  it('SYS-22: its minutes print the votes as numbers and name nobody beside them', async () => {
    const { node } = await world.ask(
      { as: 'bd-tayson', today: heldOn },
      `{ node(id: "${meeting.now().id}") { ... on Conference {
        minutes { as text rows } minutesFile { name mediaType base64 } } } }`,
    )
    const tables = node.minutes.filter((block: Answer) => block.as === 'table')
    expect(JSON.stringify(tables)).toContain('"3/4"')
    const told = node.minutes.map((block: Answer) => block.text ?? '').join('\n')
    expect(told).toContain('Huyện An Lão làm trưởng cụm, khối năm 2022')
    expect(told).toContain('phó cụm, khối: Huyện Tây Sơn')
    expect(told).toContain('ký kết giao ước thi đua năm 2022')
    expect(node.minutesFile.name).toBe('Bien-ban-tong-ket-2022-01-18.docx')
    // A Word file is a zip: it begins like one.
    expect(Buffer.from(node.minutesFile.base64, 'base64').subarray(0, 2).toString()).toBe('PK')
  })

  it('is in the journal, with no paper beside any voter', async () => {
    const lines = await world.db.prisma.journalEntry.findMany({
      where: { subject: 'conference', kind: 'ConferenceBallotCast' },
    })
    expect(lines).toHaveLength(24)
    expect(JSON.stringify(lines.map(({ event }) => event))).not.toMatch(/tick|choice|option/)
    expect(await world.db.prisma.conferenceBox.count()).toBe(0)
    const keys = await world.db.prisma.conferenceBallot.findMany({
      where: { OR: [{ publicKey: { not: null } }, { wrappedKey: { not: null } }] },
    })
    expect(keys).toEqual([])
  })
})
