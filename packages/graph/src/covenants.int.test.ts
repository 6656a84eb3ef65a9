// long because a covenant is told in its order: drafted, filled, signed by twelve, changed, signed again, followed
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { clusterOfDistricts, jobs, poverty, covenantSteps as steps } from '../fixtures/covenants.ts'
import { refusingIn } from '../fixtures/journey.ts'
import { type Answer, aWorld, type World } from '../fixtures/world.ts'

let world: World
beforeAll(async () => {
  world = await aWorld('rehearsal')
})
afterAll(() => world.drop())

describe('SYS-18: the covenant 2022 of the mountain districts, signed at the conference of 18/01/2022', () => {
  const members = ['hoai-an', 'an-lao', 'tay-son', 'vinh-thanh']
  const on = '2022-01-18'
  let step: ReturnType<typeof steps>
  let units: string[]
  let covenant: Answer

  beforeAll(async () => {
    step = steps(world, on)
    units = await Promise.all(members.map((code) => world.unit(code)))
    const row = await world.db.prisma.cluster.findUniqueOrThrow({ where: { key: 'CL-BD-MNTD' } })
    const cluster = world.id('Cluster', row.id)
    // The rehearsal keeps one ready for the conference; this one is made from its draft on.
    const ready = { covenant: { clusterId: row.id, year: 2022 } }
    await world.db.prisma.covenantSignature.deleteMany({ where: ready })
    await world.db.prisma.covenantLine.deleteMany({ where: ready })
    await world.db.prisma.covenantTarget.deleteMany({ where: ready })
    await world.db.prisma.covenant.deleteMany({ where: ready.covenant })
    const made = await step.draft('bd-cumtruong', { cluster, year: 2022 })
    const { id } = made.covenant
    const listed = await step.targets('bd-cumtruong', {
      ...{ covenant: id, expectedVersion: 1 },
      targets: [jobs],
    })
    const target = listed.covenant.targets[0].id
    await step.lines('bd-cumtruong', {
      covenant: id,
      lines: units.map((unit) => ({ target, unit, planned: { year: '100' } })),
    })
    covenant = (await step.open('bd-cumtruong', { covenant: id, expectedVersion: 3 })).covenant
  })

  const sign = (codes: readonly string[], day = on) =>
    step.atConference(
      'bd-cumtruong',
      {
        covenant: covenant.id,
        expectedVersion: covenant.version,
        signedOn: day,
        signatures: codes.map((code) => ({
          unit: units[members.indexOf(code)],
          signerName: 'Chủ tịch UBND huyện',
        })),
      },
      on,
    )

  it('SYS-18: with 3 of 4 signatures is "chưa đủ chữ ký"', async () => {
    expect(covenant.statusLabel).toBe('Chưa đủ chữ ký 0/4')
    const three = await sign(members.slice(0, 3))
    expect(three.covenant).toMatchObject({
      status: 'OPEN',
      statusLabel: 'Chưa đủ chữ ký 3/4',
      en: 'Signatures missing, 3 of 4',
      signing: { signed: 3, needed: 4, complete: false, missing: [{ name: 'Huyện Vĩnh Thạnh' }] },
    })
  })

  it('SYS-18: with the fourth it is the signed covenant of 2022', async () => {
    expect((await sign(['vinh-thanh'], '2022-01-19')).__typename).toBe('DayInFuture')
    expect((await sign(['an-lao'])).sentence).toContain('Huyện An Lão đã ký giao ước này')
    const whole = await sign(['vinh-thanh'])
    expect(whole.covenant).toMatchObject({
      status: 'SIGNED',
      statusLabel: 'Đã ký đủ',
      signedOn: '2022-01-18',
      signing: { signed: 4, needed: 4, complete: true, missing: [] },
    })
  })

  it('SYS-18: is one a year, of members only, and the head cannot sign outside the conference for others', async () => {
    const row = await world.db.prisma.cluster.findUniqueOrThrow({ where: { key: 'CL-BD-MNTD' } })
    const cluster = world.id('Cluster', row.id)
    const twice = await step.draft('bd-cumtruong', { cluster, year: 2022 })
    expect(twice.sentence).toBe(
      'Cụm, khối đã có giao ước thi đua năm 2022. Theo quy tắc: mỗi cụm, khối một giao ước trong năm.',
    )
    const province = await world.unit('binh-dinh')
    const stranger = await step.lines('bd-cumtruong', {
      covenant: covenant.id,
      lines: [{ target: covenant.targets[0].id, unit: province, planned: { year: '1' } }],
      reason: 'thêm',
    })
    expect(stranger.__typename).toBe('CovenantUnitNotMember')
    const other = await step.sign('bd-cumtruong', {
      ...{ covenant: covenant.id, expectedVersion: covenant.version, unit: units[1] },
      signerName: 'Ai đó',
    })
    expect(other.__typename).toBe('NotAllowed')
  })
})

