// long because each described system has its test here, on the numbers of the sources
import { verifyJournal } from '@vinhdanh/storage/journal'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { journeyIn, refusingIn } from '../fixtures/journey.ts'
import { type Answer, aWorld, type World } from '../fixtures/world.ts'

let world: World
let journey: ReturnType<typeof journeyIn>
let refused: ReturnType<typeof refusingIn>
const units: Record<string, string> = {}
beforeAll(async () => {
  world = await aWorld('rehearsal')
  journey = journeyIn(world, '2022-02-15')
  refused = refusingIn(world)
  for (const code of ['binh-dinh', 'hoai-an', 'an-lao', 'tay-son', 'vinh-thanh'])
    units[code] = await world.unit(code)
})
afterAll(() => world.drop())

const unitOf = (code: string) => units[code] ?? ''
const parts = 'id name version status launcher year untilYear isCore targets { id indicator }'
const on = (kind: string, selection = parts) => `... on ${kind} { movement { ${selection} } }`

const plan = { type: 'Kế hoạch', number: '12/KH-UBND', dated: '2021-05', subject: 'Phát động' }

/** A movement that could be launched at once. */
const content = (over: Record<string, unknown> = {}) => ({
  unit: unitOf('binh-dinh'),
  name: 'Một phong trào',
  kind: 'THEMATIC',
  launcherAsWritten: 'Ủy ban nhân dân tỉnh',
  launcher: 'PROVINCE',
  purpose: 'Hoàn thành nhiệm vụ chính trị được giao.',
  sectors: ['general'],
  subjects: ['officials', 'farmers'],
  from: '2021-03-01',
  until: '2021-12-31',
  targets: [],
  documents: [plan],
  ...over,
})

const save = (as: string, over: Record<string, unknown> = {}, today = '2022-02-15') =>
  journey.run(
    as,
    'saveMovement',
    content(over),
    `${on('MovementSaved')} ... on InvalidInput { issues { path sentence } }
     ... on MovementWithoutEnd { movementKind } ... on MovementExists { existing { id name } }
     ... on NotAllowed { reason }`,
    today,
  )
const launch = (
  as: string,
  { id, version }: Answer,
  launchedOn = '2021-03-05',
  today = '2022-02-15',
) =>
  journey.run(
    as,
    'launchMovement',
    { movement: id, expectedVersion: version, launchedOn },
    `${on('MovementLaunched')} ... on LaunchIncomplete { items }`,
    today,
  )
/** Saved and launched, as it stands then. */
async function launched(
  as: string,
  over: Record<string, unknown> = {},
  launchedOn = '2021-03-05',
  today = '2022-02-15',
): Promise<Answer> {
  const { movement, ...rest } = await save(as, over, today)
  if (movement === undefined) throw new Error(JSON.stringify(rest))
  const answer = await launch(as, movement, launchedOn, today)
  if (answer.movement === undefined) throw new Error(JSON.stringify(answer))
  return answer.movement
}
const review = (as: string, { id, version }: Answer, final: boolean, heldOn: string) =>
  journey.run(
    as,
    'recordMovementReview',
    { movement: id, expectedVersion: version, final, heldOn, results: 'Đạt kế hoạch.' },
    on('MovementReviewed'),
  )
const join = (as: string, movement: string, unit: string, more: Record<string, unknown> = {}) =>
  journey.run(
    as,
    'registerForMovement',
    { movement, unit: unitOf(unit), registeredOn: '2021-04-01', ...more },
    `${on('MovementJoined', `${parts} participants { unit { code } people }`)} ... on InvalidInput { issues { path sentence } }`,
  )
const register = async (filter: string, as?: string, today = '2022-02-15'): Promise<Answer[]> => {
  const { movementRegister } = await world.ask(
    { ...(as === undefined ? {} : { as }), today },
    `{ movementRegister(first: 100, ${filter}) { edges { node { id name kind launcher year untilYear status owner { code } source { key line } } } } }`,
  )
  return movementRegister.edges.map(({ node }: Answer) => node)
}
const names = (rows: Answer[]) => rows.map(({ name }) => name)
const byLauncher = async (args: string): Promise<Answer> =>
  (
    await world.ask(
      {},
      `{ movementsByLauncher(${args}) { count notStated sentence en: sentence(language: EN) movements { name } conflicts { name launcher listedUnder } } }`,
    )
  ).movementsByLauncher
const read = async (id: string, selection: string, as?: string): Promise<Answer> =>
  (
    await world.ask(
      as === undefined ? {} : { as },
      `query ($id: ID!) { node(id: $id) { ... on Movement { ${selection} } } }`,
      { id },
    )
  ).node

