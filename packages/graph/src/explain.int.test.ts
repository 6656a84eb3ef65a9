// long because one world of people and dossiers serves every question about a verdict
import { all as allOf, when } from '@vinhdanh/domain/criteria'
import { day } from '@vinhdanh/domain/kernel'
import { criteriaOf, type Instrument, lawOn } from '@vinhdanh/domain/law'
import { instruments } from '@vinhdanh/domain/regimes'
import { aPersonWith, aProposal, aUnit } from '@vinhdanh/testkit/builders'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { journeyIn, refusingIn } from '../fixtures/journey.ts'
import { type Answer, aWorld, type World } from '../fixtures/world.ts'

let world: World
let journey: ReturnType<typeof journeyIn>
let refused: ReturnType<typeof refusingIn>
beforeAll(async () => {
  world = await aWorld()
  journey = journeyIn(world, '2026-11-21')
  refused = refusingIn(world)
})
afterAll(() => world.drop())

const fighter = 'emulation-fighter.base'
/** Rated excellent, without an initiative: the two readings of article 23 differ about such a person. */
const excellent = {
  subject: { kind: 'person', category: 'official', recruitedOn: day('2015-09-01') },
  ratings: [2024, 2025, 2026].map((year) => ({ year, level: 'excellent' as const })),
  awards: [],
  initiatives: [],
  disciplines: [],
  pendingCases: [],
  absences: [],
  trainings: [],
  moves: [],
} as const

/** A dossier for such a person in the province of the demo accounts, with everything attested that is asked. */
async function dossierOf(status: 'submitted' | 'in-appraisal') {
  const { unit: parent } = await world.db.prisma.roleGrant.findFirstOrThrow({
    where: { role: 'unit-officer', user: { email: 'donvi@vinhdanh.example' } },
    include: { unit: true },
  })
  const unit = await aUnit(world.db, { parent })
  const subject = await aPersonWith(world.db, excellent)
  await world.db.prisma.posting.create({
    data: { personId: subject.id, unitId: unit.id, title: 'Chuyên viên', from: '2015-09-01' },
  })
  const submittingUnitId = unit.id
  const made = { subject, submittingUnitId, award: fighter, year: 2026, status }
  const { id } = await aProposal(world.db, made)
  await world.db.prisma.proposalAttestation.create({
    data: {
      proposalId: id,
      order: 0,
      topic: 'emulation-spirit',
      holds: true,
      by: 'x',
      at: new Date(),
    },
  })
  return {
    id,
    subject,
    node: world.id('Proposal', id),
    person: world.id('Person', subject.id),
    unit: world.id('Unit', unit.id),
  }
}

const verdict = `verdict { truth needsPerson receiptUnknown receiptNotice lawDay missing { key }
  readings { id label chosen settled outcomes { reading label truth provenance { status } } choice { reading reason by } } }`
const read = async (node: string, as = 'thamdinh'): Promise<Answer> =>
  (
    await world.ask(
      { as },
      `{ node(id: "${node}") { ... on Proposal { version status ${verdict}
        readingChoices { openPointLabel label reason by role } steps { what role } possibleActions { action allowed } } } }`,
    )
  ).node
const choose = (as: string, node: string, expectedVersion: number, input: object) =>
  journey.run(
    as,
    'chooseReading',
    {
      id: node,
      expectedVersion,
      openPoint: 'article-23',
      reading: 'before',
      reason: 'Luật chưa đổi',
      ...input,
    },
    '... on ReadingChosen { at proposal { version } } ... on InvalidInput { issues { path sentence } }',
  )

