// long because a board, a limitation and a movement are each followed from waiting to done
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { journeyIn } from '../fixtures/journey.ts'
import { scoringIn } from '../fixtures/scoring.ts'
import { aBlockAtWork, type Work, workOf } from '../fixtures/worklist.ts'
import { type Answer, aWorld, type World } from '../fixtures/world.ts'

let world: World
beforeAll(async () => {
  world = await aWorld('rehearsal')
})
afterAll(() => world.drop())

type Block = Awaited<ReturnType<typeof aBlockAtWork>>
const waits = (kinds: readonly string[]) => async (as: string, today: string) =>
  (await workOf(world, as, today)).filter(({ kind }) => kinds.includes(kind))
const kindsOf = (works: readonly Work[]) => works.map(({ group, kind }) => `${group} ${kind}`)
const strangers = ({ as }: Block) => [as.secretary, as.citizen, as.outsider, as.otherHead]

describe('A score board in the list of work', () => {
  const today = '2026-07-20'
  const found = waits([
    'score-self',
    'score-cross',
    'score-official',
    'assign-crossers',
    'move-stage',
    'lock-board',
  ])
  let block: Block
  let scoring: ReturnType<typeof scoringIn>
  let board: string
  const of = (letter: 'a' | 'b' | 'c') => world.id('Unit', block.keys[letter])
  const letters = ['a', 'b', 'c'] as const
  const enter = async (
    as: string,
    column: 'Self' | 'Cross' | 'Official',
    units: readonly ('a' | 'b' | 'c')[],
    lines = ['1', '2'],
  ) => {
    const cells = units.flatMap((letter) =>
      lines.map((line) => ({ unit: of(letter), line, points: '0', seen: 0 })),
    )
    const answer = await scoring.run(as, `enter${column}Scores`, { board, cells })
    expect(answer.__typename).toBe('ScoresEntered')
  }
  const seenBy = async () => {
    const { head, b, c, appraiser } = block.as
    const kinds = async (as: string) => (await found(as, today)).map(({ kind }) => kind)
    return {
      head: await kinds(head),
      b: await kinds(b),
      c: await kinds(c),
      appraiser: await kinds(appraiser),
    }
  }
  beforeAll(async () => {
    block = await aBlockAtWork(world, 'cd')
    scoring = scoringIn(world, today)
    const { appraiser, head } = block.as
    const rubric = await scoring.issued(appraiser, world.id('Unit', block.province.id), {
      ...{ title: 'Bảng điểm thử', unitType: 'Huyện', total: 20, step: 0.5 },
      criteria: [
        { number: '1', text: 'Kinh tế', max: 10 },
        { number: '2', text: 'Công tác thi đua', max: 10 },
      ],
    })
    const opened = await scoring.run(head, 'openBoard', {
      ...{ rubric: rubric.id, cluster: block.cluster, year: 2026, on: today },
    })
    board = opened.board.id
  })

  it('asks each member for its own self-scores, and nobody for another’s', async () => {
    expect(await seenBy()).toEqual({
      head: ['score-self'],
      b: ['score-self'],
      c: ['score-self'],
      appraiser: [],
    })
    const [work] = await found(block.as.b, today)
    expect(work).toMatchObject({
      ...{ group: 'later', dueOn: null, link: `/scoring/${board}?column=SELF` },
      step: 'Đang tự chấm điểm, còn 2 tiêu chí chưa có điểm',
      en: 'Self-scoring open, 2 criteria without a score',
    })
  })

  it('is done for who has scored, zero being a score, and to be moved on once all have', async () => {
    const { head, b, c } = block.as
    await enter(b, 'Self', ['b'], ['1'])
    const [work] = await found(b, today)
    expect(work?.en).toBe('Self-scoring open, 1 criterion without a score')
    await enter(b, 'Self', ['b'], ['2'])
    expect(await seenBy()).toMatchObject({ head: ['score-self'], b: [], c: ['score-self'] })
    await enter(c, 'Self', ['c'])
    await enter(head, 'Self', ['a'])
    expect(await seenBy()).toEqual({
      head: ['move-stage'],
      b: [],
      c: [],
      appraiser: ['move-stage'],
    })
  })

  it('wants to know who crosses whom, and then asks the crosser', async () => {
    const { head, b } = block.as
    await scoring.move(head, board, 'CROSS')
    expect(await seenBy()).toEqual({
      head: ['assign-crossers'],
      b: [],
      c: [],
      appraiser: ['assign-crossers'],
    })
    const { version } = await scoring.ask(head, board, 'version')
    const assigned = await scoring.run(head, 'assignCrossers', {
      ...{ board, expectedVersion: version },
      crossers: letters.map((letter) => ({
        unit: of(letter),
        crosser: of(letter === 'b' ? 'c' : 'b'),
      })),
    })
    expect(assigned.__typename).toBe('CrossersAssigned')
    expect(await seenBy()).toEqual({
      head: [],
      b: ['score-cross'],
      c: ['score-cross'],
      appraiser: [],
    })
    const [work] = await found(b, today)
    expect(work).toMatchObject({
      title: 'Cụm cd, 2026: Đơn vị A, Đơn vị C',
      step: 'Đang chấm chéo, còn 4 tiêu chí đơn vị chưa chấm',
      link: `/scoring/${board}?column=CROSS`,
    })
    await enter(b, 'Cross', ['a', 'c'])
    expect((await seenBy()).b).toEqual([])
    await enter(block.as.c, 'Cross', ['b'])
    expect(await seenBy()).toMatchObject({ head: ['move-stage'], appraiser: ['move-stage'] })
  })

  it('is scored by its organiser, and locked, and then waits for nobody', async () => {
    const { head, appraiser } = block.as
    await scoring.move(head, board, 'OFFICIAL')
    expect(await seenBy()).toEqual({ head: [], b: [], c: [], appraiser: ['score-official'] })
    await enter(appraiser, 'Official', letters)
    expect(await seenBy()).toEqual({
      head: ['lock-board'],
      b: [],
      c: [],
      appraiser: ['lock-board'],
    })
    for (const as of [...strangers(block), block.as.authority])
      expect(await found(as, today), as).toEqual([])
    await scoring.move(head, board, 'LOCKED', { confirmation: 'KHÓA 2026' })
    expect(await seenBy()).toEqual({ head: [], b: [], c: [], appraiser: [] })
  })
})

