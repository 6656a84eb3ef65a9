import { SegmentedControl } from '@mantine/core'
import { useLanguage, useShared } from './language.tsx'

/** Nút đổi ngôn ngữ. The choice is kept on this machine. */
export function LanguageSwitch() {
  const { language, setLanguage } = useLanguage()
  const words = useShared()
  return (
    <SegmentedControl
      size="xs"
      aria-label={words.language}
      value={language}
      onChange={(value) => setLanguage(value === 'en' ? 'en' : 'vi')}
      data={[
        { value: 'vi', label: 'Tiếng Việt' },
        { value: 'en', label: 'English' },
      ]}
    />
  )
}
