import type { AwardId } from '../../awards/index.ts'
import { ratio } from '../../kernel/index.ts'
import type { QuorumProvision } from '../../law/index.ts'
import { ballot, type Ground, quota } from '../making.ts'
import { ids } from '../natures/index.ts'
import { read, recalled } from '../provenance.ts'
import { at, pages } from './sources.ts'

const ninety = { yesShare: ratio(9, 10), council: 'provincial', secret: 'default' } as const
const eighty = { yesShare: ratio(8, 10), council: 'submitting', secret: 'default' } as const

/** The closed list of awards that need a ballot, and the share of all members each needs. */
export const ballotsUnder = (ground: Ground) => {
  const of = (rule: typeof ninety | typeof eighty, ...awards: readonly AwardId[]) =>
    awards.map((award) => ballot(award, ground, rule))
  return [
    ...of(ninety, ids.fighterNational, ids.fighterProvincial),
    ...of(eighty, ids.fighterBase, ids.flagProvincial, ids.flagGovernment),
  ]
}

export const ballots = ballotsUnder({
  cite: at('30.7'),
  provenance: read(
    pages.ballots,
    'Điều khoản nói “bỏ phiếu”, không nói “kín”; hệ thống mặc định bỏ phiếu kín.',
  ),
})

/** Hội đồng Thi đua - Khen thưởng Trung ương họp khi có từ 2/3 thành viên. */
export const centralQuorumUnder = (ground: Ground): QuorumProvision => ({
  kind: 'quorum',
  id: 'quorum/central',
  council: 'central',
  presentShare: ratio(2, 3),
  ...ground,
})

export const centralQuorum = centralQuorumUnder({
  cite: at('47.4'),
  provenance: read(pages.council),
})

export const flagQuotaUnder = (ground: Ground) =>
  quota(ids.flagGovernment, ground, {
    share: ratio(1, 5),
    of: 'cluster-leaders-of-province',
    rounding: 'floor',
  })

export const flagQuota = flagQuotaUnder({
  cite: at('5'),
  provenance: recalled(
    'Nghị định 91/2017/NĐ-CP Điều 11 và Công văn 5007/BNV-TĐKT năm 2023',
    'Tỷ lệ 20% chỉ đọc được ở văn bản trước; chưa thấy trong Nghị định 98/2023/NĐ-CP.',
  ),
})
