import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Answer, aWorld, type World } from '../fixtures/world.ts'

let world: World
beforeAll(async () => {
  world = await aWorld()
})
afterAll(() => world.drop())

const appraiser = { as: 'thamdinh' }
const rows = `totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { id number status subject { name ... on Person { givenName } } award { code } year submittingUnit { id } } }`
const proposals = async (
  args: string,
  variables?: Record<string, unknown>,
  head = '',
): Promise<Answer> =>
  (await world.ask(appraiser, `query ${head} { proposals(${args}) { ${rows} } }`, variables))
    .proposals
const numbers = ({ edges }: Answer): string[] => edges.map(({ node }: Answer) => node.number)

describe('The list of dossiers', () => {
  it('sorts people by given name, then family name, as Vietnamese lists do', async () => {
    const { edges } = await proposals('first: 100, orderBy: GIVEN_NAME')
    const named = edges
      .map(({ node }: Answer) => node.subject)
      .filter(({ givenName }: Answer) => givenName !== undefined)
    expect(named.length).toBeGreaterThan(5)
    const sorted = [...named].sort((a: Answer, b: Answer) =>
      a.givenName.localeCompare(b.givenName, 'vi'),
    )
    expect(named.map(({ givenName }: Answer) => givenName)).toEqual(
      sorted.map(({ givenName }: Answer) => givenName),
    )
  })

  it('finds a name without its marks, in any part, and never by signs alone', async () => {
    const all = await proposals('first: 100')
    const { node } = all.edges.find(
      ({ node: { subject } }: Answer) => subject.givenName !== undefined,
    )
    const plain = node.subject.name
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .replaceAll('đ', 'd')
      .replaceAll('Đ', 'D')
    for (const search of [
      node.subject.name,
      plain,
      plain.toUpperCase(),
      plain.split(' ').at(-1),
      node.number,
    ])
      expect(
        numbers(
          await proposals('first: 100, filter: $f', { f: { search } }, '($f: ProposalFilter)'),
        ),
      ).toContain(node.number)
    for (const search of ['%', '_', "'", '\\', '!!!'])
      expect(
        (await proposals('filter: $f', { f: { search } }, '($f: ProposalFilter)')).totalCount,
      ).toBe(0)
    expect(
      (await proposals('filter: $f', { f: { search: '   ' } }, '($f: ProposalFilter)')).totalCount,
    ).toBe(all.totalCount)
  })

  it('can be read page by page, forwards and backwards, with nothing lost or told twice', async () => {
    const whole = await proposals('first: 100, orderBy: NUMBER')
    const forwards: string[] = []
    let after: string | null = null
    do {
      const page: Answer = await proposals(
        'first: 5, after: $after, orderBy: NUMBER',
        { after },
        '($after: String)',
      )
      expect(page.totalCount).toBe(whole.totalCount)
      forwards.push(...numbers(page))
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null
    } while (after !== null)
    expect(forwards).toEqual(numbers(whole))
    const before = whole.edges.at(-1).cursor
    const back = await proposals(
      'last: 3, before: $before, orderBy: NUMBER',
      { before },
      '($before: String)',
    )
    expect(numbers(back)).toEqual(numbers(whole).slice(-4, -1))
    expect(back.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: true })
  })

  it('filters by status, award, year, unit and data set, together', async () => {
    const { edges } = await proposals('first: 100')
    const { node } = edges[0]
    const f = {
      statuses: [node.status],
      award: node.award.code,
      year: node.year,
      unit: node.submittingUnit.id,
      dataSet: 'SYNTHETIC',
    }
    const found = await proposals('first: 100, filter: $f', { f }, '($f: ProposalFilter)')
    expect(numbers(found)).toContain(node.number)
    for (const { node: each } of found.edges)
      expect([each.status, each.award.code, each.year]).toEqual([
        node.status,
        node.award.code,
        node.year,
      ])
    expect(
      (await proposals('filter: $f', { f: { dataSet: 'REAL' } }, '($f: ProposalFilter)'))
        .totalCount,
    ).toBe(0)
  })

  it('never gives more than a hundred rows, and refuses what is no page', async () => {
    const asks = async (args: string) =>
      (await world.send(appraiser, `{ proposals(${args}) { totalCount edges { node { id } } } }`))
        .errors?.[0]?.extensions
    expect(await asks('first: 1000000')).toBeUndefined()
    expect(await asks('first: -1')).toMatchObject({ code: 'BAD_USER_INPUT' })
    expect(await asks('after: "no cursor"')).toMatchObject({ code: 'BAD_USER_INPUT' })
    expect(await asks('filter: { unit: "no unit" }')).toMatchObject({ code: 'BAD_USER_INPUT' })
  })

  it('shows each their own: the unit, the cluster, the council', async () => {
    const seen = async (as: string) =>
      numbers((await world.ask({ as }, `{ proposals(first: 100) { ${rows} } }`)).proposals)
    const all = await seen('thamdinh')
    for (const as of ['donvi', 'benhvien', 'cumtruong', 'hoidong05']) {
      const some = await seen(as)
      expect(all).toEqual(expect.arrayContaining(some))
      expect(some.length, as).toBeLessThan(all.length)
    }
    const school = await world.unit('mdm-thpt')
    const { proposals: mine } = await world.ask(
      { as: 'donvi' },
      `{ proposals(first: 100) { edges { node { submittingUnit { id } } } } }`,
    )
    expect(mine.edges.length).toBeGreaterThan(0)
    for (const { node } of mine.edges) expect(node.submittingUnit.id).toBe(school)
  })

  it('too deep, too wide or too long a question is not begun', async () => {
    const wide = Array.from({ length: 800 }, (_, index) => `a${index}: app { today }`).join(' ')
    const heavy =
      '{ proposals(first: 100) { edges { node { submittingUnit { register(first: 100) { edges { node { subject { register(first: 100) { edges { node { year } } } } } } } } } } } }'
    const deep = `{ units { edges { node { ${'parent { '.repeat(20)} name ${'}'.repeat(20)} } } } }`
    for (const document of [`{ ${wide} }`, heavy, deep]) {
      world.statements.length = 0
      const { errors } = await world.send(appraiser, document)
      expect(errors?.length).toBeGreaterThan(0)
      expect(world.statements).toEqual([])
    }
  })
})

