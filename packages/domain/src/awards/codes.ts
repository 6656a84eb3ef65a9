import type { AuthorityPost, AwardId } from './award.ts'

/** Danh hiệu, hình thức mà một mã chỉ đến; `post` when the code also names who decides it. */
export interface CodedAward {
  readonly award: AwardId
  readonly post?: AuthorityPost
}

/**
 * Mã của danh hiệu, hình thức trong các hệ thống và tài liệu đang dùng, của mọi thời kỳ. The law of 2022 put ministry
 * and province into one title, so both old codes lead to it; a history that crosses the regimes stays one history.
 */
const codesOf: Readonly<Record<AwardId, readonly string[]>> = {
  'advanced-worker': ['LAO_DONG_TIEN_TIEN', 'LDTT'],
  'emulation-fighter.base': ['CSTD_CO_SO', 'CSTDCS'],
  'emulation-fighter.provincial': [
    'CSTD_CAP_TINH',
    'CSTD_CAP_BO',
    'CSTD_BO_BAN_NGANH_TINH',
    'CSTD_TINH',
  ],
  'emulation-fighter.national': ['CSTD_TOAN_QUOC', 'CSTDTQ'],
  'advanced-collective': ['TAP_THE_LDTT', 'TAP_THE_LAO_DONG_TIEN_TIEN', 'TTLDTT'],
  'excellent-collective': ['TAP_THE_LDXS', 'TAP_THE_LAO_DONG_XUAT_SAC', 'TTLDXS'],
  'emulation-flag.provincial': [
    'CO_THI_DUA_CAP_TINH',
    'CO_THI_DUA_CAP_BO',
    'CO_THI_DUA_BO_BAN_NGANH_TINH',
    'CO_THI_DUA_TINH',
  ],
  'emulation-flag.government': ['CO_THI_DUA_CHINH_PHU', 'CTDCP'],
  'merit-certificate.provincial': [
    'BANG_KHEN_CAP_TINH',
    'BANG_KHEN_CAP_BO',
    'BANG_KHEN_BO_BAN_NGANH_TINH',
    'BANG_KHEN_TINH',
  ],
  'merit-certificate.prime-minister': ['BANG_KHEN_TTG', 'BANG_KHEN_THU_TUONG', 'BKTTG'],
  'commendation-certificate': [
    'GIAY_KHEN',
    'GIAY_KHEN_HUYEN',
    'GIAY_KHEN_SO_NGANH',
    'GIAY_KHEN_DN',
    'GIAY_KHEN_DON_VI_BO',
  ],
  'labour-order.first': ['HCLD_HANG_NHAT', 'HC_LAO_DONG_1'],
  'labour-order.second': ['HCLD_HANG_NHI', 'HC_LAO_DONG_2'],
  'labour-order.third': ['HCLD_HANG_BA', 'HC_LAO_DONG_3'],
  'independence-order.first': ['HCDL_HANG_NHAT', 'HC_DOC_LAP_1'],
  'independence-order.second': ['HCDL_HANG_NHI', 'HC_DOC_LAP_2'],
  'independence-order.third': ['HCDL_HANG_BA', 'HC_DOC_LAP_3'],
}

const communeCodes = ['GIAY_KHEN_XA', 'GIAY_KHEN_CAP_XA']

/** Tra danh hiệu, hình thức theo mã, hoặc theo chính mã của hệ thống này. */
export const awardCodes: ReadonlyMap<string, CodedAward> = new Map<string, CodedAward>([
  ...Object.entries(codesOf).flatMap(([award, codes]) =>
    [award, ...codes].map((code): [string, CodedAward] => [code, { award }]),
  ),
  ...communeCodes.map((code): [string, CodedAward] => [
    code,
    { award: 'commendation-certificate', post: 'commune-chair' },
  ]),
])
