// long because each published rubric is told by its id
import { knownRubrics } from '@vinhdanh/domain/rubrics'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { scoringIn } from '../fixtures/scoring.ts'
import { type Answer, aWorld, type World } from '../fixtures/world.ts'

const today = '2026-01-15'
const officer = 'bd-thamdinh'

let world: World
let scoring: ReturnType<typeof scoringIn>
let province: string
beforeAll(async () => {
  world = await aWorld('rehearsal')
  scoring = scoringIn(world, today)
  province = await world.unit('binh-dinh')
})
afterAll(() => world.drop())

const documentOf = (id: string) =>
  structuredClone(knownRubrics.find((each) => each.id === id)?.document) as Answer

/** What the API says of a document while it is typed. */
async function check(document: unknown): Promise<Answer> {
  const { checkRubric } = await world.ask(
    { as: officer, today },
    `query ($document: JSON!) { checkRubric(document: $document) { total ceiling
      issues { path severity code stated found sentence en: sentence(language: EN) }
      sums { path maximum sum } lines { key depth leaf maximum method rule part } } }`,
    { document },
  )
  return checkRubric
}

/** Saves a document as it is and tries to issue it: what is still wrong, or RubricIssued. */
async function tryToIssue(document: unknown): Promise<Answer> {
  const saved = await scoring.run(officer, 'saveRubric', { unit: province, document })
  expect(saved.__typename).toBe('RubricSaved')
  return scoring.run(officer, 'issueRubric', { rubric: saved.rubric.id, expectedVersion: 1 })
}
const wrongPlaces = ({ issues }: Answer) =>
  issues.map(({ path, code }: Answer) => `${path} ${code}`)

