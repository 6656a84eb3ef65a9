import type { PaymentLine } from '@vinhdanh/domain/law'
import { awardLabel } from '../awards/index.ts'
import type { Language } from '../formats/index.ts'
import type { Pair } from '../pairs.ts'

type Why = NonNullable<PaymentLine['why']>

const reasons: Readonly<Record<Why['kind'], (instead: string) => Pair>> = {
  'no-rate': () => ['Văn bản không quy định tiền thưởng', 'The text names no bonus'],
  'no-base-salary': () => [
    'Không có mức lương cơ sở của ngày quyết định',
    'No base salary is known for the day of decision',
  ],
  'higher-title-of-period': (instead) => [
    `Cùng thời gian tính thành tích, chỉ nhận mức thưởng của “${instead}”`,
    `For the same period only the bonus of “${instead}” is paid`,
  ],
  'higher-form-of-merit': (instead) => [
    `Cùng thời gian và thành tích, chỉ nhận mức thưởng của “${instead}”`,
    `For the same period and merit only the bonus of “${instead}” is paid`,
  ],
  'higher-of-title-and-form': (instead) => [
    `Danh hiệu và hình thức cùng lúc, chỉ nhận mức thưởng của “${instead}”`,
    `Of a title and a form together only the bonus of “${instead}” is paid`,
  ],
}

/** Vì sao một khoản thưởng không được chi. */
export function unpaidSentence(why: Why, language: Language): string {
  const instead = 'instead' in why ? awardLabel(why.instead, language) : ''
  return reasons[why.kind](instead)[language === 'vi' ? 0 : 1]
}
