import { day } from '@vinhdanh/domain/kernel'
import { anAccount, anEntry, aPersonWith, aProposal, aUnit } from '@vinhdanh/testkit/builders'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { asked, dossierIn, journeyIn, refusingIn } from '../fixtures/journey.ts'
import { type Answer, aWorld, type World } from '../fixtures/world.ts'

let world: World
let journey: ReturnType<typeof journeyIn>
let refused: ReturnType<typeof refusingIn>
let dossier: ReturnType<typeof dossierIn>
let province: string
beforeAll(async () => {
  world = await aWorld()
  journey = journeyIn(world, '2026-11-21')
  refused = refusingIn(world)
  dossier = dossierIn(world)
  province = await world.unit('mdm')
})
afterAll(() => world.drop())

const decide = async (proposals: readonly string[], over: Record<string, unknown> = {}) =>
  (
    await journey.draftDecision('thamdinh', {
      authorityPost: 'PROVINCIAL_CHAIR',
      authorityUnit: province,
      proposals,
      ...over,
    })
  ).decision

describe('A signature', () => {
  it('is refused before the ballot that the law demands', async () => {
    const { node } = await dossier('MP-2026-0007')
    const { id, checks } = await decide([node])
    expect(checks.find(({ code }: Answer) => code === 'ballot-passed').truth).toBe('UNMET')
    const answer = await refused('BallotNotPassed', () => journey.sign('chutich', id, 1, '70/QĐ'))
    expect(answer.citations[0].label).toMatch(/Điều/)
    await world.db.prisma.decisionProposal.deleteMany({ where: { decision: { id: keyOf(id) } } })
    await world.db.prisma.decision.delete({ where: { id: keyOf(id) } })
  })

  it('is refused for a day whose law does not know the award', async () => {
    const row = await world.db.prisma.decision.findFirstOrThrow({ where: { status: 'draft' } })
    const id = world.id('Decision', row.id)
    await refused('AwardUnknownOnDay', () =>
      journey.sign('chutich', id, row.version, '69/QĐ', '1990-01-01'),
    )
  })

  it('is refused for an award that the register holds already', async () => {
    const { node, personId, award, year } = await dossier('MP-2026-0009')
    const { id } = await decide([node])
    const held = await anEntry(world.db, { personId, award, year })
    await refused('AlreadyAwarded', () => journey.sign('chutich', id, 1, '71/QĐ'))
    await world.db.prisma.registerEntry.delete({ where: { id: held.id } })
    expect((await journey.sign('chutich', id, 1, '71/QĐ')).decision.status).toBe('SIGNED')
  })

  it('is refused under a number used this year, and reaches the register under another', async () => {
    const row = await world.db.prisma.decision.findFirstOrThrow({ where: { status: 'draft' } })
    const id = world.id('Decision', row.id)
    const taken = await refused('DecisionNumberTaken', () =>
      journey.sign('chutich', id, row.version, '71/QĐ'),
    )
    expect(taken.sentence).toContain('71/QĐ')
    const signed = await journey.sign('chutich', id, row.version, '72/QĐ')
    expect(signed.decision.entries).toHaveLength(2)
    const { decisions } = await world.ask(
      { as: 'chutich' },
      '{ decisions(status: SIGNED, first: 100) { edges { node { number checks { code } possibleActions { action allowed } } } } }',
    )
    expect(decisions.edges.map(({ node }: Answer) => node.number)).toEqual(
      expect.arrayContaining(['71/QĐ', '72/QĐ']),
    )
    expect(decisions.edges[0].node.checks).toEqual([])
  })

  it('uses up the initiative that the verdict rested on, and says for what', async () => {
    const { id, node, personId } = await dossier('MP-2026-0019')
    await world.db.prisma.proposal.update({ where: { id }, data: { status: 'passed' } })
    /** Rated good, with an initiative: from October 2026 two readings differ, so a person has chosen one. */
    await world.db.prisma.readingChoice.create({
      data: {
        proposalId: id,
        order: 0,
        openPoint: 'article-23',
        reading: 'before',
        reason: 'Luật sửa đổi chưa đổi tiêu chuẩn',
        by: 'thamdinh',
        at: new Date(),
      },
    })
    const hospital = await world.unit('mdm-bv')
    const { id: decision } = await decide([node], {
      authorityPost: 'UNIT_HEAD',
      authorityUnit: hospital,
    })
    const signed = await journey.sign('chutich', decision, 1, '1/QĐ-BV')
    expect(signed.decision.status).toBe('SIGNED')
    const { node: person } = await world.ask(
      { as: 'benhvien' },
      `{ node(id: "${world.id('Person', personId ?? '')}") { ... on Person { initiatives { year usedFor { code } } } } }`,
    )
    expect(person.initiatives).toContainEqual({
      year: 2026,
      usedFor: { code: 'emulation-fighter.base' },
    })
  })

  it('keeps within the quota of the law of its day, and never takes an unknown base for none', async () => {
    const then = '2021-01-15'
    const unit = await aUnit(world.db, { name: 'Trường xưa', level: 'school' })
    const roles = (['appraiser', 'deciding-authority'] as const).map((role) => ({
      role,
      unitId: unit.id,
    }))
    await anAccount(world.db, { email: 'xua@vinhdanh.example', roles })
    const person = await aPersonWith(world.db, {
      subject: { kind: 'person', category: 'official', recruitedOn: day('2010-09-01') },
      ratings: [2018, 2019, 2020].map((year) => ({ year, level: 'excellent' as const })),
      awards: [{ award: 'advanced-worker', year: 2020 }],
      initiatives: [{ year: 2020, scope: 'provincial' }],
      disciplines: [],
      pendingCases: [],
      absences: [],
      trainings: [],
      moves: [],
    })
    const { id } = await aProposal(world.db, {
      subject: { kind: 'person', id: person.id },
      submittingUnitId: unit.id,
      year: 2020,
      status: 'passed',
    })
    await world.db.prisma.proposal.update({ where: { id }, data: { verdictId: null } })
    const node = world.id('Proposal', id)
    const { node: read } = await world.ask(
      { as: 'xua', today: then },
      `{ node(id: "${node}") { ... on Proposal { verdict { truth lawDay missing { key } } } } }`,
    )
    await world.db.prisma.proposalAttestation.createMany({
      data: asked(read.verdict).map((entry, order) => ({
        ...entry,
        order,
        proposalId: id,
        by: 'kiem-thu',
        at: new Date('2021-01-10T00:00:00Z'),
      })),
    })
    const { decision } = await journey.run(
      'xua',
      'draftDecision',
      {
        authorityPost: 'UNIT_HEAD',
        authorityUnit: world.id('Unit', unit.id),
        proposals: [node],
        signerName: 'Hiệu trưởng',
      },
      '... on DecisionDrafted { decision { id checks { code truth sentence } } }',
      then,
    )
    expect(decision.checks.find(({ code }: Answer) => code === 'quota-kept').truth).toBe('UNKNOWN')
    const sign = (expectedVersion = 1) =>
      journey.run(
        'xua',
        'signDecision',
        { id: decision.id, expectedVersion, number: '1/QĐ-T', signedOn: then },
        `... on VerdictUnknown { missing { key sentence } } ... on QuotaExceeded { limit base }
         ... on DecisionSigned { decision { status } }`,
        then,
      )
    const unknown = await refused('VerdictUnknown', () => sign())
    expect(unknown.missing[0].key).toBe('quota.emulation-fighter.base')
    const worker = { award: 'advanced-worker', year: 2020, placeUnitId: unit.id }
    const another = async () => anEntry(world.db, { ...worker, unitId: (await aUnit(world.db)).id })
    // 15 % of three is not yet one however it is rounded; of six it is by one reading; of seven it is.
    for (let count = 0; count < 3; count++) await another()
    const exceeded = await refused('QuotaExceeded', () => sign())
    expect(exceeded).toMatchObject({ limit: 0, base: 3 })
    expect(exceeded.citations[0].label).toMatch(/Điều/)
    for (let count = 0; count < 3; count++) await another()
    const open = await refused('VerdictUnknown', () => sign())
    expect(open.missing[0].key).toBe('quota-reading.emulation-fighter.base')
    const quotasNow = async (): Promise<Answer> =>
      (
        await world.ask(
          { as: 'xua', today: then },
          `{ node(id: "${decision.id}") { ... on Decision { version
             quotas { openPoint award scope base granted proposed needsPerson agree chosen
               outcomes { reading label limit within citation { label } } choices { reading reason by label } }
             possibleActions { action allowed } } } }`,
        )
      ).node
    const choose = (over: Record<string, unknown> = {}, expectedVersion = 1) =>
      journey.run(
        'xua',
        'chooseQuotaReading',
        {
          id: decision.id,
          expectedVersion,
          openPoint: 'quota/emulation-fighter.base',
          reading: 'rounded',
          reason: 'Bộ hướng dẫn làm tròn',
          ...over,
        },
        '... on QuotaReadingChosen { decision { version } } ... on InvalidInput { issues { path } }',
        then,
      )
    const [quota] = (await quotasNow()).quotas
    expect(quota).toMatchObject({ scope: 'Trường xưa', base: 6, proposed: 1, needsPerson: true })
    expect(quota.outcomes).toMatchObject([
      { reading: 'main', limit: 0, within: false },
      { reading: 'rounded', limit: 1, within: true },
    ])
    for (const { label, citation } of quota.outcomes)
      expect(`${label} ${citation.label}`).toMatch(/15 %.*Điều 9/)
    expect((await quotasNow()).possibleActions).toContainEqual({
      action: 'CHOOSE_READING',
      allowed: true,
    })
    await refused('InvalidInput', () => choose({ reason: ' ' }))
    await refused('InvalidInput', () => choose({ reading: 'third' }))
    await refused('ChangedMeanwhile', () => choose({}, 7))
    expect(await choose()).toMatchObject({ decision: { version: 2 } })
    expect((await quotasNow()).quotas[0]).toMatchObject({
      needsPerson: false,
      chosen: 'rounded',
      choices: [{ reading: 'rounded', reason: 'Bộ hướng dẫn làm tròn' }],
    })
    const lines = await world.db.prisma.journalEntry.findMany({
      where: { subjectId: keyOf(decision.id) },
    })
    expect(lines.map(({ event }) => (event as { kind: string }).kind)).toContain(
      'QuotaReadingChosen',
    )
    expect((await sign(2)).decision.status).toBe('SIGNED')
  })
})

const keyOf = (node: string) => Buffer.from(node, 'base64').toString().split(':')[1] ?? ''
