import { createRootRoute, createRoute, createRouter } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { ClustersPage } from './features/clusters/clusters-page.tsx'
import { LawPage } from './features/law/law-page.tsx'
import { readLawSearch } from './features/law/law-search.ts'
import { RulesPage } from './features/law/rules-page.tsx'
import { PublishedPage } from './features/published/published-page.tsx'
import { readPublishedSearch } from './features/published/published-search.ts'
import { RecordsPage } from './features/register/records-page.tsx'
import { readRecordsSearch } from './features/register/records-search.ts'
import { ClusterYearPage } from './features/season/cluster-year-page.tsx'
import { SeasonPage } from './features/season/season-page.tsx'
import { readSeasonSearch } from './features/season/season-search.ts'
import { AwardsPage } from './features/statistics/awards-page.tsx'
import { FairnessPage } from './features/statistics/fairness-page.tsx'
import { HomePage } from './features/statistics/home-page.tsx'
import { Frame } from './shared/frame.tsx'
import { readScope } from './shared/scope.ts'

const rootRoute = createRootRoute({ component: Frame, validateSearch: readScope })
const page = <const Path extends string>(path: Path, component: () => ReactNode) =>
  createRoute({ getParentRoute: () => rootRoute, path, component })

const records = createRoute({
  getParentRoute: () => rootRoute,
  path: '/records',
  component: RecordsPage,
  validateSearch: readRecordsSearch,
})

const published = createRoute({
  getParentRoute: () => rootRoute,
  path: '/published',
  component: PublishedPage,
  validateSearch: readPublishedSearch,
})

const season = createRoute({
  getParentRoute: () => rootRoute,
  path: '/season',
  component: SeasonPage,
  validateSearch: readSeasonSearch,
})

const clusterYear = createRoute({
  getParentRoute: () => rootRoute,
  path: '/season/$id',
  component: ClusterYearPage,
  validateSearch: readSeasonSearch,
})

const law = createRoute({
  getParentRoute: () => rootRoute,
  path: '/law',
  component: LawPage,
  validateSearch: readLawSearch,
})

const rules = createRoute({
  getParentRoute: () => rootRoute,
  path: '/law/rules',
  component: RulesPage,
  validateSearch: readLawSearch,
})

export const routeTree = rootRoute.addChildren([
  page('/', HomePage),
  page('/awards', AwardsPage),
  page('/fairness', FairnessPage),
  page('/clusters', ClustersPage),
  published,
  season,
  clusterYear,
  records,
  law,
  rules,
])

export const router = createRouter({
  routeTree,
  basepath: '/reports',
  defaultPreload: false,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
