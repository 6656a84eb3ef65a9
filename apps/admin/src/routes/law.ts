import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { day, oneOf, text, understood, year } from '../shared/search-values.ts'
import { rootRoute } from './root.tsx'

/** Parts of the rule of an award, in the address as `part`. */
export const ruleTabs = ['standard', 'provisions', 'history'] as const
export type RuleTab = (typeof ruleTabs)[number]

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
