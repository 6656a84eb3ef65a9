import { citing } from '../../citations/index.ts'
import { day, ratio } from '../../kernel/index.ts'
import type { Instrument } from '../../law/index.ts'
import { ballot } from '../making.ts'
import { ids } from '../natures/index.ts'
import { recalled } from '../provenance.ts'
import { bonuses } from './bonuses.ts'
import { procedure } from './procedure.ts'

const id = '2010-decree-42'
const at = citing(id)

const vote = {
  cite: at('53'),
  provenance: recalled(
    'Nghị định 91/2017/NĐ-CP Điều 45 khoản 8',
    'Tỷ lệ 90% và số điều của nghị định này ghi theo trí nhớ, lấy theo nghị định sau.',
  ),
}

const secretly = { yesShare: ratio(9, 10), council: 'provincial', secret: 'required' } as const

export const instrument: Instrument = {
  id,
  number: '42/2010/NĐ-CP',
  titleVi: 'Nghị định quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng',
  titleEn: 'Decree detailing the Law on Emulation and Commendation (2010)',
  rank: 'decree',
  issuer: 'Chính phủ',
  signed: null,
  effective: day('2010-06-01'),
  source: 'Nghị định 42/2010/NĐ-CP, ghi theo trí nhớ',
  ends: [],
  adds: [
    ...bonuses,
    ...procedure,
    ballot(ids.fighterProvincial, vote, secretly),
    ballot(ids.fighterNational, vote, secretly),
    ballot(ids.heroLabour, vote, secretly),
    ballot(ids.heroArmedForces, vote, secretly),
  ],
  replaces: [],
  repeals: [],
  transitions: [],
  notEncoded: [
    {
      cite: at('53'),
      reason:
        'Thời điểm nộp hồ sơ, công khai lấy ý kiến của giai đoạn này chưa đọc được; dữ liệu bắt đầu từ năm 2016.',
    },
    {
      cite: at('71'),
      reason:
        'Mức thưởng Giải thưởng, kỷ niệm chương, Gia đình văn hóa của giai đoạn này chưa có tài liệu.',
    },
  ],
}
