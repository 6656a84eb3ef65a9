import { aProposal } from '@vinhdanh/testkit/builders'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { asked, dossierIn, journeyIn, refusingIn } from '../fixtures/journey.ts'
import { type Answer, aWorld, type World } from '../fixtures/world.ts'

let world: World
let journey: ReturnType<typeof journeyIn>
let refused: ReturnType<typeof refusingIn>
let dossier: ReturnType<typeof dossierIn>
beforeAll(async () => {
  world = await aWorld()
  journey = journeyIn(world, '2026-11-21')
  refused = refusingIn(world)
  dossier = dossierIn(world)
})
afterAll(() => world.drop())

describe('An appraisal', () => {
  it('stops at a verdict that is unmet, with the conditions and articles that make it so', async () => {
    const { node, version } = await dossier('MP-2026-0012')
    const answer = await refused('VerdictUnmet', () => journey.appraise('thamdinh', node, version))
    expect(answer.verdict.truth).toBe('UNMET')
    expect(answer.verdict.because.length).toBeGreaterThan(0)
    for (const { sentence, citation } of answer.verdict.because)
      expect([sentence, citation.label]).toEqual([
        expect.stringMatching(/\S/),
        expect.stringMatching(/Điều/),
      ])
    expect(answer.verdict.whyThisLaw).toMatch(/\S/)
    expect(answer.citations.length).toBeGreaterThan(0)
  })

  it('stops at a verdict that is not known, with the list of what is missing', async () => {
    const { node, version } = await dossier('MP-2026-0011')
    const answer = await refused('VerdictUnknown', () =>
      journey.appraise('thamdinh', node, version),
    )
    expect(answer.missing.map(({ key }: Answer) => key)).toContain('ratings.2026')
    for (const { sentence } of answer.missing) expect(sentence).toMatch(/\S/)
  })

  it('may still say no, and keeps the verdict it said no to', async () => {
    const { id, node, version } = await dossier('MP-2026-0012')
    const answer = await journey.appraise('thamdinh', node, version, false)
    expect(answer.proposal.status).toBe('REFUSED')
    const { verdictId } = await world.db.prisma.proposal.findUniqueOrThrow({ where: { id } })
    expect(verdictId).not.toBeNull()
    const { node: read } = await world.ask(
      { as: 'thamdinh', today: '2027-06-01' },
      `{ node(id: "${node}") { ... on Proposal { recordedVerdict { truth because { sentence } } } } }`,
    )
    expect(read.recordedVerdict.truth).toBe('UNMET')
  })

  it('scenario 5: is deferred while a case is open, neither forwarded nor refused, and goes on once it is concluded', async () => {
    const { id, node, version } = await dossier('MP-2026-0013')
    for (const forward of [true, false]) {
      const answer = await refused('VerdictDeferred', () =>
        journey.appraise('thamdinh', node, version, forward),
      )
      expect(answer.sentence).toMatch(/Tạm dừng xét.*giữ nguyên/)
      expect(answer.citations.length).toBeGreaterThan(0)
    }
    const read = async (): Promise<Answer> =>
      (
        await world.ask(
          { as: 'thamdinh' },
          `{ node(id: "${node}") { ... on Proposal { status verdict { truth deferred missing { key } } } } }`,
        )
      ).node
    expect(await read()).toMatchObject({
      status: 'IN_APPRAISAL',
      verdict: { truth: 'UNMET', deferred: true },
    })
    const { personId, unitId } = await world.db.prisma.proposal.findUniqueOrThrow({ where: { id } })
    const of = personId === null ? { unitId } : { personId }
    await world.db.prisma.pendingCase.updateMany({ where: of, data: { concluded: '2026-11-20' } })
    const released = await read()
    expect(released).toMatchObject({ status: 'IN_APPRAISAL', verdict: { deferred: false } })
    const attested = asked(released.verdict).map(({ topic, holds }, order) => ({
      ...{ proposalId: id, order: order + 100, topic, holds },
      ...{ by: 'kiem-thu', at: new Date() },
    }))
    await world.db.prisma.proposalAttestation.createMany({ data: attested })
    const forwarded = await journey.appraise('thamdinh', node, version)
    expect(forwarded.proposal.status).toBe('APPRAISED')
  })

  it('is refused for a unit that has been closed', async () => {
    const { id } = await world.db.prisma.unit.findUniqueOrThrow({ where: { code: 'mdm-bv' } })
    await world.db.prisma.unit.update({ where: { id }, data: { closedOn: '2026-11-01' } })
    const { node, version } = await dossier('MP-2026-0019')
    const answer = await refused('UnitClosedOnDay', () => journey.submit('benhvien', node, version))
    expect(answer.sentence).toContain('Bệnh viện')
    await world.db.prisma.unit.update({ where: { id }, data: { closedOn: null } })
  })
})

