import { anAccount, aPersonWith, aProposal, aUnit } from '@vinhdanh/testkit/builders'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Answer, aWorld, type World } from '../fixtures/world.ts'

let world: World
beforeAll(async () => {
  world = await aWorld()
})
afterAll(() => world.drop())

async function procedureOf(award: string): Promise<Answer> {
  const unitId = (await aUnit(world.db, { name: `Sở xét ${award}`, level: 'department' })).id
  const person = await aPersonWith(world.db, { subject: { kind: 'person', category: 'official' } })
  const { id } = await aProposal(world.db, {
    subject: { kind: 'person', id: person.id },
    submittingUnitId: unitId,
    award,
    year: 2025,
  })
  const email = `${award.replaceAll('.', '-')}@vinhdanh.example`
  await anAccount(world.db, { email, roles: [{ role: 'unit-officer', unitId }] })
  const { node } = await world.ask(
    { as: email.split('@')[0] ?? '', today: '2026-03-10' },
    `{ node(id: "${world.id('Proposal', id)}") { ... on Proposal { procedure {
        sets electronic simplified citation { label }
        papers { document form needed condition citation { label } }
        filing { by with citation { label } }
        notices { sentence citation { label } } consultations { sentence needed } } } } }`,
  )
  return node.procedure
}

describe('The procedure of a dossier', () => {
  it('names its papers with their forms, and asks an official for no proof of taxes', async () => {
    const { papers, sets, electronic, notices } = await procedureOf('labour-order.third')
    expect(papers.map((paper: Answer) => [paper.document, paper.form, paper.needed])).toEqual([
      ['submission-letter', '01', 'MET'],
      ['achievement-report', '05', 'MET'],
      ['council-minutes', null, 'MET'],
      ['consultation-opinions', null, 'UNKNOWN'],
      ['tax-confirmation', null, 'UNMET'],
      ['obligations-confirmation', null, 'UNMET'],
    ])
    expect([sets, electronic]).toEqual([1, true])
    expect(notices[0].sentence).toContain('10 ngày làm việc, tính cả ngày đầu')
    expect(notices[0].citation.label).toMatch(/khoản 2 Điều 44/)
  })

  it('tells the last day of filing under its article', async () => {
    const { filing, consultations } = await procedureOf('emulation-fighter.national')
    expect(filing).toMatchObject({ by: '2026-12-31', with: 'Bộ Nội vụ' })
    expect(filing.citation.label).toMatch(/Điều 35/)
    expect(consultations).toEqual([])
  })

  it('leaves the number of sets of a base title to the ministry or province', async () => {
    const { sets, filing, papers } = await procedureOf('advanced-worker')
    expect([sets, filing]).toEqual([null, null])
    expect(papers).toContainEqual(
      expect.objectContaining({
        document: 'former-unit-remark',
        condition: 'chuyển công tác trong năm, đã ở đơn vị cũ từ 06 tháng',
      }),
    )
  })
})
