import { Menu, UnstyledButton } from '@mantine/core'
import {
  IconBook2,
  IconBriefcase,
  IconChartBar,
  IconFileCertificate,
  IconFlag,
  IconGavel,
  IconListCheck,
  IconListDetails,
  IconPresentation,
  IconScale,
  IconSettings,
  IconSignature,
  IconTable,
  IconTargetArrow,
  IconTimeline,
  IconUserCircle,
  IconUsersGroup,
} from '@tabler/icons-react'
import { Link, Outlet, useRouterState } from '@tanstack/react-router'
import {
  AppFrame,
  formatDay,
  LanguageSwitch,
  LoadingState,
  ThemeSwitch,
  useShared,
} from '@vinhdanh/ui'
import { useEffect, useRef } from 'react'
import { useMutation } from 'urql'
import { environment } from '../environment.ts'
import { Frame_SignOut } from '../features/access/documents.ts'
import { SignIn } from '../features/access/sign-in.tsx'
import { FailureNotice } from './answered.tsx'
import { useFrame } from './viewer.tsx'
import { useWords } from './words.ts'

/** Khung: navigation by rights, the account, language and theme; the sign-in page when signed out. */
export function Shell() {
  const frame = useFrame()
  const all = useWords()
  const words = all.frame
  const shared = useShared()
  const past = useRouterState({
    select: (state) => 'on' in state.location.search && state.location.search.on !== undefined,
  })

  const pathname = useRouterState({ select: (state) => state.location.pathname })
  const shownPath = useRef(pathname)
  // A new page is read from its beginning: who listens must not be left on a link that is gone.
  useEffect(() => {
    if (shownPath.current === pathname) return
    shownPath.current = pathname
    document.getElementById('content')?.focus({ preventScroll: true })
  }, [pathname])
  const { viewer } = frame
  const navigation = (close: () => void) => {
    const waiting = viewer?.worklist.total ?? 0
    const link = (to: string, label: string, Icon: typeof IconScale, exact = false) => (
      <Link to={to} onClick={close} activeOptions={{ exact, includeSearch: false }}>
        <Icon size={17} aria-hidden="true" />
        {label}
        {to === '/' && waiting > 0 && (
          <span className="vd-nav-count">
            <span aria-hidden="true">{waiting}</span>
            <span className="vd-hidden">, {words.waiting(waiting)}</span>
          </span>
        )}
      </Link>
    )
    return (
      <>
        {link('/', words.worklist, IconListCheck, true)}
        {frame.can('proposals') && link('/proposals', words.proposals, IconFileCertificate)}
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields, these are links */}
        <div role="group" aria-label={words.season} className="vd-nav-group">
          <span className="vd-nav-title" aria-hidden="true">
            {words.season}
          </span>
          {frame.can('season') && link('/season', all.season.menu, IconTimeline)}
          {frame.can('movementRegister') && link('/movements', all.movements.title, IconFlag)}
          {frame.can('clusters') && link('/clusters', words.clusters, IconUsersGroup)}
          {frame.can('covenants') && link('/covenants', all.covenants.menu, IconSignature)}
          {frame.can('scoreBoards') && link('/rubrics', words.rubrics, IconListDetails)}
          {frame.can('scoreBoards') && link('/scoring', words.scoring, IconTable)}
          {frame.can('conferences') && link('/conferences', all.conferences.menu, IconPresentation)}
          {frame.can('limitations') && link('/limitations', all.limitations.menu, IconTargetArrow)}
        </div>
        {frame.can('sessions') && link('/sessions', words.sessions, IconGavel)}
        {frame.can('decisions') && link('/decisions', words.decisions, IconBriefcase)}
        {frame.can('register') && link('/register', words.register, IconBook2)}
        {link('/law', words.law, IconScale)}
        {(frame.can('accounts') ||
          frame.can('setProposalWindow') ||
          frame.can('setWorkingCalendar')) &&
          link('/administration', words.administration, IconSettings)}
        <a href={environment.reportsUrl}>
          <IconChartBar size={17} aria-hidden="true" />
          {words.reports}
        </a>
      </>
    )
  }

  return (
    <AppFrame
      title={words.title}
      navigation={viewer === null ? null : navigation}
      synthetic={frame.synthetic}
      past={past}
      tools={
        <>
          <LanguageSwitch />
          <ThemeSwitch />
          {frame.viewer !== null && <AccountMenu />}
        </>
      }
    >
      {frame.app === null ? (
        frame.failed ? (
          <FailureNotice
            failure={{ network: true, code: null, message: '', forbidden: false }}
            kept={shared.error.keptNothing}
            onRetry={frame.retry}
          />
        ) : (
          <LoadingState />
        )
      ) : frame.viewer === null ? (
        <SignIn />
      ) : (
        <Outlet />
      )}
    </AppFrame>
  )
}

function AccountMenu() {
  const frame = useFrame()
  const words = useWords().frame
  const [, signOut] = useMutation(Frame_SignOut)
  const viewer = frame.viewer
  if (viewer === null) return null
  return (
    <Menu width={320} position="bottom-end">
      <Menu.Target>
        <UnstyledButton
          className="ad-account"
          aria-label={`${words.account}: ${viewer.account.name}`}
        >
          <IconUserCircle size={20} aria-hidden="true" />
          <span className="ad-account-name">{viewer.account.name}</span>
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{viewer.account.email}</Menu.Label>
        <Menu.Label>
          <strong>{words.grants}</strong>
          {viewer.grants.length === 0 && <div>{words.noGrants}</div>}
          {viewer.grants.map((grant) => (
            <div key={`${grant.role} ${grant.unit.id} ${grant.from}`}>
              {grant.label} ({formatDay(grant.from)})
            </div>
          ))}
        </Menu.Label>
        <Menu.Divider />
        <Menu.Item onClick={() => void signOut({}).then(frame.renew)}>{words.signOut}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
