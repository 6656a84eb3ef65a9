import { anAccount, aPerson, aProposal, aUnit } from '@vinhdanh/testkit/builders'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { journeyIn } from '../fixtures/journey.ts'
import { type Answer, aWorld, type World } from '../fixtures/world.ts'

let world: World
let journey: ReturnType<typeof journeyIn>
beforeAll(async () => {
  world = await aWorld()
  journey = journeyIn(world, '2026-11-21')
})
afterAll(() => world.drop())

describe('The payment list', () => {
  const asking = (id: string, arguments_ = '') =>
    `{ node(id: "${id}") { ... on Decision { paymentList${arguments_} {
        day baseSalary baseSalaryCitation { label } multiples total settled shortfall
        groups { award { code } count each amount payer citations { label } }
        lines { recipient award { code } amount unpaid citations { label } } } } } }`
  /** Two fighters, ten workers, one collective. */
  const drafted = async () => {
    const unitId = (await aUnit(world.db, { name: 'Sở có thưởng', level: 'department' })).id
    const proposal = async (
      award: string,
      subject: { kind: 'person' | 'collective'; id: string },
    ) =>
      world.id(
        'Proposal',
        (
          await aProposal(world.db, {
            subject,
            award,
            submittingUnitId: unitId,
            year: 2025,
            status: 'passed',
          })
        ).id,
      )
    const persons = await Promise.all(Array.from({ length: 12 }, () => aPerson(world.db)))
    const of = (award: string, from: number, to: number) =>
      Promise.all(persons.slice(from, to).map(({ id }) => proposal(award, { kind: 'person', id })))
    const proposals = [
      ...(await of('emulation-fighter.provincial', 0, 2)),
      ...(await of('advanced-worker', 2, 12)),
      await proposal('excellent-collective', { kind: 'collective', id: unitId }),
    ]
    await anAccount(world.db, {
      email: 'thuong@vinhdanh.example',
      roles: (['appraiser', 'deciding-authority'] as const).map((role) => ({ role, unitId })),
    })
    const { decision } = await journey.run(
      'thuong',
      'draftDecision',
      {
        authorityPost: 'PROVINCIAL_CHAIR',
        authorityUnit: world.id('Unit', unitId),
        proposals,
        signerName: 'Chủ tịch',
      },
      '... on DecisionDrafted { decision { id } }',
    )
    return decision.id as string
  }

  it('is 10.5 base salaries, and rises with the base salary on 01/7/2026', async () => {
    const id = await drafted()
    const ask = async (today: string) =>
      (await world.ask({ as: 'thuong', today }, asking(id, '(fundBalance: 25000000)'))).node
        .paymentList
    const before = await ask('2026-06-30')
    expect(before).toMatchObject({
      day: '2026-06-30',
      baseSalary: 2_340_000,
      multiples: '10.5',
      total: 2 * 7_020_000 + 10 * 710_000 + 3_510_000,
      settled: true,
      shortfall: 0,
    })
    expect(before.groups.map((group: Answer) => [group.award.code, group.count])).toEqual([
      ['emulation-fighter.provincial', 2],
      ['advanced-worker', 10],
      ['excellent-collective', 1],
    ])
    expect(before.groups[0].payer).toBe('cơ quan, đơn vị của người quyết định')
    expect(before.groups[0].citations[0].label).toMatch(/Điều 50/)
    const after = await ask('2026-07-01')
    expect(after).toMatchObject({
      baseSalary: 2_530_000,
      multiples: '10.5',
      total: 2 * 7_590_000 + 10 * 760_000 + 3_800_000,
      shortfall: 2 * 7_590_000 + 10 * 760_000 + 3_800_000 - 25_000_000,
    })
    expect(after.baseSalaryCitation.label).toMatch(/161\/2026/)
  })
})
