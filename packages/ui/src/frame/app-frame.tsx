import { Burger, Drawer } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import type { ReactNode } from 'react'
import { useShared } from '../language/language.tsx'
import { SyntheticBanner } from '../states/data-set.tsx'
import { KeyHelp } from '../table/keys.tsx'

/**
 * Khung ứng dụng: skip link, head, navigation (a drawer on a narrow screen), the banner of synthetic
 * data, content. `past` tints the whole frame while another day than today is looked at.
 */
export function AppFrame(props: {
  title: string
  /** Null while nobody is signed in: there is nowhere to go yet. */
  navigation: ((close: () => void) => ReactNode) | null
  tools: ReactNode
  synthetic: boolean
  past?: boolean
  children: ReactNode
}) {
  const words = useShared()
  const [open, { open: show, close }] = useDisclosure(false)
  const { navigation } = props
  return (
    <div className={props.past === true ? 'vd-frame vd-frame-past' : 'vd-frame'}>
      <a className="vd-skip" href="#content">
        {words.skipToContent}
      </a>
      <header className="vd-header">
        {navigation !== null && (
          <Burger
            className="vd-burger"
            opened={open}
            onClick={show}
            aria-label={words.menu}
            size="sm"
          />
        )}
        <a className="vd-brand" href={import.meta.env?.BASE_URL ?? '/'}>
          <span className="vd-brand-mark" aria-hidden="true">
            ★
          </span>
          <span className="vd-brand-name">{words.product}</span>
          <span className="vd-brand-app">{props.title}</span>
        </a>
        <div className="vd-tools">{props.tools}</div>
      </header>
      <SyntheticBanner shown={props.synthetic} />
      <div className={navigation === null ? 'vd-body vd-body-bare' : 'vd-body'}>
        {navigation !== null && (
          <nav className="vd-nav" aria-label={words.mainNavigation}>
            {navigation(() => undefined)}
          </nav>
        )}
        <main id="content" className="vd-main" tabIndex={-1}>
          {props.children}
        </main>
      </div>
      <Drawer
        opened={open}
        onClose={close}
        size="280px"
        title={words.productLong}
        closeButtonProps={{ 'aria-label': words.closeMenu }}
      >
        <nav className="vd-nav-drawer" aria-label={words.mainNavigation}>
          {navigation?.(close)}
        </nav>
      </Drawer>
      <KeyHelp />
    </div>
  )
}
