import { day } from '@vinhdanh/domain/kernel'
import { applicableLaw } from '@vinhdanh/domain/law'
import { instruments } from '@vinhdanh/domain/regimes'
import { describe, expect, it } from 'vitest'
import { whyThisLaw } from './index.ts'

const numberOf = (id: string) => instruments.find((each) => each.id === id)?.number ?? id
const why = (case_: Parameters<typeof applicableLaw>[1], language: 'vi' | 'en' = 'vi') =>
  whyThisLaw(applicableLaw(instruments, case_), language, numberOf)

describe('why a law applies', () => {
  it('is the day of decision where nothing is older', () => {
    expect(why({ today: day('2024-12-20') })).toBe(
      'Áp dụng luật có hiệu lực vào ngày quyết định, 20/12/2024.',
    )
  })
  it('is the transition, and that a person may choose the newer law', () => {
    const straddling = {
      today: day('2026-11-10'),
      receivedForAppraisalOn: day('2026-09-28'),
    }
    expect(why(straddling)).toBe(
      'Hồ sơ đã được tiếp nhận để thẩm định trước khi luật thay đổi nên áp dụng luật của ngày 30/09/2026, theo khoản 4 Điều 4 Luật số 06/2026/QH16. Có thể chọn luật mới của ngày 10/11/2026 nếu có lợi hơn cho đối tượng; người chọn và lý do được ghi lại.',
    )
    expect(why({ ...straddling, chosenNewLaw: true }, 'en')).toBe(
      'The new law of 10/11/2026 applies because it is more favourable and a person has chosen it, under Article 4, clause 4, Law 06/2026/QH16.',
    )
  })
})
