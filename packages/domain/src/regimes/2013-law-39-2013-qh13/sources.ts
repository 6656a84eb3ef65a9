import { citing } from '../../citations/index.ts'

export const id = '2013-law-39-2013-qh13'

/** Amended articles keep the numbers of the law they stand in, and are cited there. */
export { at } from '../2003-law-15-2003-qh11/sources.ts'
export const own = citing(id)

export const pages = {
  amendment: 'https://vietjack.me/phap-luat/luat-thi-dua-khen-thuong-sua-doi-2013-62.html',
  advancedWorker:
    'https://dangbo-doanthe.hfic.vn/chi-tiet-bai-viet/449/100/Tin-Cong-doan/Nghi-40-ngay-lam-viec-tro-len-van-duoc-xet-Lao-dong-tien-tien-',
  advancedCollective: 'http://thiduakhenthuong.langson.gov.vn/en/hinhthucs/tap-lao-dong-tien-tien',
  fighterBase: 'http://thiduakhenthuong.langson.gov.vn/en/hinhthucs/chien-si-thi-dua-co-so',
  noExcellentNeeded: 'http://banthiduakhenthuongtw.gov.vn/traloi/460b8a748639415f8b9c28ccfe707fcd',
  fighterProvincial:
    'https://thuvienphapluat.vn/hoi-dap-phap-luat/47C20-hd-dieu-kien-de-duoc-cong-nhan-chien-si-thi-dua-cap-bo.html',
  flags:
    'https://thuvienphapluat.vn/hoi-dap-phap-luat/4A74C-hd-tieu-chuan-danh-hieu-co-thi-dua-cua-bo-nganh-van-hoa-the-thao-va-du-lich.html',
  consecutive:
    'https://nganhangphapluat.lawnet.vn/tu-van-phap-luat/bo-may-hanh-chinh/xet-trinh-danh-hieu-“chien-si-thi-dua-toan-quoc”-17002',
} as const