describe('Launching a movement', () => {
  it('SYS-01: of the 15 fields of Tam Bình, "launched by the Government" is answered "not stated", never 0', async () => {
    const fields = (await register('place: "Tam Bình", year: 2021')).filter(
      ({ name }) => name !== 'Phòng, chống dịch',
    )
    expect(fields).toHaveLength(15)
    expect(new Set(fields.map(({ source }) => `${source.key}:${source.line}`))).toEqual(
      new Set(['S0:3']),
    )
    const answer = await byLauncher('launcher: GOVERNMENT, place: "Tam Bình", year: 2021')
    expect(answer).toMatchObject({ count: null, notStated: 16, movements: [] })
    for (const { id } of fields)
      expect(await read(id, 'launcherAsWritten launcher')).toEqual({
        launcherAsWritten: 'Chính phủ, tỉnh, huyện (không tách riêng)',
        launcher: null,
      })
    expect(answer.sentence).toContain('không nêu rõ')
    expect(answer.sentence).not.toMatch(/\b0\b/)
    expect(answer.en).toContain('not stated')
  })

  it('SYS-01: a movement whose checklist lacks a required item is not launched, and is told which', async () => {
    const { movement } = await save('bd-thamdinh', {
      name: 'Chưa đủ',
      purpose: null,
      documents: [],
    })
    const answer = await refused('LaunchIncomplete', () => launch('bd-thamdinh', movement))
    expect(answer.items).toEqual(['PURPOSE', 'DIRECTIVE'])
    expect(answer.sentence).toContain('mục đích, yêu cầu; văn bản phát động')
    const { checklist, steps } = await read(
      movement.id,
      'checklist { item done required } steps { step allowed refusal { sentence } }',
      'bd-thamdinh',
    )
    expect(checklist).toContainEqual({ item: 'PERIOD', done: true, required: true })
    expect(steps.find(({ step }: Answer) => step === 'LAUNCH')).toMatchObject({ allowed: false })
  })

  it('SYS-02: by title 3 of the movements of S1 are the Prime Minister’s, by the article’s wording 5, and the conflict is flagged', async () => {
    const byTitle = await byLauncher('launcher: PRIME_MINISTER, year: 2022, source: "S1"')
    expect(byTitle.count).toBe(3)
    expect(names(byTitle.movements)).toEqual([
      'Cả nước chung sức xây dựng nông thôn mới',
      'Cả nước chung tay vì người nghèo không để ai bỏ lại phía sau',
      'Doanh nghiệp Việt Nam hội nhập và Phát triển',
    ])
    const asListed = await byLauncher(
      'launcher: PRIME_MINISTER, by: LISTED, year: 2022, source: "S1"',
    )
    expect(asListed.count).toBe(5)
    expect(asListed.conflicts).toHaveLength(2)
    for (const each of asListed.conflicts) {
      expect(each).toMatchObject({ launcher: 'PROVINCE', listedUnder: 'PRIME_MINISTER' })
      expect(each.name).toContain('Bình Định')
    }
    expect(asListed.sentence).toContain('2 phong trào mà tên gọi và cách xếp của nguồn khác nhau')
  })

  it('SYS-02: a unit responds with a title of its own; one parent has many children, in a tree', async () => {
    const national = 'Cả nước chung sức xây dựng nông thôn mới'
    const parent = (await register(`search: "${national}"`)).find(({ name }) => name === national)
    const province = await launched('bd-thamdinh', {
      name: 'Bình Định chung sức xây dựng nông thôn mới',
      parent: parent.id,
      sectors: ['new-countryside'],
      from: '2021-01-01',
    })
    for (const [code, as] of [
      ['hoai-an', 'bd-hoaian'],
      ['tay-son', 'bd-tayson'],
    ] as const)
      await launched(as, {
        unit: unitOf(code),
        name: `${code} chung sức`,
        launcher: 'DISTRICT',
        parent: province.id,
      })
    const tree = await read(
      parent.id,
      'launcher children { name launcher parent { launcher } children { name launcher } }',
    )
    expect(tree).toMatchObject({
      launcher: 'PRIME_MINISTER',
      children: [
        {
          name: 'Bình Định chung sức xây dựng nông thôn mới',
          launcher: 'PROVINCE',
          parent: { launcher: 'PRIME_MINISTER' },
          children: [{ name: 'hoai-an chung sức' }, { name: 'tay-son chung sức' }],
        },
      ],
    })
    const up = await save('bd-thamdinh', {
      movement: province.id,
      expectedVersion: province.version,
      name: province.name,
      parent: province.id,
      from: '2021-01-01',
    })
    expect(up.__typename).toBe('MovementCircle')
  })

  it('SYS-03: the election drive of 2021 is not saved as a drive without an end, and is with one', async () => {
    const drive = {
      name: 'Thi đua thực hiện tốt cuộc bầu cử đại biểu Quốc hội khóa XV',
      kind: 'DRIVE',
      from: '2021-01-15',
    }
    const answer = await refused('MovementWithoutEnd', () =>
      save('bd-thamdinh', { ...drive, until: null }),
    )
    expect(answer.movementKind).toBe('DRIVE')
    expect(answer.sentence).toBe(
      'Phong trào loại “Theo đợt” phải có ngày kết thúc, hoặc sự kiện kết thúc nó. Theo quy tắc: chỉ phong trào thường xuyên không cần ngày kết thúc.',
    )
    expect((await save('bd-thamdinh', { ...drive, until: '2021-06-30' })).__typename).toBe(
      'MovementSaved',
    )
  })

  it('SYS-03: each kind but the regular one needs an end; a regular one does not end inside its year', async () => {
    const kinds = ['REGULAR', 'DRIVE', 'THEMATIC', 'PEAK', 'SPECIAL', 'CORE', 'CAMPAIGN']
    for (const kind of kinds) {
      const answer = await save('bd-thamdinh', { name: `Loại ${kind}`, kind, until: null })
      expect([kind, answer.__typename]).toEqual([
        kind,
        kind === 'REGULAR' ? 'MovementSaved' : 'MovementWithoutEnd',
      ])
    }
    const short = await refused('InvalidInput', () =>
      save('bd-thamdinh', { name: 'Nửa năm', kind: 'REGULAR', until: '2021-06-30' }),
    )
    expect(short.issues).toEqual([
      {
        path: 'until',
        sentence:
          'ngày kết thúc không được sớm hơn ngày 31/12: phong trào thường xuyên kéo dài ít nhất trọn năm',
      },
    ])
  })

  it('MV-01: a drive may end with an event whose day is not known, and its provincial plans follow in 14 and 15 days', async () => {
    const drive = {
      kind: 'DRIVE',
      until: null,
      endEvent: 'kết thúc Đại hội đại biểu toàn quốc lần thứ XIV của Đảng',
      from: '2025-11-04',
    }
    const parent = await launched(
      'bd-thamdinh',
      {
        ...drive,
        name: 'Đợt thi đua lập thành tích chào mừng Đại hội XIV',
        documents: [{ ...plan, number: '2437/QĐ-TTg', dated: '2025-11-04' }],
      },
      '2025-11-04',
      '2025-12-01',
    )
    const lags: number[] = []
    for (const [number, dated] of [
      ['0124/KH-UBND', '2025-11-18'],
      ['982/KH-UBND', '2025-11-19'],
    ] as const) {
      const child = await launched(
        'bd-thamdinh',
        {
          ...drive,
          name: `Hưởng ứng theo ${number}`,
          parent: parent.id,
          from: dated,
          documents: [{ ...plan, number, dated }],
        },
        dated,
        '2025-12-01',
      )
      const { documents, parent: above } = await read(
        child.id,
        'documents { dated } parent { documents { dated } periodSentence }',
      )
      lags.push(
        (Date.parse(documents[0].dated) - Date.parse(above.documents[0].dated)) / 86_400_000,
      )
      expect(above.periodSentence).toBe(
        'từ 04/11/2025 đến kết thúc Đại hội đại biểu toàn quốc lần thứ XIV của Đảng',
      )
    }
    expect(lags).toEqual([14, 15])
  })

  it('RB-17: the five targets of the plan are kept in their order, each with its goal', async () => {
    const goals = ['100', '85', '80', '70', '100']
    const { movement } = await save('bd-thamdinh', {
      name: 'Chi trả an sinh xã hội không dùng tiền mặt',
      kind: 'PEAK',
      targets: goals.map((goal, index) => ({
        indicator: `Chỉ tiêu ${index + 1}`,
        measure: '%',
        goal,
      })),
    })
    const { targets } = await read(movement.id, 'targets { indicator goal }', 'bd-thamdinh')
    expect(targets.map(({ goal }: Answer) => goal)).toEqual(goals)
  })

  it('refuses what names no sector, no beginning of sense, or figures that are none, naming the field in Vietnamese', async () => {
    const answer = await refused('InvalidInput', () =>
      save('bd-thamdinh', {
        name: ' ',
        sectors: [],
        until: '2021-01-01',
        targets: [{ indicator: 'Thu ngân sách', measure: '%', goal: '12,5' }],
        documents: [{ ...plan, dated: '2021-13' }],
      }),
    )
    expect(answer.issues.map(({ path }: Answer) => path)).toEqual([
      'name',
      'sectors',
      'until',
      'targets.0.goal',
      'documents.0.dated',
    ])
    const sentences = answer.issues.map(({ sentence }: Answer) => sentence)
    expect(sentences).toContain('tên chưa được nhập')
    expect(sentences.join('; ')).toContain('ngành, lĩnh vực')
  })

  it('refuses a day that never was, an indicator told twice, and a core that is none', async () => {
    const plain = await save('bd-thamdinh', { name: 'Không phải trọng tâm' })
    const answer = await refused('InvalidInput', () =>
      save('bd-thamdinh', {
        name: 'Nhiều lỗi',
        core: plain.movement.id,
        targets: ['Đường', 'đường '].map((indicator) => ({ indicator, measure: 'km' })),
        documents: [{ ...plan, dated: '2026-02-30' }],
      }),
    )
    expect(answer.issues).toEqual([
      {
        path: 'core',
        sentence: 'phong trào trọng tâm chưa được chọn làm trọng tâm của thời kỳ nào',
      },
      { path: 'targets.1.indicator', sentence: 'tên chỉ tiêu (chỉ tiêu, dòng 2) bị trùng' },
      {
        path: 'documents.0.dated',
        sentence: 'ngày văn bản (văn bản, dòng 1) không phải là một ngày',
      },
    ])
  })
})

