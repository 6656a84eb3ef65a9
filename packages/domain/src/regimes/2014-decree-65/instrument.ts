import { citing } from '../../citations/index.ts'
import { any, when } from '../../criteria/index.ts'
import { day } from '../../kernel/index.ts'
import type { Instrument } from '../../law/index.ts'
import { personsAndCollectives } from '../2013-law-39-2013-qh13/commendation.ts'
import { advancedWorker } from '../2013-law-39-2013-qh13/titles.ts'
import { specialCases } from '../before-2024/advanced-worker.ts'
import { givenByHousehold, householdCommendation } from '../before-2024/household.ts'
import { labourOrderThird } from '../before-2024/labour-order-third.ts'
import { meritPrimeMinister } from '../before-2024/merit-prime-minister.ts'
import { meritProvincial } from '../before-2024/merit-provincial.ts'
import { fighterNational, flagGovernment } from '../before-2024/national.ts'
import type { Place } from '../before-2024/place.ts'
import { criteria, withConditions } from '../making.ts'
import { ids } from '../natures/index.ts'
import { read } from '../provenance.ts'

const id = '2014-decree-65'
const at = citing(id)
const text = read('Nghị định 65/2014/NĐ-CP (toàn văn lưu tại github 21ts444/thcshoangluong)')

const place = (article: string): Place => ({
  at: (path) => at(`${article}.${path}`),
  cite: at(article),
  person: text,
  others: text,
  regular: [],
  collective: [],
})

export const instrument: Instrument = {
  id,
  number: '65/2014/NĐ-CP',
  titleVi:
    'Nghị định quy định chi tiết thi hành Luật sửa đổi, bổ sung một số điều của Luật Thi đua, khen thưởng năm 2013',
  titleEn: 'Decree detailing the amendment of 2013 to the Law on Emulation and Commendation',
  rank: 'decree',
  issuer: 'Chính phủ',
  signed: null,
  effective: day('2014-08-20'),
  source:
    'https://raw.githubusercontent.com/21ts444/thcshoangluong/main/tin-tuc-thong-bao/thi-dua-khen-thuong/thi-dua-khen-thuong.html',
  ends: [],
  adds: [],
  replaces: [
    fighterNational({ cite: at('3'), provenance: text }, []),
    flagGovernment((clause) => at(`6.${clause}`), { cite: at('6'), provenance: text }, []),
    labourOrderThird(place('17'), {
      workerInitiatives: { scope: 'district', count: 3 },
      workers: text,
      women: { womenYearsLess: 3 },
      tenure: text,
    }),
    meritPrimeMinister(
      place('23'),
      givenByHousehold(
        at('23.4'),
        'base',
        when('judged', { topic: 'contribution-500-million' }).at(at('23.4')),
      ),
    ),
    meritProvincial(place('24'), []),
    withConditions(
      advancedWorker,
      ...specialCases(at('5.6'), at('5'), text),
      when('absenceBelow', { workingDays: 40 }).at(at('5.6'), text),
    ),
    criteria(
      ids.commendation,
      { cite: at('25'), provenance: text },
      any(...personsAndCollectives, householdCommendation(at('25'), text)),
    ),
  ],
  repeals: [],
  transitions: [],
  notEncoded: [
    {
      cite: at('2'),
      reason:
        'Khen thưởng người đứng đầu phải căn cứ kết quả của tập thể; ưu tiên nữ khi ngang nhau: người thẩm định cân nhắc.',
    },
    {
      cite: at('4'),
      reason: 'Hội đồng sáng kiến cơ sở và người công nhận là thủ tục công nhận sáng kiến.',
    },
    {
      cite: at('5.5'),
      reason:
        'Người chuyển công tác, biệt phái: đơn vị nào xét và nhận xét của đơn vị cũ là giấy tờ của hồ sơ.',
    },
    {
      cite: at('17.5'),
      reason: 'Khen thưởng đối ngoại làm ở đợt sau.',
    },
    {
      cite: at('17.3'),
      reason: 'Bảng dành cho người tham gia hai thời kỳ kháng chiến: chưa có dữ liệu để tính.',
    },
  ],
}
