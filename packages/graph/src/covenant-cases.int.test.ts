// long because each published covenant is followed here from its draft to its figures
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { clusterOfDistricts, clusterOfUnits, covenantSteps, jobs } from '../fixtures/covenants.ts'
import { journeyIn, refusingIn } from '../fixtures/journey.ts'
import { type Answer, aWorld, type World } from '../fixtures/world.ts'

let world: World
let refused: ReturnType<typeof refusingIn>
beforeAll(async () => {
  world = await aWorld('rehearsal')
  refused = refusingIn(world)
})
afterAll(() => world.drop())

type Block = Awaited<ReturnType<typeof clusterOfUnits>>
interface Target {
  readonly group: string
  readonly name: string
  readonly measure: string
  readonly direction: string
  readonly counting: string
}
const counted = (group: string, name: string, measure: string): Target => ({
  ...{ group, name, measure },
  ...{ direction: 'UP', counting: 'SUM' },
})
const reached = (group: string, name: string): Target => ({
  ...{ group, name, measure: '' },
  ...{ direction: 'REACH', counting: 'LAST' },
})

/** A covenant of these targets, with a plan for every member, opened for signature. */
async function opened(block: Block, today: string, year: number, targets: readonly Target[]) {
  const step = covenantSteps(world, today)
  const { covenant: draft } = await step.draft(block.head, { cluster: block.cluster, year })
  const listed = await step.targets(block.head, {
    ...{ covenant: draft.id, expectedVersion: 1, targets },
  })
  const { covenant } = await step.lines(block.head, {
    covenant: draft.id,
    lines: block.units.flatMap(({ id: unit }) =>
      listed.covenant.targets.map(({ id: target }: Answer) => ({
        ...{ target, unit, planned: { year: '1' } },
      })),
    ),
  })
  const { covenant: open } = await step.open(block.head, {
    ...{ covenant: covenant.id, expectedVersion: covenant.version },
  })
  return open as Answer
}

async function signedByAll(block: Block, covenant: Answer, today: string): Promise<Answer> {
  const { covenant: signed } = await covenantSteps(world, today).atConference(block.head, {
    ...{ covenant: covenant.id, expectedVersion: covenant.version, signedOn: today },
    signatures: block.units.map(({ id: unit }) => ({ unit, signerName: 'Chủ tịch' })),
  })
  return signed
}

const read = async (as: string, id: string, selection: string, today: string) =>
  (
    await world.ask(
      { as, today },
      `query ($id: ID!) { node(id: $id) { ... on Covenant { ${selection} } } }`,
      { id },
    )
  ).node as Answer