describe('The register', () => {
  it('SYS-04: of Bắc Kạn shows 2 of education, 2 of health, and one each of justice, army, police and farmers', async () => {
    const counts: Record<string, number> = {}
    for (const sector of ['education', 'health', 'inspection-justice', 'army', 'police', 'farmers'])
      counts[sector] = (await register(`place: "Bắc Kạn", sector: "${sector}"`)).length
    expect(counts).toEqual({
      education: 2,
      health: 2,
      'inspection-justice': 1,
      army: 1,
      police: 1,
      farmers: 1,
    })
    const all = (await register('place: "Bắc Kạn"')).filter(
      ({ source }) => source.key === 'S3' && source.line === 11,
    )
    expect(all).toHaveLength(8)
  })

  it('SYS-04: a body sees drafts of its own alone, and edits nothing of another', async () => {
    const mine = await save('bd-hoaian', { unit: unitOf('hoai-an'), name: 'Nháp của Hoài Ân' })
    const draft = 'search: "nhap cua hoai an"'
    expect(names(await register(draft, 'bd-hoaian'))).toEqual(['Nháp của Hoài Ân'])
    expect(names(await register(draft, 'bd-thamdinh'))).toEqual(['Nháp của Hoài Ân'])
    expect(await register(draft, 'bd-anlao')).toEqual([])
    expect(await register(draft)).toEqual([])
    expect(await read(mine.movement.id, 'name', 'bd-anlao')).toBeNull()
    const owners = (await register('own: true', 'bd-hoaian')).map(({ owner }) => owner.code)
    expect(new Set(owners)).toEqual(new Set(['hoai-an']))
    const answer = await refused('NotAllowed', () =>
      save('bd-anlao', {
        unit: unitOf('an-lao'),
        movement: mine.movement.id,
        expectedVersion: mine.movement.version,
        name: 'Lấy làm của mình',
      }),
    )
    expect(answer.reason).toBe('outside-unit')
    for (const as of ['bd-anlao', 'bd-thongke', 'bd-quantri', 'bd-cumtruong'])
      await refused('NotAllowed', () => launch(as, mine.movement))
  })

  it('SYS-04: a body that answers for one sector keeps movements of that sector, whatever others they touch', async () => {
    await world.db.prisma.unit.update({ where: { code: 'hoai-an' }, data: { sector: 'health' } })
    const own = (sectors: readonly string[]) =>
      save('bd-hoaian', { unit: unitOf('hoai-an'), name: `Ngành ${sectors.join()}`, sectors })
    const answer = await refused('InvalidInput', () => own(['education']))
    expect(answer.issues).toEqual([
      {
        path: 'sectors',
        sentence: 'ngành, lĩnh vực phải có ngành của chính đơn vị chủ trì',
      },
    ])
    expect((await own(['education', 'health'])).__typename).toBe('MovementSaved')
    await world.db.prisma.unit.update({ where: { code: 'hoai-an' }, data: { sector: null } })
  })

  it('a unit joins what calls on it: of its authority or its cluster, not of a district beside it', async () => {
    const beside = await launched('bd-tayson', { unit: unitOf('tay-son'), name: 'Của Tây Sơn' })
    const cluster = await world.db.prisma.cluster.findFirstOrThrow({
      where: { members: { some: { unit: { code: 'hoai-an' } } } },
      include: { members: true },
    })
    await world.db.prisma.clusterMember.updateMany({
      where: { clusterId: cluster.id, unit: { code: 'hoai-an' } },
      data: { until: '2022-02-14' },
    })
    const answer = await refused('NotCalledOn', () => join('bd-hoaian', beside.id, 'hoai-an'))
    expect(answer.sentence).toMatch(/^Phong trào không phát động đến .*Hoài Ân/)
    await world.db.prisma.clusterMember.updateMany({
      where: { clusterId: cluster.id, unit: { code: 'hoai-an' } },
      data: { until: null },
    })
    expect((await join('bd-hoaian', beside.id, 'hoai-an')).__typename).toBe('MovementJoined')
  })

  it('SYS-05: the epidemic’s movement stands in the lists of 2021 and of 2022, once', async () => {
    const inYear = async (year: number) =>
      (await register(`year: ${year}, place: "Bình Định"`)).filter(({ name }) =>
        name.includes('Covid-19'),
      )
    const [before, after] = [await inYear(2021), await inYear(2022)]
    expect(before).toHaveLength(1)
    expect(after).toHaveLength(1)
    expect(after[0].id).toBe(before[0].id)
    expect(await inYear(2023)).toEqual([])
  })

  it('SYS-05: a special movement of 2021 is carried over into 2022, and a second creation is refused', async () => {
    const name = 'Hoài Ân đoàn kết chiến thắng đại dịch'
    const special = { unit: unitOf('hoai-an'), name, kind: 'SPECIAL', launcher: 'DISTRICT' }
    const movement = await launched('bd-hoaian', special)
    const again = await refused('MovementExists', () =>
      save('bd-hoaian', { ...special, name: `${name} `, from: '2021-10-01', until: '2022-12-31' }),
    )
    expect(again.existing).toEqual({ id: movement.id, name })
    const carry = (until: string, version = movement.version) =>
      journey.run(
        'bd-hoaian',
        'carryOverMovement',
        { movement: movement.id, expectedVersion: version, until, reason: 'Dịch còn phức tạp' },
        on('MovementCarriedOver'),
      )
    await refused('NotCarriedOver', () => carry('2021-12-31'))
    await refused('ChangedMeanwhile', () => carry('2022-12-31', 1))
    const carried = await carry('2022-12-31')
    expect(carried.movement).toMatchObject({ id: movement.id, year: 2021, untilYear: 2022 })
    for (const year of [2021, 2022])
      expect(names(await register(`year: ${year}, search: "chien thang dai dich"`))).toContain(name)
  })

  it('SYS-06: the calendar proposes the 132nd, 77th and 77th for 2022, and 133, 78, 78 for 2023', async () => {
    const calendar = async (year: number): Promise<Answer[]> =>
      (await world.ask({}, `{ commemorations(year: ${year}) { code on ordinal sentence } }`))
        .commemorations
    const of = async (year: number) =>
      (await calendar(year))
        .filter(({ code }) => ['ho-chi-minh', 'august-revolution', 'national-day'].includes(code))
        .map(({ on: day, ordinal }) => [day, ordinal])
    expect(await of(2022)).toEqual([
      ['2022-05-19', 132],
      ['2022-08-19', 77],
      ['2022-09-02', 77],
    ])
    expect((await of(2023)).map(([, ordinal]) => ordinal)).toEqual([133, 78, 78])
    expect((await calendar(2022)).map(({ sentence }) => sentence)).toContain(
      'Kỷ niệm 132 năm Ngày sinh Chủ tịch Hồ Chí Minh',
    )
    expect((await calendar(1946)).map(({ code }) => code)).not.toContain('war-invalids')
    const [drive] = await register('search: "132 nam ngay sinh"')
    const { anchors } = await read(drive.id, 'anchors { ordinal }')
    expect(anchors.map(({ ordinal }: Answer) => ordinal)).toEqual([132, 77, 77])
  })

  it('SYS-07: a drive closed before the review of 18/01/2022 stands there as completed', async () => {
    const drive = await launched('bd-hoaian', {
      unit: unitOf('hoai-an'),
      name: 'Thi đua bầu cử của Hoài Ân',
      kind: 'DRIVE',
      until: '2021-06-30',
    })
    await review('bd-hoaian', drive, true, '2021-07-15')
    const at = await read(
      drive.id,
      `during: statusOn(day: "2021-05-23") atReview: statusOn(day: "2022-01-18") early: statusOn(day: "2021-03-04")
       completedOn commendedAs`,
    )
    expect(at).toEqual({
      early: null,
      during: 'LAUNCHED',
      atReview: 'COMPLETED',
      completedOn: '2021-07-15',
      commendedAs: 'Khen thưởng theo đợt, theo chuyên đề',
    })
    const late = { id: drive.id, version: drive.version + 1 }
    const again = await refused('MovementStatusForbids', () =>
      review('bd-hoaian', late, true, '2021-08-15'),
    )
    expect(again.sentence).toContain('đã kết thúc')
  })

  it('SYS-08: Bắc Kạn’s movement for the new countryside is core', async () => {
    expect(names(await register('place: "Bắc Kạn", core: true'))).toEqual([
      'Bắc Kạn chung sức xây dựng nông thôn mới',
    ])
  })

  it('SYS-08: marking a second core movement in the same period asks for confirmation; others point to the core', async () => {
    const core = await launched('bd-thamdinh', { name: 'Trọng tâm một', until: '2025-12-31' })
    const second = await launched('bd-thamdinh', { name: 'Trọng tâm hai', until: '2025-12-31' })
    const mark = ({ id, version }: Answer, years: readonly number[], confirmed = false) =>
      journey.run(
        'bd-chutich',
        'markCoreMovement',
        {
          movement: id,
          expectedVersion: version,
          fromYear: years[0],
          untilYear: years[1],
          confirmed,
        },
        `${on('CoreMovementMarked')} ... on CoreExists { movements { name } }`,
      )
    expect((await mark(core, [2021, 2025])).movement.isCore).toBe(true)
    const asked = await refused('CoreExists', () => mark(second, [2025, 2030]))
    expect(asked.movements).toEqual([{ name: 'Trọng tâm một' }])
    expect((await mark(second, [2025, 2030], true)).movement.isCore).toBe(true)
    const third = await launched('bd-thamdinh', { name: 'Trọng tâm ba', core: core.id })
    expect((await mark(third, [2031, 2035])).movement.isCore).toBe(true)
    expect((await read(core.id, 'serving { name }')).serving).toEqual([{ name: 'Trọng tâm ba' }])
  })
})