describe('The published rubrics, each through the API', () => {
  it('are offered to start from, with what is open in each', async () => {
    const { knownRubrics: known } = await world.ask(
      {},
      '{ knownRubrics { id case title issues { code } leftOut { what why } } }',
    )
    expect(known).toHaveLength(knownRubrics.length)
    expect(known.find(({ id }: Answer) => id === 'rb-17-communes')).toMatchObject({
      case: 'RB-17',
      issues: [{ code: 'bands-overlap' }, { code: 'bands-overlap' }],
    })
    const left = ({ case: of, leftOut }: Answer) => [of, leftOut.length > 0]
    expect(known.map(left)).toEqual(known.map(({ case: of }: Answer) => [of, true]))
    expect(known.find(({ id }: Answer) => id === 'rb-14-phuong').leftOut).toContainEqual({
      what: '424/QĐ-VKSTC ngày 25/11/2020, sáu bảng',
      why: 'Chỉ biết có sáu bảng; tên loại đơn vị và bảng điểm không được nêu.',
    })
  })

  it('RB-01: warns of the eighth criterion that is not visible, and is never issued in part', async () => {
    const { issues, total, ceiling } = await check(documentOf('rb-01-2008'))
    expect([total, ceiling]).toEqual([null, null])
    expect(issues.map(({ severity, code }: Answer) => `${severity} ${code}`)).toEqual([
      'WARNING maximum-not-stated',
      'WARNING total-not-stated',
      'ERROR partly-published',
    ])
    expect(wrongPlaces(await tryToIssue(documentOf('rb-01-2008')))).toEqual([
      'partly partly-published',
    ])
  })

  it('RB-03: is refused for the gaps between its bands, and issued once the rounding is stated', async () => {
    const refused = await tryToIssue(documentOf('rb-03'))
    expect(refused.__typename).toBe('RubricNotReady')
    expect(refused.issues.map(({ found, sentence }: Answer) => [found, sentence])).toEqual([
      ['60.25', '60,25 không thuộc mức nào: sửa mức hoặc ghi rõ cách làm tròn.'],
      ['70.25', '70,25 không thuộc mức nào: sửa mức hoặc ghi rõ cách làm tròn.'],
      ['80.25', '80,25 không thuộc mức nào: sửa mức hoặc ghi rõ cách làm tròn.'],
    ])
    const stated = await tryToIssue({ ...documentOf('rb-03'), bandRounding: 1 })
    expect(stated.__typename).toBe('RubricIssued')
  })

  it('RB-05: sums 90 and 10 to 100, at both depths', async () => {
    const { sums } = await check(documentOf('rb-05'))
    expect(sums).toEqual([
      { path: 'criteria.0', maximum: '90', sum: '90' },
      { path: 'criteria.1', maximum: '10', sum: '10' },
      { path: 'total', maximum: '100', sum: '100' },
    ])
    expect((await tryToIssue(documentOf('rb-05'))).__typename).toBe('RubricIssued')
  })

  it('RB-07: the same criterion weighs 16, 14 and 15 by year, and a version of a year keeps its own', async () => {
    const weights = await Promise.all(
      ['2012', '2013', '2017'].map(async (year) => {
        const { lines } = await check(documentOf(`rb-07-${year}`))
        return [lines[0].maximum, lines[1].maximum]
      }),
    )
    expect(weights).toEqual([
      ['16', '3'],
      ['14', '3'],
      ['15', '2'],
    ])
  })

  it('RB-08: has nine standards, and caps of its own for the self-score and for the upper level', async () => {
    const issued = await tryToIssue(documentOf('rb-08'))
    expect(issued.__typename).toBe('RubricIssued')
    const { rubric } = await world.ask(
      {},
      `{ rubric(id: "${issued.rubric.id}") { selfCap ceiling lines { key leaf part } } }`,
    )
    expect([rubric.selfCap, rubric.ceiling]).toEqual(['95', '100'])
    expect(rubric.lines.filter(({ leaf, part }: Answer) => leaf && part === 'BASE')).toHaveLength(9)
  })

  it('RB-09: nests three deep with half points', async () => {
    const { lines } = await check(documentOf('rb-09-2017'))
    expect(lines.map(({ depth, maximum }: Answer) => [depth, maximum])).toEqual([
      [0, '19.5'],
      [1, '5'],
      [2, '2'],
      [2, '1.5'],
      [2, '1.5'],
      [1, '3'],
      [1, '1.5'],
    ])
  })

  it('RB-10: shows 20 of 100, and says that the rest is not visible', async () => {
    const { issues } = await check(documentOf('rb-10-2019'))
    expect(issues[0]).toMatchObject({ code: 'rest-not-visible', stated: '100', found: '20' })
  })

  it('RB-12: the review of 18/01/2022 for 2021 falls under 4683, one of 18/01/2020 under 3853', async () => {
    const on = async (day: string) => {
      const { rubricOn } = await world.ask(
        {},
        `{ rubricOn(unit: "${province}", unitType: "Huyện, thị xã, thành phố", on: "${day}") { number partly dataSet status statusSentence } }`,
      )
      return rubricOn
    }
    expect(await on('2022-01-18')).toEqual({
      number: '4683/QĐ-UBND',
      partly: true,
      dataSet: 'REAL',
      status: 'DRAFT',
      statusSentence: 'Văn bản đã công bố; hệ thống chưa có bảng điểm',
    })
    expect((await on('2020-01-18')).number).toBe('3853/QĐ-UBND')
    expect((await on('2018-01-18')).number).toBe('3257/QĐ-UBND')
    expect(await on('2013-11-03')).toBeNull()
  })

  it('RB-13: six types of units have each their own table of one decision', async () => {
    const found = knownRubrics.filter((each) => each.case === 'RB-13')
    expect(found).toHaveLength(6)
    for (const { id } of found)
      expect(wrongPlaces(await tryToIssue(documentOf(id)))).toEqual(['partly partly-published'])
  })

  it('RB-14: five tables, also for units that are no state bodies', async () => {
    const { knownRubrics: known } = await world.ask({}, '{ knownRubrics { case document } }')
    const types = known
      .filter((each: Answer) => each.case === 'RB-14')
      .map(({ document }: Answer) => document.unitType)
    expect(types).toHaveLength(5)
    expect(types).toContain('Cơ sở tôn giáo')
  })

  it('RB-15: a scale of 1000 points is issued', async () => {
    const { ceiling } = await check(documentOf('rb-15-2015'))
    expect(ceiling).toBe('1000')
    expect((await tryToIssue(documentOf('rb-15-2015'))).__typename).toBe('RubricIssued')
  })

  it('RB-17: 100 and 15 make 115; the author has to choose at 90 % and 95 %', async () => {
    const document = documentOf('rb-17-communes')
    expect(await check(document)).toMatchObject({ total: '100', ceiling: '115' })
    const refused = await tryToIssue(document)
    expect(refused.issues.map(({ path, found }: Answer) => [path, found])).toEqual([
      ['bonus.lines.1.method.bands.1', '90'],
      ['bonus.lines.1.method.bands.2', '95'],
    ])
    expect(refused.sentence).toContain('phải chọn 90 thuộc mức nào')
    const [first, second] = document.bonus.lines[1].method.bands
    first.toIncluded = false
    second.toIncluded = false
    expect((await tryToIssue(document)).__typename).toBe('RubricIssued')
    expect((await tryToIssue(documentOf('rb-17-providers'))).__typename).toBe('RubricIssued')
  })
})

