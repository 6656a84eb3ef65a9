// long because confirmations and regulations are refused case by case
import { describe, expect, it } from 'vitest'
import { citing } from '../citations/index.ts'
import { day, ratio } from '../kernel/index.ts'
import { type Instrument, type LocalRegulation, lawOn, ruleHash } from '../law/index.ts'
import {
  type ConfirmRule,
  decideConfirmRule,
  decideEnactRegulation,
  decideRevokeConfirmation,
  decideSaveRegulation,
  decideWithdrawRegulation,
  type EnactContext,
  evolveConfirmation,
  evolveRegulation,
  type KeptRegulation,
  type SaveRegulation,
  wasEnacted,
} from './index.ts'

const at = citing('law')
const law: Instrument = {
  id: 'law',
  number: 'law',
  titleVi: 'Luật',
  titleEn: 'Law',
  rank: 'law',
  issuer: 'Quốc hội',
  signed: null,
  effective: day('2024-01-01'),
  source: 'a text',
  ends: [],
  adds: [
    {
      id: 'quota/title',
      kind: 'quota',
      award: 'title',
      share: ratio(15, 100),
      of: 'members-of-unit',
      rounding: 'floor',
      cite: at('3'),
      provenance: { status: 'recalled', source: 'memory' },
      otherReadings: [
        {
          id: 'twenty',
          value: { share: ratio(20, 100), rounding: 'floor' },
          cite: at('3'),
          provenance: { status: 'draft', source: 'a draft' },
        },
      ],
    },
    {
      id: 'time-limit/appraisal',
      kind: 'time-limit',
      step: 'appraisal',
      days: 20,
      unit: 'working-day',
      cite: at('5'),
      provenance: { status: 'verified', source: 'the text' },
    },
    {
      id: 'delegation/all',
      kind: 'delegation',
      matters: ['procedure'],
      cite: at('6'),
      provenance: { status: 'verified', source: 'the text' },
    },
  ],
  replaces: [],
  repeals: [],
  transitions: [],
  notEncoded: [],
}
const today = day('2026-11-21')
const book = lawOn([law], today)
const stamp = { by: 'officer', at: '2026-11-21T02:00:00.000Z' }
const province = { path: '/vn/province/', name: 'Tỉnh' }
const hashOf = (id: string) => {
  const provision = book.provisions.get(id)
  return provision === undefined ? '' : ruleHash(provision)
}

const confirm = (over: Partial<ConfirmRule> = {}) =>
  decideConfirmRule(
    { book, today },
    {
      ...stamp,
      confirmationId: 'c1',
      unitId: 'province',
      organisation: province,
      provision: 'quota/title',
      fingerprint: hashOf(over.provision ?? 'quota/title'),
      value: null,
      name: 'Nguyễn Thị Pháp',
      document: 'Công báo số 571',
      from: day('2026-01-01'),
      ...over,
    },
  )
const kindOf = (answer: { readonly ok: boolean }) =>
  'refusal' in answer ? (answer as { refusal: { kind: string } }).refusal.kind : 'done'

describe('confirming a rule', () => {
  it('keeps who answers for it, on which document, from when', () => {
    const decided = confirm({ value: { path: 'share', value: ratio(18, 100) } })
    expect(decided.ok && evolveConfirmation(null, decided.value)).toMatchObject({
      name: 'Nguyễn Thị Pháp',
      document: 'Công báo số 571',
      on: today,
      from: '2026-01-01',
      ruleHash: hashOf('quota/title'),
      value: { path: 'share', value: ratio(18, 100) },
      version: 1,
    })
  })
  it.each<[string, Partial<ConfirmRule>, string]>([
    ['without a document', { document: '  ' }, 'InvalidInput'],
    ['without a name', { name: '' }, 'InvalidInput'],
    ['that the law of the day does not have', { provision: 'quota/none' }, 'ProvisionUnknown'],
    [
      'that was checked in the text already',
      { provision: 'time-limit/appraisal' },
      'RuleVerifiedAlready',
    ],
    ['that has changed since it was read', { fingerprint: 'before' }, 'RuleChanged'],
    [
      'with a value above every source',
      { value: { path: 'share', value: ratio(21, 100) } },
      'ValueNotAllowed',
    ],
    ['with a value in no place', { value: { path: 'shares', value: 1 } }, 'InvalidInput'],
  ])('is refused for one %s', (_, over, kind) => {
    expect(kindOf(confirm(over))).toBe(kind)
  })
  it('names the article when the value is outside what the law allows', () => {
    expect(confirm({ value: { path: 'share', value: ratio(1, 2) } })).toMatchObject({
      refusal: { cites: [at('3')], within: [ratio(15, 100), ratio(20, 100)] },
    })
  })
})

describe('revoking a confirmation', () => {
  const confirmed = confirm()
  if (!confirmed.ok) throw new Error('not confirmed')
  const state = evolveConfirmation(null, confirmed.value)
  const revoke = (over: object = {}, from = state) =>
    decideRevokeConfirmation(
      { today },
      { ...stamp, revokedOn: today, reason: 'Văn bản mới', ...over },
      from,
    )
  it('keeps the reason and who did it, once', () => {
    const decided = revoke()
    if (!decided.ok) throw new Error('not revoked')
    const after = evolveConfirmation(state, decided.value)
    expect(after).toMatchObject({
      revokedOn: today,
      reason: 'Văn bản mới',
      revokedBy: 'officer',
      version: 2,
    })
    expect(kindOf(revoke({}, after))).toBe('ConfirmationRevokedAlready')
  })
  it.each([
    ['without a reason', { reason: ' ' }, 'InvalidInput'],
    ['before it began', { revokedOn: day('2025-12-31') }, 'InvalidInput'],
    ['on a day to come', { revokedOn: day('2026-11-22') }, 'DayInFuture'],
  ])('is refused %s', (_, over, kind) => {
    expect(kindOf(revoke(over))).toBe(kind)
  })
})

