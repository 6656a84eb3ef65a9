import { citing } from '../../citations/index.ts'

export const id = '2022-law-06-qh15'
export const at = citing(id)

/** Pages on which provisions of the law are quoted or answered about. */
export const pages = {
  gazette: 'https://vi.wikisource.org/wiki/Trang:Cong_bao_Chinh_phu_571_572_nam_2022.pdf',
  titles: 'https://viendaotaogiaoduc.edu.vn/tieu-chuan-chien-si-thi-dua-cac-cap-tu-01-01-2024',
  fighters:
    'https://lawnet.vn/thong-tin-phap-luat/khac/tieu-chuan-danh-hieu-chien-si-thi-dua-toan-quoc-tu-2024-103164.html',
  flags:
    'https://lawnet.vn/en/laws/tap-the-phai-dat-duoc-nhung-tieu-chuan-dieu-kien-nao-de-duoc-xet-tang-danh-hieu-co-thi-dua-cac-cap-22767.html',
  excellentCollective:
    'https://sbft.hust.edu.vn/hai-vien-thuoc-truong-hoa-va-khoa-hoc-su-song-nhan-danh-hieu-tap-the-lao-dong-xuat-sac.html',
  bacNinh:
    'Quyết định 86/2025/QĐ-UBND của UBND tỉnh Bắc Ninh, Điều 3 và Điều 4 (thuvienphapluat.vn)',
  meritPrimeMinister:
    'https://phunuquandoi.vn/chinh-sach-bhxh-bhyt/dieu-kien-duoc-xet-tang-bang-khen-cua-thu-tuong-chinh-phu',
  meritPrimeMinisterWorkers:
    'https://godau.tayninh.gov.vn/vi/news/pho-bien-phap-luat/cong-nhan-nong-dan-dap-ung-tieu-chuan-gi-de-duoc-tang-bang-khen-cua-thu-tuong-chinh-phu-3088.html',
  meritProvincial:
    'https://chinhsachonline.chinhphu.vn/tieu-chuan-de-nghi-xet-tang-bang-khen-cua-bo-nganh-77204.htm',
  labourOrderThird:
    'https://thuvienphapluat.vn/phap-luat/dieu-kien-de-cong-nhan-nong-dan-duoc-tang-huan-chuong-lao-dong-hang-ba-mau-huan-chuong-lao-dong-han-213764-178092.html',
  labourOrderSecond:
    'https://thuvienphapluat.vn/hoi-dap-phap-luat/83A0204-hd-ai-duoc-tang-huan-chuong-lao-dong-hang-2-muc-tien-thuong-la-bao-nhieu.html',
  exemplaryCommune:
    'https://thuviennhadat.vn/phap-luat-doi-song/danh-hieu-xa-phuong-thi-tran-tieu-bieu-quy-dinh-the-nao-576537.html',
  culturalVillage:
    'https://lawnet.vn/ngan-hang-phap-luat/tu-van-phap-luat/bo-may-hanh-chinh/danh-hieu-thon-to-dan-pho-van-hoa-theo-quy-dinh-moi-nhat-369139',
  culturalFamily:
    'https://baolaocai.vn/quy-dinh-moi-ve-khung-tieu-chuan-xet-tang-gia-dinh-van-hoa-post377085.html',
  armyTitles:
    'https://tintuc.thuvienphapluat.com/thong-bao-van-ban-moi/email/57809/cac-danh-hieu-thi-dua-trong-quan-doi-nhan-dan-viet-nam-tu-ngay-01-01-2024 (Thông tư 118/2023/TT-BQP)',
  meritMovement:
    'https://lawnet.vn/thong-tin-phap-luat/en/chinh-sach-moi/criteria-for-awarding-or-posthumously-awarding-diplomas-of-merit-from-the-ministry-of-industry-and-trade-in-vietnam-129430.html',
  competence: 'http://skhcn.kontum.gov.vn (giới thiệu Luật 06/2022/QH15, Điều 77 đến Điều 80)',
  initiativesOnce: 'Công văn 5007/BNV-TĐKT ngày 05/9/2023, mục III.5c (thuvienphapluat.vn)',
  transition: 'Luật số 06/2022/QH15 Điều 96, theo tài liệu thứ cấp',
} as const