describe('Targets', () => {
  const selection = `targets { id indicator lines { unit { code } value sentence achieved registered planRatio note
     earlier { value bases { attainment } }
     bases { basis asWritten attainment growth sentence } } }`

  it('SYS-09: the published budget figures keep their bases, and Vĩnh Thạnh shows "chưa có số liệu"', async () => {
    const [theme] = await register('search: "Doan ket Doi moi Sang tao"')
    const { targets } = await read(theme.id, selection)
    const line = (code: string) => targets[0].lines.find(({ unit }: Answer) => unit.code === code)
    const attained = (code: string) =>
      Object.fromEntries(
        line(code).bases.map(({ basis, attainment }: Answer) => [basis, attainment]),
      )
    expect(attained('hoai-an')).toEqual({ DISTRICT_PLAN: '118.30', PROVINCIAL_PLAN: '155.60' })
    expect(attained('an-lao')).toEqual({ DISTRICT_PLAN: '143.20', PROVINCIAL_PLAN: '173.57' })
    expect(attained('tay-son')).toEqual({
      DISTRICT_PLAN: '126.61',
      PROVINCIAL_PLAN: '175.56',
      PREVIOUS_YEAR: '127.71',
    })
    expect(
      ['hoai-an', 'an-lao', 'tay-son', 'vinh-thanh'].map((code) => line(code).planRatio),
    ).toEqual(['1.315', '1.212', '1.387', null])
    expect(line('vinh-thanh')).toMatchObject({
      value: null,
      bases: [],
      sentence: 'chưa có số liệu',
      achieved: null,
    })
    expect(JSON.stringify(line('vinh-thanh'))).not.toMatch(/0/)
  })

  it('SYS-09: the same figures, entered by the districts themselves, give the same table', async () => {
    const movement = await launched('bd-thamdinh', {
      name: 'Thu ngân sách vượt kế hoạch',
      targets: [{ indicator: 'Thu ngân sách', measure: 'triệu đồng' }],
    })
    const target = movement.targets[0].id
    for (const code of ['hoai-an', 'an-lao', 'tay-son', 'vinh-thanh']) {
      const as = `bd-${code.replace('-', '')}`
      const joined = await join(as, movement.id, code, {
        commitments: code === 'hoai-an' ? [{ target, registered: '110.5' }] : [],
      })
      expect(joined.__typename).toBe('MovementJoined')
    }
    const report = (as: string, code: string, more: Record<string, unknown>) =>
      journey.run(
        as,
        'reportMovementTarget',
        { movement: movement.id, unit: unitOf(code), target, reportedOn: '2022-01-10', ...more },
        `${on('TargetReported', selection)} ... on InvalidInput { issues { path } } ... on NotParticipant { unit { code } }`,
      )
    const plans = (district: string, provincial: string) => [
      { basis: 'DISTRICT_PLAN', attainment: district, asWritten: 'kế hoạch huyện giao' },
      { basis: 'PROVINCIAL_PLAN', attainment: provincial },
    ]
    await report('bd-hoaian', 'hoai-an', { bases: plans('118.3', '155.6') })
    await report('bd-anlao', 'an-lao', { bases: plans('143.2', '173.57') })
    const last = await report('bd-tayson', 'tay-son', {
      bases: [...plans('126.61', '175.56'), { basis: 'PREVIOUS_YEAR', growth: '27.71' }],
    })
    const ratios = last.movement.targets[0].lines.map(({ planRatio }: Answer) => planRatio)
    expect(ratios).toEqual(['1.315', '1.212', '1.387', null])
    // A plan of its own and a result: the share is worked out, exactly, and may take the place of what was told.
    const again = await report('bd-hoaian', 'hoai-an', {
      value: '118.3',
      bases: [
        { basis: 'DISTRICT_PLAN', base: '100' },
        { basis: 'PROVINCIAL_PLAN', base: '76.028' },
      ],
    })
    expect(again.movement.targets[0].lines[0]).toMatchObject({
      registered: '110.5',
      value: '118.3',
      achieved: true,
      sentence: '118,3 triệu đồng',
      bases: [{ attainment: '118.30' }, { attainment: '155.60' }],
    })
    const foreign = await refused('NotAllowed', () => report('bd-hoaian', 'tay-son', {}))
    expect(foreign.sentence).toContain('đơn vị')
    const nothing = await refused('InvalidInput', () =>
      report('bd-hoaian', 'hoai-an', { bases: [{ basis: 'OWN_PLAN', base: '0' }], value: 'nhiều' }),
    )
    expect(nothing.issues.map(({ path }: Answer) => path)).toEqual(['value', 'bases.0.base'])
    const empty = await refused('InvalidInput', () => report('bd-hoaian', 'hoai-an', {}))
    expect(empty.issues).toEqual([{ path: 'value' }])
    const twisted = await refused('InvalidInput', () =>
      report('bd-hoaian', 'hoai-an', {
        value: '50',
        bases: [{ basis: 'OWN_PLAN', base: '100', attainment: '99' }],
      }),
    )
    expect(twisted.issues).toEqual([{ path: 'bases.0.attainment' }])
    // Taken back with a reason; what was told before stays to be read.
    const taken = await report('bd-hoaian', 'hoai-an', { note: 'Chờ quyết toán' })
    expect(taken.movement.targets[0].lines[0]).toMatchObject({
      value: null,
      sentence: 'chưa có số liệu',
      note: 'Chờ quyết toán',
      earlier: [{ value: '118.3' }, { value: null, bases: [{ attainment: '118.30' }, {}] }],
    })
    const stranger = await refused('NotParticipant', () =>
      report('bd-thamdinh', 'binh-dinh', { value: '1' }),
    )
    expect(stranger.unit).toEqual({ code: 'binh-dinh' })
  })

  it('SYS-10: the tag of the study of Ho Chi Minh finds the tagged movement of Bắc Kạn and no other', async () => {
    expect(names(await register('place: "Bắc Kạn", hcmStudy: true'))).toEqual([
      'Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh',
    ])
  })
})