describe('A limitation in the list of work', () => {
  const today = '2026-07-20'
  const found = waits(['report-task', 'assign-task', 'close-limitation'])
  let block: Block
  let limitation: Answer
  const run = async (as: string, name: string, kind: string, input: object, on = today) => {
    const answer = await journeyIn(world, on).run(
      as,
      name,
      { ...input },
      `... on ${kind} { limitation { id version tasks { id } } }`,
    )
    if (answer.limitation === undefined) throw new Error(JSON.stringify(answer))
    limitation = answer.limitation
  }
  const named = () => ({ limitation: limitation.id, expectedVersion: limitation.version })
  beforeAll(async () => {
    block = await aBlockAtWork(world, 'hc')
  })

  it('wants a task of its keeper, and the result of the task’s owner by its day', async () => {
    const { head, b, c } = block.as
    await run(head, 'raiseLimitation', 'LimitationRaised', {
      ...{ cluster: block.cluster, year: 2026, review: 'MID_YEAR', raisedOn: '2026-07-01' },
      ...{ theme: 'hồ sơ', text: 'Hồ sơ chậm' },
    })
    const [untasked] = await found(head, today)
    expect(untasked).toMatchObject({
      ...{ kind: 'assign-task', title: 'Hồ sơ chậm' },
      link: `/limitations?cluster=${encodeURIComponent(block.cluster)}&view=open`,
    })
    await run(head, 'assignLimitationTask', 'LimitationTaskAssigned', {
      ...named(),
      ...{ text: 'Sửa hồ sơ', owner: world.id('Unit', block.keys.b), dueOn: '2026-07-25' },
    })
    expect(await found(head, today)).toEqual([])
    expect(await found(c, today)).toEqual([])
    expect(await found(b, today)).toMatchObject([
      { group: 'thisWeek', kind: 'report-task', title: 'Sửa hồ sơ', dueOn: '2026-07-25' },
    ])
    expect(kindsOf(await found(b, '2026-07-25'))).toEqual(['today report-task'])
    const [late] = await found(b, '2026-07-26')
    expect(late).toMatchObject({ group: 'overdue' })
    expect(late?.link).toContain('view=overdue')
  })

  it('is nobody’s outside the cluster, and not the organiser’s to report', async () => {
    for (const as of [...strangers(block), block.as.appraiser, block.as.authority])
      expect(await found(as, today), as).toEqual([])
  })

  it('is its keeper’s to close once every task has its result, and then gone', async () => {
    const { head, b } = block.as
    const [task] = limitation.tasks
    await run(b, 'reportLimitationTask', 'LimitationTaskReported', {
      ...{ ...named(), task: task.id, result: 'Đã sửa 12 hồ sơ', doneOn: today },
    })
    expect(await found(b, today)).toEqual([])
    expect(kindsOf(await found(head, today))).toEqual(['later close-limitation'])
    await run(head, 'closeLimitation', 'LimitationClosed', named())
    expect(await found(head, today)).toEqual([])
  })
})

