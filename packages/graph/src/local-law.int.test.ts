// long because a confirmation and a regulation are followed from draft to record
import { knownRegulations } from '@vinhdanh/domain/regulations'
import { verifyJournal } from '@vinhdanh/storage/journal'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { dossierIn, freshKey, journeyIn } from '../fixtures/journey.ts'
import { type Answer, aWorld, type World } from '../fixtures/world.ts'

let world: World
let journey: ReturnType<typeof journeyIn>
let dossier: ReturnType<typeof dossierIn>
let province: string
beforeAll(async () => {
  world = await aWorld()
  journey = journeyIn(world, '2026-11-21')
  dossier = dossierIn(world)
  province = await world.unit('mdm')
})
afterAll(() => world.drop())

const award = 'merit-certificate.provincial'
const rule = `criteria/${award}`

const confirmable = async (as = 'phapche', wanted: string = award): Promise<Answer[]> =>
  (
    await world.ask(
      { as },
      `query ($unit: ID!, $award: String) { confirmableRules(unit: $unit, award: $award) {
         provisionId sentence fingerprint citation { label } provenance { status }
         values { path label value lowest highest } confirmations { id holds }
       } }`,
      { unit: province, award: wanted },
    )
  ).confirmableRules

const confirm = async (over: Record<string, unknown> = {}, as = 'phapche'): Promise<Answer> => {
  const found = (await confirmable()).find(({ provisionId }) => provisionId === rule)
  return journey.run(
    as,
    'confirmRule',
    {
      unit: province,
      provision: rule,
      fingerprint: found?.fingerprint,
      from: '2026-01-01',
      document: 'Công báo số 571',
      ...over,
    },
    '... on RuleConfirmed { confirmation { id name document on holds version } }',
  )
}

const verdictOf = async (number: string): Promise<Answer> => {
  const { node } = await dossier(number)
  const { node: read } = await world.ask(
    { as: 'thamdinh' },
    `{ node(id: "${node}") { ... on Proposal {
       verdict { truth lawHash confirmedBy { id name organisation on document }
         missing { key sentence } because { sentence citation { label } } }
       recordedVerdict { truth lawHash confirmedBy { name } recorded { agrees } }
     } } }`,
  )
  return read
}

