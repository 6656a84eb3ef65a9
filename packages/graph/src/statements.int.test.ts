import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aWorld, type World } from '../fixtures/world.ts'

let world: World
beforeAll(async () => {
  world = await aWorld()
})
afterAll(() => world.drop())

const dossier = `number status statusSentence dueOn overdue merits
  award { name } subject { name kind ... on Person { birthYear ratings { year } initiatives { title usedFor { name } } disciplines { level } currentUnit { name } labourGroup postings { title unit { name } } } }
  submittingUnit { name parent { name } }
  verdict { truth nodes { sentence records { label } citation { label } } } recordedVerdict { truth }
  attestations { label by } steps { by what } possibleActions { action allowed refusal { sentence } }
  agendaItem { order ballot { cast members viewerHasVoted tally { yes } } session { heldOn council { name } } }
  decision { number authorityUnit { name } } registerEntry { year subject { name } } nomination { rank unit { name } }`

/** Lists that a screen asks for, as deep as the screens go, for so many rows. */
const lists: readonly (readonly [
  name: string,
  as: string | undefined,
  document: (first: number) => string,
])[] = [
  [
    'dossiers',
    'thamdinh',
    (first) =>
      `{ proposals(first: ${first}, orderBy: NUMBER) { totalCount edges { node { ${dossier} } } } }`,
  ],
  [
    'the register',
    undefined,
    (first) =>
      `{ register(first: ${first}) { totalCount edges { node { subjectNameAsWritten award { name } verdict { truth } decision { number } subject { name kind } history { what } } } } }`,
  ],
  [
    'clusters',
    undefined,
    (first) =>
      `{ clusters(first: ${first}) { edges { node { name members { unit { name } } terms { heads { name } deputies { name } } results { unit { name } award { name } source { title } } conferences { heads { name } deputies { name } version nominations { award { name } unit { name } proposal { number } } } source { title } } } } }`,
  ],
  [
    'people',
    'thamdinh',
    (first) =>
      `{ people(first: ${first}) { totalCount edges { node { name ratings { year label } initiatives { title } disciplines { level } postings { unit { name } } currentUnit { name } } } } }`,
  ],
  [
    'people with their awards',
    'thamdinh',
    (first) =>
      `{ people(first: ${first}) { edges { node { name register(first: 5) { totalCount edges { node { year award { name } } } } } } } }`,
  ],
  [
    'units',
    undefined,
    (first) =>
      `{ units(first: ${first}) { totalCount edges { node { name parent { name parent { name } } register(first: 3) { edges { node { year } } } } } } }`,
  ],
  [
    'sessions',
    'thamdinh',
    (first) =>
      `{ sessions(first: ${first}) { edges { node { heldOn council { name unit { name } members { person { name } } } attendance { member { person { name } } } quorum { met } agenda { proposal { number subject { name } award { name } } ballot { cast tally { passed } } } minutes { text } possibleActions { allowed } } } } }`,
  ],
  [
    'decisions',
    'thamdinh',
    (first) =>
      `{ decisions(first: ${first}) { edges { node { number authorityUnit { name } proposals { number subject { name } verdict { truth } } entries { subject { name } award { name } } } } } }`,
  ],
  [
    'accounts',
    'quantri',
    (first) =>
      `{ accounts(first: ${first}) { edges { node { email person { name } grants { label unit { name } } } } } }`,
  ],
]

const reads = () => world.statements.filter((sql) => /^\s*(SELECT|WITH)/i.test(sql)).length

describe('A list costs as many statements as it has levels, never as it has rows', () => {
  for (const [name, as, document] of lists)
    it(`${name}`, async () => {
      const asking = as === undefined ? {} : { as }
      await world.ask(asking, document(8))
      const few = reads()
      await world.ask(asking, document(24))
      const many = reads()
      // A level that was empty among the few rows may be there among the many; a row never adds one.
      expect(few).toBeGreaterThan(0)
      expect(many).toBeLessThanOrEqual(few + 2)
    })
})
