/** A small made-up world for tests: awards, articles and verdicts. Synthetic throughout. */
type Fields = Readonly<Record<string, unknown>>

export const award = (code: string, name: string, nameEn: string, more: Fields = {}) => ({
  __typename: 'Award',
  id: `award-${code}`,
  code,
  name,
  nameEn,
  group: 'EMULATION_TITLE',
  level: 'BASE',
  rank: 10,
  subjects: ['PERSON'],
  ...more,
})

export const baseFighter = award(
  'emulation-fighter.base',
  'Chiến sĩ thi đua cơ sở',
  'Emulation fighter at the base',
)
export const provincialCertificate = award(
  'merit-certificate.provincial',
  'Bằng khen cấp tỉnh',
  'Provincial certificate of merit',
  { group: 'CERTIFICATE', level: 'PROVINCIAL', subjects: ['PERSON', 'COLLECTIVE', 'HOUSEHOLD'] },
)
export const provincialFlag = award(
  'emulation-flag.provincial',
  'Cờ thi đua cấp tỉnh',
  'Provincial emulation flag',
  { group: 'EMULATION_FLAG', level: 'PROVINCIAL', subjects: ['COLLECTIVE'] },
)
export const awards = [baseFighter, provincialCertificate, provincialFlag]

export const citation = (label: string) => ({
  __typename: 'Citation',
  instrumentId: 'law-2022',
  number: '06/2022/QH15',
  article: '23',
  label: () => label,
})

export const provenance = (status: string, source = 'Luật số 06/2022/QH15') => ({
  __typename: 'Provenance',
  status,
  source,
  note: null,
  confirmed: null,
})

export const refusal = (typename: string, sentence: string, more: Fields = {}) => ({
  __typename: typename,
  sentence: () => sentence,
  citations: [citation('khoản 1 Điều 84 Luật Thi đua, khen thưởng')],
  ...more,
})

interface Line {
  readonly key: string
  readonly parent?: string
  readonly truth: string
  readonly sentence: string
  readonly found?: string
  readonly cite?: string
  readonly forces?: boolean
  readonly missing?: readonly { readonly key: string; readonly sentence: string }[]
  readonly records?: readonly string[]
  readonly provenance?: string
}

const missingFact = (fact: { key: string; sentence: string }) => ({
  __typename: 'MissingFact',
  key: fact.key,
  sentence: () => fact.sentence,
})

const node = (line: Line) => ({
  __typename: 'VerdictNode',
  key: line.key,
  parentKey: line.parent ?? null,
  depth: line.key.split('.').length - 1,
  kind: line.missing?.[0]?.key.startsWith('attestations.') ? 'judged' : 'rule',
  truth: line.truth,
  forces: line.forces ?? false,
  sentence: () => line.sentence,
  foundSentence: () => line.found ?? null,
  wanted: null,
  found: null,
  citation: line.cite === undefined ? null : citation(line.cite),
  provenance: line.cite === undefined ? null : provenance(line.provenance ?? 'VERIFIED'),
  records: (line.records ?? []).map((label) => ({
    __typename: 'RecordRef',
    kind: 'rating',
    id: label,
    label: () => label,
  })),
  missing: (line.missing ?? []).map(missingFact),
})

export function verdict(
  truth: 'MET' | 'UNMET' | 'UNKNOWN',
  lines: readonly Line[],
  of = baseFighter,
) {
  const leaves = lines.filter((line) => !lines.some((each) => each.parent === line.key))
  const count = (wanted: string) => leaves.filter((line) => line.truth === wanted).length
  const nodes = lines.map(node)
  return {
    __typename: 'Verdict',
    award: of,
    truth,
    year: 2026,
    lawDay: '2026-11-10',
    lawHash: '7f3a91c2d4e85b60',
    whyThisLaw: () =>
      'Hồ sơ được tiếp nhận ngày 10/11/2026, áp dụng quy định có hiệu lực tại ngày đó.',
    restsOnUnverified: lines.some((line) => line.provenance === 'RECALLED'),
    needsPerson: false,
    deferred: false,
    receiptUnknown: false,
    readings: [] as readonly Fields[],
    confirmedBy: [],
    warnings: [],
    recorded: null,
    because: nodes.filter((each) => each.forces),
    missing:
      truth === 'UNKNOWN' ? lines.flatMap((line) => line.missing ?? []).map(missingFact) : [],
    nodes,
    counts: {
      __typename: 'TruthCounts',
      met: count('MET'),
      unmet: count('UNMET'),
      unknown: count('UNKNOWN'),
    },
  }
}

const article = 'Điều 23 Luật Thi đua, khen thưởng'
export const unknownVerdict = verdict('UNKNOWN', [
  { key: 'all', truth: 'UNKNOWN', sentence: 'Đạt tất cả các điều kiện sau' },
  {
    key: 'all.title',
    parent: 'all',
    truth: 'MET',
    sentence: 'Đạt danh hiệu “Lao động tiên tiến” trong năm',
    found: 'Có “Lao động tiên tiến” năm 2026',
    cite: `điểm a khoản 1 ${article}`,
    records: ['Quyết định số 12/QĐ-TH ngày 20/10/2026'],
  },
  {
    key: 'all.any',
    parent: 'all',
    truth: 'UNKNOWN',
    sentence: 'Đạt ít nhất một trong các điều kiện sau',
    cite: `điểm b khoản 1 ${article}`,
  },
  {
    key: 'all.any.initiative',
    parent: 'all.any',
    truth: 'UNKNOWN',
    forces: true,
    sentence: 'Có sáng kiến được cơ sở công nhận',
    cite: `điểm b khoản 1 ${article}`,
    provenance: 'RECALLED',
    missing: [{ key: 'initiatives.2026', sentence: 'Danh sách sáng kiến được công nhận năm 2026' }],
  },
  {
    key: 'all.any.brave',
    parent: 'all.any',
    truth: 'UNKNOWN',
    forces: true,
    sentence: 'Mưu trí, sáng tạo trong chiến đấu, phục vụ chiến đấu',
    cite: `điểm b khoản 1 ${article}`,
    missing: [
      {
        key: 'attestations.combat-bravery',
        sentence: 'Xác nhận về mưu trí, sáng tạo trong chiến đấu',
      },
    ],
  },
])

export const metVerdict = verdict(
  'MET',
  [
    { key: 'all', truth: 'MET', sentence: 'Đạt tất cả các điều kiện sau', forces: true },
    {
      key: 'all.result',
      parent: 'all',
      truth: 'MET',
      forces: true,
      sentence: 'Tiêu biểu xuất sắc trong cụm, khối thi đua',
      found: 'Hạng 1 năm 2026',
      cite: 'khoản 1 Điều 26 Luật Thi đua, khen thưởng',
      records: ['Hội nghị tổng kết khối thi đua ngày 12/11/2026'],
    },
  ],
  provincialFlag,
)

export const unmetVerdict = verdict('UNMET', [
  { key: 'all', truth: 'UNMET', sentence: 'Đạt tất cả các điều kiện sau' },
  {
    key: 'all.discipline',
    parent: 'all',
    truth: 'UNMET',
    forces: true,
    sentence: 'Không bị kỷ luật trong năm',
    found: 'Bị khiển trách từ 02/03/2026',
    cite: `khoản 2 ${article}`,
    records: ['Quyết định kỷ luật ngày 02/03/2026'],
  },
])
