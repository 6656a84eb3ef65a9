import { useLanguage } from '@vinhdanh/ui'
import { type AdminScreens, adminScreens } from '@vinhdanh/wording/screens-admin'

export const useWords = (): AdminScreens => adminScreens[useLanguage().language]

/** Tên danh hiệu: the legal Vietnamese name has authority; English is its translation. */
export function useAwardName(): (award: { name: string; nameEn: string }) => string {
  const { language } = useLanguage()
  return (award) => (language === 'vi' ? award.name : award.nameEn)
}

export const routes = [
  'merit',
  'movement',
  'sudden',
  'contribution',
  'seniority',
  'foreign',
] as const
export type Route = (typeof routes)[number]

export function useRouteName(): (route: string | null) => string {
  const words = useWords().route
  return (route) => {
    const known = routes.find((each) => each === route)
    return known === undefined ? (route ?? '—') : words[known]
  }
}
