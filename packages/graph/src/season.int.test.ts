// long because it is one test: a season told in its order, each step on what the one before left
import { anAccount } from '@vinhdanh/testkit/builders'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { asked, journeyIn, refusingIn } from '../fixtures/journey.ts'
import { type Answer, aWorld, type World } from '../fixtures/world.ts'

const flag = 'emulation-flag.provincial'
const certificate = 'merit-certificate.provincial'
const members = Array.from(
  { length: 13 },
  (_, seat) => `bd-hoidong${String(seat + 1).padStart(2, '0')}`,
)

let world: World
let journey: ReturnType<typeof journeyIn>
let refused: ReturnType<typeof refusingIn>
const units: Record<string, string> = {}
let cluster: string
let nominations: Answer[]
const dossiers: Record<string, Answer> = {}
let session: Answer

beforeAll(async () => {
  world = await aWorld('rehearsal')
  journey = journeyIn(world)
  refused = refusingIn(world)
  for (const code of ['hoai-an', 'tay-son', 'vinh-thanh', 'an-lao', 'binh-dinh'])
    units[code] = await world.unit(code)
  const { clusters } = await world.ask(
    {},
    '{ clusters(first: 100) { edges { node { id name members { unit { id } } } } } }',
  )
  cluster = clusters.edges.find(({ node }: Answer) =>
    node.members.some(({ unit }: Answer) => unit.id === units['hoai-an']),
  ).node.id
})
afterAll(() => world.drop())

const conference = (over: Record<string, unknown> = {}, as = 'bd-cumtruong') =>
  journey.run(
    as,
    'recordConference',
    {
      cluster,
      year: 2021,
      heldOn: '2022-01-18',
      place: 'Hoài Ân',
      nominations: [
        { award: flag, unit: units['hoai-an'], rank: 1 },
        { award: certificate, unit: units['tay-son'] },
        { award: certificate, unit: units['vinh-thanh'] },
      ],
      heads: [units['an-lao']],
      deputies: [units['tay-son']],
      termYear: 2022,
      ...over,
    },
    `... on ConferenceRecorded { cluster { terms { year heads { id } deputies { id } } }
       conference { nominations { id award { code } unit { id } rank } } }
     ... on NotClusterMember { unit { id } }`,
  )