describe('The covenants that were published', () => {
  it('CL-10: ten members of a block of districts sign 22 targets in four groups', async () => {
    const groups = [
      ['Kinh tế', 6],
      ['Văn hóa - xã hội', 6],
      ['Quốc phòng - an ninh', 4],
      ['Chủ trương, xây dựng Đảng, chính quyền, cải cách, thi đua', 6],
    ] as const
    const targets = groups.flatMap(([group, count]) =>
      Array.from({ length: count }, (_, index) => counted(group, `Tiêu chí ${index + 1}`, 'điểm')),
    )
    const names = ['Kon Plông', ...Array.from({ length: 9 }, (_, at) => `Huyện ${at + 2}`)]
    const block = await clusterOfUnits(world, 'kontum', {
      units: names,
      ...{ level: 'district', kind: 'districts' },
    })
    const today = '2015-03-10'
    const covenant = await opened(block, today, 2015, targets)
    expect([covenant.targets.length, covenant.lines.length]).toEqual([22, 220])
    const signed = await signedByAll(block, covenant, today)
    expect(signed).toMatchObject({ status: 'SIGNED', signing: { signed: 10, needed: 10 } })
    const { targets: kept } = await read(block.head, covenant.id, 'targets { group name }', today)
    expect([...new Set(kept.map(({ group }: Answer) => group))]).toEqual(
      groups.map(([group]) => group),
    )
  })

  it('CL-14: fifteen districts in three clusters, five targets each, registered number beside the result', async () => {
    const today = '2019-01-15'
    const targets = [
      counted('An sinh', 'Nhà đại đoàn kết', 'căn'),
      counted('Vận động', 'Mô hình mới', 'mô hình'),
      counted('Giám sát', 'Giám sát và phản biện', 'cuộc'),
      counted('An sinh', 'Vận động an sinh xã hội', 'triệu đồng'),
      counted('Tuyên truyền', 'Tin, bài cho trang tin', 'tin, bài'),
    ]
    const members = new Set<string>()
    for (const name of ['kg-1', 'kg-2', 'kg-3']) {
      const block = await clusterOfDistricts(world, name, 5)
      for (const { id } of block.units) members.add(id)
      const covenant = await opened(block, today, 2019, targets)
      await signedByAll(block, covenant, today)
      const [first] = covenant.lines
      const entries = [{ line: first.id, expectedVersion: first.version, actual: { year: '2' } }]
      const wish = { covenant: covenant.id, entries }
      const ended = '2019-12-31'
      await covenantSteps(world, ended).record(block.head, wish, ended)
      const { lines, counts } = await read(
        block.head,
        covenant.id,
        'counts { met missing } lines { id planned { year } actual { year } progress { outcome share } }',
        '2020-01-02',
      )
      expect(lines.find(({ id }: Answer) => id === first.id)).toMatchObject({
        ...{ planned: { year: '1' }, actual: { year: '2' } },
        progress: { outcome: 'MET', share: '200' },
      })
      expect(counts).toEqual({ met: 1, missing: 24 })
    }
    expect(members.size).toBe(15)
  })

  it('CL-17: a commune, its offices and hamlets, 17 targets; some are reached or not and have no unit', async () => {
    const today = '2026-01-21'
    const targets = [
      counted('Kinh tế', 'Thu ngân sách', 'triệu đồng'),
      counted('Cải cách', 'Sáng kiến cải cách hành chính', 'sáng kiến'),
      reached('Cải cách', 'Chấp hành giờ giấc làm việc'),
      counted('Xã hội', 'Giới thiệu việc làm', 'người'),
      counted('Xã hội', 'Đào tạo nghề', 'người'),
      counted('Kinh tế', 'Thu nhập bình quân đầu người', 'triệu đồng'),
      { ...counted('Xã hội', 'Hộ nghèo, cận nghèo', '%'), direction: 'DOWN', counting: 'LAST' },
      reached('Trật tự', 'Không cất nhà trên kênh'),
      reached('Trật tự', 'Không san lấp đất trái phép'),
      reached('Văn hóa', 'Văn hóa, thể thao'),
      counted('Văn hóa', 'Câu lạc bộ được duy trì', 'câu lạc bộ'),
      reached('An ninh', 'Đạt chuẩn an ninh'),
      reached('An ninh', 'Phong trào bảo vệ an ninh'),
      reached('An ninh', 'Ấp không ma túy'),
      counted('Quốc phòng', 'Dân quân', 'người'),
      counted('Xây dựng Đảng', 'Kết nạp đảng viên', 'người'),
      counted('Xã hội', 'Bảo hiểm y tế, bảo hiểm xã hội tự nguyện', '%'),
    ]
    const block = await clusterOfUnits(world, 'anchau', {
      units: ['Văn phòng xã', 'Phòng Kinh tế', 'Ấp Hòa Long', 'Ấp Vĩnh Thuận'],
      ...{ level: 'base', kind: 'departments' },
    })
    const covenant = await opened(block, today, 2026, targets)
    expect(covenant.targets).toHaveLength(17)
    expect((await signedByAll(block, covenant, today)).signedOn).toBe('2026-01-21')
  })

  it('CL-17: a target that is counted has a unit of measure, or is refused', async () => {
    const block = await clusterOfDistricts(world, 'anchau-2', 2)
    const step = covenantSteps(world, '2026-01-21')
    const { covenant } = await step.draft(block.head, { cluster: block.cluster, year: 2026 })
    const answer = await refused('InvalidInput', () =>
      step.targets(block.head, {
        ...{ covenant: covenant.id, expectedVersion: 1 },
        targets: [counted('Kinh tế', 'Thu ngân sách', ' ')],
      }),
    )
    expect(answer.issues).toMatchObject([{ path: 'targets.0.measure' }])
  })

  it('CL-23: the yearly form is movements with aim, launch and close, and targets with unit and plan', async () => {
    const block = await clusterOfDistricts(world, 'bo', 2)
    const covenant = await opened(block, '2011-02-01', 2011, [
      reached('Nhiệm vụ', 'Kế hoạch và nhiệm vụ của năm'),
      counted('Nhiệm vụ', 'Xây dựng', 'công trình'),
    ])
    const { lines } = await read(
      block.head,
      covenant.id,
      'lines { target { name measure } planned { year } }',
      '2011-02-01',
    )
    expect(lines.slice(0, 1)).toEqual([
      { target: { name: 'Kế hoạch và nhiệm vụ của năm', measure: '' }, planned: { year: '1' } },
    ])
    const province = await world.unit('binh-dinh')
    const movements = []
    for (const name of ['Thực hiện nhiệm vụ', 'Công sở văn hóa', 'Văn hóa, thể thao']) {
      const saved = await journeyIn(world, '2022-01-20').run(
        'bd-thamdinh',
        'saveMovement',
        {
          ...{ unit: province, name, purpose: `Mục tiêu của phong trào ${name}`, kind: 'THEMATIC' },
          ...{ launcherAsWritten: 'UBND tỉnh', sectors: ['general'] },
          ...{ from: '2022-01-20', until: '2022-12-15' },
        },
        '... on MovementSaved { movement { name purpose from until } }',
      )
      expect([saved.__typename, saved.sentence]).toEqual(['MovementSaved', undefined])
      movements.push(saved.movement)
    }
    expect(movements.map(({ name, from, until }) => [name, from, until])).toEqual([
      ['Thực hiện nhiệm vụ', '2022-01-20', '2022-12-15'],
      ['Công sở văn hóa', '2022-01-20', '2022-12-15'],
      ['Văn hóa, thể thao', '2022-01-20', '2022-12-15'],
    ])
    expect(movements[0].purpose).toBe('Mục tiêu của phong trào Thực hiện nhiệm vụ')
  })
})

