// long because five limitations are followed from the review that named them, through tasks and results, to the plan
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { journeyIn, refusingIn } from '../fixtures/journey.ts'
import { type Answer, aWorld, type World } from '../fixtures/world.ts'

const shown = `limitation { id version status statusLabel overdue closedOn theme
  tasks { id text owner { name } dueOn result overdue } turns { status on reason } }`
const after = (kind: string) => `... on ${kind} { at ${shown} }
  ... on InvalidInput { issues { path sentence } }
  ${kind === 'LimitationClosed' ? '... on LimitationWithoutResult { taskIds }' : ''}`
const item =
  'item { id version text traces { kind label limitation { text } document { number } ordinal } }'

let world: World
let refused: ReturnType<typeof refusingIn>
let cluster: string
const head = 'bd-cumtruong'
beforeAll(async () => {
  world = await aWorld('rehearsal')
  refused = refusingIn(world)
  const row = await world.db.prisma.cluster.findUniqueOrThrow({ where: { key: 'CL-BD-MNTD' } })
  cluster = world.id('Cluster', row.id)
})
afterAll(() => world.drop())

const run = (
  as: string,
  name: string,
  kind: string,
  input: Record<string, unknown>,
  on = '2022-01-18',
) => journeyIn(world, on).run(as, name, input, after(kind))

/** The five limitations that the conference of 18/01/2022 named, each with what was asked for in answer. */
const five = [
  ['tham mưu', 'Cơ quan tham mưu thiếu chủ động trong đề xuất nội dung, cách làm mới', 'hoai-an'],
  ['quy chế', 'Quy chế thi đua, khen thưởng ở một số nơi chậm sửa', 'an-lao'],
  ['điển hình', 'Việc phát hiện, bồi dưỡng, nhân rộng điển hình chưa đều', 'tay-son'],
  ['hồ sơ', 'Thủ tục, hồ sơ khen thưởng chưa đúng, chưa đủ', 'vinh-thanh'],
  ['tỷ lệ khen', 'Tỷ lệ khen người lao động trực tiếp, nông dân thấp', 'hoai-an'],
] as const