describe('A movement in the list of work', () => {
  const today = '2026-03-01'
  const found = waits(['respond-to-movement', 'report-target', 'close-movement'])
  let block: Block
  let movement: Answer
  const parts = 'movement { id version targets { id } }'
  const run = async (as: string, name: string, kind: string, input: object, on = today) => {
    const answer = await journeyIn(world, on).run(
      as,
      name,
      { ...input },
      `... on ${kind} { ${parts} }`,
      on,
    )
    if (answer.movement === undefined) throw new Error(JSON.stringify(answer))
    return answer.movement
  }
  const content = {
    ...{ name: 'Phong trào thử', kind: 'THEMATIC', purpose: 'Hoàn thành nhiệm vụ.' },
    ...{ launcherAsWritten: 'Ủy ban nhân dân tỉnh', launcher: 'PROVINCE' },
    ...{ sectors: ['general'], subjects: ['officials'], from: '2026-02-01', until: '2026-10-31' },
    targets: [{ indicator: 'Việc làm', measure: 'người', goal: '100' }],
    documents: [{ type: 'Kế hoạch', number: '1/KH', dated: '2026-01', subject: 'Phát động' }],
  }
  const own = () => {
    const { b, c, appraiser } = block.as
    return Promise.all([b, c, appraiser].map(async (as) => kindsOf(await found(as, today))))
  }
  beforeAll(async () => {
    block = await aBlockAtWork(world, 'pt')
    const { appraiser } = block.as
    movement = await run(appraiser, 'saveMovement', 'MovementSaved', {
      ...content,
      unit: world.id('Unit', block.province.id),
    })
  })

  it('that is launched above asks each unit right below to respond; a draft asks nobody', async () => {
    expect(await own()).toEqual([[], [], []])
    movement = await run(block.as.appraiser, 'launchMovement', 'MovementLaunched', {
      ...{ movement: movement.id, expectedVersion: movement.version, launchedOn: '2026-02-10' },
    })
    expect(await own()).toEqual([['later respond-to-movement'], ['later respond-to-movement'], []])
    const [work] = await found(block.as.b, today)
    expect(work).toMatchObject({
      ...{ title: 'Phong trào thử', dueOn: null, link: `/movements/${movement.id}?tab=tree` },
      en: 'Movement launched, not yet responded to by your unit',
    })
    for (const as of strangers(block)) expect(await found(as, today), as).toEqual([])
  })

  it('is answered by taking part, which asks for figures, or by a movement of one’s own', async () => {
    const { b, c } = block.as
    const unit = world.id('Unit', block.keys.b)
    await run(b, 'registerForMovement', 'MovementJoined', {
      ...{ movement: movement.id, unit, registeredOn: today },
    })
    expect(await own()).toEqual([['later report-target'], ['later respond-to-movement'], []])
    await run(c, 'saveMovement', 'MovementSaved', {
      ...{ ...content, name: 'Hưởng ứng', launcher: 'DISTRICT', parent: movement.id },
      unit: world.id('Unit', block.keys.c),
    })
    expect(await own()).toEqual([['later report-target'], [], []])
    const [work] = await found(b, '2026-11-01')
    expect(work).toMatchObject({ group: 'overdue', dueOn: '2026-10-31' })
    const report = {
      ...{ movement: movement.id, unit, target: movement.targets[0].id, reportedOn: today },
      note: 'Chưa tổng hợp',
    }
    await run(b, 'reportMovementTarget', 'TargetReported', report)
    // A report without a number is no figure.
    expect(await own()).toEqual([['later report-target'], [], []])
    await run(b, 'reportMovementTarget', 'TargetReported', { ...report, value: '0' })
    expect(await own()).toEqual([[], [], []])
  })

  it('past its end waits for its owner to sum it up, and for nobody who joined', async () => {
    const { appraiser, authority, b, c } = block.as
    const late = '2026-11-01'
    const closing = waits(['close-movement'])
    expect(await closing(appraiser, '2026-10-31')).toEqual([])
    expect(await closing(appraiser, late)).toMatchObject([
      { group: 'overdue', dueOn: '2026-10-31', link: `/movements/${movement.id}?tab=reviews` },
    ])
    for (const as of [...strangers(block), authority, b, c])
      expect(await closing(as, late), as).toEqual([])
    const { node } = await world.ask(
      { today: late },
      `{ node(id: "${movement.id}") { ... on Movement { version } } }`,
    )
    await run(
      appraiser,
      'recordMovementReview',
      'MovementReviewed',
      {
        ...{ movement: movement.id, expectedVersion: node.version, final: true },
        ...{ heldOn: late, results: 'Đạt kế hoạch.' },
      },
      late,
    )
    expect(await closing(appraiser, late)).toEqual([])
  })
})
