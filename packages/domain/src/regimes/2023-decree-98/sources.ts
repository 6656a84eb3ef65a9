import { citing } from '../../citations/index.ts'

export const id = '2023-decree-98'
export const at = citing(id)

export const pages = {
  principles:
    'https://thuvienphapluat.vn/chinh-sach-phap-luat-moi/vn/ho-tro-phap-luat/chinh-sach-moi/58267/nguyen-tac-xet-danh-hieu-thi-dua-va-hinh-thuc-khen-thuong-moi-nhat-2024',
  ballots: 'Nghị định 98/2023/NĐ-CP Điều 30 khoản 7, trích tại thuvienphapluat.vn',
  deadlines:
    'Nghị định 98/2023/NĐ-CP Điều 32 và Quyết định 311/QĐ-BNV năm 2025, trích tại thuvienphapluat.vn',
  simplified:
    'https://tintuc.thuvienphapluat.com/ho-tro-phap-luat/tu-van-phap-luat/58801/05-truong-hop-xet-khen-thuong-theo-thu-tuc-don-gian',
  notice: 'https://vietnam.vn/?p=1196536',
  council:
    'https://lawnet.vn/en/laws/composition-of-the-central-emulation-and-commendation-council-operation-and-membership-according-to--165786.html',
  money:
    'https://phunuvietnam.vn/muc-tien-thuong-danh-hieu-thi-dua-bang-khen-giay-khen-ky-niem-chuong-20240107151947536.htm',
} as const