describe('An open point of the law', () => {
  it('leaves the verdict to a person, whose choice and reason are kept and can be changed but never erased', async () => {
    const { id, node } = await dossierOf('submitted')
    const open = await read(node)
    expect(open.verdict).toMatchObject({
      truth: 'UNKNOWN',
      needsPerson: true,
      lawDay: '2026-11-21',
    })
    expect(open.verdict.missing.map(({ key }: Answer) => key)).toEqual(['readings.article-23'])
    const [point] = open.verdict.readings
    expect(point).toMatchObject({ id: 'article-23', chosen: null, settled: false, choice: null })
    expect(point.outcomes.map(({ reading, truth }: Answer) => [reading, truth])).toEqual([
      ['before', 'MET'],
      ['draft', 'UNMET'],
    ])
    for (const { label } of point.outcomes) expect(label).toMatch(/\s/)
    expect(open.possibleActions).toContainEqual({ action: 'CHOOSE_READING', allowed: true })

    const first = await choose('thamdinh', node, open.version, {})
    expect(first.__typename).toBe('ReadingChosen')
    const settled = await read(node)
    expect(settled.verdict).toMatchObject({ truth: 'MET', needsPerson: false })
    expect(settled.verdict.readings[0]).toMatchObject({
      chosen: 'before',
      choice: { reading: 'before', reason: 'Luật chưa đổi' },
    })
    await choose('thamdinh', node, settled.version, { reading: 'draft', reason: 'Theo dự thảo' })
    const changed = await read(node)
    expect(changed.verdict.truth).toBe('UNMET')
    expect(changed.readingChoices.map(({ reason, role }: Answer) => [reason, role])).toEqual([
      ['Luật chưa đổi', 'appraiser'],
      ['Theo dự thảo', 'appraiser'],
    ])
    expect(changed.steps.at(-1).what).toMatch(/Theo dự thảo/)
    const lines = await world.db.prisma.journalEntry.findMany({ where: { subjectId: id } })
    expect(JSON.stringify(lines.map(({ event }) => event))).toContain('ReadingChosen')
  })

  it('is not chosen where every reading gives the same', async () => {
    const row = await world.db.prisma.proposal.findUniqueOrThrow({
      where: { number: 'MP-2026-0010' },
    })
    const node = world.id('Proposal', row.id)
    const { verdict: settled, version } = await read(node)
    const [point] = settled.readings
    expect(point).toMatchObject({ id: 'article-74-initiatives', settled: true, chosen: null })
    const answer = await refused('ReadingsAgree', () =>
      choose('thamdinh', node, version, { openPoint: point.id, reading: 'of-both' }),
    )
    expect(answer.sentence).toMatch(/^Mọi cách đọc của điểm này cho cùng một kết quả/)
  })

  it('is chosen with a reason, among its readings, by those who judge', async () => {
    const { node } = await dossierOf('submitted')
    const { version } = await read(node)
    const paths = ({ issues }: Answer) => issues.map(({ path }: Answer) => path)
    const wrong = async (input: object, path: string) => {
      const answer = await refused('InvalidInput', () => choose('thamdinh', node, version, input))
      expect(paths(answer)).toEqual([path])
    }
    await wrong({ reason: ' ' }, 'reason')
    await wrong({ reading: 'third' }, 'reading')
    await wrong({ openPoint: 'article-1' }, 'openPoint')
    await refused('NotAllowed', () => choose('donvi', node, version, {}))
  })

  it('is not attested by who proposes', async () => {
    const { person: subject, unit } = await dossierOf('submitted')
    const own = { topic: 'reading-article-23-before', holds: true }
    const paths = ({ issues }: Answer) => issues.map(({ path }: Answer) => path)
    const answer = await refused('InvalidInput', () =>
      journey.run(
        'donvi',
        'draftProposal',
        {
          award: fighter,
          subject,
          year: 2026,
          submittingUnit: unit,
          merits: '',
          attestations: [own],
        },
        '... on InvalidInput { issues { path sentence } }',
      ),
    )
    expect(paths(answer)).toEqual(['attestations.0.topic'])
  })

  it('may be the law itself: received before the change, the newer law only where a person chooses it', async () => {
    const { node } = await dossierOf('in-appraisal')
    const older = await read(node)
    expect(older.verdict).toMatchObject({ truth: 'MET', lawDay: '2026-09-30' })
    const point = older.verdict.readings.find(({ id }: Answer) => id === 'applicable-law')
    expect(point).toMatchObject({ chosen: null, settled: true })
    expect(point.outcomes.map(({ reading, truth }: Answer) => [reading, truth])).toEqual([
      ['older', 'MET'],
      ['newer', 'UNKNOWN'],
    ])
    const newer = { openPoint: 'applicable-law', reading: 'newer', reason: 'Có lợi hơn' }
    const done = await choose('thamdinh', node, older.version, newer)
    expect(done.__typename).toBe('ReadingChosen')
    const chosen = await read(node)
    expect(chosen.verdict.lawDay).toBe('2026-11-21')
    expect(chosen.verdict.readings[0]).toMatchObject({
      id: 'applicable-law',
      chosen: 'newer',
      choice: { reason: 'Có lợi hơn' },
    })
  })

  it('waits for the day of receipt where that decides which law applies', async () => {
    const { node } = await dossierOf('submitted')
    const { verdict: waiting } = await read(node)
    expect(waiting.receiptUnknown).toBe(true)
    expect(waiting.receiptNotice).toMatch(/ngày tiếp nhận/)
  })
})

