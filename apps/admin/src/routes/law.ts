import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { ruleTabs } from '../features/law/rule-tabs.ts'
import { regulationSearch } from '../features/regulations/search.ts'
import { day, oneOf, text, understood, year } from '../shared/search-values.ts'
import { rootRoute } from './root.tsx'

export const lawRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/law',
  validateSearch: (raw: Record<string, unknown>) =>
    understood({
      on: day(raw, 'on'),
      award: text(raw, 'award'),
      part: oneOf(ruleTabs)(raw, 'part'),
    }),
  component: lazyRouteComponent(() => import('../features/law/law-page.tsx'), 'LawPage'),
})

export const compareRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/law/compare',
  validateSearch: (raw: Record<string, unknown>) =>
    understood({
      award: text(raw, 'award'),
      year: year(raw, 'year'),
      subject: text(raw, 'subject'),
      a: day(raw, 'a'),
      b: day(raw, 'b'),
    }),
  component: lazyRouteComponent(() => import('../features/law/compare-page.tsx'), 'ComparePage'),
})

export const impactRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/law/impact',
  validateSearch: (raw: Record<string, unknown>) =>
    understood({ instrument: text(raw, 'instrument'), a: day(raw, 'a'), b: day(raw, 'b') }),
  component: lazyRouteComponent(() => import('../features/law/impact-page.tsx'), 'ImpactPage'),
})

export const regulationListRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/law/regulations',
  validateSearch: regulationSearch,
  component: lazyRouteComponent(
    () => import('../features/regulations/regulation-list.tsx'),
    'RegulationList',
  ),
})

export const newRegulationRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/law/regulations/new',
  component: lazyRouteComponent(
    () => import('../features/regulations/regulation-editor.tsx'),
    'NewRegulation',
  ),
})

export const regulationRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/law/regulations/$id',
  component: lazyRouteComponent(
    () => import('../features/regulations/regulation-page.tsx'),
    'RegulationPage',
  ),
})

export const editRegulationRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/law/regulations/$id/edit',
  component: lazyRouteComponent(
    () => import('../features/regulations/regulation-editor.tsx'),
    'EditRegulation',
  ),
})
