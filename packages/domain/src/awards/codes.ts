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
  'advanced-soldier': ['CHIEN_SI_TIEN_TIEN', 'CSTT'],
  'emulation-fighter.base': ['CSTD_CO_SO', 'CSTDCS'],
  'emulation-fighter.provincial': [
    'CSTD_CAP_TINH',
    'CSTD_CAP_BO',
    'CSTD_BO_BAN_NGANH_TINH',
    'CSTD_TINH',
  ],
  'emulation-fighter.national': ['CSTD_TOAN_QUOC', 'CSTDTQ'],
  'advanced-collective': ['TAP_THE_LDTT', 'TAP_THE_LAO_DONG_TIEN_TIEN', 'TTLDTT'],
  'advanced-unit': ['DON_VI_TIEN_TIEN', 'DVTT'],
  'excellent-collective': ['TAP_THE_LDXS', 'TAP_THE_LAO_DONG_XUAT_SAC', 'TTLDXS'],
  'victorious-unit': ['DON_VI_QUYET_THANG', 'DVQT'],
  'emulation-flag.provincial': [
    'CO_THI_DUA_CAP_TINH',
    'CO_THI_DUA_CAP_BO',
    'CO_THI_DUA_BO_BAN_NGANH_TINH',
    'CO_THI_DUA_TINH',
  ],
  'emulation-flag.government': ['CO_THI_DUA_CHINH_PHU', 'CTDCP'],
  'emulation-flag.regional': ['CO_THI_DUA_QK_DHQG'],
  'exemplary-commune': [
    'XA_PHUONG_THI_TRAN_TIEU_BIEU',
    'XA_PHUONG_DAC_KHU_TIEU_BIEU',
    'XA_PHUONG_TIEU_BIEU',
  ],
  'cultural-village': ['THON_TO_DAN_PHO_VAN_HOA', 'KHU_DAN_CU_VAN_HOA'],
  'cultural-family': ['GIA_DINH_VAN_HOA', 'GDVH'],
  'merit-certificate.provincial': [
    'BANG_KHEN_CAP_TINH',
    'BANG_KHEN_CAP_BO',
    'BANG_KHEN_BO_BAN_NGANH_TINH',
    'BANG_KHEN_TINH',
  ],
  'merit-certificate.prime-minister': ['BANG_KHEN_TTG', 'BANG_KHEN_THU_TUONG', 'BKTTG'],
  'merit-certificate.regional': ['BANG_KHEN_QK_DHQG'],
  'commendation-certificate': [
    'GIAY_KHEN',
    'GIAY_KHEN_HUYEN',
    'GIAY_KHEN_SO_NGANH',
    'GIAY_KHEN_DN',
    'GIAY_KHEN_DON_VI_BO',
  ],
  'gold-star-order': ['HC_SAO_VANG'],
  'ho-chi-minh-order': ['HC_HO_CHI_MINH'],
  'great-unity-order': ['HC_DAI_DOAN_KET'],
  'bravery-order': ['HC_DUNG_CAM'],
  'friendship-order': ['HC_HUU_NGHI'],
  'military-flag-medal': ['HUY_CHUONG_QUAN_KY_QUYET_THANG'],
  'national-security-medal': ['HUY_CHUONG_VI_AN_NINH_TO_QUOC'],
  'glorious-fighter-medal.first': ['HUY_CHUONG_CHIEN_SI_VE_VANG_1'],
  'glorious-fighter-medal.second': ['HUY_CHUONG_CHIEN_SI_VE_VANG_2'],
  'glorious-fighter-medal.third': ['HUY_CHUONG_CHIEN_SI_VE_VANG_3'],
  'friendship-medal': ['HUY_CHUONG_HUU_NGHI'],
  'youth-volunteer-medal': ['HUY_CHUONG_TNXP_VE_VANG'],
  'heroic-province': ['TINH_THANH_PHO_ANH_HUNG'],
  'heroic-mother': ['BA_ME_VIET_NAM_ANH_HUNG'],
  'hero-armed-forces': ['ANH_HUNG_LLVTND'],
  'hero-labour': ['ANH_HUNG_LAO_DONG'],
  'people-teacher': ['NHA_GIAO_NHAN_DAN'],
  'merit-teacher': ['NHA_GIAO_UU_TU'],
  'people-physician': ['THAY_THUOC_NHAN_DAN'],
  'merit-physician': ['THAY_THUOC_UU_TU'],
  'people-artist': ['NGHE_SI_NHAN_DAN'],
  'merit-artist': ['NGHE_SI_UU_TU'],
  'people-artisan': ['NGHE_NHAN_NHAN_DAN'],
  'merit-artisan': ['NGHE_NHAN_UU_TU'],
  'ho-chi-minh-prize': ['GIAI_THUONG_HO_CHI_MINH'],
  'state-prize': ['GIAI_THUONG_NHA_NUOC'],
  'commemorative-medal.national-assembly': ['KY_NIEM_CHUONG_UBTVQH'],
  'commemorative-medal.provincial': ['KY_NIEM_CHUONG', 'KY_NIEM_CHUONG_BO_TINH', 'HUY_HIEU'],
}

/** Huân chương có ba hạng: id, and the two ways in which its classes are coded. */
const classed = [
  ['independence-order', 'HCDL', 'HC_DOC_LAP'],
  ['military-exploit-order', 'HCQC', 'HC_QUAN_CONG'],
  ['labour-order', 'HCLD', 'HC_LAO_DONG'],
  ['fatherland-defence-order', 'HCBVTQ', 'HC_BAO_VE_TO_QUOC'],
  ['feat-order', 'HC_CHIEN_CONG', 'HC_CHIEN_CONG'],
] as const
const classes = [
  ['first', 'HANG_NHAT', '1'],
  ['second', 'HANG_NHI', '2'],
  ['third', 'HANG_BA', '3'],
] as const

const communeCodes = ['GIAY_KHEN_XA', 'GIAY_KHEN_CAP_XA']

/** Tra danh hiệu, hình thức theo mã, hoặc theo chính mã của hệ thống này. */
export const awardCodes: ReadonlyMap<string, CodedAward> = new Map<string, CodedAward>([
  ...Object.entries(codesOf).flatMap(([award, codes]) =>
    [award, ...codes].map((code): [string, CodedAward] => [code, { award }]),
  ),
  ...classed.flatMap(([order, byName, byNumber]) =>
    classes.flatMap(([grade, name, number]) => {
      const award = `${order}.${grade}`
      return [award, `${byName}_${name}`, `${byNumber}_${number}`].map(
        (code): [string, CodedAward] => [code, { award }],
      )
    }),
  ),
  ...communeCodes.map((code): [string, CodedAward] => [
    code,
    { award: 'commendation-certificate', post: 'commune-chair' },
  ]),
])

/** Mã chung của tài liệu cũ, chỉ đến nhiều hình thức: which of them was meant the record must say. */
export const sharedCodes: ReadonlyMap<string, readonly AwardId[]> = new Map([
  [
    'HUY_CHUONG',
    [
      'military-flag-medal',
      'national-security-medal',
      'glorious-fighter-medal.first',
      'glorious-fighter-medal.second',
      'glorious-fighter-medal.third',
    ],
  ],
])