describe('A rule that was not checked', () => {
  it('is confirmed by the legal officer of the unit, and the verdicts of the unit say so', async () => {
    const before = await verdictOf('MP-2026-0010')
    expect(before.verdict.confirmedBy).toEqual([])
    const answer = await confirm()
    expect(answer).toMatchObject({
      __typename: 'RuleConfirmed',
      confirmation: { document: 'Công báo số 571', on: '2026-11-21', holds: true, version: 1 },
    })
    expect(answer.confirmation.name).toContain('Cán bộ pháp chế')
    const after = await verdictOf('MP-2026-0010')
    expect(after.verdict.confirmedBy).toMatchObject([
      { name: answer.confirmation.name, document: 'Công báo số 571', on: '2026-11-21' },
    ])
    expect(after.verdict.lawHash).not.toBe(before.verdict.lawHash)
  })

  it('is a part of the law of that unit and of no other', async () => {
    const law = async (unit: string | null) =>
      (
        await world.ask(
          {},
          'query ($unit: ID) { law(unit: $unit) { hash confirmations { provisionId } } }',
          { unit },
        )
      ).law
    const [country, here, below] = [
      await law(null),
      await law(province),
      await law(await world.unit('mdm-thpt')),
    ]
    expect(country.confirmations).toEqual([])
    expect(here.confirmations).toEqual([{ provisionId: rule }])
    expect(below).toEqual(here)
    expect(here.hash).not.toBe(country.hash)
  })

  it('stands in a recorded verdict also after it was revoked', async () => {
    const { node, version } = await dossier('MP-2026-0010')
    await journey.appraise('thamdinh', node, version)
    const [{ confirmations }] = (await confirmable()).filter(
      ({ provisionId }) => provisionId === rule,
    ) as [Answer]
    const revoke = (expectedVersion: number) =>
      journey.run(
        'phapche',
        'revokeConfirmation',
        {
          confirmation: confirmations[0].id,
          expectedVersion,
          revokedOn: '2026-11-21',
          reason: 'Đã có văn bản chính thức',
        },
        '... on ConfirmationRevoked { confirmation { revokedOn revokedBy reason version } }',
      )
    expect((await revoke(7)).__typename).toBe('ChangedMeanwhile')
    expect(await revoke(1)).toMatchObject({
      confirmation: { revokedOn: '2026-11-21', reason: 'Đã có văn bản chính thức', version: 2 },
    })
    expect((await revoke(2)).__typename).toBe('ConfirmationRevokedAlready')
    const { verdict, recordedVerdict } = await verdictOf('MP-2026-0010')
    expect(verdict.confirmedBy).toEqual([])
    expect(recordedVerdict.confirmedBy).toHaveLength(1)
    expect(recordedVerdict.recorded.agrees).toBe(true)
    expect(recordedVerdict.lawHash).not.toBe(verdict.lawHash)
    const { id } = await dossier('MP-2026-0010')
    const row = await world.db.prisma.proposal.findUniqueOrThrow({ where: { id } })
    const stored = await world.db.prisma.verdict.findUniqueOrThrow({
      where: { id: row.verdictId ?? '' },
    })
    expect(stored.locals).toEqual([confirmations[0].id])
  })

  it('of an earlier day is confirmed as it stood then, and holds on that day alone', async () => {
    const flag = 'emulation-flag.provincial'
    const on = '2026-09-30'
    const read = async (): Promise<Answer> =>
      (
        await world.ask(
          { as: 'phapche' },
          `query ($unit: ID!, $on: Date!, $award: String) { confirmableRules(unit: $unit, on: $on, award: $award) {
             provisionId fingerprint provenance { status }
             confirmations { thatDay: holds(on: $on) now: holds }
           } }`,
          { unit: province, on, award: flag },
        )
      ).confirmableRules.find(({ provisionId }: Answer) => provisionId === `criteria/${flag}`)
    const before = await read()
    expect(before.provenance.status).toBe('RECALLED')
    const wish = { provision: `criteria/${flag}`, fingerprint: before.fingerprint, from: on }
    expect((await confirm(wish)).__typename).toBe('RuleChanged')
    expect((await confirm({ ...wish, on })).__typename).toBe('RuleConfirmed')
    expect((await read()).confirmations).toEqual([{ thatDay: true, now: false }])
  })

  it.each([
    [
      'with a value that stands nowhere',
      { value: { path: 'rule.nowhere', value: '3' } },
      'InvalidInput',
    ],
    ['with a value that is no number', { value: { path: 'rule', value: 'ba' } }, 'InvalidInput'],
    ['that nobody has read', { fingerprint: 'other' }, 'RuleChanged'],
    ['of no law', { provision: 'criteria/none' }, 'ProvisionUnknown'],
    ['without a document', { document: ' ' }, 'InvalidInput'],
  ])('is not confirmed %s', async (_, over, kind) => {
    expect((await confirm(over)).__typename).toBe(kind)
  })

  it('is confirmed by nobody else', async () => {
    for (const as of ['thamdinh', 'chutich', 'quantri', 'donvi']) {
      const answer = await confirm({}, as)
      expect([as, answer.__typename]).toEqual([as, 'NotAllowed'])
    }
  })
})

const extra = 'Có xác nhận của Mặt trận Tổ quốc nơi cư trú'
const regulation = (rules: readonly object[]) => ({
  number: '12/2026/QĐ-UBND',
  titleVi: 'Quy định về thi đua, khen thưởng tỉnh Đông Mẫu',
  issuer: 'Ủy ban nhân dân tỉnh Đông Mẫu',
  from: '2026-11-01',
  source: 'Công báo tỉnh',
  provenance: { status: 'verified' },
  articles: { '3': 'Tiêu chuẩn', '4': 'Hội đồng' },
  rules,
})
const tighter = {
  rule: 'requires',
  article: '3.1',
  award,
  condition: { judged: extra },
}
const looser = {
  rule: 'drops',
  article: '3.2',
  award,
  condition: 'titleRun',
}

const shown =
  'regulation { id status version number issues { path code sentence } loosenings { path code place article { label } citation { label } sentence } rules { sentence citation { label } } }'
const save = (document: object, over: Record<string, unknown> = {}, as = 'phapche') =>
  journey.run(
    as,
    'saveRegulation',
    { unit: province, document, ...over },
    `... on RegulationSaved { ${shown} }`,
  )
