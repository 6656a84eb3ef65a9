import { day } from '../../kernel/index.ts'
import type { Instrument } from '../../law/index.ts'
import { authorities } from './authorities.ts'
import { awards } from './awards.ts'
import {
  advancedCollective,
  advancedUnit,
  excellentCollective,
  flagProvincialOfLaw,
  victoriousUnit,
} from './collectives.ts'
import { commendation } from './commendation.ts'
import { community } from './community.ts'
import { detailedByDecree } from './detailed-by-decree.ts'
import { honours } from './honours.ts'
import { procedureOf } from './procedure.ts'
import { id, own, pages } from './sources.ts'
import { advancedSoldier, advancedWorker, fighterBase, fighterProvincial } from './titles.ts'

export const instrument: Instrument = {
  id,
  number: '39/2013/QH13',
  titleVi: 'Luật sửa đổi, bổ sung một số điều của Luật Thi đua, khen thưởng',
  titleEn: 'Law amending the Law on Emulation and Commendation (2013)',
  rank: 'law',
  issuer: 'Quốc hội',
  signed: null,
  effective: day('2014-06-01'),
  source: pages.amendment,
  ends: [],
  adds: [
    ...awards,
    ...authorities,
    ...detailedByDecree,
    ...honours({ regular: [], collective: [] }),
    advancedWorker,
    advancedSoldier,
    fighterBase,
    fighterProvincial,
    advancedCollective,
    advancedUnit,
    excellentCollective,
    victoriousUnit,
    ...community,
    flagProvincialOfLaw,
    commendation,
    ...procedureOf(awards),
  ],
  replaces: [],
  repeals: [],
  transitions: [],
  notEncoded: [
    {
      cite: own('1'),
      reason:
        'Câu chữ của Luật về huân chương, bằng khen, cờ của Chính phủ chưa đọc được; ghi theo nghị định quy định chi tiết ban hành cùng năm.',
    },
  ],
}
