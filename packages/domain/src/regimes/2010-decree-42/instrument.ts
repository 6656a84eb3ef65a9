import { citing } from '../../citations/index.ts'
import { day, ratio } from '../../kernel/index.ts'
import type { Instrument, Multiples } from '../../law/index.ts'
import { ballot, bonus } from '../making.ts'
import { ids } from '../natures/index.ts'
import { recalled } from '../provenance.ts'

const id = '2010-decree-42'
const at = citing(id)

const money = {
  cite: at('71'),
  provenance: recalled(
    'Nghị định 42/2010/NĐ-CP Điều 71 và các điều tiếp theo',
    'Hệ số tiền thưởng trước ngày 01/10/2017 ghi theo trí nhớ; hệ số cờ và Bằng khen của Thủ tướng khác với nghị định sau.',
  ),
}
const vote = {
  cite: at('53'),
  provenance: recalled(
    'Nghị định 91/2017/NĐ-CP Điều 45 khoản 8',
    'Tỷ lệ 90% và số điều của nghị định này ghi theo trí nhớ, lấy theo nghị định sau.',
  ),
}

const times = (hundredths: number) => ratio(hundredths, 100)
const person = (hundredths: number): Multiples => ({ person: times(hundredths) })
const collective = (hundredths: number): Multiples => ({ collective: times(hundredths) })
const twice = (hundredths: number): Multiples => ({
  person: times(hundredths),
  collective: times(hundredths * 2),
})
/** No rate of its own is known for a household; it is paid as a person. */
export const withHousehold = (hundredths: number): Multiples => ({
  ...twice(hundredths),
  household: times(hundredths),
})
export const multiplesOfTitles = { person, collective, twice } as const

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
    bonus(ids.fighterNational, money, { multiples: person(450) }),
    bonus(ids.fighterProvincial, money, { multiples: person(300) }),
    bonus(ids.fighterBase, money, { multiples: person(100) }),
    bonus(ids.advancedWorker, money, { multiples: person(30) }),
    bonus(ids.flagGovernment, money, { multiples: collective(2450) }),
    bonus(ids.flagProvincial, money, { multiples: collective(1550) }),
    bonus(ids.excellentCollective, money, { multiples: collective(150) }),
    bonus(ids.advancedCollective, money, { multiples: collective(80) }),
    bonus(ids.labourOrderThird, money, { multiples: twice(450) }),
    bonus(ids.meritPrimeMinister, money, { multiples: withHousehold(150) }),
    bonus(ids.meritProvincial, money, { multiples: withHousehold(100) }),
    bonus(ids.commendation, money, {
      multiples: withHousehold(30),
      decidedBy: { 'commune-chair': withHousehold(15) },
    }),
    ballot(ids.fighterProvincial, vote, secretly),
    ballot(ids.fighterNational, vote, secretly),
  ],
  replaces: [],
  repeals: [],
  transitions: [],
  notEncoded: [
    {
      cite: at('53'),
      reason: 'Hồ sơ và thủ tục của giai đoạn này chưa đọc được; dữ liệu bắt đầu từ năm 2016.',
    },
  ],
}