const saving: SaveRegulation = {
  ...stamp,
  regulationId: 'r1',
  unitId: 'province',
  organisation: province,
  document: { number: '1/2026/QĐ-UBND' },
}
const saved = (): KeptRegulation => {
  const decided = decideSaveRegulation(saving, null)
  if (!decided.ok) throw new Error('not saved')
  return evolveRegulation(null, decided.value)
}
const limit = (days: number): LocalRegulation => ({
  id: 'r1',
  number: '1/2026/QĐ-UBND',
  titleVi: 'Quy định',
  titleEn: 'Regulation',
  issuer: 'Ủy ban nhân dân tỉnh',
  signed: null,
  from: day('2026-01-01'),
  organisation: province,
  replaces: [],
  source: 'a text',
  provenance: { status: 'verified', source: 'a text' },
  articles: { '1': 'Điều 1' },
  rules: [
    {
      kind: 'provision',
      provision: {
        id: 'time-limit/appraisal',
        kind: 'time-limit',
        step: 'appraisal',
        days,
        unit: 'working-day',
        cite: { instrument: 'r1', article: '1' },
        provenance: { status: 'verified', source: 'a text' },
      },
    },
  ],
  notEncoded: [],
})
const enact = (over: Partial<EnactContext> = {}, state = saved()) =>
  decideEnactRegulation(
    { today, regulation: limit(15), issues: [], book, bookToday: book, numbers: [], ...over },
    stamp,
    state,
  )
const enacted = (): KeptRegulation => {
  const decided = enact()
  if (!decided.ok) throw new Error('not enacted')
  return evolveRegulation(saved(), decided.value)
}

describe('a regulation of an organisation', () => {
  it('is saved as a draft, again and again, whatever is still wrong in it', () => {
    const again = decideSaveRegulation({ ...saving, document: {} }, saved())
    expect(again.ok && evolveRegulation(saved(), again.value)).toMatchObject({
      status: 'draft',
      version: 2,
    })
    expect(kindOf(decideSaveRegulation({ ...saving, document: [] }, null))).toBe('InvalidInput')
    expect(kindOf(decideSaveRegulation(saving, enacted()))).toBe('RegulationStatusForbids')
  })
  it('takes effect when it is complete and loosens nothing', () => {
    expect(enacted()).toMatchObject({ status: 'enacted', enactedOn: today, version: 2 })
    expect(wasEnacted(enacted())).toBe(true)
  })
  it.each<[string, Partial<EnactContext>, string]>([
    [
      'with faults of form left',
      { issues: [{ path: 'from', code: 'missing' }] },
      'RegulationNotReady',
    ],
    ['that does not read', { regulation: undefined }, 'RegulationNotReady'],
    ['under a number that is taken', { numbers: ['1/2026/QĐ-UBND'] }, 'RegulationNumberTaken'],
    ['with more days than the law gives', { regulation: limit(21) }, 'RegulationLoosensLaw'],
  ])('is refused %s', (_, over, kind) => {
    expect(kindOf(enact(over))).toBe(kind)
  })
  it('is refused for loosening the law with the article it would loosen', () => {
    expect(enact({ regulation: limit(21) })).toMatchObject({
      refusal: {
        cites: [at('5')],
        loosenings: [{ rule: 0, code: 'days-longer', provision: 'time-limit/appraisal' }],
      },
    })
  })
  it('is refused for what was lawful on its first day and is not today', () => {
    const [, appraisal] = law.adds
    const stricter = lawOn(
      [
        law,
        {
          ...law,
          id: 'stricter',
          effective: day('2026-06-01'),
          adds: [],
          replaces: appraisal === undefined ? [] : [{ ...appraisal, days: 10 } as typeof appraisal],
        },
      ],
      today,
    )
    expect(kindOf(enact({ bookToday: stricter }))).toBe('RegulationLoosensLaw')
    const later = { ...limit(15), from: day('2027-01-01') }
    expect(kindOf(enact({ regulation: later, bookToday: stricter }))).toBe('done')
  })
  it('is enacted once', () => {
    expect(kindOf(enact({}, enacted()))).toBe('RegulationStatusForbids')
  })
  const withdraw = (state: KeptRegulation, over: object = {}) =>
    decideWithdrawRegulation(
      day('2026-01-01'),
      { ...stamp, until: day('2026-12-31'), reason: 'Có quy định mới', ...over },
      state,
    )
  it('is withdrawn with a last day and a reason; a draft is simply given up', () => {
    const decided = withdraw(enacted())
    const after = decided.ok ? evolveRegulation(enacted(), decided.value) : null
    expect(after).toMatchObject({ status: 'withdrawn', until: '2026-12-31', enactedOn: today })
    expect(after && kindOf(withdraw(after))).toBe('RegulationStatusForbids')
    const draft = withdraw(saved(), { until: day('2025-01-01') })
    expect(draft.ok && wasEnacted(evolveRegulation(saved(), draft.value))).toBe(false)
  })
  it.each([
    ['without a reason', { reason: '' }],
    ['before its first day', { until: day('2025-12-31') }],
  ])('is not withdrawn %s', (_, over) => {
    expect(kindOf(withdraw(enacted(), over))).toBe('InvalidInput')
  })
})