describe('The way ahead', () => {
  const path = (subject: string, as: string) =>
    world.send(
      { as },
      `{ path(subject: "${subject}", horizon: 12) { subject { id } lawDay fromYear horizon steps {
        award { code } status planned earliestYear branch reason citation { label } verdict { truth }
        needs { kind year sentence withinPower } ways { year branch needs { kind } } blockers { sentence } } } }`,
    )
  it('tells a person what comes next, what it needs and when', async () => {
    const { person } = await dossierOf('submitted')
    const { path: told } = (await path(person, 'thamdinh')).data
    expect(told).toMatchObject({ subject: { id: person }, lawDay: '2026-11-21', fromYear: 2026 })
    const step = (code: string): Answer =>
      told.steps.find(({ award }: Answer) => award.code === code)
    const provincial = step('emulation-fighter.provincial')
    expect(provincial).toMatchObject({ status: 'REACHABLE', verdict: { truth: 'UNMET' } })
    expect(provincial.earliestYear).toBeGreaterThan(2027)
    const titles = provincial.needs.filter(({ kind }: Answer) => kind === 'title')
    expect(titles).toHaveLength(3)
    expect(titles[0].sentence).toMatch(/Chiến sĩ thi đua cơ sở.*năm 2026/)
    for (const { status, reason } of told.steps)
      expect(reason === null).toBe(!['OUT_OF_REACH', 'NOT_PLANNABLE'].includes(status))
    const years = told.steps
      .filter(({ status, planned }: Answer) => status === 'REACHABLE' && planned)
      .map(({ earliestYear }: Answer) => earliestYear)
    expect(years).toEqual([...years].sort())
  })
  it('is shown to those in charge of the subject, and nothing is said of nobody', async () => {
    const { person } = await dossierOf('submitted')
    const { errors } = await path(person, 'congdan')
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN', operation: 'path' })
    expect((await path(await world.unit('mdm-stc'), 'thamdinh')).errors).toBeUndefined()
    expect((await path('', 'thamdinh')).data).toEqual({ path: null })
  })
})

const compared = `__typename ... on LawComparison { dayA dayB changed sentence refusalBefore before { truth } after { truth }
  instruments { code } changes { kind sentence before { truth citation { label } } after { truth } } }`

describe('Two days of the law', () => {
  const compare = async (input: string, as = 'thamdinh') =>
    (
      await world.ask(
        { as },
        `{ compareLaw(input: { award: "${fighter}", year: 2026, ${input} }) { ${compared} } }`,
      )
    ).compareLaw
  it('are compared on the same facts, condition by condition', async () => {
    const { node } = await dossierOf('submitted')
    const days = 'dayA: "2026-09-30", dayB: "2026-10-01"'
    const answer = await compare(`proposal: "${node}", ${days}`)
    expect(answer).toMatchObject({
      changed: true,
      before: { truth: 'MET' },
      after: { truth: 'UNKNOWN' },
    })
    expect(answer.sentence).toMatch(/30\/09\/2026: Đạt; theo luật ngày 01\/10\/2026: Chưa đủ/)
    expect(answer.instruments.map(({ code }: Answer) => code)).toContain('2026-law-06-qh16')
    expect(answer.changes.length).toBeGreaterThan(0)
    for (const { sentence } of answer.changes) expect(sentence).toMatch(/\S/)
  })
  it('may be days on which there was no such award: the answer says so', async () => {
    const { person } = await dossierOf('submitted')
    const answer = await compare(`subject: "${person}", dayA: "2000-01-01", dayB: "2026-10-01"`)
    expect(answer).toMatchObject({ before: null, refusalBefore: expect.stringMatching(/không có/) })
  })
  it('are not compared for those without right, nor about nobody', async () => {
    const { person } = await dossierOf('submitted')
    const days = 'dayA: "2026-09-30", dayB: "2026-10-01"'
    expect((await compare(`subject: "${person}", ${days}`, 'congdan')).__typename).toBe(
      'NotAllowed',
    )
    expect((await compare(days)).__typename).toBe('SubjectNotFound')
  })
})