describe('The check against formalism', () => {
  const formal = async (as: string, day: string): Promise<Answer[]> =>
    (
      await world.ask(
        { as, today: '2022-07-26' },
        `{ formalMovements(on: "${day}") { movement { id name } signs { sign sentence } } }`,
      )
    ).formalMovements
  const signsOf = async (id: string, day: string, as = 'bd-hoaian') =>
    (await formal(as, day))
      .find(({ movement }) => movement.id === id)
      ?.signs.map(({ sign }: Answer) => sign) ?? []

  it('SYS-11: a movement with no target and no report after six months is listed before the review of 26/7/2022', async () => {
    const { movement } = await save(
      'bd-hoaian',
      {
        unit: unitOf('hoai-an'),
        name: 'Chỉ có tên',
        from: '2022-01-20',
        until: '2022-12-31',
      },
      '2022-07-25',
    )
    await launch('bd-hoaian', movement, '2022-01-20', '2022-07-25')
    expect(await signsOf(movement.id, '2022-07-19')).toEqual(['NO_TARGETS', 'NO_PARTICIPANTS'])
    expect(await signsOf(movement.id, '2022-07-20')).toEqual([
      'NO_TARGETS',
      'NO_PARTICIPANTS',
      'NO_REPORTS',
    ])
    expect(await signsOf(movement.id, '2022-07-25')).toContain('NO_REPORTS')
    const [listed] = (await formal('bd-thamdinh', '2022-07-25')).filter(
      (each) => each.movement.id === movement.id,
    )
    expect(listed.signs.map(({ sentence }: Answer) => sentence)).toContain(
      'sau sáu tháng chưa có báo cáo, sơ kết nào',
    )
    expect(await signsOf(movement.id, '2022-07-25', 'bd-tayson')).toEqual([])
  })

  it('SYS-11: one with targets, participants and a review is not listed, until its time ends without a closing', async () => {
    const movement = await launched('bd-hoaian', {
      unit: unitOf('hoai-an'),
      name: 'Có nội dung',
      targets: [{ indicator: 'Đường bê tông', measure: 'km', goal: '12.5' }],
    })
    await join('bd-hoaian', movement.id, 'hoai-an', { people: 40 })
    await review(
      'bd-hoaian',
      { id: movement.id, version: movement.version + 1 },
      false,
      '2021-07-01',
    )
    expect(await signsOf(movement.id, '2021-12-31')).toEqual([])
    expect(await signsOf(movement.id, '2022-01-01')).toEqual(['NOT_CLOSED'])
  })
})

