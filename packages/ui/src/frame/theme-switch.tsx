import { ActionIcon, Menu, useMantineColorScheme } from '@mantine/core'
import { IconDeviceDesktop, IconMoon, IconSun } from '@tabler/icons-react'
import { useShared } from '../language/language.tsx'

/** Giao diện sáng, tối hoặc theo máy. */
export function ThemeSwitch() {
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  const words = useShared().theme
  const Icon =
    colorScheme === 'dark' ? IconMoon : colorScheme === 'light' ? IconSun : IconDeviceDesktop
  return (
    <Menu>
      <Menu.Target>
        <ActionIcon variant="subtle" size="md" aria-label={words.label}>
          <Icon size={17} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconSun size={15} />} onClick={() => setColorScheme('light')}>
          {words.light}
        </Menu.Item>
        <Menu.Item leftSection={<IconMoon size={15} />} onClick={() => setColorScheme('dark')}>
          {words.dark}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconDeviceDesktop size={15} />}
          onClick={() => setColorScheme('auto')}
        >
          {words.auto}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
