import { createRouter, type RouterHistory } from '@tanstack/react-router'
import { administrationRoute, signInRoute } from './routes/access.ts'
import {
  clusterListRoute,
  clusterNewRoute,
  clusterRoute,
  conferenceRoute,
} from './routes/clusters.ts'
import {
  conferenceListRoute,
  liveConferenceRoute,
  planConferenceRoute,
  roomRoute,
  votingRoute,
} from './routes/conferences.ts'
import {
  ballotRoute,
  minutesRoute,
  planSessionRoute,
  sessionListRoute,
  sessionRoute,
} from './routes/councils.ts'
import { covenantListRoute, covenantRoute } from './routes/covenants.ts'
import {
  decisionListRoute,
  decisionRoute,
  newDecisionRoute,
  paymentRoute,
} from './routes/decisions.ts'
import {
  compareRoute,
  editRegulationRoute,
  impactRoute,
  lawRoute,
  newRegulationRoute,
  regulationListRoute,
  regulationRoute,
} from './routes/law.ts'
import { limitationsRoute } from './routes/limitations.ts'
import {
  editMovementRoute,
  movementCalendarRoute,
  movementListRoute,
  movementRoute,
  newMovementRoute,
} from './routes/movements.ts'
import { dossierRoute, newProposalRoute, proposalListRoute } from './routes/proposals.ts'
import { lifeRoute, pathRoute, registerRoute } from './routes/register.ts'
import { rootRoute } from './routes/root.tsx'
import { newRubricRoute, rubricListRoute, rubricRoute } from './routes/rubrics.ts'
import { boardListRoute, boardRoute } from './routes/scoring.ts'
import { seasonRoute } from './routes/season.ts'
import { worklistRoute } from './routes/worklist.ts'

export const routeTree = rootRoute.addChildren([
  worklistRoute,
  signInRoute,
  proposalListRoute,
  newProposalRoute,
  dossierRoute,
  seasonRoute,
  movementListRoute,
  movementCalendarRoute,
  newMovementRoute,
  movementRoute,
  editMovementRoute,
  clusterListRoute,
  clusterNewRoute,
  clusterRoute,
  conferenceRoute,
  rubricListRoute,
  newRubricRoute,
  rubricRoute,
  boardListRoute,
  boardRoute,
  covenantListRoute,
  covenantRoute,
  limitationsRoute,
  conferenceListRoute,
  planConferenceRoute,
  liveConferenceRoute,
  votingRoute,
  roomRoute,
  sessionListRoute,
  planSessionRoute,
  sessionRoute,
  minutesRoute,
  ballotRoute,
  decisionListRoute,
  newDecisionRoute,
  decisionRoute,
  paymentRoute,
  registerRoute,
  lifeRoute,
  pathRoute,
  lawRoute,
  compareRoute,
  impactRoute,
  regulationListRoute,
  newRegulationRoute,
  regulationRoute,
  editRegulationRoute,
  administrationRoute,
])

export const makeRouter = (history?: RouterHistory) =>
  createRouter({
    routeTree,
    defaultPreload: false,
    scrollRestoration: true,
    ...(history === undefined ? {} : { history }),
  })

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof makeRouter>
  }
}