describe('scenario 17: opens the 2026 covenant; 12 units sign; targets by quarter; unit B changes a target after signing', () => {
  let block: Awaited<ReturnType<typeof clusterOfDistricts>>
  let step: ReturnType<typeof steps>
  let covenant: Answer
  let refused: ReturnType<typeof refusingIn>
  const unit = (letter: string) => block.units[letter.charCodeAt(0) - 65]?.id ?? ''
  const account = (letter: string) => block.accounts[letter.charCodeAt(0) - 65] ?? ''
  const letters = Array.from({ length: 12 }, (_, index) => String.fromCharCode(65 + index))
  const lineOf = (letter: string, target = jobs.name) =>
    covenant.lines.find(
      (line: Answer) => line.unit.name === `Đơn vị ${letter}` && line.target.name === target,
    )

  beforeAll(async () => {
    refused = refusingIn(world)
    block = await clusterOfDistricts(world, 'xii', 12)
    step = steps(world, '2026-01-15')
    const made = await step.draft(block.head, { cluster: block.cluster, year: 2026 })
    covenant = (
      await step.targets(block.head, {
        ...{ covenant: made.covenant.id, expectedVersion: 1 },
        targets: [jobs, poverty],
      })
    ).covenant
  })

  it('scenario 17: is not opened for signature while a member has registered nothing', async () => {
    const empty = await refused('MemberWithoutTarget', () =>
      step.open(block.head, { covenant: covenant.id, expectedVersion: covenant.version }),
    )
    expect(empty.sentence).toContain('Còn 12 thành viên chưa đăng ký chỉ tiêu: Đơn vị A; Đơn vị B')
  })

  it('scenario 17: takes targets by quarter from each member for itself', async () => {
    const [target, second] = covenant.targets
    for (const letter of letters) {
      const answer = await step.lines(account(letter), {
        covenant: covenant.id,
        lines: [
          {
            target: target.id,
            unit: unit(letter),
            planned: { year: '3200', q1: '800', q2: '800', q3: '800', q4: '800' },
            bases: { districtPlan: '3000', provincialPlan: '3100', previousYear: '2950' },
          },
          { target: second.id, unit: unit(letter), planned: { year: '5.16' } },
        ],
      })
      covenant = answer.covenant
    }
    expect(covenant.lines).toHaveLength(24)
    expect(lineOf('B')).toMatchObject({ planned: { year: '3200', q2: '800' }, version: 1 })
  })

  it('scenario 17: lets no member write for another, nor anybody outside read it', async () => {
    await refused('NotAllowed', () =>
      step.lines(account('C'), {
        covenant: covenant.id,
        lines: [
          {
            id: lineOf('B').id,
            expectedVersion: 1,
            target: covenant.targets[0].id,
            unit: unit('B'),
            planned: { year: '1' },
          },
        ],
      }),
    )
    const { node } = await world.ask(
      { as: 'bd-hoaian', today: '2026-01-15' },
      `{ node(id: "${covenant.id}") { id } }`,
    )
    expect(node).toBeNull()
    const { covenants } = await world.ask(
      { as: account('D'), today: '2026-01-15' },
      '{ covenants(year: 2026) { totalCount edges { node { id cluster { name } } } } }',
    )
    expect(covenants.edges).toEqual([{ node: { id: covenant.id, cluster: { name: 'Cụm xii' } } }])
  })

  it('scenario 17: says in words which figure is no number, or contradicts its quarters', async () => {
    const wrong = (planned: object) => () =>
      step.lines(account('B'), {
        covenant: covenant.id,
        lines: [
          {
            id: lineOf('B').id,
            expectedVersion: 1,
            target: covenant.targets[0].id,
            unit: unit('B'),
            planned,
          },
        ],
      })
    const words = await refused('InvalidInput', wrong({ year: 'ba nghìn' }))
    expect(words.issues).toMatchObject([{ path: 'lines.0.planned.year' }])
    expect(words.sentence).toContain('phải là số, viết bằng chữ số')
    const sums = await refused(
      'CovenantYearDiffers',
      wrong({ year: '3200', q1: '800', q2: '800', q3: '800', q4: '801' }),
    )
    expect(sums.sentence).toContain(
      'Số cả năm khác với số các quý: Giải quyết việc làm, Đơn vị B: đăng ký cả năm 3200, bốn quý cộng lại 3201.',
    )
    expect(sums.cells).toMatchObject([
      { path: 'lines.0.planned.year', year: '3200', quarters: '3201' },
    ])
  })

  it('scenario 17: is signed when all twelve have signed, all at once if they like', async () => {
    const opened = await step.open(block.head, {
      covenant: covenant.id,
      expectedVersion: covenant.version,
    })
    covenant = opened.covenant
    const signing = await Promise.all(
      letters.map((letter) =>
        step.sign(account(letter), {
          ...{ covenant: covenant.id, expectedVersion: covenant.version, unit: unit(letter) },
          signerName: `Chủ tịch ${letter}`,
        }),
      ),
    )
    expect(signing.map(({ __typename }) => __typename)).toEqual(Array(12).fill('CovenantSigned'))
    const { node } = await world.ask(
      { as: account('L'), today: '2026-01-15' },
      `{ node(id: "${covenant.id}") { ... on Covenant { statusLabel signedOn signing { signed needed } } } }`,
    )
    expect(node).toEqual({
      statusLabel: 'Đã ký đủ',
      signedOn: '2026-01-15',
      signing: { signed: 12, needed: 12 },
    })
  })

  it('scenario 17: unit B changes a target after signing, with a reason, and all twelve are asked again', async () => {
    const change = (reason?: string) =>
      steps(world, '2026-02-10').lines(account('B'), {
        covenant: covenant.id,
        lines: [
          {
            id: lineOf('B').id,
            expectedVersion: 1,
            target: covenant.targets[0].id,
            unit: unit('B'),
            planned: { year: '3000', q1: '750', q2: '750', q3: '750', q4: '750' },
            bases: { districtPlan: '3000', provincialPlan: '3100', previousYear: '2950' },
          },
        ],
        ...(reason === undefined ? {} : { reason }),
      })
    const silent = await refused('InvalidInput', () => change())
    expect(silent.sentence).toContain('lý do chưa được nhập')
    const changed = await change('Tỉnh giao lại kế hoạch')
    covenant = changed.covenant
    expect(covenant).toMatchObject({
      status: 'OPEN',
      statusLabel: 'Chưa đủ chữ ký 0/12',
      signedOn: null,
    })
    const { node } = await world.ask(
      { as: account('A'), today: '2026-02-10' },
      `{ node(id: "${covenant.id}") { ... on Covenant {
         signatures { voidedBecause } changes { by reason voided sentences en: sentences(language: EN) } } } }`,
    )
    expect(node.signatures).toHaveLength(12)
    expect(new Set(node.signatures.map((each: Answer) => each.voidedBecause))).toEqual(
      new Set(['Tỉnh giao lại kế hoạch']),
    )
    expect(node.changes[0]).toMatchObject({ reason: 'Tỉnh giao lại kế hoạch', voided: 12 })
    expect(node.changes[0].sentences).toContain(
      'Đơn vị B, Giải quyết việc làm: đăng ký cả năm 3200 → 3000',
    )
    expect(node.changes[0].sentences).toHaveLength(5)
  })

  it('scenario 17: nobody signs what they have not read: the version of before is refused', async () => {
    const old = await refused('ChangedMeanwhile', () =>
      step.sign(account('C'), {
        ...{ covenant: covenant.id, expectedVersion: covenant.version - 1, unit: unit('C') },
        signerName: 'Chủ tịch C',
      }),
    )
    expect(old.currentVersion).toBe(covenant.version)
    for (const letter of letters)
      await step.sign(account(letter), {
        ...{ covenant: covenant.id, expectedVersion: covenant.version, unit: unit(letter) },
        signerName: `Chủ tịch ${letter}`,
      })
    const { node } = await world.ask(
      { as: account('A'), today: '2026-02-10' },
      `{ node(id: "${covenant.id}") { ... on Covenant { status signatures { voidedAt } } } }`,
    )
    expect(node.status).toBe('SIGNED')
    expect(node.signatures).toHaveLength(24)
  })

  it('scenario 17: results come quarter by quarter; what is missing is "chưa có số liệu", never 0', async () => {
    const line = lineOf('B')
    const record = (actual: object, expectedVersion: number, as = 'B', on = '2026-08-01') =>
      step.record(
        account(as),
        {
          covenant: covenant.id,
          entries: [{ line: line.id, expectedVersion, actual, evidence: 'Báo cáo quý' }],
        },
        on,
      )
    const early = await refused('DayInFuture', () => record({ q1: '1', q4: '1' }, 2))
    expect(early.day).toBe('2026-10-01')
    await refused('NotAllowed', () => record({ q1: '1' }, 2, 'C'))
    const gap = await record({ q2: '900' }, 2)
    expect(gap.__typename).toBe('CovenantActualsRecorded')
    const progress = async (today: string) => {
      const { node } = await world.ask(
        { as: account('B'), today },
        `{ node(id: "${covenant.id}") { ... on Covenant { status counts { missing notDue ongoing }
           lines(unit: "${unit('B')}") { version target { name } actual { q1 q2 q3 } enteredBy
             progress { outcome outcomeLabel reached share onPace trend missingQuarters againstBases { previousYear } } } } } }`,
      )
      return node
    }
    const missing = await progress('2026-08-01')
    expect(missing.status).toBe('SIGNED')
    expect(missing.counts).toEqual({ missing: 24, notDue: 0, ongoing: 0 })
    expect(missing.lines[0]).toMatchObject({
      actual: { q1: null, q2: '900', q3: null },
      progress: { outcome: 'MISSING', outcomeLabel: 'Thiếu số liệu', reached: null, share: null },
    })
    expect(missing.lines[0].progress.missingQuarters).toEqual([1])
    await record({ q1: '0', q2: '900' }, 3)
    const zero = await progress('2026-08-01')
    expect(zero.lines[0].progress).toMatchObject({
      outcome: 'ONGOING',
      reached: '900',
      share: '30',
      onPace: false,
      trend: 'BETTER',
      againstBases: { previousYear: '30.51' },
    })
    await refused('ChangedMeanwhile', () => record({ q1: '750', q2: '900' }, 3))
  })
})

describe('The covenants of a fresh start', () => {
  it('name no account for what the simulated data set entered', async () => {
    const synthetic = await aWorld()
    try {
      const { covenants } = await synthetic.ask(
        { as: 'cumtruong' },
        '{ covenants(year: 2026) { edges { node { dataSet lines { enteredBy progress { outcome } } changes { by } } } } }',
      )
      expect(covenants.edges).toHaveLength(1)
      const [{ node }] = covenants.edges
      expect(node.dataSet).toBe('SYNTHETIC')
      expect(new Set(node.lines.map(({ enteredBy }: Answer) => enteredBy))).toEqual(new Set([null]))
      const { limitations } = await synthetic.ask(
        { as: 'cumtruong' },
        '{ limitations { edges { node { turns { by } } } } }',
      )
      expect(limitations.edges.length).toBeGreaterThan(0)
    } finally {
      await synthetic.drop()
    }
  })
})