describe('SYS-53: a limitation becomes a task, the task a result, and only then is it closed', () => {
  const raised: Answer[] = []

  it('SYS-53: the 5 limitations of the conference become 5 tasks, each with an owner and a day', async () => {
    for (const [theme, text, owner] of five) {
      const named = await run(head, 'raiseLimitation', 'LimitationRaised', {
        ...{ cluster, year: 2021, review: 'ANNUAL', raisedOn: '2022-01-18', theme, text },
      })
      const given = await run(head, 'assignLimitationTask', 'LimitationTaskAssigned', {
        limitation: named.limitation.id,
        expectedVersion: 1,
        text: `Khắc phục: ${text}`,
        owner: await world.unit(owner),
        dueOn: '2022-06-30',
      })
      raised.push(given.limitation)
    }
    expect(raised.map(({ status, tasks }) => [status, tasks.length])).toEqual(
      Array(5).fill(['OPEN', 1]),
    )
    expect(raised[1].tasks[0]).toMatchObject({ owner: { name: 'Huyện An Lão' }, result: null })
  })

  it('SYS-53: none of them is closed without a result', async () => {
    const [first] = raised
    const close = () =>
      run(head, 'closeLimitation', 'LimitationClosed', {
        limitation: first.id,
        expectedVersion: first.version,
      })
    const empty = await refused('LimitationWithoutResult', close)
    expect(empty.sentence).toBe(
      'Chưa đóng được: còn 1 nhiệm vụ khắc phục chưa có kết quả. Theo quy tắc: không đóng hạn chế khi chưa có kết quả khắc phục.',
    )
    expect(empty.taskIds).toEqual([first.tasks[0].id])
    const lone = await run(head, 'raiseLimitation', 'LimitationRaised', {
      ...{ cluster, year: 2020, review: 'ANNUAL', raisedOn: '2021-01-15' },
      ...{ theme: 'thử', text: 'Chưa giao cho ai' },
    })
    const untasked = await refused('LimitationWithoutResult', () =>
      run(head, 'closeLimitation', 'LimitationClosed', {
        limitation: lone.limitation.id,
        expectedVersion: 1,
      }),
    )
    expect(untasked.sentence).toContain('chưa có nhiệm vụ khắc phục nào')
    await refused('InvalidInput', () =>
      run('bd-hoaian', 'reportLimitationTask', 'LimitationTaskReported', {
        ...{ limitation: first.id, expectedVersion: first.version, task: first.tasks[0].id },
        ...{ result: ' ', doneOn: '2022-01-18' },
      }),
    )
  })

  it('SYS-53: the owner reports the result, nobody else of the members, and the head closes', async () => {
    const [first] = raised
    const report = (as: string) =>
      run(
        as,
        'reportLimitationTask',
        'LimitationTaskReported',
        {
          ...{ limitation: first.id, expectedVersion: first.version, task: first.tasks[0].id },
          ...{ result: 'Đã đề xuất 3 nội dung thi đua mới', doneOn: '2022-05-20' },
        },
        '2022-05-20',
      )
    await refused('NotAllowed', () => report('bd-anlao'))
    const reported = await report('bd-hoaian')
    expect(reported.limitation.tasks[0].result).toBe('Đã đề xuất 3 nội dung thi đua mới')
    const close = (as: string) =>
      run(
        as,
        'closeLimitation',
        'LimitationClosed',
        { limitation: first.id, expectedVersion: reported.limitation.version },
        '2022-06-01',
      )
    await refused('NotAllowed', () => close('bd-hoaian'))
    expect((await close(head)).limitation).toMatchObject({
      status: 'CLOSED',
      statusLabel: 'Đã đóng',
      closedOn: '2022-06-01',
    })
  })

  it('SYS-53: the next review sees each of them, open or closed, and what is overdue', async () => {
    const { node } = await world.ask(
      { as: 'bd-tayson', today: '2022-07-26' },
      `{ node(id: "${cluster}") { ... on Cluster { limitationsAt(year: 2022, review: MID_YEAR) {
           carriedOver limitation { text status overdue } } } } }`,
    )
    const carried = node.limitationsAt.filter(({ limitation }: Answer) =>
      five.some(([, text]) => text === limitation.text),
    )
    expect(carried.map((each: Answer) => [each.carriedOver, each.limitation.status])).toEqual([
      [true, 'CLOSED'],
      ...Array(4).fill([true, 'OPEN']),
    ])
    expect(carried.map((each: Answer) => each.limitation.overdue)).toEqual([
      false,
      true,
      true,
      true,
      true,
    ])
    const { limitations } = await world.ask(
      { as: 'bd-tayson', today: '2022-07-26' },
      '{ limitations(overdue: true) { totalCount edges { node { text } } } }',
    )
    expect(limitations.totalCount).toBe(4)
  })

  it('SYS-53: one that was closed too early is opened again with a reason, and its turns are kept', async () => {
    const [first] = raised
    const reopened = await run(
      head,
      'reopenLimitation',
      'LimitationReopened',
      { limitation: first.id, expectedVersion: 4, reason: 'Nội dung mới chưa triển khai' },
      '2023-01-10',
    )
    expect(reopened.limitation).toMatchObject({
      status: 'OPEN',
      turns: [
        { status: 'OPEN', on: '2022-01-18' },
        { status: 'CLOSED', on: '2022-06-01' },
        { status: 'OPEN', on: '2023-01-10', reason: 'Nội dung mới chưa triển khai' },
      ],
    })
  })

  it('SYS-53: is read by the members and their province, and by nobody else', async () => {
    const ask = (as?: string) =>
      world.ask(as === undefined ? {} : { as }, `{ node(id: "${raised[0].id}") { id } }`)
    expect((await ask('bd-vinhthanh')).node).not.toBeNull()
    expect((await ask('bd-hoidong01')).node).toBeNull()
    expect((await ask()).node).toBeNull()
    await refused('LimitationUnitNotMember', async () =>
      run(head, 'assignLimitationTask', 'LimitationTaskAssigned', {
        limitation: raised[1].id,
        expectedVersion: raised[1].version,
        text: 'Việc của nơi khác',
        owner: await world.unit('tam-binh'),
        dueOn: '2022-06-30',
      }),
    )
  })
})