describe('A verdict that was recorded', () => {
  it('is not shown when the record contradicts itself, and the fault is not hidden', async () => {
    const { id, node } = await dossier('MP-2026-0009')
    const read = () =>
      world.send(
        { as: 'thamdinh' },
        `{ node(id: "${node}") { ... on Proposal { number recordedVerdict { truth } } } }`,
      )
    expect((await read()).data.node.recordedVerdict.truth).toBe('MET')
    const { verdictId } = await world.db.prisma.proposal.findUniqueOrThrow({ where: { id } })
    const at = { where: { id: verdictId ?? '' } }
    const { mask } = await world.db.prisma.verdict.findUniqueOrThrow(at)
    await world.db.prisma.verdict.update({ ...at, data: { mask: mask.replace('m', 'u') } })
    const { data, errors } = await read()
    expect(data.node).toEqual({ number: 'MP-2026-0009', recordedVerdict: null })
    expect(errors).toHaveLength(1)
    await world.db.prisma.verdict.update({ ...at, data: { mask } })
  })
})

describe('A member of the council', () => {
  it('does not vote on themselves, and is told why', async () => {
    const user = await world.db.prisma.user.findUniqueOrThrow({
      where: { email: 'hoidong05@vinhdanh.example' },
    })
    const unit = await world.db.prisma.unit.findUniqueOrThrow({ where: { code: 'mdm-stc' } })
    const own = await aProposal(world.db, {
      subject: { kind: 'person', id: user.personId ?? '' },
      submittingUnitId: unit.id,
      award: 'merit-certificate.provincial',
      year: 2024,
      status: 'appraised',
    })
    const { councils } = await world.ask({ as: 'thuky' }, '{ councils { edges { node { id } } } }')
    const { session } = await journey.plan('thuky', councils.edges[0].node.id, [
      world.id('Proposal', own.id),
    ])
    const all = session.attendance.map(({ member }: Answer) => ({
      member: member.id,
      attendance: 'PRESENT',
    }))
    const attended = await journey.attend('thuky', session.id, session.version, all)
    await journey.open('thuky', session.id, attended.session.version)
    const [{ id: item }] = session.agenda
    await journey.openBallot('thuky', item)
    const answer = await refused('NotAllowed', () => journey.cast('hoidong05', item, 'YES'))
    expect(answer.sentence).toMatch(/chính mình|bản thân/)
    const { node } = await world.ask(
      { as: 'hoidong05' },
      `{ node(id: "${item}") { ... on AgendaItem { ballot { viewerMayVote viewerHasVoted tally { yes } } possibleActions { action allowed refusal { __typename } } } } viewer { worklist { now { kind } } } }`,
    )
    expect(node.ballot).toEqual({ viewerMayVote: false, viewerHasVoted: false, tally: null })
    expect((await journey.cast('hoidong06', item, 'NO')).item.ballot).toMatchObject({ cast: 1 })
    const { viewer } = await world.ask(
      { as: 'hoidong07' },
      '{ viewer { worklist { now { kind link } } } }',
    )
    expect(viewer.worklist.now).toContainEqual({ kind: 'vote', link: `/ballots/${item}` })
    await journey.closeBallot('thuky', item)
  })
})
