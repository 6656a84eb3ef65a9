import { EventEmitter, once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import { demoAccounts } from '@vinhdanh/datasets/load'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { commands, queries } from '../season/documents.ts'
import { insist, type MortalSystem, read, startMortal, type Victim } from './mortal-system.ts'

const today = '2026-11-21'
let system: MortalSystem
beforeAll(async () => {
  system = await startMortal(today)
}, 180_000)
afterAll(() => system.bury())

interface Session {
  readonly id: string
  readonly version: number
  readonly heldOn: string
  readonly status: string
  readonly council: { readonly members: readonly { readonly id: string; readonly role: string }[] }
  readonly agenda: readonly { readonly id: string; readonly proposal: { readonly id: string } }[]
}
const sessionsQuery = `query Crash_Sessions { sessions(first: 20) { edges { node { id version heldOn status council { members { id role } } agenda { id proposal { id } } } } } }`
const ballotQuery = `query Crash_Ballot($id: ID!) { node(id: $id) { ... on AgendaItem { ballot { status cast } } } }`
const decisionQuery = `query Crash_Decision($id: ID!) { node(id: $id) { ... on Decision { status number version entries { id } proposals { id status } } } }`

const voters = demoAccounts
  .filter(({ grants }) => grants.some(({ role }) => role === 'council-member'))
  .map(({ email }) => email.split('@', 1).join())

let passed: readonly string[] = []

describe('Killed in the middle of a vote', () => {
  let session: Session

  beforeAll(async () => {
    const secretary = system.as('thuky')
    const { sessions } = await secretary.ask<{ sessions: { edges: { node: Session }[] } }>(
      sessionsQuery,
    )
    const found = sessions.edges.map(({ node }) => node).find(({ heldOn }) => heldOn === today)
    if (found === undefined) throw new Error('no session today')
    session = found
    const attended = await secretary.command(commands.attend, {
      session: session.id,
      expectedVersion: session.version,
      attendance: session.council.members
        .filter(({ role }) => role !== 'secretary')
        .map(({ id }) => ({ member: id, attendance: 'PRESENT' })),
    })
    expect(attended.__typename).toBe('AttendanceRecorded')
    const { version } = (attended as unknown as { session: { version: number } }).session
    const opened = await secretary.command(commands.openSession, {
      session: session.id,
      expectedVersion: version,
    })
    expect(opened.__typename).toBe('SessionOpened')
    passed = session.agenda.map(({ proposal }) => proposal.id)
  })

  const vote = async (index: number, victim: Victim) => {
    const item = session.agenda[index]?.id ?? ''
    expect((await system.as('thuky').command(commands.openBallot, { item })).__typename).toBe(
      'BallotOpened',
    )
    const votes = new EventEmitter()
    let answered = 0
    let answeredAtKill = 0
    const killing = once(votes, 'fourth').then(async () => {
      answeredAtKill = answered
      await victim.kill()
      await victim.revive()
    })
    const answers = await Promise.all(
      voters.map(async (name, seat) => {
        await wait(seat * 30)
        const choice = seat === 0 ? 'NO' : 'YES'
        const answer = await insist(system.as(name), commands.cast, { item, choice })
        answered += 1
        if (answered === 4) votes.emit('fourth')
        return answer
      }),
    )
    await killing
    return { item, answers, answeredAtKill }
  }

  test.each([
    ['gateway', 0],
    ['database', 1],
  ] as const)('of the %s, every vote that was sent is counted once', async (part, index) => {
    expect(voters).toHaveLength(13)
    const { item, answers, answeredAtKill } = await vote(index, system[part])
    // Otherwise nothing was interrupted, and the rest would prove nothing.
    expect(answeredAtKill).toBeLessThan(13)
    expect(answers.map((answer) => answer.__typename)).toEqual(voters.map(() => 'BallotCast'))
    const { node } = await read<{ node: { ballot: { cast: number } } }>(
      system.as('thuky'),
      ballotQuery,
      {
        id: item,
      },
    )
    expect(node.ballot.cast).toBe(13)
    const again = await insist(system.as(voters[1] ?? ''), commands.cast, { item, choice: 'NO' })
    expect(again.__typename).toBe('AlreadyVoted')
    const closed = await insist(system.as('thuky'), commands.closeBallot, { item })
    expect(closed).toMatchObject({
      __typename: 'BallotTallied',
      item: { ballot: { tally: { yes: 12, no: 1, blank: 0, notCast: 0 } } },
    })
  })
})

/** In one statement: no half of another moment. */
const decisionOf = `SELECT d.status AS decision, d.number, p.status AS proposal,
    (SELECT count(*)::int FROM "RegisterEntry" e WHERE e."decisionId" = d.id) AS entries
  FROM "Proposal" p JOIN "DecisionProposal" dp ON dp."proposalId" = p.id
    JOIN "Decision" d ON d.id = dp."decisionId"
  WHERE p.id = $1`
const plainId = (global: string) => Buffer.from(global, 'base64').toString().split(':').at(1) ?? ''

describe('Killed in the middle of a decision', () => {
  interface Decision {
    readonly status: string
    readonly number: string | null
    readonly entries: readonly unknown[]
    readonly proposals: readonly { readonly status: string }[]
  }

  test.each([
    ['gateway', 0, 'KT-01/QĐ-MP'],
    ['database', 1, 'KT-02/QĐ-MP'],
  ] as const)(
    'of the %s, all of it happened or nothing, and asking again completes it once',
    async (part, index, number) => {
      const victim = system[part]
      const authority = system.as('chutich')
      const units = await read<{ units: { edges: { node: { id: string; code: string } }[] } }>(
        authority,
        queries.units,
      )
      const province = units.units.edges.find(({ node }) => node.code === 'mdm')?.node.id
      const drafted = await insist(authority, commands.draftDecision, {
        authorityPost: 'PROVINCIAL_CHAIR',
        authorityUnit: province,
        proposals: [passed[index]],
        signerName: 'Người ký mô phỏng',
      })
      expect(drafted.__typename).toBe('DecisionDrafted')
      const { id, version } = (drafted as unknown as { decision: { id: string; version: number } })
        .decision
      const input = { id, expectedVersion: version, number, signedOn: today }
      const signing = insist(authority, commands.sign, input)
      await wait(index === 0 ? 15 : 25)
      await victim.kill()
      const [between] = await system.rows(decisionOf, plainId(passed[index] ?? ''))
      await victim.revive()
      expect([
        { decision: 'draft', number: null, entries: 0, proposal: 'passed' },
        { decision: 'signed', number, entries: 1, proposal: 'granted' },
      ]).toContainEqual(between)
      expect((await signing).__typename).toBe('DecisionSigned')
      const { node: after } = await read<{ node: Decision }>(authority, decisionQuery, { id })
      expect(after).toMatchObject({ status: 'SIGNED', number, proposals: [{ status: 'GRANTED' }] })
      expect(after.entries).toHaveLength(1)
    },
  )
})

describe('Killed while dossiers are drafted', () => {
  test('no acknowledged draft is lost, none is made twice, and no number is given twice', async () => {
    const officer = system.as('donvi')
    const { people } = await read<{
      people: { edges: { node: { id: string; currentUnit: { id: string } } }[] }
    }>(
      officer,
      `query Crash_People { people(first: 24) { edges { node { id currentUnit { id } } } } }`,
    )
    const chosen = people.edges.slice(0, 12).map(({ node }) => node)
    expect(chosen).toHaveLength(12)
    const killing = wait(150).then(async () => {
      await system.gateway.kill()
      await system.gateway.revive()
    })
    const answers = await Promise.all(
      chosen.map(async ({ id, currentUnit }, at) => {
        await wait(at * 25)
        return insist(officer, commands.draft, {
          award: 'advanced-worker',
          subject: id,
          year: 2025,
          route: 'merit',
          submittingUnit: currentUnit.id,
          merits: 'Thành tích mô phỏng.',
        })
      }),
    )
    await killing
    expect(new Set(answers.map(({ __typename }) => __typename))).toEqual(
      new Set(['ProposalDrafted']),
    )
    const drafted = answers.map(
      (answer) => (answer as unknown as { proposal: { id: string; number: string } }).proposal,
    )
    expect(new Set(drafted.map(({ id }) => id)).size).toBe(12)
    expect(new Set(drafted.map(({ number }) => number)).size).toBe(12)
    const { proposals } = await read<{ proposals: { totalCount: number } }>(
      officer,
      `query Crash_Count { proposals(first: 1, filter: { award: "advanced-worker", year: 2025, statuses: [DRAFT] }) { totalCount } }`,
    )
    expect(proposals.totalCount).toBe(12)
  })
})
