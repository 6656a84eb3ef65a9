import { awardLabel } from '../awards/index.ts'
import type { Language } from '../formats/index.ts'

const classes = ['first', 'second', 'third'] as const
const lastClass = { vi: / hạng [^ ]+$/, en: /, [^,]+$/ } as const
const everyClass = { vi: ' các hạng', en: ' of every class' } as const

/** Tên của nhiều danh hiệu, hình thức; an order whose three classes are all named is named once. */
export function awardList(ids: readonly string[], language: Language): readonly string[] {
  const stemOf = (id: string) => id.replace(/\.(first|second|third)$/, '')
  const whole = (stem: string) => classes.every((each) => ids.includes(`${stem}.${each}`))
  const named = ids.map((id) => {
    const label = awardLabel(id, language)
    return stemOf(id) !== id && whole(stemOf(id))
      ? `“${label.replace(lastClass[language], '')}”${everyClass[language]}`
      : `“${label}”`
  })
  return [...new Set(named)]
}