describe('SYS-54: the plan of the next year rests on limitations, directives and anniversaries', () => {
  const save = (input: Record<string, unknown>, as = head) =>
    journeyIn(world, '2022-01-18').run(
      as,
      'savePlanItem',
      { cluster, year: 2022, traces: [], ...input },
      `... on PlanItemSaved { ${item} } ... on InvalidInput { issues { path sentence } }`,
    )
  const ratio = async () => {
    const { limitations } = await world.ask(
      { as: head, today: '2022-01-18' },
      `{ limitations(cluster: "${cluster}", first: 50) { edges { node { id theme } } } }`,
    )
    return limitations.edges.find(({ node }: Answer) => node.theme === 'tỷ lệ khen').node.id
  }
  const workers =
    'Đổi mới nội dung; phát hiện, bồi dưỡng, tổng kết, nhân điển hình; ưu tiên công nhân, nông dân, người trực tiếp sản xuất'

  it('SYS-54: the limitation of the ratio (LM-BD-5) traces to the plan item for workers and farmers (PL-BD-2)', async () => {
    const limitation = await ratio()
    const saved = await save({ text: workers, traces: [{ limitation }] })
    expect(saved.item.traces).toEqual([
      {
        kind: 'LIMITATION',
        label: five[4][1],
        limitation: { text: five[4][1] },
        document: null,
        ordinal: null,
      },
    ])
    const { node } = await world.ask(
      { as: 'bd-anlao', today: '2022-01-18' },
      `{ node(id: "${limitation}") { ... on Limitation { planItems { text year } } } }`,
    )
    expect(node.planItems).toEqual([{ text: workers, year: 2022 }])
  })

  it('SYS-54: an item that traces to nothing is refused, and so is one that traces to what is not there', async () => {
    const bare = await refused('PlanItemWithoutTrace', () => save({ text: 'Việc không có căn cứ' }))
    expect(bare.sentence).toContain('chọn một hạn chế, một văn bản chỉ đạo hoặc một ngày kỷ niệm')
    const none = '01890000-0000-7000-8000-000000000000'
    const unknown = await refused('InvalidInput', () =>
      save({
        text: 'x',
        traces: [
          { limitation: world.id('Limitation', none) },
          { document: none },
          { anniversary: { name: 'Ngày chưa có', baseYear: 2022 } },
        ],
      }),
    )
    expect(unknown.issues.map(({ path }: Answer) => path)).toEqual([
      'traces.0.limitation',
      'traces.1.document',
      'traces.2.baseYear',
    ])
    await refused('InvalidInput', () => save({ text: 'x', traces: [{}] }))
    await refused('NotAllowed', () => save({ text: 'x' }, 'bd-anlao'))
  })

  it('SYS-54: items also rest on a directive (34-CT/TW, 49-CT/TU) or an anniversary with its ordinal', async () => {
    const { documents } = await world.ask({}, '{ documents { id number } }')
    const directives = documents
      .filter(({ number }: Answer) => /^(34-CT|49-CT)/.test(number))
      .map(({ id }: Answer) => ({ document: id }))
    const study = await save({
      text: 'Học tập tư tưởng Hồ Chí Minh về thi đua yêu nước',
      traces: directives,
    })
    expect(study.item.traces.map(({ label }: Answer) => label).sort()).toEqual([
      'Chỉ thị 34-CT/TW',
      'Chỉ thị 49-CT/TU',
    ])
    const day = await save({
      text: 'Đợt thi đua chào mừng',
      traces: [{ anniversary: { name: 'Ngày truyền thống thi đua yêu nước', baseYear: 1948 } }],
    })
    expect(day.item.traces[0]).toMatchObject({
      kind: 'ANNIVERSARY',
      ordinal: 74,
      label: 'Ngày truyền thống thi đua yêu nước, kỷ niệm 74 năm',
    })
    const { planItems } = await world.ask(
      { as: 'bd-vinhthanh', today: '2022-01-18' },
      `{ planItems(cluster: "${cluster}", year: 2022) { text traces { kind } } }`,
    )
    const kinds = planItems.map(({ traces }: Answer) => traces[0]?.kind)
    expect(new Set(kinds)).toEqual(new Set(['LIMITATION', 'DOCUMENT', 'ANNIVERSARY']))
  })

  it('SYS-54: an item is withdrawn with a reason and stays to be read', async () => {
    const made = await save({
      text: 'Nhiệm vụ sẽ gộp',
      traces: [{ anniversary: { name: 'Ngày thành lập', baseYear: 1997 } }],
    })
    const withdraw = (reason: string) =>
      journeyIn(world, '2022-01-18').run(
        head,
        'withdrawPlanItem',
        { id: made.item.id, expectedVersion: 1, reason },
        '... on PlanItemWithdrawn { item { withdrawnBecause } }',
      )
    await refused('InvalidInput', () => withdraw(''))
    expect(await withdraw('Gộp vào nhiệm vụ khác')).toMatchObject({
      item: { withdrawnBecause: 'Gộp vào nhiệm vụ khác' },
    })
  })
})
