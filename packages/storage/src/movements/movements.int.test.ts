// long because one movement is followed through every event that is kept of it
import { day } from '@vinhdanh/domain/kernel'
import {
  evolveMovement,
  type Movement,
  type MovementContent,
  type MovementEvent,
} from '@vinhdanh/domain/movements'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { inTransaction, newId } from '../database/index.ts'
import {
  aUnit,
  clerk,
  noon,
  type ScratchDatabase,
  scratchDatabase,
} from '../database/scratch/index.ts'
import { appendMovement, listMovements, loadMovement } from './index.ts'

const stamp = { by: clerk, at: noon }
let scratch: ScratchDatabase
let unitId = ''
let path = ''
beforeAll(async () => {
  scratch = await scratchDatabase()
  const unit = await aUnit(scratch.db, { name: 'Tỉnh', level: 'province' })
  unitId = unit.id
  path = unit.path
})
afterAll(() => scratch.drop())

const targetId = newId()
const content = (over: Partial<MovementContent> = {}): MovementContent => ({
  name: 'Cả tỉnh chung sức xây dựng nông thôn mới',
  theme: null,
  purpose: 'Đạt chuẩn',
  kind: 'thematic',
  launcherAsWritten: 'Ủy ban nhân dân tỉnh',
  launcher: 'province',
  sectors: ['new-countryside'],
  subjects: ['farmers'],
  unitId,
  from: day('2021-01-01'),
  until: day('2021-12-31'),
  endEvent: null,
  anchors: ['national-day'],
  hcmStudy: true,
  parentId: null,
  coreId: null,
  targets: [{ id: newId(), indicator: 'Thu ngân sách', measure: 'triệu đồng', goal: '85.5' }],
  documents: [
    {
      id: newId(),
      type: 'Kế hoạch',
      number: '12/KH',
      dated: '2021-01',
      issuer: 'Tỉnh',
      subject: 'P',
    },
  ],
  ...over,
})

async function followed(before: Movement | null, ...events: readonly MovementEvent[]) {
  let state = before
  for (const event of events) {
    const written = await inTransaction(scratch.db, (tx) =>
      appendMovement(tx, state, event, { operation: 'test' }),
    )
    if (!written.ok) throw new Error(written.refusal.kind)
    state = written.value
  }
  if (state === null) throw new Error('no state')
  return state
}

const saved = (over: Partial<MovementContent> = {}): MovementEvent => ({
  kind: 'MovementSaved',
  movementId: newId(),
  content: content(over),
  ...stamp,
})
const launched: MovementEvent = {
  kind: 'MovementLaunched',
  launchedOn: day('2021-01-05'),
  ...stamp,
}

const relief = newId()
const events: readonly MovementEvent[] = [
  { kind: 'LaunchItemTicked', item: 'approved', done: true, ...stamp },
  launched,
  { kind: 'CoreMovementMarked', core: { fromYear: 2021, untilYear: 2025 }, ...stamp },
]

const name = (found: Awaited<ReturnType<typeof listMovements>>) =>
  found.rows.map(({ node }) => node.name)

