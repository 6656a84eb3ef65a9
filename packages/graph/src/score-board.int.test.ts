// long because one board is read, counted and written here in every way its grid does
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { scoringIn } from '../fixtures/scoring.ts'
import { type Answer, aWorld, type World } from '../fixtures/world.ts'

const today = '2026-11-21'
let world: World
let scoring: ReturnType<typeof scoringIn>
const board: Record<string, string> = {}
beforeAll(async () => {
  world = await aWorld()
  scoring = scoringIn(world, today)
  for (const { id, key } of await world.db.prisma.scoreBoard.findMany())
    board[key ?? ''] = world.id('ScoreBoard', id)
})
afterAll(() => world.drop())

const named = (key: string): string => board[key] ?? ''

/** All that the grid, its totals, the ranking and the flags need, in one query. */
const whole = `version title stage lockPhrase rubric { lines { key parent depth number text part leaf maximum method rule step } bands { key label } tieBreaks }
  members { unit { id name } crosser { name } may cells { line column version points part whole precondition evidence by at } totals { column total band { label } missing notes } }
  may { action allowed refusal { sentence } } sees { column sight sentence } missing(column: OFFICIAL)
  ranking { complete lines { rank total unit { name } band { label } tiedWith { name } explained } ties { sentence } }
  flags { limit sentence proposed { name } blocked { unit { name } sentence } undecided { name } nominated { name } }`

const reads = () => world.statements.filter((sql) => /^\s*(SELECT|WITH)/i.test(sql)).length

describe('A board of 95 communes on 40 criteria', () => {
  it('is read whole in one query, in no more statements than a board of five units', async () => {
    const few = await scoring.ask('thamdinh', named('mp-khoi-so-2025'), whole)
    const statementsOfFew = reads()
    const wide = await scoring.ask('thamdinh', named('mp-xa-2026'), whole)
    expect([few.members.length, wide.members.length]).toEqual([5, 95])
    expect(wide.rubric.lines.filter(({ leaf }: Answer) => leaf)).toHaveLength(40)
    expect(wide.members.flatMap(({ cells }: Answer) => cells)).toHaveLength(95 * 40 + 40 * 40)
    expect(reads()).toBeLessThanOrEqual(statementsOfFew)
    expect(statementsOfFew).toBeLessThanOrEqual(10)
  })

  it('ranks who has all official scores, and says of the others that they are missing', async () => {
    const { ranking, missing, flags } = await scoring.ask(
      'thamdinh',
      named('mp-xa-2026'),
      'ranking { complete lines { rank explained } } missing(column: OFFICIAL) flags { limit sentence proposed { name } blocked { rank } undecided { name } }',
    )
    expect(missing).toBe(55 * 40)
    expect(ranking.complete).toBe(false)
    expect(ranking.lines.filter(({ rank }: Answer) => rank === null)).toHaveLength(55)
    expect(ranking.lines.at(-1).explained[0]).toMatch(/^Chưa xếp hạng: chưa có điểm 1\.1, 1\.2/)
    // Who has no total yet may still come first.
    expect(flags).toEqual({
      limit: 9,
      sentence:
        '95 đơn vị được đề nghị nhiều nhất 9 cờ. Còn 55 đơn vị chưa có tổng điểm nên chưa đề xuất đơn vị nào.',
      ...{ proposed: [], blocked: [], undecided: [] },
    })
  })

  it('saves only what changed, with as many statements for one cell as for forty', async () => {
    const { members } = await scoring.ask(
      'thamdinh',
      named('mp-xa-2026'),
      'members { unit { id } cells(column: OFFICIAL) { line } }',
    )
    const [one, other] = members.filter(({ cells }: Answer) => cells.length === 0)
    const cells = (unit: string, count: number) =>
      Array.from({ length: count }, (_, index) => ({
        unit,
        line: `${Math.floor(index / 5) + 1}.${(index % 5) + 1}`,
        seen: 0,
        points: '2,25',
      }))
    const counts: number[] = []
    for (const batch of [cells(one.unit.id, 1), cells(other.unit.id, 40)]) {
      const input = {
        idempotencyKey: `batch ${batch.length}`,
        board: named('mp-xa-2026'),
        cells: batch,
      }
      const { enterOfficialScores } = await world.ask(
        { as: 'thamdinh' },
        'mutation ($input: EnterScoresInput!) { enterOfficialScores(input: $input) { __typename } }',
        { input },
      )
      expect(enterOfficialScores.__typename).toBe('ScoresEntered')
      counts.push(world.statements.length)
    }
    expect(counts[1]).toBe(counts[0])
    const after = await scoring.ask(
      'thamdinh',
      named('mp-xa-2026'),
      'members { unit { id } cells(column: OFFICIAL) { version } }',
    )
    const entered = (unit: string) =>
      after.members.find((member: Answer) => member.unit.id === unit).cells.length
    expect([entered(one.unit.id), entered(other.unit.id)]).toEqual([1, 40])
  })
})

