import { Autocomplete } from '@mantine/core'
import { useLanguage } from '@vinhdanh/ui'
import { themeLabel, usualThemes } from '@vinhdanh/wording/limitations'

/** Chủ đề của hạn chế: the usual ones are offered, another may be written. */
export function ThemeField(props: {
  label: string
  value: string
  onTheme: (theme: string) => void
}) {
  const { language } = useLanguage()
  return (
    <Autocomplete
      label={props.label}
      data={[...usualThemes]}
      value={props.value}
      required
      onChange={props.onTheme}
      renderOption={({ option }) => themeLabel(option.value, language)}
    />
  )
}