describe('A rubric whose children do not sum', () => {
  const document = {
    title: 'Bảng điểm thử',
    unitType: 'Huyện',
    total: 30,
    criteria: [
      {
        number: '1',
        text: 'Nhóm',
        max: 20,
        children: [
          { number: '1.1', text: 'Một', max: 12 },
          { number: '1.2', text: 'Hai', max: '7,5' },
        ],
      },
      { number: '2', text: 'Ba', max: 10 },
    ],
  }

  it('is told so while it is typed, in both languages, and nothing is saved', async () => {
    const before = await world.picture()
    const { issues, sums } = await check(document)
    expect(issues).toEqual([
      {
        path: 'criteria.0.max',
        severity: 'ERROR',
        code: 'children-do-not-sum',
        stated: '20',
        found: '19.5',
        sentence: 'Các tiêu chí bên trong cộng lại 19,5 điểm, khác điểm tối đa của nhóm 20.',
        en: 'The criteria inside make 19.5, not the group’s maximum of 20.',
      },
    ])
    expect(sums).toContainEqual({ path: 'criteria.0', maximum: '20', sum: '19.5' })
    expect(await world.picture()).toBe(before)
  })

  it('is kept as a draft and refused at issuing with the place', async () => {
    const refused = await tryToIssue(document)
    expect(refused.__typename).toBe('RubricNotReady')
    expect(refused.sentence).toContain('tiêu chí 1, điểm tối đa: Các tiêu chí bên trong')
    expect(wrongPlaces(refused)).toEqual(['criteria.0.max children-do-not-sum'])
  })
})