describe('The relief ledger', () => {
  const ledger = `relief { entries { id asWritten standing struckOn unit { code } }
     totals { measure sum qualifier leftOut sentence en: sentence(language: EN) } }`
  const total = (answer: Answer, measure: string) =>
    answer.relief.totals.find((each: Answer) => each.measure === measure)

  it('SYS-43: the published lines sum to at least 142.5 tonnes, never 171', async () => {
    const [movement] = await register('search: "chien thang dai dich Covid"')
    const read43 = await read(movement.id, ledger)
    expect(total(read43, 'TONNES')).toMatchObject({
      sum: '142.5',
      qualifier: 'AT_LEAST',
      leftOut: 2,
    })
    expect(total(read43, 'TONNES').sentence).toMatch(/^ít nhất 142,5 tấn/)
    expect(total(read43, 'TONNES').en).toMatch(/^at least 142\.5 tonnes/)
    expect(total(read43, 'DONG').sentence).toBe('ít nhất 2.085.000.000 đồng')
    expect(total(read43, 'GIFTS').sentence).toBe('1.864 suất quà')
    expect(JSON.stringify(read43.relief.totals)).not.toContain('171')
    expect(read43.relief.entries.map(({ asWritten }: Answer) => asWritten)).toEqual([
      'trên 100 tấn',
      'trên 1,3 tỷ đồng',
      'trên 900 triệu đồng',
      '42,5 tấn',
      'hơn 600 triệu đồng',
      '12,5 tấn',
      '16 tấn',
      '1.864 suất quà',
      'hơn 1,185 tỷ đồng',
    ])
  })

  it('leaves a movement of a source as it was published: nobody joins it, adds to its ledger or edits it', async () => {
    const [movement] = await register('search: "chien thang dai dich Covid"')
    const answer = await refused('MovementPublished', () =>
      journey.run(
        'bd-hoaian',
        'enterRelief',
        {
          movement: movement.id,
          unit: unitOf('hoai-an'),
          what: 'Gạo',
          measure: 'TONNES',
          amount: '1',
          qualifier: 'EXACT',
          standing: 'RAISED',
          asWritten: '1 tấn',
        },
        on('ReliefEntered'),
      ),
    )
    expect(answer.sentence).toContain('chỉ để đọc')
    await refused('MovementPublished', () => join('bd-hoaian', movement.id, 'hoai-an'))
    await refused('NotAllowed', () => launch('bd-thamdinh', { ...movement, version: 1 }))
  })

  it('SYS-43: each district enters its own lines; a line entered by mistake is struck out and stays', async () => {
    const movement = await launched('bd-thamdinh', { name: 'Vận động hỗ trợ', kind: 'SPECIAL' })
    const enter = (as: string, code: string, more: Record<string, unknown>) =>
      journey.run(
        as,
        'enterRelief',
        {
          movement: movement.id,
          unit: unitOf(code),
          what: 'Hàng hóa',
          measure: 'TONNES',
          qualifier: 'EXACT',
          standing: 'RAISED',
          ...more,
        },
        `${on('ReliefEntered', ledger)} ... on InvalidInput { issues { path } }`,
      )
    await enter('bd-hoaian', 'hoai-an', {
      amount: '100',
      qualifier: 'AT_LEAST',
      asWritten: 'trên 100 tấn',
    })
    await enter('bd-tayson', 'tay-son', { amount: '42.5', asWritten: '42,5 tấn' })
    await enter('bd-tayson', 'tay-son', { amount: '5', asWritten: '5 tấn' })
    const unclear = { standing: 'UNCLEAR' }
    await enter('bd-tayson', 'tay-son', { amount: '12.5', asWritten: '12,5 tấn', ...unclear })
    const entered = await enter('bd-tayson', 'tay-son', {
      amount: '16',
      asWritten: '16 tấn',
      ...unclear,
    })
    expect(total(entered.movement, 'TONNES').sum).toBe('147.5')
    const wrong = entered.movement.relief.entries[2].id
    const strike = (as: string) =>
      journey.run(
        as,
        'strikeRelief',
        { movement: movement.id, line: wrong, reason: 'Ghi trùng' },
        on('ReliefStruck', ledger),
      )
    await refused('NotAllowed', () => strike('bd-hoaian'))
    const struck = await strike('bd-tayson')
    expect(total(struck.movement, 'TONNES')).toMatchObject({
      sum: '142.5',
      qualifier: 'AT_LEAST',
      leftOut: 2,
    })
    expect(struck.movement.relief.entries[2]).toMatchObject({ struckOn: '2022-02-15' })
    const part = await refused('InvalidInput', () =>
      enter('bd-tayson', 'tay-son', { measure: 'DONG', amount: '0.5', asWritten: 'nửa đồng' }),
    )
    expect(part.issues).toEqual([{ path: 'amount' }])
    await refused('NotAllowed', () =>
      enter('bd-tayson', 'hoai-an', { amount: '1', asWritten: '1 tấn' }),
    )
  })
})

