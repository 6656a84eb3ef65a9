import { describe, expect, it } from 'vitest'
import { awardCodes, sharedCodes } from '../../awards/index.ts'
import { ids } from './index.ts'

/** Every code of the two periods, before 2024 and from 2024. */
const codes = `
  ANH_HUNG_LAO_DONG ANH_HUNG_LLVTND BANG_KHEN_BO_BAN_NGANH_TINH BANG_KHEN_CAP_BO
  BANG_KHEN_CAP_TINH BANG_KHEN_QK_DHQG BANG_KHEN_THU_TUONG BANG_KHEN_TTG BA_ME_VIET_NAM_ANH_HUNG
  CHIEN_SI_TIEN_TIEN CO_THI_DUA_BO_BAN_NGANH_TINH CO_THI_DUA_CAP_BO CO_THI_DUA_CAP_TINH
  CO_THI_DUA_CHINH_PHU CO_THI_DUA_QK_DHQG CSTD_BO_BAN_NGANH_TINH CSTD_CAP_BO CSTD_CAP_TINH
  CSTD_CO_SO CSTD_TOAN_QUOC DON_VI_QUYET_THANG DON_VI_TIEN_TIEN GIAI_THUONG_HO_CHI_MINH
  GIAI_THUONG_NHA_NUOC GIAY_KHEN GIAY_KHEN_CAP_XA GIAY_KHEN_DN GIAY_KHEN_DON_VI_BO GIAY_KHEN_HUYEN
  GIAY_KHEN_SO_NGANH GIAY_KHEN_XA GIA_DINH_VAN_HOA HCBVTQ_HANG_BA HCBVTQ_HANG_NHAT HCBVTQ_HANG_NHI
  HCDL_HANG_BA HCDL_HANG_NHAT HCDL_HANG_NHI HCLD_HANG_BA HCLD_HANG_NHAT HCLD_HANG_NHI HCQC_HANG_BA
  HCQC_HANG_NHAT HCQC_HANG_NHI HC_BAO_VE_TO_QUOC_1 HC_BAO_VE_TO_QUOC_2 HC_BAO_VE_TO_QUOC_3
  HC_CHIEN_CONG_1 HC_CHIEN_CONG_2 HC_CHIEN_CONG_3 HC_CHIEN_CONG_HANG_BA HC_CHIEN_CONG_HANG_NHAT
  HC_CHIEN_CONG_HANG_NHI HC_DAI_DOAN_KET HC_DOC_LAP_1 HC_DOC_LAP_2 HC_DOC_LAP_3 HC_DUNG_CAM
  HC_HO_CHI_MINH HC_HUU_NGHI HC_LAO_DONG_1 HC_LAO_DONG_2 HC_LAO_DONG_3 HC_QUAN_CONG_1
  HC_QUAN_CONG_2 HC_QUAN_CONG_3 HC_SAO_VANG HUY_CHUONG HUY_CHUONG_CHIEN_SI_VE_VANG_1
  HUY_CHUONG_CHIEN_SI_VE_VANG_2 HUY_CHUONG_CHIEN_SI_VE_VANG_3 HUY_CHUONG_HUU_NGHI
  HUY_CHUONG_QUAN_KY_QUYET_THANG HUY_CHUONG_TNXP_VE_VANG HUY_CHUONG_VI_AN_NINH_TO_QUOC
  KHU_DAN_CU_VAN_HOA KY_NIEM_CHUONG KY_NIEM_CHUONG_BO_TINH KY_NIEM_CHUONG_UBTVQH
  LAO_DONG_TIEN_TIEN NGHE_NHAN_NHAN_DAN NGHE_NHAN_UU_TU NGHE_SI_NHAN_DAN NGHE_SI_UU_TU
  NHA_GIAO_NHAN_DAN NHA_GIAO_UU_TU TAP_THE_LAO_DONG_TIEN_TIEN TAP_THE_LAO_DONG_XUAT_SAC
  TAP_THE_LDTT TAP_THE_LDXS THAY_THUOC_NHAN_DAN THAY_THUOC_UU_TU THON_TO_DAN_PHO_VAN_HOA
  TINH_THANH_PHO_ANH_HUNG XA_PHUONG_THI_TRAN_TIEU_BIEU
`
  .trim()
  .split(/\s+/)

describe('the codes of awards', () => {
  it.each(codes)('know %s', (code) => {
    expect(awardCodes.has(code) || sharedCodes.has(code)).toBe(true)
  })
  it('lead to awards that have a nature, and to each of them', () => {
    const natures = new Set<string>(Object.values(ids))
    const led = [...awardCodes.values()].map(({ award }) => award)
    expect(led.filter((award) => !natures.has(award))).toEqual([])
    expect([...natures].filter((award) => !led.includes(award))).toEqual([])
    for (const several of sharedCodes.values())
      for (const award of several) expect(natures.has(award)).toBe(true)
  })
  it.each([
    ['CSTD_CAP_BO', 'emulation-fighter.provincial'],
    ['KHU_DAN_CU_VAN_HOA', 'cultural-village'],
    ['HCLD_HANG_BA', 'labour-order.third'],
    ['HC_LAO_DONG_3', 'labour-order.third'],
    ['HC_CHIEN_CONG_HANG_NHI', 'feat-order.second'],
    ['HCBVTQ_HANG_NHAT', 'fatherland-defence-order.first'],
  ])('keep one history across the laws: %s is %s', (code, award) => {
    expect(awardCodes.get(code)).toEqual({ award })
  })
  it('know the commune by the code of its own certificate', () => {
    for (const code of ['GIAY_KHEN_XA', 'GIAY_KHEN_CAP_XA'])
      expect(awardCodes.get(code)).toEqual({
        award: 'commendation-certificate',
        post: 'commune-chair',
      })
  })
})