describe('The versions of a rubric', () => {
  const good = (over: object = {}) => ({
    title: 'Bảng điểm các huyện',
    number: '10/QĐ-UBND',
    unitType: 'Huyện thử',
    year: 2025,
    from: '2025-01-01',
    total: 10,
    criteria: [{ number: '1', text: 'Một', max: 10 }],
    ...over,
  })

  it('stay as issued; a new version takes the place of the old from its own day', async () => {
    const issued = await scoring.issued(officer, province, good())
    const changed = await scoring.run(officer, 'saveRubric', {
      unit: province,
      rubric: issued.id,
      expectedVersion: issued.version,
      document: good({ total: 20 }),
    })
    expect(changed.__typename).toBe('RubricStatusForbids')
    const renewed = await scoring.run(officer, 'renewRubric', {
      rubric: issued.id,
      expectedVersion: issued.version,
      year: 2026,
    })
    expect(renewed.rubric).toMatchObject({ status: 'DRAFT', version: 1 })
    const saved = await scoring.run(officer, 'saveRubric', {
      unit: province,
      rubric: renewed.rubric.id,
      expectedVersion: 1,
      document: good({
        number: '11/QĐ-UBND',
        year: 2026,
        from: '2026-01-01',
        replaces: '10/QĐ-UBND',
      }),
    })
    await scoring.run('bd-chutich', 'issueRubric', {
      rubric: saved.rubric.id,
      expectedVersion: saved.rubric.version,
    })
    const on = async (day: string) =>
      (
        await world.ask(
          {},
          `{ rubricOn(unit: "${province}", unitType: "Huyện thử", on: "${day}") { number renews { number } } }`,
        )
      ).rubricOn
    expect(await on('2025-12-31')).toEqual({ number: '10/QĐ-UBND', renews: null })
    expect(await on('2026-01-01')).toEqual({
      number: '11/QĐ-UBND',
      renews: { number: '10/QĐ-UBND' },
    })
  })

  it('are not saved without a title, or with entries that no rubric has; nothing is kept', async () => {
    const before = await world.picture()
    const answer = await scoring.run(officer, 'saveRubric', {
      unit: province,
      document: { foo: 1 },
    })
    expect(answer.__typename).toBe('InvalidInput')
    expect(answer.issues.map(({ path }: Answer) => path)).toEqual([
      'document.title',
      'document.foo',
    ])
    expect(answer.sentence).toContain('là mục mà mẫu bảng tiêu chí không có')
    expect(await world.picture()).toBe(before)
  })

  it('are changed by one of two who read the same draft', async () => {
    const saved = await scoring.run(officer, 'saveRubric', { unit: province, document: good() })
    const change = { unit: province, rubric: saved.rubric.id, expectedVersion: 1, document: good() }
    const both = await Promise.all([
      scoring.run(officer, 'saveRubric', change),
      scoring.run(officer, 'saveRubric', change),
    ])
    expect(both.map(({ __typename }) => __typename).sort()).toEqual([
      'ChangedMeanwhile',
      'RubricSaved',
    ])
  })

  it('are withdrawn with a last day and a reason', async () => {
    const issued = await scoring.issued(officer, province, good({ number: '12/QĐ' }))
    const wish = { rubric: issued.id, expectedVersion: issued.version, until: '2026-06-30' }
    const empty = await scoring.run(officer, 'withdrawRubric', { ...wish, reason: ' ' })
    expect(empty.issues).toMatchObject([{ path: 'reason', sentence: 'lý do chưa được nhập' }])
    const done = await scoring.run(officer, 'withdrawRubric', { ...wish, reason: 'Thay thế' })
    expect(done.rubric.status).toBe('WITHDRAWN')
  })

  it('are laid down by the officers of the organisation and by nobody else', async () => {
    for (const as of ['bd-hoaian', 'bd-cumtruong', 'bd-chutich', 'bd-quantri', 'bd-thongke']) {
      const answer = await scoring.run(as, 'saveRubric', { unit: province, document: good() })
      expect([as, answer.__typename]).toEqual([as, 'NotAllowed'])
    }
    const root = await world.unit('vn')
    const above = await scoring.run(officer, 'saveRubric', { unit: root, document: good() })
    expect(above.__typename).toBe('NotAllowed')
  })

  it('are read by everybody once issued, and as drafts where they are prepared', async () => {
    const saved = await scoring.run(officer, 'saveRubric', {
      unit: province,
      document: good({ title: 'Bản thảo kín' }),
    })
    const read = async (as: string | undefined) =>
      (await world.ask(
        as === undefined ? { today } : { as, today },
        `{ rubric(id: "${saved.rubric.id}") { title } rubrics(first: 100) { edges { node { id } } } node(id: "${saved.rubric.id}") { id } }`,
      )) as Answer
    for (const as of [officer, 'bd-chutich'])
      expect((await read(as)).rubric).toEqual({ title: 'Bản thảo kín' })
    for (const as of [undefined, 'bd-hoaian', 'bd-cumtruong', 'bd-thongke']) {
      const { rubric, rubrics, node } = await read(as)
      expect([rubric, node]).toEqual([null, null])
      expect(rubrics.edges.map((edge: Answer) => edge.node.id)).not.toContain(saved.rubric.id)
    }
  })
})
