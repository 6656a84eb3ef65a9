import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Answer, aWorld, type World } from '../../fixtures/world.ts'

let world: World
beforeAll(async () => {
  world = await aWorld()
})
afterAll(() => world.drop())

/** Asks without signing in. */
const nobody = {}
const law = async (fields: string): Promise<Answer> =>
  (await world.ask(nobody, `{ law(on: "2026-11-21") { ${fields} } }`)).law
const rulesOf = async (args: string): Promise<Answer> =>
  (
    await law(
      `rules(${args}) { totalCount pageInfo { hasNextPage hasPreviousPage endCursor } edges { node { key label sentence award { code } citation { instrumentId label } provenance { status source note } } } }`,
    )
  ).rules

describe('The sources of the law of a day', () => {
  it('are counted for everybody, and each count opens to as many rules', async () => {
    const { provenanceCounts } = await law(
      'provenanceCounts { status group instrument number count }',
    )
    const recalled = provenanceCounts.filter(({ status }: Answer) => status === 'RECALLED')
    const sum = recalled.reduce((all: number, { count }: Answer) => all + count, 0)
    expect(sum).toBeGreaterThan(0)
    expect((await rulesOf('status: RECALLED, first: 1')).totalCount).toBe(sum)
    const one = recalled.find(({ group }: Answer) => group !== null)
    const rules = await rulesOf(
      `status: RECALLED, group: ${one.group}, instrument: "${one.instrument}", first: 100`,
    )
    expect(rules.totalCount).toBe(one.count)
    for (const { node } of rules.edges) {
      expect(node.sentence).not.toBe('')
      expect(node.citation.instrumentId).toBe(one.instrument)
      expect(node.provenance).toMatchObject({ status: 'RECALLED', source: expect.any(String) })
    }
  })

  it('are read page by page, every rule once', async () => {
    const seen: string[] = []
    let after = ''
    let page: Answer
    do {
      page = await rulesOf(`general: true, first: 40${after}`)
      expect(page.pageInfo.hasPreviousPage).toBe(seen.length > 0)
      seen.push(...page.edges.map(({ node }: Answer) => node.key))
      after = `, after: "${page.pageInfo.endCursor}"`
    } while (page.pageInfo.hasNextPage)
    expect(seen).toHaveLength(page.totalCount)
    expect(new Set(seen).size).toBe(seen.length)
    expect(page.edges.at(-1).node.award).toBeNull()
  })

  it('refuse a place that the list never gave out', async () => {
    const { errors } = await world.send(
      nobody,
      '{ law { rules(after: "nowhere") { totalCount } } }',
    )
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT' })
  })
})
