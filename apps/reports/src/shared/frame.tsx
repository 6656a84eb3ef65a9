import { NavLink } from '@mantine/core'
import {
  IconBook2,
  IconCalendarStats,
  IconChartBar,
  IconDesk,
  IconHome,
  IconNews,
  IconScale,
  IconSearch,
  IconUsersGroup,
} from '@tabler/icons-react'
import { Outlet, useLocation } from '@tanstack/react-router'
import { AppFrame, LanguageSwitch, ThemeSwitch } from '@vinhdanh/ui'
import { useCallback, useState } from 'react'
import { useQuery } from 'urql'
import { FrameQuery } from './documents.ts'
import { PageNavLink } from './links.tsx'
import { RealPage } from './real-page.ts'
import { useScope } from './scope.ts'
import { useWords } from './words.tsx'

const pages = [
  ['/', 'home', IconHome],
  ['/awards', 'awards', IconChartBar],
  ['/fairness', 'fairness', IconScale],
  ['/clusters', 'clusters', IconUsersGroup],
  ['/season', 'season', IconCalendarStats],
  ['/published', 'published', IconNews],
  ['/records', 'records', IconSearch],
  ['/law', 'law', IconBook2],
] as const

/** Khung của ứng dụng báo cáo. The data set and the years stay when another report is opened. */
export function Frame() {
  const words = useWords()
  const [scope] = useScope()
  const { pathname } = useLocation()
  const [{ data }] = useQuery({ query: FrameQuery })
  const [realPages, setRealPages] = useState(0)
  const sawReal = useCallback(() => {
    setRealPages((count) => count + 1)
    return () => setRealPages((count) => count - 1)
  }, [])
  const here = (path: string) => (path === '/' ? pathname === '/' : pathname.startsWith(path))
  return (
    <AppFrame
      title={words.app}
      // What was published, and the law, are real: they must not stand under the banner of invented data.
      synthetic={
        data?.app.synthetic === true &&
        scope.dataSet !== 'REAL' &&
        realPages === 0 &&
        !here('/published') &&
        !here('/law')
      }
      tools={
        <>
          <LanguageSwitch />
          <ThemeSwitch />
        </>
      }
      navigation={(close) => (
        <>
          {pages.map(([path, name, Icon]) => (
            <PageNavLink
              key={path}
              to={path}
              search={scope}
              active={here(path)}
              aria-current={here(path) ? 'page' : undefined}
              label={words.nav[name]}
              leftSection={<Icon size={17} aria-hidden="true" />}
              onClick={close}
            />
          ))}
          <NavLink
            href="/"
            label={words.nav.admin}
            leftSection={<IconDesk size={17} aria-hidden="true" />}
          />
        </>
      )}
    >
      <RealPage value={sawReal}>
        <Outlet />
      </RealPage>
    </AppFrame>
  )
}