describe('The register', () => {
  it('leads from each count of the statistics to exactly its records', async () => {
    const { awardCounts } = await world.ask(
      {},
      '{ awardCounts { year award { code } subjectKind count dataSet } }',
    )
    expect(awardCounts.length).toBeGreaterThan(10)
    for (const { year, award, subjectKind, count, dataSet } of awardCounts) {
      const { register } = await world.ask(
        {},
        `{ register(year: ${year}, award: "${award.code}", subjectKind: ${subjectKind}, dataSet: ${dataSet}, inForce: true) { totalCount } }`,
      )
      expect(register.totalCount, `${year} ${award.code}`).toBe(count)
    }
  })

  it('tells direct workers from leaders, and those not stated apart from both', async () => {
    const { fairness } = await world.ask(
      {},
      '{ fairness { year award { code } direct leaders notStated total directShare dataSet } }',
    )
    const whole = fairness.filter((row: Answer) => row.award === null)
    expect(whole.length).toBeGreaterThan(0)
    for (const { year, direct, leaders, notStated, total, directShare, dataSet } of whole) {
      expect(direct + leaders + notStated).toBe(total)
      if (direct + leaders === 0) expect(directShare).toBeNull()
      else expect(directShare).toMatch(/^\d+,\d %$/)
      const count = async (is: boolean) =>
        (
          await world.ask(
            {},
            `{ register(year: ${year}, direct: ${is}, dataSet: ${dataSet}, inForce: true) { totalCount } }`,
          )
        ).register.totalCount
      expect([await count(true), await count(false)]).toEqual([direct, leaders])
    }
  })
})
