import { type SharedScreens, sharedScreens } from '@vinhdanh/wording/screens-shared'
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react'

/** Ngôn ngữ của màn hình. */
export type Language = 'vi' | 'en'
/** The same, as the graph names it. */
export type GraphLanguage = 'VI' | 'EN'

interface LanguageState {
  readonly language: Language
  readonly graphLanguage: GraphLanguage
  readonly setLanguage: (language: Language) => void
}

const key = 'vinhdanh.language'
const LanguageContext = createContext<LanguageState>({
  language: 'vi',
  graphLanguage: 'VI',
  setLanguage: () => undefined,
})

function remembered(): Language {
  try {
    return localStorage.getItem(key) === 'en' ? 'en' : 'vi'
  } catch {
    return 'vi'
  }
}

export function LanguageProvider(props: { children: ReactNode; initial?: Language }) {
  const [language, setLanguage] = useState<Language>(() => props.initial ?? remembered())
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])
  const state = useMemo<LanguageState>(
    () => ({
      language,
      graphLanguage: language === 'vi' ? 'VI' : 'EN',
      setLanguage: (next) => {
        setLanguage(next)
        try {
          localStorage.setItem(key, next)
        } catch {
          // A browser that forbids storage only forgets the choice.
        }
      },
    }),
    [language],
  )
  return <LanguageContext value={state}>{props.children}</LanguageContext>
}

export const useLanguage = (): LanguageState => useContext(LanguageContext)
export const useShared = (): SharedScreens => sharedScreens[useLanguage().language]
