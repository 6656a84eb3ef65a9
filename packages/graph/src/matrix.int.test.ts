// long because it meets every role with every operation
import {
  commandOperations,
  type Operation,
  operations,
  permissions,
  queryOperations,
  type Role,
} from '@vinhdanh/domain/access'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Foreign, foreignThings } from '../fixtures/foreign.ts'
import { commandDocuments, queryDocuments } from '../fixtures/operations.ts'
import { type Answer, aWorld, type World } from '../fixtures/world.ts'

let world: World
let foreign: Foreign
beforeAll(async () => {
  world = await aWorld()
  foreign = await foreignThings(world)
})
afterAll(() => world.drop())

/** Someone of each role, and someone of none. */
const people: readonly (readonly [as: string | undefined, roles: readonly Role[]])[] = [
  [undefined, []],
  ['congdan', ['public']],
  ['cumtruong', ['cluster-head']],
  ['donvi', ['unit-officer']],
  ['thamdinh', ['appraiser']],
  ['hoidong05', ['council-member']],
  ['thuky', ['council-secretary']],
  ['chutich', ['deciding-authority', 'council-member']],
  ['hieutruong', ['deciding-authority', 'council-member']],
  ['thongke', ['statistician']],
  ['phapche', ['legal-officer']],
  ['quantri', ['administrator']],
]

/** The table of the domain is the only source of what is expected here. */
const relations = (roles: readonly Role[], operation: Operation) =>
  [...roles, 'public' as const].flatMap((role) => permissions[role][operation] ?? [])

const cells = people.flatMap(([as, roles]) =>
  operations.map((operation) => ({
    as,
    who: as ?? 'nobody',
    operation,
    relations: relations(roles, operation),
    /** The administrator's subtree is the whole of /vn/; the foreign province lies beside it. */
    anywhere: relations(roles, operation).includes('anywhere'),
  })),
)

const isQuery = (operation: Operation): operation is (typeof queryOperations)[number] =>
  (queryOperations as readonly string[]).includes(operation)

