import type { AwardId } from '../../awards/index.ts'
import { ratio } from '../../kernel/index.ts'
import type { BallotProvision, QuorumProvision } from '../../law/index.ts'
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
    ...of(ninety, ids.fighterNational, ids.fighterProvincial, ids.heroArmedForces, ids.heroLabour),
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

/** Hội đồng Trung ương cũng bỏ phiếu khi xét danh hiệu này; what the proposing council must reach is not said. */
export const centralBallotUnder = (ground: Ground): BallotProvision =>
  ballot(ids.heroicProvince, ground, {
    yesShare: ratio(9, 10),
    council: 'central',
    secret: 'default',
  })

/** Hội đồng Thi đua - Khen thưởng Trung ương họp khi có từ 2/3 thành viên; 90% for the heroes. */
export const centralQuorumUnder = (ground: Ground): QuorumProvision => ({
  kind: 'quorum',
  id: 'quorum/central',
  council: 'central',
  presentShare: ratio(2, 3),
  forAwards: {
    awards: [ids.heroArmedForces, ids.heroLabour, ids.heroicProvince],
    presentShare: ratio(9, 10),
  },
  ...ground,
})

const ofTheCentralCouncil: Ground = { cite: at('47.4'), provenance: read(pages.council) }

export const centralQuorum = centralQuorumUnder(ofTheCentralCouncil)
export const centralBallot = centralBallotUnder(ofTheCentralCouncil)

/**
 * Số lượng Cờ thi đua của Chính phủ: one in five leaders by the decree of 2017; whether the later ones have a ceiling
 * nobody has shown.
 */
export const flagQuotaUnder = (ground: Ground) =>
  quota(ids.flagGovernment, ground, {
    share: ratio(1, 5),
    of: 'cluster-leaders-of-province',
    rounding: 'floor',
    otherReadings: [
      {
        id: 'no-ceiling',
        value: { share: ratio(1, 1), rounding: 'floor' },
        cite: ground.cite,
        provenance: recalled(
          'Luật số 06/2022/QH15 Điều 25 khoản 4; Nghị định 98/2023/NĐ-CP Điều 1',
          'Chưa thấy tỷ lệ nào trong văn bản của Chính phủ từ năm 2024; có thể không giới hạn trong số tập thể dẫn đầu cụm, khối.',
        ),
      },
    ],
  })

export const flagQuota = flagQuotaUnder({
  cite: at('5'),
  provenance: recalled(
    'Nghị định 91/2017/NĐ-CP Điều 11 và Công văn 5007/BNV-TĐKT năm 2023',
    'Tỷ lệ 20% chỉ đọc được ở văn bản trước; chưa thấy trong Nghị định 98/2023/NĐ-CP.',
  ),
})
