import { formatNumber, useLanguage } from '@vinhdanh/ui'
import { type ReportsWords, reportsWords } from '@vinhdanh/wording/screens-reports'
import { useCallback } from 'react'

/** Lời văn của màn hình theo ngôn ngữ đang chọn. */
export const useWords = (): ReportsWords => reportsWords[useLanguage().language]

/** The name of an award in the chosen language; the Vietnamese name is the legal one. */
export function useAwardName(): (award: {
  readonly name: string
  readonly nameEn: string
}) => string {
  const { language } = useLanguage()
  return useCallback((award) => (language === 'en' ? award.nameEn : award.name), [language])
}

/** A whole number as it is written in the chosen language. */
export function useNumber(): (value: number) => string {
  const { language } = useLanguage()
  return useCallback((value) => formatNumber(value, language), [language])
}