describe('A season, from the conference of 18/01/2022 to the register', () => {
  it('refuses a conference that the rules forbid, and writes nothing', async () => {
    const outside = await refused('NotClusterMember', () =>
      conference({ nominations: [{ award: flag, unit: units['binh-dinh'] }] }),
    )
    expect(outside.unit.id).toBe(units['binh-dinh'])
    await refused('HeadOutsideCluster', () => conference({ heads: [units['binh-dinh']] }))
    await refused('TooManyFlagNominees', () =>
      conference({
        nominations: ['hoai-an', 'tay-son'].map((code) => ({ award: flag, unit: units[code] })),
      }),
    )
    await refused('DayInFuture', () => conference({ heldOn: '2022-02-16', year: 2022 }))
    await refused('AwardUnknownOnDay', () =>
      conference({ nominations: [{ award: 'no-such-award', unit: units['hoai-an'] }] }),
    )
    await refused('InvalidInput', () => conference({ deputies: [units['an-lao']] }))
    await refused('InvalidInput', () => conference({ heads: ['not an id'] }))
  })

  it('records the conference: the flag for Hoài Ân, An Lão and Tây Sơn elected for 2022', async () => {
    const recorded = await conference()
    expect(recorded.__typename).toBe('ConferenceRecorded')
    expect(recorded.cluster.terms[0]).toEqual({
      year: 2022,
      heads: [{ id: units['an-lao'] }],
      deputies: [{ id: units['tay-son'] }],
    })
    nominations = recorded.conference.nominations
    expect(nominations.map(({ award, rank }) => [award.code, rank])).toEqual([
      [flag, 1],
      [certificate, null],
      [certificate, null],
    ])
    // An Lão heads the cluster from its election on: who headed it before has handed over.
    await refused('NotAllowed', () => conference())
    const anLao = await world.db.prisma.unit.findUniqueOrThrow({ where: { code: 'an-lao' } })
    await anAccount(world.db, {
      email: 'bd-anlao-truong@vinhdanh.example',
      roles: [{ role: 'cluster-head', unitId: anLao.id }],
    })
    await refused('ConferenceExists', () => conference({}, 'bd-anlao-truong'))
  })

  it('drafts a dossier from each nomination, whose verdict lacks only what people must attest', async () => {
    for (const [index, code] of ['hoai-an', 'tay-son', 'vinh-thanh'].entries()) {
      const { id, award } = nominations[index]
      const unit = units[code]
      const drafted = await journey.draft(`bd-${code.replace('-', '')}`, {
        award: award.code,
        subject: unit,
        year: 2021,
        submittingUnit: unit,
        nomination: id,
      })
      expect(drafted.__typename).toBe('ProposalDrafted')
      expect(drafted.proposal).toMatchObject({ status: 'DRAFT', verdict: { truth: 'UNKNOWN' } })
      dossiers[code] = drafted.proposal
      await refused('ProposalExists', () =>
        journey.draft(`bd-${code.replace('-', '')}`, {
          award: award.code,
          subject: unit,
          year: 2021,
          submittingUnit: unit,
        }),
      )
    }
  })

  it('refuses a dossier for another unit, an unknown award, an unknown subject, a wrong nomination', async () => {
    const good = {
      award: certificate,
      subject: units['hoai-an'],
      year: 2021,
      submittingUnit: units['hoai-an'],
    }
    await refused('NotAllowed', () =>
      journey.draft('bd-hoaian', { ...good, submittingUnit: units['tay-son'] }),
    )
    await refused('AwardUnknownOnDay', () =>
      journey.draft('bd-hoaian', { ...good, award: 'no-such-award' }),
    )
    await refused('SubjectNotFound', () => journey.draft('bd-hoaian', { ...good, subject: 'x' }))
    await refused('SubjectKindNotAllowed', () =>
      journey.draft('bd-hoaian', { ...good, award: 'advanced-worker' }),
    )
    await refused('InvalidInput', () =>
      journey.draft('bd-hoaian', { ...good, nomination: nominations[1].id }),
    )
    await refused('InvalidInput', () => journey.draft('bd-hoaian', { ...good, year: 2030 }))
    await refused('InvalidInput', () => journey.draft('bd-hoaian', { ...good, merits: 'a\u0000b' }))
  })

  it('takes attestations as facts: each verdict becomes met', async () => {
    for (const [code, dossier] of Object.entries(dossiers)) {
      const edited = await journey.edit(`bd-${code.replace('-', '')}`, {
        id: dossier.id,
        expectedVersion: dossier.version,
        attestations: asked(dossier.verdict),
      })
      expect(edited.proposal).toMatchObject({ version: 2, verdict: { truth: 'MET', missing: [] } })
      dossiers[code] = edited.proposal
    }
    await refused('ChangedMeanwhile', () =>
      journey.edit('bd-hoaian', { id: dossiers['hoai-an'].id, expectedVersion: 1, merits: 'muộn' }),
    )
  })

  it('is submitted only while the window is open', async () => {
    const { id, version } = dossiers['hoai-an']
    await refused('ProposalWindowNotSet', () => journey.submit('bd-hoaian', id, version))
    const window = (opensOn: string, closesOn: string) =>
      journey.run(
        'bd-quantri',
        'setProposalWindow',
        { year: 2021, level: 'PROVINCIAL', opensOn, closesOn },
        '... on ProposalWindowSet { window { opensOn closesOn } }',
      )
    await window('2022-01-20', '2022-02-14')
    const closed = await refused('ProposalWindowClosed', () =>
      journey.submit('bd-hoaian', id, version),
    )
    expect(closed.sentence).toContain('14/02/2022')
    expect((await window('2022-01-20', '2022-03-31')).window.closesOn).toBe('2022-03-31')
    for (const [code, dossier] of Object.entries(dossiers)) {
      const submitted = await journey.submit(
        `bd-${code.replace('-', '')}`,
        dossier.id,
        dossier.version,
      )
      expect(submitted.proposal.status).toBe('SUBMITTED')
      dossiers[code] = submitted.proposal
    }
    await refused('StatusForbids', () =>
      journey.edit('bd-hoaian', { id, expectedVersion: 3, merits: 'x' }),
    )
  })

  it('is received and appraised with a verdict that is recorded and can be rendered again', async () => {
    await refused('DayInFuture', () =>
      journey.receive(
        'bd-thamdinh',
        dossiers['hoai-an'].id,
        dossiers['hoai-an'].version,
        '2022-02-16',
      ),
    )
    for (const [code, dossier] of Object.entries(dossiers)) {
      const received = await journey.receive('bd-thamdinh', dossier.id, dossier.version)
      expect(received.proposal.status).toBe('IN_APPRAISAL')
      const appraised = await journey.appraise('bd-thamdinh', dossier.id, received.proposal.version)
      expect(appraised.proposal.status).toBe('APPRAISED')
      dossiers[code] = appraised.proposal
    }
    const { node } = await world.ask(
      { as: 'bd-thamdinh' },
      `{ node(id: "${dossiers['hoai-an'].id}") { ... on Proposal {
        verdict { truth lawDay lawHash nodes { key parentKey depth truth sentence } }
        recordedVerdict { truth lawDay lawHash nodes { key parentKey depth truth sentence } }
        steps { by role what } statusSentence nomination { rank } } } }`,
    )
    expect(node.recordedVerdict).toEqual(node.verdict)
    expect(node.nomination.rank).toBe(1)
    expect(node.steps.map(({ role }: Answer) => role)).toEqual([
      'unit-officer',
      'unit-officer',
      'unit-officer',
      'appraiser',
      'appraiser',
    ])
  })

  it('comes before a council that has its quorum', async () => {
    const { councils } = await world.ask(
      { as: 'bd-thuky' },
      '{ councils { edges { node { id members { id role } } } } }',
    )
    const council = councils.edges[0].node
    const all = Object.values(dossiers).map(({ id }) => id)
    const planned = await journey.plan('bd-thuky', council.id, all)
    session = planned.session
    expect(session.attendance).toHaveLength(13)
    await refused('ProposalNotReady', () => journey.plan('bd-thuky', council.id, all))
    await refused('InvalidInput', () => journey.plan('bd-thuky', council.id, []))
    const present = (count: number) =>
      session.attendance.map(({ member }: Answer, index: number) => ({
        member: member.id,
        attendance: index < count ? 'PRESENT' : index < 12 ? 'WRITTEN' : 'ABSENT',
      }))
    const thin = await journey.attend('bd-thuky', session.id, session.version, present(8))
    expect(thin.session.quorum).toMatchObject({ present: 8, needed: 9, met: false })
    const early = await refused('QuorumNotMet', () =>
      journey.open('bd-thuky', session.id, thin.session.version),
    )
    expect(early).toMatchObject({ present: 8, needed: 9 })
    await refused('NotACouncilMember', () =>
      journey.attend('bd-thuky', session.id, thin.session.version, [
        { member: '01890000-0000-7000-8000-000000000000', attendance: 'PRESENT' },
      ]),
    )
    const full = await journey.attend('bd-thuky', session.id, thin.session.version, present(11))
    await refused('ChangedMeanwhile', () =>
      journey.open('bd-thuky', session.id, thin.session.version),
    )
    const opened = await journey.open('bd-thuky', session.id, full.session.version)
    expect(opened.__typename).toBe('SessionOpened')
    session.version = opened.session.version
  })

  it('is voted on in secret, once by each member, and counted on all members', async () => {
    for (const [position, { id: item }] of session.agenda.entries()) {
      await refused('BallotNotOpen', () => journey.cast('bd-hoidong01', item, 'YES'))
      const opened = await journey.openBallot('bd-thuky', item)
      expect(opened.item.ballot).toMatchObject({ status: 'OPEN', members: 13 })
      const last = position === session.agenda.length - 1
      for (const [index, as] of members.slice(0, 12).entries()) {
        // The last dossier falls: one "no" more than its threshold bears.
        const choice = last && index >= 6 ? (index === 6 ? 'BLANK' : 'NO') : 'YES'
        const cast = await journey.cast(as, item, choice)
        expect(cast.item.ballot).toEqual({ cast: index + 1, viewerHasVoted: true, tally: null })
      }
      await refused('AlreadyVoted', () => journey.cast('bd-hoidong01', item, 'NO'))
      await refused('MemberAbsent', () => journey.cast('bd-hoidong13', item, 'YES'))
      await refused('NotAllowed', () => journey.cast('bd-thuky', item, 'YES'))
      const open = await versionOf(session.id)
      await refused('BallotsStillOpen', () => journey.closeSession('bd-thuky', session.id, open))
      const closed = await journey.closeBallot('bd-thuky', item)
      expect(closed.item.ballot.tally).toMatchObject(
        last
          ? { yes: 6, no: 5, blank: 1, notCast: 1, passed: false }
          : { yes: 12, no: 0, blank: 0, notCast: 1, passed: true },
      )
      expect(closed.item.proposal.status).toBe(last ? 'NOT_PASSED' : 'PASSED')
      await refused('BallotClosed', () => journey.cast('bd-hoidong12', item, 'YES'))
      await refused('BallotClosed', () => journey.closeBallot('bd-thuky', item))
    }

    const closed = await journey.closeSession('bd-thuky', session.id, await versionOf(session.id))
    expect(closed.session.status).toBe('CLOSED')
    const { node } = await world.ask(
      { as: 'bd-thuky' },
      `{ node(id: "${session.id}") { ... on CouncilSession { minutes { text html } en: minutes(language: EN) { text } } } }`,
    )
    expect(node.minutes.text).toContain('Cờ thi đua')
    expect(node.minutes.text).toMatch(/mô phỏng/i)
    expect(node.en.text).not.toBe(node.minutes.text)
    expect(node.minutes.html).toContain('<h1>')
  })

  it('is decided by the competent authority, under a number that is free, and enters the register', async () => {
    const flagged = dossiers['hoai-an'].id
    const decide = (over: Record<string, unknown> = {}) =>
      journey.draftDecision('bd-thamdinh', {
        authorityPost: 'PROVINCIAL_CHAIR',
        authorityUnit: units['binh-dinh'],
        proposals: [flagged, dossiers['tay-son'].id],
        ...over,
      })
    await refused('ProposalNotReady', () => decide({ proposals: [dossiers['vinh-thanh'].id] }))
    await refused('InvalidInput', () => decide({ proposals: [], signerName: ' ' }))
    const wrong = await decide({ authorityPost: 'DEPARTMENT_DIRECTOR', proposals: [flagged] })
    const incompetent = await refused('AuthorityNotCompetent', () =>
      journey.sign('bd-chutich', wrong.decision.id, 1, '01/QĐ-SNV'),
    )
    expect(incompetent.competent).toContain('PROVINCIAL_CHAIR')
    expect(incompetent.citations[0].label).toMatch(/Điều/)
    await world.db.prisma.decisionProposal.deleteMany()
    await world.db.prisma.decision.deleteMany()

    const drafted = await decide()
    expect(drafted.decision.checks.map(({ truth }: Answer) => truth)).not.toContain('UNMET')
    const { id, version } = drafted.decision
    await refused('DayInFuture', () =>
      journey.sign('bd-chutich', id, version, '500/QĐ-UBND', '2022-02-16'),
    )
    await refused('ChangedMeanwhile', () =>
      journey.sign('bd-chutich', id, version + 1, '500/QĐ-UBND'),
    )
    await refused('InvalidInput', () => journey.sign('bd-chutich', id, version, ' '))
    await refused('NotAllowed', () => journey.sign('bd-thamdinh', id, version, '500/QĐ-UBND'))
    const signed = await journey.sign('bd-chutich', id, version, '500/QĐ-UBND')
    expect(signed.decision).toMatchObject({ status: 'SIGNED', number: '500/QĐ-UBND' })
    expect(signed.decision.entries).toMatchObject([
      {
        subjectNameAsWritten: 'Huyện Hoài Ân',
        award: { code: flag },
        year: 2021,
        verdict: { truth: 'MET' },
      },
      { award: { code: certificate }, year: 2021, lawDay: '2022-02-15', status: 'GRANTED' },
    ])
    await refused('StatusForbids', () => journey.sign('bd-chutich', id, version + 1, '501/QĐ-UBND'))
  })

  it('is in the register for all to read, and in the counts', async () => {
    const { register, awardCounts } = await world.ask(
      {},
      `{ register(search: "hoai an") { totalCount edges { node { subjectNameAsWritten decisionNumber verdict { truth } subject { name register { totalCount } } } } }
         awardCounts(fromYear: 2021, toYear: 2021) { award { code } subjectKind count dataSet } }`,
    )
    expect(register.edges[0].node).toMatchObject({ decisionNumber: '500/QĐ-UBND', verdict: null })
    expect(awardCounts).toContainEqual({
      award: { code: flag },
      subjectKind: 'COLLECTIVE',
      count: 1,
      dataSet: 'REAL',
    })
  })

  it('can be corrected and revoked by a document, and counted no more', async () => {
    const { register } = await world.ask(
      {},
      '{ register(search: "tay son") { edges { node { id } } } }',
    )
    const entry = register.edges[0].node.id
    const correct = (over: Record<string, unknown> = {}) =>
      journey.run(
        'bd-chutich',
        'correctEntry',
        {
          entry,
          subjectNameAsWritten: 'Nhân dân và cán bộ huyện Tây Sơn',
          reason: 'Ghi thiếu',
          decisionNumber: '510/QĐ-UBND',
          correctedOn: '2022-02-15',
          ...over,
        },
        '... on EntryCorrected { entry { subjectNameAsWritten status history { what by reason } } }',
      )
    await refused('InvalidInput', () => correct({ reason: ' ' }))
    await refused('DayInFuture', () => correct({ correctedOn: '2022-02-16' }))
    const corrected = await correct()
    expect(corrected.entry).toMatchObject({
      status: 'CORRECTED',
      history: [{ reason: 'Ghi thiếu' }],
    })
    const revoke = () =>
      journey.run(
        'bd-chutich',
        'revokeEntry',
        { entry, reason: 'Khai man', decisionNumber: '520/QĐ-UBND', revokedOn: '2022-02-15' },
        '... on EntryRevoked { entry { status history { what } } }',
      )
    expect((await revoke()).entry).toMatchObject({ status: 'REVOKED', history: [{}, {}] })
    await refused('EntryNotInForce', revoke)
    await refused('EntryNotInForce', () => correct())
    const { awardCounts } = await world.ask(
      {},
      '{ awardCounts(fromYear: 2021, toYear: 2021) { award { code } } }',
    )
    expect(awardCounts).not.toContainEqual({ award: { code: certificate } })
  })
})

const versionOf = async (id: string): Promise<number> =>
  (
    await world.ask(
      { as: 'bd-thuky' },
      `{ node(id: "${id}") { ... on CouncilSession { version } } }`,
    )
  ).node.version