describe('Who reads and enters what of the simulated boards', () => {
  const titles = async (as: string) => {
    const { scoreBoards } = await world.ask(
      { as },
      '{ scoreBoards(first: 100) { totalCount edges { node { title stage } } } }',
    )
    expect(scoreBoards.totalCount).toBe(scoreBoards.edges.length)
    return scoreBoards.edges.map(({ node }: Answer) => node.title).sort()
  }

  it('lists the boards one runs, or has a unit on', async () => {
    expect(await titles('thamdinh')).toHaveLength(4)
    expect(await titles('chutich')).toHaveLength(4)
    expect(await titles('donvi')).toEqual([
      'Khối thi đua đơn vị sự nghiệp, doanh nghiệp và đoàn thể, 2026',
    ])
    expect(await titles('xa')).toEqual(['Chấm điểm thi đua 95 xã, phường, 2026'])
    expect(await titles('cumtruong')).toEqual(
      expect.arrayContaining(['Khối thi đua các sở, 2025', 'Khối thi đua các sở, 2026']),
    )
  })

  it('gives a commune its own self-scores of the wide board and no others', async () => {
    const { members, sees } = await scoring.ask(
      'xa',
      named('mp-xa-2026'),
      'members { unit { name } cells { column } } sees { column sight }',
    )
    const seen = members.filter(({ cells }: Answer) => cells.length > 0)
    expect(seen).toHaveLength(1)
    expect(seen[0].unit.name).toBe('Xã Mẫu Thượng')
    expect(new Set(seen[0].cells.map(({ column }: Answer) => column))).toEqual(new Set(['SELF']))
    expect(sees).toEqual([
      { column: 'SELF', sight: 'OWN' },
      { column: 'CROSS', sight: 'OWN' },
      { column: 'OFFICIAL', sight: 'NONE' },
    ])
  })

  it('says before anybody tries what may be done at this step, and why not', async () => {
    const may = async (as: string, key: string) => {
      const { may: found } = await scoring.ask(
        as,
        named(key),
        'may { action allowed refusal { __typename } }',
      )
      return Object.fromEntries(
        found.map(({ action, allowed, refusal }: Answer) => [
          action,
          allowed ? 'yes' : refusal.__typename,
        ]),
      )
    }
    expect(await may('benhvien', 'mp-khoi-sn-2026')).toEqual({
      ENTER_SELF: 'yes',
      ENTER_CROSS: 'BoardStageForbids',
      ENTER_OFFICIAL: 'NotAllowed',
      ASSIGN_CROSSERS: 'NotAllowed',
      MOVE_STAGE: 'NotAllowed',
      RESOLVE_TIE: 'NotAllowed',
      NOMINATE_FLAGS: 'NotAllowed',
    })
    expect(await may('thamdinh', 'mp-khoi-so-2026')).toEqual({
      ENTER_SELF: 'NotAllowed',
      ENTER_CROSS: 'NotAllowed',
      ENTER_OFFICIAL: 'BoardStageForbids',
      ASSIGN_CROSSERS: 'yes',
      MOVE_STAGE: 'yes',
      RESOLVE_TIE: 'BoardStageForbids',
      NOMINATE_FLAGS: 'BoardStageForbids',
    })
  })

  it('holds a bonus at its cap and a unit under discipline below the top band', async () => {
    const { members } = await scoring.ask(
      'thamdinh',
      named('mp-khoi-so-2026'),
      'version members { unit { id name } }',
    )
    const { version } = await scoring.ask('thamdinh', named('mp-khoi-so-2026'), 'version')
    const moved = await scoring.run('thamdinh', 'moveStage', {
      board: named('mp-khoi-so-2026'),
      expectedVersion: version,
      to: 'OFFICIAL',
    })
    expect(moved.__typename).toBe('StageMoved')
    const unit = members[0].unit.id
    const most = { 'I.1': '25', 'I.2': '15', 'I.3': '10', 'II.1': '12', 'II.2': '13' }
    const rest = { 'III.1': '10', 'III.2': '8', 'III.3': '7' }
    const entered = await scoring.run('thamdinh', 'enterOfficialScores', {
      board: named('mp-khoi-so-2026'),
      cells: [
        ...Object.entries({ ...most, ...rest }).map(([line, points]) => ({
          ...{ unit, line, points, seen: 0 },
        })),
        ...['T.1', 'T.2', 'ky-luat'].map((line) => ({ unit, line, part: '1', seen: 0 })),
        { unit, line: 'P.1', part: '3', seen: 0 },
      ],
    })
    expect(entered.__typename).toBe('ScoresEntered')
    const after = await scoring.ask(
      'thamdinh',
      named('mp-khoi-so-2026'),
      'members { unit { id } totals { column total base bonus deduction band { label } notes } }',
    )
    const totals = after.members
      .find((member: Answer) => member.unit.id === unit)
      .totals.find(({ column }: Answer) => column === 'OFFICIAL')
    expect(totals).toEqual({
      column: 'OFFICIAL',
      total: '103.5',
      base: '100',
      bonus: '5',
      deduction: '1.5',
      band: { label: 'Tốt' },
      notes: ['Có cá nhân bị kỷ luật trong năm: hạ từ “Xuất sắc” xuống “Tốt”.'],
    })
    const others = members.slice(1).flatMap((member: Answer) =>
      Object.entries({ ...most, ...rest, 'T.1': '0', 'T.2': '0' }).map(([line, points]) => ({
        ...{ unit: member.unit.id, line, seen: 0 },
        ...(line.startsWith('T') ? { part: points } : { points }),
      })),
    )
    await scoring.run('thamdinh', 'enterOfficialScores', {
      board: named('mp-khoi-so-2026'),
      cells: others,
    })
    const { ranking, flags } = await scoring.ask(
      'thamdinh',
      named('mp-khoi-so-2026'),
      'ranking { lines { rank unit { id } explained } } flags { proposed { id } lowered { unit { id } band { label } sentences } }',
    )
    const lowered = 'Có cá nhân bị kỷ luật trong năm: hạ từ “Xuất sắc” xuống “Tốt”.'
    expect(ranking.lines[0]).toMatchObject({ rank: 1, explained: ['Tổng điểm 103,5.', lowered] })
    expect(ranking.lines[0].unit.id).toBe(unit)
    expect(flags).toEqual({
      proposed: [{ id: unit }],
      lowered: [{ unit: { id: unit }, band: { label: 'Tốt' }, sentences: [lowered] }],
    })
  })
})