describe('Another way to count the quarters of a target', () => {
  it('is refused while registered quarters would read otherwise, with each figure before and after, and taken once they are cleared', async () => {
    const block = await clusterOfDistricts(world, 'recount', 2)
    const step = covenantSteps(world, '2026-01-15')
    const { covenant: draft } = await step.draft(block.head, { cluster: block.cluster, year: 2026 })
    const listed = await step.targets(block.head, {
      ...{ covenant: draft.id, expectedVersion: 1, targets: [jobs] },
    })
    const [{ id: target }] = listed.covenant.targets
    const quarters = { q1: '800', q2: '800', q3: '800', q4: '800' }
    const { covenant } = await step.lines(block.head, {
      covenant: draft.id,
      lines: [
        { target, unit: block.units[0]?.id, planned: { year: '3200', ...quarters } },
        { target, unit: block.units[1]?.id, planned: { year: '900' } },
      ],
    })
    const recount = (expectedVersion: number) =>
      step.targets(block.head, {
        ...{ covenant: covenant.id, expectedVersion },
        targets: [{ ...jobs, id: target, counting: 'LAST' }],
      })
    const answer = await refused('CovenantFiguresReadOtherwise', () => recount(covenant.version))
    expect(answer).toMatchObject({
      target: jobs.name,
      cells: [{ unit: { name: 'Đơn vị A' }, planned: true, before: '3200', after: '800' }],
    })
    expect(answer.sentence).toContain('Đơn vị A: đăng ký 3200 thành 800')
    const [line] = covenant.lines.filter(({ unit }: Answer) => unit.name === 'Đơn vị A')
    const cleared = await step.lines(block.head, {
      covenant: covenant.id,
      lines: [
        {
          ...{ id: line.id, expectedVersion: line.version, target },
          ...{ unit: block.units[0]?.id, planned: { year: '3200' } },
        },
      ],
    })
    expect((await recount(cleared.covenant.version)).__typename).toBe('CovenantChanged')
  })
})