const enact = (id: string, expectedVersion: number) =>
  journey.run(
    'phapche',
    'enactRegulation',
    { regulation: id, expectedVersion },
    `... on RegulationEnacted { ${shown} }
     ... on RegulationLoosensLaw { loosenings { code sentence citation { label } } }
     ... on RegulationNotReady { issues { path code sentence } }`,
  )

describe('A regulation of a province', () => {
  let id = ''
  let recordedBefore: Answer
  it('is saved with what is wrong in it, each fault by its place', async () => {
    const { regulation: saved } = await save({
      ...regulation([{ ...tighter, article: '9' }]),
      from: 'mai',
    })
    expect(saved).toMatchObject({ status: 'DRAFT', version: 1, number: '12/2026/QĐ-UBND' })
    expect(saved.issues).toMatchObject([{ path: 'from', code: 'wrong-value' }])
    expect((await enact(saved.id, 1)).__typename).toBe('RegulationNotReady')
    id = saved.id
  })

  it('is refused, with the article, when it loosens the law', async () => {
    const { regulation: saved } = await save(regulation([tighter, looser]), {
      regulation: id,
      expectedVersion: 1,
    })
    expect(saved.loosenings).toMatchObject([
      {
        path: 'rules[1]',
        code: 'condition-dropped',
        place: 'Mục 2, Bỏ một điều kiện đối với “Bằng khen cấp tỉnh”',
        article: { label: expect.stringMatching(/^khoản 2 Điều 3 .*12\/2026\/QĐ-UBND$/) },
      },
    ])
    const refused = await enact(id, 2)
    expect(refused.__typename).toBe('RegulationLoosensLaw')
    expect(refused.citations.map(({ label }: Answer) => label).join()).toMatch(/Điều 74/)
    expect(refused.sentence).toContain('bỏ một điều kiện của luật')
  })

  it('tells beforehand which dossiers would come out otherwise, page by page', async () => {
    await save(regulation([tighter]), { regulation: id, expectedVersion: 2 })
    const preview = async (after: string | null, as = 'phapche') =>
      (
        await world.ask(
          { as },
          `query ($id: ID!, $after: String) { previewRegulation(id: $id, first: 10, after: $after) {
             judged total hasNextPage endCursor
             changed { proposal { number } before after because { sentence truth citation { label } } }
           } }`,
          { id, after },
        )
      ).previewRegulation
    const changed: Answer[] = []
    let judged = 0
    for (let after: string | null = null; ; ) {
      const page = await preview(after)
      changed.push(...page.changed)
      judged += page.judged
      if (!page.hasNextPage) {
        expect(judged).toBeLessThanOrEqual(page.total)
        break
      }
      after = page.endCursor
    }
    const one = changed.find(({ proposal }) => proposal.number === 'MP-2026-0014')
    expect(one).toMatchObject({ before: 'MET', after: 'UNKNOWN' })
    expect(one.because.map(({ sentence }: Answer) => sentence)).toContain(extra)
    expect(JSON.stringify(one.because)).toContain('12/2026/QĐ-UBND')
    expect(changed.every(({ before, after }) => before !== after)).toBe(true)
  })

  it('is seen as a draft by its writers only', async () => {
    const read = async (as?: string) =>
      await world.ask(
        as === undefined ? {} : { as },
        `{ regulation(id: "${id}") { status } regulations(unit: "${province}") { id } }`,
      )
    expect((await read('phapche')).regulation).toEqual({ status: 'DRAFT' })
    for (const as of [undefined, 'chutich'])
      expect(await read(as)).toEqual({ regulation: null, regulations: [] })
  })

  it('takes effect in the verdicts of the province once it is enacted, and is seen by all', async () => {
    expect((await verdictOf('MP-2026-0014')).verdict.truth).toBe('MET')
    recordedBefore = (await verdictOf('MP-2026-0009')).recordedVerdict
    expect((await enact(id, 3)).regulation).toMatchObject({ status: 'ENACTED', version: 4 })
    const { verdict } = await verdictOf('MP-2026-0014')
    expect(verdict.truth).toBe('UNKNOWN')
    expect(verdict.missing.map(({ sentence }: Answer) => sentence).join()).toContain(extra)
    const { law } = await world.ask(
      {},
      `{ law(unit: "${province}") { regulations { number } instruments { number rank } } }`,
    )
    expect(law.regulations).toEqual([{ number: '12/2026/QĐ-UBND' }])
    expect(law.instruments.at(-1)).toEqual({ number: '12/2026/QĐ-UBND', rank: 'regulation' })
    const again = await save(regulation([]), { regulation: id, expectedVersion: 4 })
    expect(again.__typename).toBe('RegulationStatusForbids')
  })

  it('leaves what was recorded before it as it was', async () => {
    const { verdict, recordedVerdict } = await verdictOf('MP-2026-0009')
    expect(recordedVerdict).toEqual(recordedBefore)
    expect(verdict.lawHash).not.toBe(recordedVerdict.lawHash)
  })

  it('ends with its last day when it is withdrawn', async () => {
    const withdrawn = await journey.run(
      'phapche',
      'withdrawRegulation',
      { regulation: id, expectedVersion: 4, until: '2026-11-20', reason: 'Thay bằng quy định mới' },
      `... on RegulationWithdrawn { ${shown} }`,
    )
    expect(withdrawn.regulation.status).toBe('WITHDRAWN')
    expect((await verdictOf('MP-2026-0014')).verdict.truth).toBe('MET')
    const on = async (day: string) =>
      (await world.ask({}, `{ law(on: "${day}", unit: "${province}") { regulations { number } } }`))
        .law.regulations.length
    expect([await on('2026-11-20'), await on('2026-11-21')]).toEqual([1, 0])
  })

  it('reads the two real ones as they are', async () => {
    for (const { document } of knownRegulations) {
      const { regulation: saved } = await save(document as object)
      expect(saved.issues).toEqual([])
      expect(saved.loosenings).toEqual([])
      expect((await enact(saved.id, 1)).__typename).toBe('RegulationEnacted')
      const other = await save(document as object)
      expect((await enact(other.regulation.id, 1)).__typename).toBe('RegulationNumberTaken')
    }
  })

  it('may give its people a title of its own, by its own standard', async () => {
    const award = 'local.ha-noi.outstanding-citizen'
    const { country, here } = await world.ask(
      {},
      `{ country: awards { code } here: awards(unit: "${province}") { code name group } }`,
    )
    expect(country.map(({ code }: Answer) => code)).not.toContain(award)
    expect(here.at(-1)).toEqual({
      code: award,
      name: 'Công dân Thủ đô ưu tú',
      group: 'LOCAL_TITLE',
    })
    const { proposals } = await world.ask(
      { as: 'donvi' },
      '{ proposals(first: 40) { edges { node { subject { id __typename } submittingUnit { id } } } } }',
    )
    const { node } = proposals.edges.find(
      ({ node: each }: Answer) => each.subject.__typename === 'Person',
    )
    const drafted = await journey.draft('donvi', {
      award,
      subject: node.subject.id,
      year: 2026,
      submittingUnit: node.submittingUnit.id,
    })
    expect(drafted.proposal.verdict.truth).toBe('UNKNOWN')
    const { node: read } = await world.ask(
      { as: 'donvi' },
      `{ node(id: "${drafted.proposal.id}") { ... on Proposal { award { name } verdict { missing { sentence } nodes { sentence citation { label } } } } } }`,
    )
    expect(read.award.name).toBe('Công dân Thủ đô ưu tú')
    expect(JSON.stringify(read.verdict.missing)).toContain('Tận tụy, trung thực')
    expect(JSON.stringify(read.verdict.nodes)).toContain('71/2025/QĐ-UBND')
  })

  it('is written down in the journal, step by step', async () => {
    const kinds = await world.db.prisma.journalEntry.findMany({
      where: { subjectId: id },
      orderBy: { position: 'asc' },
      select: { kind: true, operation: true },
    })
    expect(kinds.map(({ kind }) => kind)).toEqual([
      'RegulationSaved',
      'RegulationSaved',
      'RegulationSaved',
      'RegulationEnacted',
      'RegulationWithdrawn',
    ])
    expect(await verifyJournal(world.db.prisma)).toBeNull()
  })

  it('is done once however often the same wish arrives', async () => {
    const key = freshKey()
    const [first, second] = [
      await save(regulation([tighter]), { idempotencyKey: key }),
      await save(regulation([tighter]), { idempotencyKey: key }),
    ]
    expect(second.regulation.id).toBe(first.regulation.id)
  })
})
