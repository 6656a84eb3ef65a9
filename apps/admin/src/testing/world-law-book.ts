/** The made-up law of the tests: one award with its rules, its days of change and its eras. Synthetic throughout. */
import { awards, baseFighter, citation, provenance, unknownVerdict } from './world-law.ts'

type Fields = Readonly<Record<string, unknown>>

const instrument = {
  id: 'law-2022',
  code: 'law-2022',
  number: '06/2022/QH15',
  title: 'Luật Thi đua, khen thưởng',
  titleEn: 'Law on Emulation and Commendation',
  rank: 'law',
  issuer: 'Quốc hội',
  effective: '2024-01-01',
  source: 'vbpl.vn',
}
/** A rule of the made-up law; `provisions` stand beside the standard. */
const ruleOf = (
  conditions: readonly Fields[],
  provisions: readonly { readonly kind: string }[],
) => ({
  award: baseFighter,
  citation: citation('Điều 23 Luật Thi đua, khen thưởng'),
  provenance: provenance('VERIFIED'),
  competence: ['UNIT_HEAD'],
  ballot: provisions.find(({ kind }) => kind === 'ballot') ?? null,
  quota: provisions.find(({ kind }) => kind === 'quota') ?? null,
  conditions,
  provisions,
})
const provision = (id: string, label: string, sentence: string, more: Fields = {}) => ({
  __typename: 'Provision',
  id,
  kind: id.split('/')[0] ?? id,
  label: () => label,
  sentence: () => sentence,
  citation: citation('khoản 7 Điều 30 Nghị định 98/2023/NĐ-CP'),
  provenance: provenance('RECALLED'),
  otherReadings: [],
  ...more,
})
const quota = provision(
  'quota/emulation-fighter.base',
  'Giới hạn số lượng',
  'Không quá 15 % số cá nhân đạt “Lao động tiên tiến” của đơn vị, làm tròn từ 0,5',
  {
    otherReadings: [
      {
        __typename: 'ProvisionReading',
        id: 'none',
        sentence: () => 'Không giới hạn',
        citation: citation('Điều 23 Luật Thi đua, khen thưởng'),
        provenance: provenance('DRAFT'),
      },
    ],
  },
)
const ballot = provision(
  'ballot/emulation-fighter.base',
  'Tỷ lệ phiếu',
  'Từ 80 % tổng số thành viên',
)
const conditionsNow = unknownVerdict.nodes.map(({ key, parentKey, depth, kind, ...line }) => ({
  key,
  parentKey,
  depth,
  kind,
  sentence: line.sentence,
  citation: line.citation,
  provenance: line.provenance,
}))
const oldCondition = { ...conditionsNow[0], sentence: () => 'Đã đăng ký thi đua' }

export const lawBook = {
  day: '2026-11-21',
  hash: '7f3a91c2d4e85b60',
  instruments: [instrument],
  awards,
  rule: ({ award }: { award: string }) =>
    award === 'emulation-fighter.base' ? ruleOf(conditionsNow, [quota, ballot]) : null,
  changes: [
    {
      __typename: 'LawChange',
      day: '2017-10-01',
      added: 12,
      replaced: 0,
      repealed: 0,
      instruments: [{ ...instrument, id: 'decree-91', number: '91/2017/NĐ-CP' }],
    },
    {
      __typename: 'LawChange',
      day: '2024-01-01',
      added: 3,
      replaced: 9,
      repealed: 2,
      instruments: [instrument],
    },
  ],
  history: ({ award }: { award: string }) =>
    award === 'emulation-fighter.base'
      ? [
          {
            __typename: 'AwardEra',
            from: '2017-10-01',
            until: '2023-12-31',
            instruments: [{ ...instrument, id: 'decree-91', number: '91/2017/NĐ-CP' }],
            rule: ruleOf([oldCondition], [ballot]),
          },
          {
            __typename: 'AwardEra',
            from: '2024-01-01',
            until: null,
            instruments: [instrument],
            rule: ruleOf(conditionsNow, [quota, ballot]),
          },
        ]
      : [],
}
