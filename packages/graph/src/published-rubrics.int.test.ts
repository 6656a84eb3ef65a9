import { knownRubrics } from '@vinhdanh/domain/rubrics'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { scoringIn } from '../fixtures/scoring.ts'
import { type Answer, aWorld, type World } from '../fixtures/world.ts'

const today = '2022-01-10'
const officer = 'bd-thamdinh'
const districts = ['hoai-an', 'tay-son', 'an-lao', 'vinh-thanh'] as const
type District = (typeof districts)[number]

let world: World
let scoring: ReturnType<typeof scoringIn>
let province: string
let cluster: string
const unit = {} as Record<District, string>

beforeAll(async () => {
  world = await aWorld('rehearsal')
  scoring = scoringIn(world, today)
  province = await world.unit('binh-dinh')
  for (const code of districts) unit[code] = await world.unit(code)
  const row = await world.db.prisma.cluster.findUniqueOrThrow({ where: { key: 'CL-BD-MNTD' } })
  cluster = world.id('Cluster', row.id)
})
afterAll(() => world.drop())

const publishedDocument = (id: string) =>
  structuredClone(knownRubrics.find((each) => each.id === id)?.document) as Answer

/** A published table as issued for the year of these four districts, at the stage of the official column. */
async function scoredBy(rubric: object): Promise<string> {
  const issued = await scoring.issued(officer, province, {
    ...rubric,
    ...{ year: 2021, from: '2021-01-01', until: null },
  })
  const opened = await scoring.run(officer, 'openBoard', {
    ...{ rubric: issued.id, cluster, year: 2021, on: '2022-01-05' },
  })
  await scoring.move(officer, opened.board.id, 'OFFICIAL')
  return opened.board.id
}

interface Cell {
  readonly line: string
  readonly points?: string
  readonly part?: string
  readonly whole?: string
  readonly precondition?: boolean
}

const enter = (board: string, code: District, cells: readonly Cell[]) =>
  scoring.run(officer, 'enterOfficialScores', {
    board,
    cells: cells.map((cell) => ({ unit: unit[code], seen: 0, ...cell })),
  })

async function rankingOf(board: string): Promise<Answer> {
  const { ranking } = await scoring.ask(
    officer,
    board,
    'ranking(column: OFFICIAL) { complete ties { rank units { id } } lines { unit { id } rank total band { label } explained } }',
  )
  return ranking
}
const codeOf = (id: string) => districts.find((code) => unit[code] === id)

