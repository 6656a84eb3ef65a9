import { useLanguage } from '@vinhdanh/ui'
import { type AdminScreens, adminScreens } from '@vinhdanh/wording/screens-admin'

export const useWords = (): AdminScreens => adminScreens[useLanguage().language]

/** Tên danh hiệu: the legal Vietnamese name has authority; English is its translation. */
export function useAwardName(): (award: { name: string; nameEn: string }) => string {
  const { language } = useLanguage()
  return (award) => (language === 'vi' ? award.name : award.nameEn)
}

/** Vai trò, as the journal writes it (unit-officer): in words where it is known. */
export function useRoleName(): (role: string | null) => string | null {
  const words: Readonly<Record<string, string>> = useWords().role
  return (role) => (role === null ? null : (words[role.toUpperCase().replaceAll('-', '_')] ?? role))
}

export const routes = [
  'merit',
  'movement',
  'sudden',
  'contribution',
  'seniority',
  'foreign',
] as const

export function useRouteName(): (route: string | null) => string {
  const words = useWords().route
  return (route) => {
    const known = routes.find((each) => each === route)
    return known === undefined ? (route ?? '—') : words[known]
  }
}