describe('Every role at every query', () => {
  it('covers all of them', () => {
    expect(Object.keys(queryDocuments).sort()).toEqual([...queryOperations].sort())
    expect(Object.keys(commandDocuments).sort()).toEqual([...commandOperations].sort())
  })

  for (const { as, who, operation, relations: held } of cells.filter((cell) =>
    isQuery(cell.operation),
  )) {
    if (!isQuery(operation)) continue
    const may = held.length > 0
    it(`${who} ${may ? 'may' : 'may not'} ${operation}`, async () => {
      const { data, errors } = await world.send(
        as === undefined ? {} : { as },
        queryDocuments[operation](foreign),
      )
      if (operation === 'previewEligibility' || operation === 'compareLaw') {
        // The subject is of the foreign province: nobody may, and all are told so in the union.
        expect(data[operation].__typename).toBe('NotAllowed')
        return
      }
      if (operation === 'lawImpact') {
        expect(data.lawImpact.__typename).toBe(may ? 'LawImpact' : 'NotAllowed')
        const shown = (data.lawImpact.changed ?? []).map(({ proposal }: Answer) => proposal.id)
        expect(shown).not.toContain(foreign.appraised)
        return
      }
      if (operation === 'path') {
        expect(data?.path ?? null).toBeNull()
        expect(errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN', operation })
        return
      }
      if (may) expect(errors).toBeUndefined()
      else {
        expect(errors?.[0]?.extensions).toMatchObject({
          code: 'FORBIDDEN',
          kind: 'NotAllowed',
          operation,
        })
        expect(data?.[operation] ?? null).toBeNull()
      }
    })
  }

  it('shows nobody anything of a province where they have no role', async () => {
    const hidden = [
      foreign.proposal,
      foreign.council,
      foreign.session,
      foreign.decision,
      foreign.account,
      foreign.rubric,
      foreign.board,
    ]
    for (const [as] of people)
      for (const operation of [
        'proposals',
        'councils',
        'sessions',
        'decisions',
        'people',
        'accounts',
        'rubrics',
        'scoreBoards',
      ] as const) {
        const { data } = await world.send(
          as === undefined ? {} : { as },
          queryDocuments[operation](foreign),
        )
        const ids = (data?.[operation]?.edges ?? []).map(
          (edge: { node: { id: string } }) => edge.node.id,
        )
        expect(ids.filter((id: string) => [...hidden, foreign.person].includes(id))).toEqual([])
      }
  })
})

describe('A rubric, a board and the history of a score asked for by id', () => {
  it('are nothing to whoever has no role where they are', async () => {
    for (const [as] of people)
      for (const operation of ['rubric', 'scoreBoard', 'scoreHistory'] as const) {
        const { data } = await world.send(
          as === undefined ? {} : { as },
          queryDocuments[operation](foreign),
        )
        expect([as, data?.[operation] ?? []]).toEqual([as, []])
      }
  })
})

describe('Every role at every command aimed where it has no right', () => {
  for (const { as, who, operation, anywhere } of cells) {
    if (isQuery(operation) || operation === 'signOut' || operation === 'signIn') continue
    // What may be done anywhere is written wrongly on purpose: it must meet the decider and still change nothing.
    const expected = anywhere ? 'InvalidInput' : 'NotAllowed'
    it(`${who} gets ${expected} from ${operation}, and nothing changes`, async () => {
      const before = await world.picture()
      const answer = await world.ask(
        as === undefined ? {} : { as },
        `mutation { ${commandDocuments[operation](foreign)} { __typename ... on NotAllowed { operation reason sentence } } }`,
      )
      expect(answer[operation].__typename).toBe(expected)
      if (!anywhere) {
        expect(answer[operation].operation).toBe(operation)
        expect(answer[operation].sentence).toMatch(/[.]$/)
      }
      expect(await world.picture()).toBe(before)
    })
  }

  it('lets everyone sign in and out', async () => {
    for (const [as] of people) {
      const asking = as === undefined ? {} : { as }
      const answer = await world.ask(
        asking,
        `mutation { ${commandDocuments.signIn(foreign)} { __typename } out: signOut }`,
      )
      expect(answer).toEqual({ signIn: { __typename: 'SignInRefused' }, out: as !== undefined })
    }
  })
})

describe('An id is no way around', () => {
  const readable = ['unit', 'province', 'cluster', 'entry', 'person']
  it('reads by node(id) only what a list would show', async () => {
    for (const [as] of people)
      for (const [name, id] of Object.entries(foreign)) {
        if (name === 'member') continue
        const { node } = await world.ask(
          as === undefined ? {} : { as },
          `{ node(id: "${id}") { id } }`,
        )
        // The person stands in the public register.
        expect(node === null, `${as ?? 'nobody'} ${name}`).toBe(!readable.includes(name))
      }
  })

  it('answers null to an id of nothing, of another kind, and to no id at all', async () => {
    const nothing = world.id('Proposal', '01890000-0000-7000-8000-000000000000')
    const strange = Buffer.from('Verdict:01890000-0000-7000-8000-000000000000').toString('base64')
    for (const id of [nothing, strange, 'x', '', "' OR 1=1 --", '__proto__', '\u0000'])
      expect(
        await world.ask({ as: 'thamdinh' }, 'query ($id: ID!) { node(id: $id) { id } }', { id }),
      ).toEqual({ node: null })
  })

  it('hides behind public things what is not public: dossiers, decisions, verdicts, private facts', async () => {
    const { node } = await world.ask(
      {},
      `{ node(id: "${foreign.entry}") { ... on RegisterEntry {
        subjectNameAsWritten decision { id } verdict { truth }
        subject { name ... on Person { birthYear sex ratings { year } initiatives { id } disciplines { id } } } } } }`,
    )
    expect(node).toEqual({
      subjectNameAsWritten: 'Nguyễn Văn An',
      decision: null,
      verdict: null,
      subject: {
        name: 'Trần Thị Xa',
        birthYear: null,
        sex: null,
        ratings: null,
        initiatives: null,
        disciplines: null,
      },
    })
  })

  it("opens nobody's facts by a dossier or an agenda of one's own", async () => {
    const before = await world.picture()
    const school = await world.unit('mdm-thpt')
    const { councils } = await world.ask({ as: 'thuky' }, '{ councils { edges { node { id } } } }')
    const council = councils.edges[0].node.id
    const { draftProposal } = await world.ask(
      { as: 'donvi' },
      `mutation { draftProposal(input: { idempotencyKey: "way round", award: "advanced-worker", subject: "${foreign.person}", year: 2025, submittingUnit: "${school}", merits: "" }) { __typename } }`,
    )
    const { planSession } = await world.ask(
      { as: 'thuky' },
      `mutation { planSession(input: { idempotencyKey: "way round", council: "${council}", heldOn: "2026-11-21", proposals: ["${foreign.appraised}"] }) { __typename ... on InvalidInput { issues { path } } } }`,
    )
    expect(draftProposal).toEqual({ __typename: 'NotAllowed' })
    expect(planSession).toEqual({ __typename: 'InvalidInput', issues: [{ path: 'proposals.0' }] })
    expect(await world.picture()).toBe(before)
  })

  it('leads from a dossier only to what its reader may read by itself', async () => {
    const edges = `{ proposals(first: 100) { edges { node { number agendaItem { id session { id } } decision { id } } } } }`
    for (const [as] of people) {
      const asking = as === undefined ? {} : { as }
      const { data } = await world.send(asking, edges)
      const found = (data?.proposals?.edges ?? []).flatMap(({ node }: Answer) => [
        node.agendaItem?.id,
        node.agendaItem?.session.id,
        node.decision?.id,
      ])
      for (const id of found.filter((each: unknown) => each !== undefined))
        expect((await world.ask(asking, `{ node(id: "${id}") { id } }`)).node).toEqual({ id })
    }
    const { proposals: school } = await world.ask({ as: 'donvi' }, edges)
    expect(school.edges.length).toBeGreaterThan(0)
    for (const { node } of school.edges)
      expect([node.agendaItem, node.decision]).toEqual([null, null])
  })

  it('gives no list of people of a unit to those who are not in charge of it', async () => {
    const { data, errors } = await world.send(
      { as: 'congdan' },
      `{ units(first: 1, search: "Sở Xa") { edges { node { people { totalCount } } } } }`,
    )
    expect(data).toBeNull()
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN', operation: 'people' })
  })
})
