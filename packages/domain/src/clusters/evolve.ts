import { addDays, assertNever, type Day } from '../kernel/index.ts'
import type { Cluster, ClusterChange, ClusterMember, ClusterTerm } from './cluster.ts'
import type { ClusterEstablished, ClusterEvent } from './events.ts'

const begun = ({ clusterId, cluster, on, basis, from }: ClusterEstablished): Cluster => ({
  id: clusterId,
  name: cluster.name,
  kind: cluster.kind,
  organiserUnitId: cluster.organiserUnitId,
  aliases: cluster.aliases,
  establishedOn: on,
  closedOn: null,
  councilId: cluster.councilId,
  members: cluster.memberUnitIds.map((unitId) => ({ unitId, from: on, until: null })),
  membershipComplete: cluster.membershipComplete,
  terms: [],
  conferences: [],
  monitors: [],
  changes: [
    {
      kind: 'established',
      on,
      basis,
      related: from,
      joined: cluster.memberUnitIds,
      left: [],
      year: null,
    },
  ],
  version: 1,
})

/** What runs on the day ends the day before; what ended already keeps its end. */
const ending = <Run extends { readonly until: Day | null }>(run: Run, on: Day): Run =>
  run.until === null || run.until >= on ? { ...run, until: addDays(on, -1) } : run

const withTerm = (terms: readonly ClusterTerm[], term: ClusterTerm): readonly ClusterTerm[] =>
  [...terms.filter(({ year }) => year !== term.year), term].sort((a, b) => a.year - b.year)

const change = (
  kind: ClusterChange['kind'],
  { on, basis }: Pick<ClusterChange, 'on' | 'basis'>,
  more: Partial<ClusterChange>,
): ClusterChange => ({ kind, on, basis, related: [], joined: [], left: [], year: null, ...more })

/** Cụm, khối sau một sự kiện. */
export function evolveCluster(state: Cluster | null, event: ClusterEvent): Cluster {
  if (event.kind === 'ClusterEstablished') return begun(event)
  if (state === null) throw new Error(`${event.kind} before ClusterEstablished`)
  const next = { ...state, version: state.version + 1 }
  switch (event.kind) {
    case 'ConferenceRecorded': {
      const { conference } = event
      const { termYear: year, headUnitIds, deputyUnitIds, heldOn } = conference
      const term = { year, headUnitIds, deputyUnitIds, electedOn: heldOn, recognition: null }
      return {
        ...next,
        terms: withTerm(state.terms, term),
        conferences: [...state.conferences, conference],
      }
    }
    case 'ClusterClosed':
      return {
        ...next,
        closedOn: addDays(event.on, -1),
        members: state.members.map((member) => ending(member, event.on)),
        monitors: state.monitors.map((monitor) => ending(monitor, event.on)),
        changes: [...state.changes, change('closed', event, { related: event.into })],
      }
    case 'ClusterMembersChanged': {
      const { joined, left, on } = event
      const kept = state.members.map((member) =>
        left.includes(member.unitId) ? ending(member, on) : member,
      )
      const added = joined.map((unitId): ClusterMember => ({ unitId, from: on, until: null }))
      return {
        ...next,
        members: [...kept, ...added],
        changes: [...state.changes, change('members', event, { joined, left })],
      }
    }
    case 'HeadsRecognised': {
      const { year, headUnitIds, deputyUnitIds, basis } = event
      const electedOn = state.terms.find((term) => term.year === year)?.electedOn ?? null
      const term = { year, headUnitIds, deputyUnitIds, electedOn, recognition: basis }
      return {
        ...next,
        terms: withTerm(state.terms, term),
        changes: [...state.changes, change('recognised', { on: basis.on, basis }, { year })],
      }
    }
    case 'MonitorsAssigned': {
      const { monitors, on, documentNumber } = event
      return {
        ...next,
        monitors: [
          ...state.monitors.map((monitor) => ending(monitor, on)),
          ...monitors.map((monitor) => ({ ...monitor, from: on, until: null, documentNumber })),
        ],
      }
    }
    // Kept beside the cluster: no later step depends on them.
    case 'MonitoringNoted':
    case 'ClusterRecognitionKept':
    case 'ExchangeShared':
      return next
    default:
      return assertNever(event)
  }
}