describe('The published rubrics, for given scores', () => {
  it('RB-03: every total between two published bands lies where the stated rounding puts it', async () => {
    const board = await scoredBy({ ...publishedDocument('rb-03'), bandRounding: 1 })
    const given = {
      'hoai-an': '80,5',
      'tay-son': '80,25',
      'an-lao': '70,25',
      'vinh-thanh': '60,25',
    }
    for (const code of districts) await enter(board, code, [{ line: '1', points: given[code] }])
    const { lines } = await rankingOf(board)
    expect(lines.map(({ total, band }: Answer) => [total, band.label])).toEqual([
      ['80.5', 'Trong sạch, vững mạnh xuất sắc'],
      ['80.25', 'Trong sạch, vững mạnh tiên tiến'],
      ['70.25', 'Trong sạch, vững mạnh'],
      ['60.25', 'Yếu'],
    ])
  })

  it('RB-03: equal totals share the rank and wait for the conference, as no order was published', async () => {
    const board = await scoredBy({ ...publishedDocument('rb-03'), bandRounding: 1 })
    const given = { 'hoai-an': '89', 'tay-son': '88,25', 'an-lao': '88,25', 'vinh-thanh': '87' }
    for (const code of districts) await enter(board, code, [{ line: '1', points: given[code] }])
    const { lines, ties } = await rankingOf(board)
    expect(lines.map(({ rank }: Answer) => rank)).toEqual([1, 2, 2, 4])
    expect(ties.map(({ rank, units }: Answer) => [rank, units.length])).toEqual([[2, 2]])
  })

  it('RB-08: what was followed only in form is taken off the nine standards', async () => {
    const board = await scoredBy(publishedDocument('rb-08'))
    const nine = ['12', '11', '11', '11', '11', '11', '11', '11', '11']
    await enter(board, 'hoai-an', [
      ...nine.map((points, index) => ({ line: String(index + 1), points })),
      { line: 'T1', points: '3' },
    ])
    const { lines } = await rankingOf(board)
    expect(lines[0]).toMatchObject({ rank: 1, total: '97' })
  })

  describe('RB-17: four communes of one total', () => {
    let board: string
    beforeAll(async () => {
      const document = publishedDocument('rb-17-communes')
      const [first, second] = document.bonus.lines[1].method.bands
      first.toIncluded = false
      second.toIncluded = false
      board = await scoredBy(document)
    })

    /** 18 + 34 + 16 + 18 + 3 + 5, as the case works it out, with what orders equal totals. */
    const commune = (accounts: string, cards: string, transfers: string, records: string) => [
      { line: '1', part: '45', precondition: true },
      { line: '2', part: '170', whole: '200' },
      { line: '3', part: '136', whole: '170' },
      { line: '4', part: '180', whole: '200' },
      { line: '5.1', part: '170', whole: '200' },
      { line: '5.2', part: '180', whole: '200' },
      { line: '5.3', part: records, whole: records },
      { line: 'BĐ.1', part: accounts },
      { line: 'BĐ.2', part: cards },
      { line: 'BĐ.3', part: transfers },
    ]

    it('RB-17: are ranked by new accounts and cards, then by transfers, and by vote at the end', async () => {
      await enter(board, 'hoai-an', commune('100', '90', '150', '320'))
      await enter(board, 'tay-son', commune('100', '90', '151', '320'))
      await enter(board, 'an-lao', commune('120', '71', '10', '320'))
      await enter(board, 'vinh-thanh', commune('90', '100', '150', '300'))
      const { lines, complete, ties } = await rankingOf(board)
      expect(new Set(lines.map(({ total }: Answer) => total))).toEqual(new Set(['94']))
      expect(lines.map((each: Answer) => [codeOf(each.unit.id), each.rank])).toEqual([
        ['an-lao', 1],
        ['tay-son', 2],
        ['hoai-an', 3],
        ['vinh-thanh', 3],
      ])
      expect([complete, ties.length]).toEqual([false, 1])
      const [first] = lines
      expect(first.explained.join(' ')).toContain('Nhiều tài khoản và thẻ mới hơn')
    })
  })

  it('RB-17: everything reached makes 115, and nothing of the first criterion counts without its precondition', async () => {
    const document = publishedDocument('rb-17-communes')
    const [first, second] = document.bonus.lines[1].method.bands
    first.toIncluded = false
    second.toIncluded = false
    const board = await scoredBy(document)
    const all = (precondition: boolean) => [
      { line: '1', part: '50', precondition },
      ...['2', '3', '4', '5.1', '5.2', '5.3'].map((line) => ({ line, part: '200', whole: '200' })),
    ]
    await enter(board, 'hoai-an', all(true))
    await enter(board, 'tay-son', all(false))
    const { lines } = await rankingOf(board)
    expect(lines.slice(0, 2).map(({ total }: Answer) => total)).toEqual(['115', '95'])
  })

  it('RB-17: the payment providers are ranked by new accounts, cards, people paid, then by vote', async () => {
    const board = await scoredBy(publishedDocument('rb-17-providers'))
    const counts = {
      'hoai-an': ['900', '400', '10'],
      'tay-son': ['900', '400', '11'],
      'an-lao': ['900', '401', '5'],
      'vinh-thanh': ['901', '0', '0'],
    } as const
    for (const code of districts)
      await enter(
        board,
        code,
        counts[code].map((part, index) => ({ line: String(index + 1), part })),
      )
    const { lines, complete } = await rankingOf(board)
    expect(complete).toBe(true)
    expect(lines.map((each: Answer) => codeOf(each.unit.id))).toEqual([
      ...['vinh-thanh', 'an-lao', 'tay-son', 'hoai-an'],
    ])
  })
})