describe('A board for the units under an authority, without a cluster', () => {
  const table = {
    ...{ title: 'Tiêu chí xã, phường', unitType: 'Xã, phường', year: 2026, from: '2026-01-05' },
    ...{ total: 10, criteria: [{ number: '1', text: 'Một', max: 10 }] },
  }
  let province: string
  let rubric: string
  beforeAll(async () => {
    province = await world.unit('mdm')
    rubric = (await scoring.issued('thamdinh', province, table)).id
  })
  const open = (more: object, as = 'thamdinh') =>
    scoring.run(as, 'openBoard', { rubric, year: 2026, on: '2026-11-02', ...more })
  const under = async (more: string) =>
    (
      await world.ask(
        {},
        `{ units(first: 100, under: "${province}", level: COMMUNE ${more}) { totalCount edges { node { id name } } } }`,
      )
    ).units

  it('takes every unit of a level under it, in the order in which people look for them', async () => {
    const { totalCount, edges } = await under('on: "2026-11-02"')
    expect(totalCount).toBe(95)
    const { __typename, board } = await open({ level: 'COMMUNE' })
    expect(__typename).toBe('BoardOpened')
    const { members, organiser, cluster, title } = await scoring.ask(
      'thamdinh',
      board.id,
      'title organiser { name } cluster { name } members { unit { id name } }',
    )
    expect({ organiser, cluster, title }).toEqual({
      organiser: { name: 'Tỉnh Đông Mẫu' },
      cluster: null,
      title: 'Tiêu chí xã, phường, 2026',
    })
    expect(new Set(members.map(({ unit }: Answer) => unit.id))).toEqual(
      new Set(edges.map(({ node }: Answer) => node.id)),
    )
    const names = members.map(({ unit }: Answer) => unit.name)
    expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, 'vi')))
  })

  it('takes them as they stood on its day', async () => {
    await world.db.prisma.unit.update({
      where: { code: 'mdm-xa01' },
      data: { closedOn: '2026-10-01' },
    })
    expect((await under('on: "2026-09-30"')).totalCount).toBe(95)
    expect((await under('on: "2026-10-01"')).totalCount).toBe(94)
    expect((await under('on: "2025-06-30"')).totalCount).toBe(0)
    await world.db.prisma.unit.update({ where: { code: 'mdm-xa01' }, data: { closedOn: null } })
  })

  it('scores no unit twice in a year by one table', async () => {
    const again = await open({ units: [await world.unit('mdm-xa02')] })
    expect(again).toMatchObject({ __typename: 'BoardExists' })
    expect(again.sentence).toContain('Đã có bảng chấm điểm năm 2026')
  })

  it('takes members in one way only, and some', async () => {
    const named = [await world.unit('mdm-xa03')]
    expect((await open({ level: 'COMMUNE', units: named })).issues).toMatchObject([
      { path: 'level' },
    ])
    expect((await open({})).issues).toMatchObject([{ path: 'units' }])
    expect((await open({ level: 'DISTRICT' })).issues).toMatchObject([{ path: 'units' }])
  })

  it('is opened by who organises the scoring there, with units of its own', async () => {
    for (const as of ['xa', 'cumtruong', 'chutich', 'thongke', 'quantri'])
      expect([as, (await open({ level: 'COMMUNE' }, as)).__typename]).toEqual([as, 'NotAllowed'])
    const stranger = await open({ units: [await world.unit('binh-dinh')] })
    expect(stranger.issues).toMatchObject([{ path: 'units.0' }])
  })
})
