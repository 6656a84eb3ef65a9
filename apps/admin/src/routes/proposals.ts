import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { proposalSearch } from '../features/proposals/search.ts'
import { oneOf, text, understood, year } from '../shared/search-values.ts'
import { rootRoute } from './root.tsx'

const tab = oneOf(['summary', 'papers', 'record', 'attestations', 'recorded'])

export const proposalListRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/proposals',
  validateSearch: proposalSearch,
  component: lazyRouteComponent(
    () => import('../features/proposals/proposal-list.tsx'),
    'ProposalList',
  ),
})

export const newProposalRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/proposals/new',
  validateSearch: (raw: Record<string, unknown>) =>
    understood({
      subject: text(raw, 'subject'),
      award: text(raw, 'award'),
      year: year(raw, 'year'),
      nomination: text(raw, 'nomination'),
    }),
  component: lazyRouteComponent(
    () => import('../features/proposals/new-proposal.tsx'),
    'NewProposal',
  ),
})

export const dossierRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/proposals/$id',
  validateSearch: (raw: Record<string, unknown>) => understood({ tab: tab(raw, 'tab') }),
  component: lazyRouteComponent(() => import('../features/proposals/dossier.tsx'), 'Dossier'),
})
