import { aUnit } from '@vinhdanh/testkit/builders'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { freshKey, journeyIn } from '../fixtures/journey.ts'
import { type Answer, aWorld, type World } from '../fixtures/world.ts'
import { globalId } from './ids.ts'

let world: World
const on = '2026-11-01'
const decision = { number: '9/QĐ-UBND', on }

beforeAll(async () => {
  world = await aWorld()
})
afterAll(() => world.drop())

/** A simulated association of the province, in no block. */
async function association(name: string): Promise<string> {
  const parent = await world.db.prisma.unit.findUniqueOrThrow({ where: { code: 'mdm' } })
  const unit = await aUnit(world.db, {
    ...{ name: `${name} (mô phỏng)`, level: 'association', category: 'unit' },
    ...{ parent, dataSet: 'SYNTHETIC' },
  })
  return globalId('Unit', unit.id)
}

const run = (command: string, kind: string, input: object): Promise<Answer> =>
  journeyIn(world).run(
    'thamdinh',
    command,
    { idempotencyKey: freshKey(), on, decision, ...input },
    `... on ${kind} { cluster { id version } }`,
    '2026-11-21',
  )
const establish = async (name: string, members: readonly string[]) =>
  run('establishCluster', 'ClusterEstablished', {
    ...{ name, kind: 'ASSOCIATIONS', organiser: await world.unit('mdm'), members },
  })
const kinds = (answers: readonly Answer[]) => answers.map(({ __typename }) => __typename).sort()

/** Every block of associations in which the unit stands on the day, of whatever cluster. */
async function placesOn(unit: string, day: string): Promise<readonly string[]> {
  const { clusters } = await world.ask(
    {},
    `{ clusters(first: 100, kind: "associations") { edges { node { name on(day: "${day}") { exists members { unit { id } } } } } } }`,
  )
  return clusters.edges.flatMap(({ node }: Answer) =>
    node.on.exists && node.on.members.some((member: Answer) => member.unit.id === unit)
      ? [node.name]
      : [],
  )
}

describe('Two changes of clusters at the same moment', () => {
  it('that set up two blocks with the same unit: one is set up, the other is told who holds the unit', async () => {
    for (let round = 1; round <= 4; round++) {
      const unit = await association(`Hội lập ${round}`)
      const answers = await Promise.all([
        establish(`Khối hội A${round}`, [unit]),
        establish(`Khối hội B${round}`, [unit]),
      ])
      expect(kinds(answers)).toEqual(['AlreadyInCluster', 'ClusterEstablished'])
      expect(await placesOn(unit, on)).toHaveLength(1)
    }
  })

  it('that let the same unit join two blocks: it joins one', async () => {
    const blocks = [await establish('Khối hội C', []), await establish('Khối hội D', [])]
    for (let round = 1; round <= 4; round++) {
      const unit = await association(`Hội vào ${round}`)
      const answers = await Promise.all(
        blocks.map(async ({ cluster: { id } }) => {
          const { node } = await world.ask(
            {},
            `{ node(id: "${id}") { ... on Cluster { version } } }`,
          )
          return run('changeClusterMembers', 'ClusterMembersChanged', {
            ...{ cluster: id, expectedVersion: node.version, joining: [unit], leaving: [] },
          })
        }),
      )
      expect(kinds(answers)).toEqual(['AlreadyInCluster', 'ClusterMembersChanged'])
      expect(await placesOn(unit, on)).toHaveLength(1)
    }
  })

  it('of which one splits a block and the other lets a unit join it: nobody is lost, nobody doubled', async () => {
    for (let round = 1; round <= 4; round++) {
      const [first, second, third] = [
        await association(`Hội tách ${round}.1`),
        await association(`Hội tách ${round}.2`),
        await association(`Hội tách ${round}.3`),
      ]
      const { cluster } = await establish(`Khối hội E${round}`, [first, second])
      const held = { cluster: cluster.id, expectedVersion: cluster.version, on: '2026-11-02' }
      const answers = await Promise.all([
        run('splitCluster', 'ClusterClosed', {
          ...held,
          parts: [
            { name: `Khối hội E${round} một`, members: [first] },
            { name: `Khối hội E${round} hai`, members: [second] },
          ],
        }),
        run('changeClusterMembers', 'ClusterMembersChanged', {
          ...{ ...held, joining: [third], leaving: [] },
        }),
      ])
      // Whichever came first; the other one read a block that is no longer the same.
      expect([
        ['ChangedMeanwhile', 'ClusterClosed'],
        ['ChangedMeanwhile', 'ClusterMembersChanged'],
      ]).toContainEqual(kinds(answers))
      const split = answers[0]?.__typename === 'ClusterClosed'
      const places = await Promise.all(
        [first, second, third].map((unit) => placesOn(unit, '2026-11-02')),
      )
      expect(places).toEqual(
        split
          ? [[`Khối hội E${round} một`], [`Khối hội E${round} hai`], []]
          : [[`Khối hội E${round}`], [`Khối hội E${round}`], [`Khối hội E${round}`]],
      )
    }
  })

  it('of which one merges two blocks and the other sets up a third with their members: the members go one way', async () => {
    const [one, two] = [await association('Hội nhập 1'), await association('Hội nhập 2')]
    const a = await establish('Khối hội G', [one])
    const b = await establish('Khối hội H', [two])
    const answers = await Promise.all([
      run('mergeClusters', 'ClusterEstablished', {
        ...{ clusters: [a.cluster.id, b.cluster.id], name: 'Khối hội G-H', on: '2026-11-02' },
      }),
      run('establishCluster', 'ClusterEstablished', {
        ...{ name: 'Khối hội K', kind: 'ASSOCIATIONS', organiser: await world.unit('mdm') },
        ...{ members: [one, two], on: '2026-11-02' },
      }),
    ])
    expect(kinds(answers)).toEqual(['AlreadyInCluster', 'ClusterEstablished'])
    for (const unit of [one, two])
      expect(await placesOn(unit, '2026-11-02')).toEqual(['Khối hội G-H'])
  })
})