describe('What was done', () => {
  it('is told to those in charge, with who did it, and the journal holds together', async () => {
    const movement = await launched('bd-hoaian', { unit: unitOf('hoai-an'), name: 'Có lịch sử' })
    const selection = 'history { label byName } steps { step allowed }'
    const { history, steps } = await read(movement.id, selection, 'bd-hoaian')
    expect(history.map(({ label }: Answer) => label)).toEqual(['Phát động', 'Lưu nội dung'])
    expect(history[0].byName).toContain('Hoài Ân')
    const may = steps.filter(({ allowed }: Answer) => allowed).map(({ step }: Answer) => step)
    expect(may).toEqual(['SAVE', 'CARRY_OVER', 'JOIN', 'REPORT', 'REVIEW', 'ENTER_RELIEF'])
    expect((await read(movement.id, selection, 'bd-anlao')).history).toBeNull()
    expect(await verifyJournal(world.db.prisma)).toBeNull()
  })

  it('takes a draft back with a reason, ticks its checklist, and drops no target once it is launched', async () => {
    const { movement } = await save('bd-hoaian', {
      unit: unitOf('hoai-an'),
      name: 'Sẽ bỏ',
      targets: [{ indicator: 'Một', measure: 'km' }],
    })
    const tick = await journey.run(
      'bd-hoaian',
      'tickLaunchItem',
      { movement: movement.id, expectedVersion: 1, item: 'APPROVED', done: true },
      on('LaunchItemTicked', `${parts} checklist { item done }`),
    )
    expect(tick.movement.checklist).toContainEqual({ item: 'APPROVED', done: true })
    const withdraw = (reason: string) =>
      journey.run(
        'bd-hoaian',
        'withdrawMovement',
        { movement: movement.id, expectedVersion: 2, reason },
        on('MovementWithdrawn'),
      )
    await refused('InvalidInput', () => withdraw(' '))
    expect((await withdraw('Trùng với đợt của tỉnh')).movement.status).toBe('WITHDRAWN')
    const going = await launched('bd-hoaian', {
      unit: unitOf('hoai-an'),
      name: 'Đang chạy',
      targets: [{ indicator: 'Một', measure: 'km' }],
    })
    const dropped = await refused('InvalidInput', () =>
      save('bd-hoaian', {
        unit: unitOf('hoai-an'),
        movement: going.id,
        expectedVersion: going.version,
        name: 'Đang chạy',
        targets: [],
      }),
    )
    expect(dropped.issues[0]).toMatchObject({ path: 'targets' })
  })
})