/** An upgrade: one more decree, in force before the verdicts that were recorded, which asks for more. */
function upgraded(): readonly Instrument[] {
  const effective = day('2026-10-15')
  const [model] = instruments.filter(({ id }) => id === '2026-decree-161')
  if (model === undefined) throw new Error('no instrument to copy')
  const id = '2026-decree-999'
  const cite = { instrument: id, article: '1' }
  const more = when('achievement', { kinds: ['invention'], scope: 'national' }).at(cite)
  const book = lawOn(instruments, effective)
  const stricter = [...new Set([...book.provisions.values()])].flatMap((provision) =>
    provision.kind === 'criteria'
      ? [{ ...provision, rule: allOf(provision.rule, more), cite }]
      : [],
  )
  expect(criteriaOf(book, fighter)).toBeDefined()
  const says = { ends: [], adds: [], repeals: [], transitions: [], notEncoded: [] }
  return [
    ...instruments,
    { ...model, ...says, id, number: '999/2026/NĐ-CP', effective, replaces: stricter },
  ]
}

describe('scenario 32: an upgrade brings one more decree', () => {
  const law = upgraded()
  const all = `{ proposals(first: 100) { edges { node { id recordedVerdict { truth year lawDay lawHash because { sentence }
    recorded { truth lawHash agrees notice comparison { ${compared} } } } } } } }`
  const recorded = async (asking: object): Promise<Answer[]> =>
    (await world.ask({ as: 'thamdinh', ...asking }, all)).proposals.edges
      .map(({ node }: Answer) => node)
      .filter(({ recordedVerdict }: Answer) => recordedVerdict !== null)
  const stands = ({ id, recordedVerdict: { recorded: _, ...rest } }: Answer) => ({ id, ...rest })

  it('old results do not change: each is shown as recorded, with a notice and what would differ', async () => {
    const before = await recorded({})
    const after = await recorded({ law })
    expect(before.length).toBeGreaterThan(3)
    expect(after.map(stands)).toEqual(before.map(stands))
    for (const { recordedVerdict } of before)
      expect(recordedVerdict.recorded).toMatchObject({
        agrees: true,
        notice: null,
        comparison: null,
      })
    const touched = after.filter(({ recordedVerdict }) => !recordedVerdict.recorded.agrees)
    expect(touched.length).toBeGreaterThan(0)
    for (const { recordedVerdict } of touched) {
      const { notice, comparison, truth, lawHash } = recordedVerdict.recorded
      expect([truth, lawHash]).toEqual([recordedVerdict.truth, recordedVerdict.lawHash])
      expect(notice).toMatch(/giữ nguyên/)
      expect(comparison.changes.map(({ kind }: Answer) => kind)).toContain('APPEARED')
      expect(comparison.instruments.map(({ code }: Answer) => code)).toContain('2026-decree-999')
    }
  })

  it('all past dossiers get a report of what would have changed, page by page, and nothing is written', async () => {
    const picture = await world.picture()
    const page = async (after: string | null): Promise<Answer> =>
      (
        await world.ask(
          { as: 'thamdinh', law },
          `query ($after: String) { lawImpact(input: { instrument: "2026-decree-999" }, first: 4, after: $after) { __typename
            ... on LawImpact { total judged counts { from to count } pageInfo { hasNextPage endCursor }
            changed { recorded proposal { number recordedVerdict { truth } } comparison { ${compared} } } } } }`,
          { after },
        )
      ).lawImpact
    let [judged, counted, cursor]: [number, number, string | null] = [0, 0, null]
    const changed: Answer[] = []
    for (let more = true; more; ) {
      const told: Answer = await page(cursor)
      judged += told.judged
      counted += told.counts.reduce((sum: number, { count }: Answer) => sum + count, 0)
      changed.push(...told.changed)
      more = told.pageInfo.hasNextPage
      cursor = told.pageInfo.endCursor
      if (!more) expect(judged).toBe(told.total)
    }
    expect(counted).toBe(judged)
    expect(changed.length).toBeGreaterThan(0)
    for (const { recorded: kept, proposal, comparison } of changed) {
      expect(kept).toBe(proposal.recordedVerdict.truth)
      expect(comparison.changed).toBe(true)
      expect(comparison.after.truth).not.toBe('MET')
      expect(comparison.instruments.map(({ code }: Answer) => code)).toContain('2026-decree-999')
    }
    expect(await world.picture()).toBe(picture)
  })

  it('an instrument nobody knows has no impact to report', async () => {
    const { lawImpact } = await world.ask(
      { as: 'thamdinh' },
      '{ lawImpact(input: { instrument: "none" }) { __typename } }',
    )
    expect(lawImpact.__typename).toBe('InvalidInput')
  })
})
