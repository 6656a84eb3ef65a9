import { aProposal } from '@vinhdanh/testkit/builders'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { dossierIn, journeyIn, refusingIn } from '../fixtures/journey.ts'
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
    const { id, node, version } = await dossier('MP-2026-0013')
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
  it('is not shown when the record no longer gives it, and the fault is not hidden', async () => {
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
      `{ node(id: "${item}") { ... on AgendaItem { ballot { viewerMayVote viewerHasVoted tally { yes } } possibleActions { action allowed refusal { __typename } } } } viewer { worklist { today { kind } } } }`,
    )
    expect(node.ballot).toEqual({ viewerMayVote: false, viewerHasVoted: false, tally: null })
    expect((await journey.cast('hoidong06', item, 'NO')).item.ballot).toMatchObject({ cast: 1 })
    const { viewer } = await world.ask(
      { as: 'hoidong07' },
      '{ viewer { worklist { today { kind link } } } }',
    )
    expect(viewer.worklist.today).toContainEqual({ kind: 'vote', link: `/ballots/${item}` })
    await journey.closeBallot('thuky', item)
  })
})
