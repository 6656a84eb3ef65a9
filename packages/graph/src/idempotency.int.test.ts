import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { journeyIn } from '../fixtures/journey.ts'
import { type Answer, aWorld, type World } from '../fixtures/world.ts'

let world: World
let journey: ReturnType<typeof journeyIn>
let unit: string
beforeAll(async () => {
  world = await aWorld('rehearsal')
  journey = journeyIn(world)
  unit = await world.unit('hoai-an')
})
afterAll(() => world.drop())

const wish = (over: Record<string, unknown> = {}) => ({
  award: 'merit-certificate.provincial',
  subject: unit,
  submittingUnit: unit,
  year: 2020,
  idempotencyKey: 'the same wish',
  ...over,
})
const draft = (over?: Record<string, unknown>): Promise<Answer> =>
  journey.draft('bd-hoaian', wish(over))

describe('A command with its key', () => {
  it('is carried out once, however often and however at once it is sent', async () => {
    const answers = await Promise.all(Array.from({ length: 5 }, () => draft()))
    const [first] = answers
    expect(first.__typename).toBe('ProposalDrafted')
    expect(answers.map(({ at, proposal }) => [at, proposal.id])).toEqual(
      answers.map(() => [first.at, first.proposal.id]),
    )
    expect(await world.db.prisma.proposal.count()).toBe(1)
    expect(await world.db.prisma.journalEntry.count({ where: { kind: 'ProposalDrafted' } })).toBe(1)
  })

  it('gives the same answer days later', async () => {
    const again = await journey.run(
      'bd-hoaian',
      'draftProposal',
      wish({ merits: 'Dẫn đầu phong trào thi đua.' }),
      '... on ProposalDrafted { proposal { number } }',
      '2022-02-20',
    )
    expect(again).toMatchObject({ __typename: 'ProposalDrafted' })
    expect(await world.db.prisma.proposal.count()).toBe(1)
  })

  it('cannot stand for another wish', async () => {
    const other = await draft({ year: 2019 })
    expect(other.__typename).toBe('InvalidInput')
    expect(await world.db.prisma.proposal.count()).toBe(1)
  })

  it('belongs to its account: another one may use the same key', async () => {
    const tayson = await world.unit('tay-son')
    const answer = await journey.draft(
      'bd-tayson',
      wish({ subject: tayson, submittingUnit: tayson }),
    )
    expect(answer.__typename).toBe('ProposalDrafted')
  })

  it('is not used up by a refusal: the wish may be tried again', async () => {
    const { proposal } = await draft()
    const submit = () =>
      journey.run(
        'bd-hoaian',
        'submitProposal',
        { idempotencyKey: 'submit', id: proposal.id, expectedVersion: 1 },
        '... on ProposalSubmitted { proposal { status } }',
      )
    expect((await submit()).__typename).toBe('ProposalWindowNotSet')
    const open = { year: 2020, level: 'PROVINCIAL', opensOn: '2022-01-01', closesOn: '2022-12-31' }
    await journey.run('bd-quantri', 'setProposalWindow', open, '... on ProposalWindowSet { at }')
    expect(await submit()).toMatchObject({ proposal: { status: 'SUBMITTED' } })
    expect(await submit()).toMatchObject({ proposal: { status: 'SUBMITTED' } })
    expect(await world.db.prisma.proposalStep.count({ where: { kind: 'ProposalSubmitted' } })).toBe(
      1,
    )
  })

  it('keeps neither a password nor a choice', async () => {
    const account = {
      email: 'moi@vinhdanh.example',
      name: 'Người mới',
      password: 'mat-khau-rat-dai',
    }
    const made = await journey.run(
      'bd-quantri',
      'createAccount',
      account,
      '... on AccountCreated { account { email grants { role } } }',
    )
    expect(made.account).toEqual({ email: 'moi@vinhdanh.example', grants: [] })
    const kept = JSON.stringify([
      await world.db.prisma.idempotencyKey.findMany(),
      (await world.db.prisma.journalEntry.findMany()).map(({ event }) => event),
      await world.db.prisma.account.findMany(),
    ])
    expect(kept).not.toContain('mat-khau-rat-dai')
    expect(kept).toContain('hashed 16')
  })

  it('lets one of two who change the same version through, and tells the other', async () => {
    const { proposal } = await draft({ idempotencyKey: 'another', year: 2018 })
    const edit = (merits: string) =>
      journey.edit('bd-hoaian', { id: proposal.id, expectedVersion: 1, merits })
    const answers = await Promise.all(['một', 'hai', 'ba'].map(edit))
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual([
      'ChangedMeanwhile',
      'ChangedMeanwhile',
      'ProposalEdited',
    ])
  })
})
