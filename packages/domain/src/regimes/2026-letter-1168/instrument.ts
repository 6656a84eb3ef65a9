import { day } from '../../kernel/index.ts'
import type { Instrument } from '../../law/index.ts'
import { at, guided, id } from './standards.ts'

export const instrument: Instrument = {
  id,
  number: '1168/BNV-BTĐKT',
  titleVi:
    'Công văn trả lời kiến nghị về tiêu chuẩn sáng kiến, đề tài khi xét “Bằng khen của Bộ, ban, ngành, tỉnh”',
  titleEn: 'Letter on initiatives asked for with the Provincial Certificate of Merit',
  rank: 'guidance',
  issuer: 'Bộ Nội vụ',
  signed: day('2026-02-06'),
  effective: day('2026-02-06'),
  source:
    'https://luatvietnam.vn/tin-van-ban-moi/bo-noi-vu-lam-ro-tieu-chuan-sang-kien-de-tai-khi-xet-tang-bang-khen-bo-ban-nganh-tinh-186-107095-article.html',
  ends: [],
  adds: [],
  replaces: [guided],
  repeals: [],
  transitions: [],
  notEncoded: [
    {
      cite: at('1'),
      reason:
        'Có được cộng một sáng kiến với một đề tài cho đủ hai hay không: phần trả lời này chưa đọc được; ở đây sáng kiến và đề tài được đếm chung.',
    },
  ],
}
