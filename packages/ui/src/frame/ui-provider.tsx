import { MantineProvider } from '@mantine/core'
import type { ReactNode } from 'react'
import { type Language, LanguageProvider } from '../language/language.tsx'
import { cssVariables, theme } from '../theme/theme.ts'

/** Everything a screen stands on: theme, tokens, language. `test` turns transitions off. */
export function UiProvider(props: {
  children: ReactNode
  language?: Language
  env?: 'default' | 'test'
}) {
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariables}
      defaultColorScheme="auto"
      env={props.env ?? 'default'}
    >
      <LanguageProvider {...(props.language === undefined ? {} : { initial: props.language })}>
        {props.children}
      </LanguageProvider>
    </MantineProvider>
  )
}
