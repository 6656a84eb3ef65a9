import { useLanguage } from '@vinhdanh/ui'
import { type ReportsWords, reportsWords } from '@vinhdanh/wording/screens-reports'

/** Lời văn của màn hình theo ngôn ngữ đang chọn. */
export const useWords = (): ReportsWords => reportsWords[useLanguage()]

/** The name of an award in the chosen language; the Vietnamese name is the legal one. */
export function useAwardName(): (award: {
  readonly name: string
  readonly nameEn: string
}) => string {
  const language = useLanguage()
  return (award) => (language === 'en' ? award.nameEn : award.name)
}

/** A whole number as it is written in the chosen language. */
export function useNumber(): (value: number) => string {
  const language = useLanguage()
  const format = new Intl.NumberFormat(language === 'en' ? 'en-GB' : 'vi-VN')
  return (value) => format.format(value)
}