describe('a movement in storage', () => {
  test('is read back as the fold of everything that happened to it', async () => {
    const first = saved({
      targets: [{ id: targetId, indicator: 'Thu ngân sách', measure: 'triệu đồng', goal: '85.5' }],
    })
    const all: readonly MovementEvent[] = [
      first,
      ...events,
      {
        kind: 'MovementJoined',
        participant: {
          unitId,
          registeredOn: day('2021-02-01'),
          people: 12,
          commitments: [{ targetId, registered: '100' }],
          note: null,
        },
        ...stamp,
      },
      {
        kind: 'TargetReported',
        actual: {
          id: newId(),
          targetId,
          unitId,
          reportedOn: day('2021-06-30'),
          value: '118.3',
          bases: [
            {
              basis: 'district-plan',
              asWritten: 'kế hoạch huyện giao',
              base: '100',
              attainment: null,
              growth: null,
            },
          ],
          note: null,
        },
        ...stamp,
      },
      {
        kind: 'ReliefEntered',
        line: {
          id: relief,
          unitId,
          what: 'Gạo',
          measure: 'tonnes',
          amount: '42.5',
          qualifier: 'exact',
          asWritten: '42,5 tấn',
          mobiliser: null,
          destination: null,
          standing: 'raised',
          on: null,
          note: null,
          struck: null,
        },
        ...stamp,
      },
      {
        kind: 'ReliefStruck',
        lineId: relief,
        on: day('2021-07-01'),
        reason: 'Ghi trùng',
        ...stamp,
      },
      {
        kind: 'MovementCarriedOver',
        until: day('2022-12-31'),
        endEvent: null,
        reason: 'Còn dịch',
        ...stamp,
      },
      {
        kind: 'MovementReviewed',
        review: {
          id: newId(),
          kind: 'final',
          heldOn: day('2022-12-30'),
          results: 'Đạt',
          limitations: null,
          lessons: null,
        },
        ...stamp,
      },
    ]
    const written = await followed(null, ...all)
    const folded = all.reduce<Movement | null>(evolveMovement, null)
    expect(written).toEqual(folded)
    expect(await loadMovement(scratch.db.prisma, written.id)).toEqual(folded)
    expect(written).toMatchObject({ untilYear: 2022, status: 'completed', version: all.length })
  })

  test('keeps the targets that stand, changes what differs, adds the new and drops the old, in the new order', async () => {
    const target = (indicator: string, goal: string | null = null) => ({
      ...{ id: newId(), indicator, measure: 'km', goal },
    })
    const [one, two, three] = [target('Một'), target('Hai'), target('Ba')]
    const movementId = newId()
    const save = (targets: MovementContent['targets']): MovementEvent => ({
      ...{ kind: 'MovementSaved', movementId, content: content({ targets }), ...stamp },
    })
    const wanted = [target('Mới'), { ...three, goal: '12.5' }, one]
    await followed(null, save([one, two, three]), save(wanted))
    expect((await loadMovement(scratch.db.prisma, movementId))?.targets).toEqual(wanted)
  })

  test('takes one of two changes that were decided on the same state', async () => {
    const before = await followed(null, saved({ name: 'Hai người cùng sửa' }))
    const both = await Promise.all(
      ['approved', 'announced'].map((item) =>
        inTransaction(scratch.db, (tx) =>
          appendMovement(
            tx,
            before,
            { kind: 'LaunchItemTicked', item: item as 'approved', done: true, ...stamp },
            { operation: 'test' },
          ),
        ),
      ),
    )
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    expect(both.find(({ ok }) => !ok)).toMatchObject({
      refusal: { kind: 'ChangedMeanwhile', currentVersion: 2 },
    })
  })

  test('is found in both years that it spans, without signs, and a draft only by those it belongs to', async () => {
    await followed(null, saved({ name: 'Phòng, chống dịch', until: day('2022-06-30') }), launched)
    await followed(null, saved({ name: 'Dự thảo chống dịch', until: day('2022-06-30') }))
    const found = (year: number, draftsWithin: string[] = []) =>
      listMovements(scratch.db.prisma, { year, search: 'chong dich', draftsWithin }, {})
    expect(name(await found(2021))).toEqual(['Phòng, chống dịch'])
    expect(name(await found(2022))).toEqual(['Phòng, chống dịch'])
    expect(name(await found(2023))).toEqual([])
    expect(name(await found(2022, [path]))).toHaveLength(2)
    expect(name(await found(2022, ['/nowhere/']))).toHaveLength(1)
  })

  test('is listed by kind, sector, launcher, unit, tag and core, page by page', async () => {
    const list = (filter: object) =>
      listMovements(scratch.db.prisma, { draftsWithin: [path], ...filter }, { first: 50 })
    await followed(
      null,
      saved({
        name: 'Dạy tốt',
        kind: 'campaign',
        sectors: ['education', 'Khoa học'],
        hcmStudy: false,
        launcher: null,
      }),
    )
    expect(name(await list({ kind: 'campaign' }))).toEqual(['Dạy tốt'])
    expect(name(await list({ sector: 'Khoa học' }))).toEqual(['Dạy tốt'])
    expect(name(await list({ hcmStudy: false }))).toEqual(['Dạy tốt'])
    expect(name(await list({ core: true }))).toEqual(['Cả tỉnh chung sức xây dựng nông thôn mới'])
    expect(name(await list({ launcher: 'sector' }))).toEqual([])
    expect(name(await list({ within: '/nowhere/' }))).toEqual([])
    const first = await listMovements(scratch.db.prisma, { draftsWithin: [path] }, { first: 2 })
    expect(first.hasNextPage).toBe(true)
    const rest = await listMovements(
      scratch.db.prisma,
      { draftsWithin: [path] },
      { first: 50, after: first.rows.at(-1)?.cursor ?? '' },
    )
    expect(first.rows.length + rest.rows.length).toBe(await first.totalCount())
  })

  test('without an end is refused by the table itself, whoever writes to it', async () => {
    await expect(followed(null, saved({ until: null }))).rejects.toThrow()
    await expect(
      followed(null, saved({ name: 'Mở', until: null, endEvent: 'Đại hội XIV' })),
    ).resolves.toMatchObject({ untilYear: null })
  })
})
