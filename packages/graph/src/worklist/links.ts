import type { SeasonWorkKind } from '@vinhdanh/domain/worklist'
import { globalId } from '../ids.ts'

interface Place {
  readonly id: string
  readonly clusterId: string | null
  readonly late: boolean
}

const conference = ({ id }: Place) => `/conferences/${globalId('Conference', id)}`
const covenant = (tab: string) => (place: Place) =>
  `/covenants/${globalId('Covenant', place.id)}?tab=${tab}`
const board = ({ id }: Place) => `/scoring/${globalId('ScoreBoard', id)}`
const column = (name: string) => (place: Place) => `${board(place)}?column=${name}`
const movement = (tab: string) => (place: Place) =>
  `/movements/${globalId('Movement', place.id)}?tab=${tab}`
const cluster = (tab: string) => (place: Place) =>
  `/clusters/${globalId('Cluster', place.id)}?tab=${tab}`

/** Limitations have no page of their own: the list, of their cluster, where they stand. */
const limitation = ({ clusterId, late }: Place) => {
  const view = `view=${late ? 'overdue' : 'open'}`
  return clusterId === null
    ? `/limitations?${view}`
    : `/limitations?cluster=${encodeURIComponent(globalId('Cluster', clusterId))}&${view}`
}

const links: Readonly<Record<SeasonWorkKind, (place: Place) => string>> = {
  'vote-at-conference': (place) => `${conference(place)}/voting`,
  'count-at-conference': conference,
  'hold-conference': conference,
  'run-conference': conference,
  'attend-conference': conference,
  'sign-covenant': covenant('signatures'),
  'sign-covenant-again': covenant('signatures'),
  'enter-quarter': covenant('results'),
  'score-self': column('SELF'),
  'score-cross': column('CROSS'),
  'score-official': column('OFFICIAL'),
  'assign-crossers': board,
  'move-stage': board,
  'lock-board': board,
  'report-task': limitation,
  'assign-task': limitation,
  'close-limitation': limitation,
  'respond-to-movement': movement('tree'),
  'report-target': movement('targets'),
  'close-movement': movement('reviews'),
  'recognise-heads': cluster('terms'),
  'assign-monitor': cluster('monitors'),
}

/** Trang của ứng dụng quản trị để làm một việc của mùa thi đua. */
export const linkOf = (kind: SeasonWorkKind, place: Place): string => links[kind](place)
