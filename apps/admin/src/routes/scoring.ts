import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { boardSearch, boardTabs, shownColumns } from '../features/scoring/search.ts'
import { oneOf, text, understood } from '../shared/search-values.ts'
import { rootRoute } from './root.tsx'

const tab = oneOf(boardTabs)
const column = oneOf(shownColumns)

export const boardListRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/scoring',
  validateSearch: boardSearch,
  component: lazyRouteComponent(() => import('../features/scoring/board-list.tsx'), 'BoardList'),
})

export const boardRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/scoring/$id',
  validateSearch: (raw: Record<string, unknown>) =>
    understood({ tab: tab(raw, 'tab'), column: column(raw, 'column'), unit: text(raw, 'unit') }),
  component: lazyRouteComponent(() => import('../features/scoring/board-page.tsx'), 'BoardPage'),
})
