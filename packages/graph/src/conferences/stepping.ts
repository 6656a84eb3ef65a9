import type { Cluster } from '@vinhdanh/domain/clusters'
import type { Conference, ConferenceEvent, ConferenceRefusal } from '@vinhdanh/domain/conferences'
import { ok, type Result, refuse } from '@vinhdanh/domain/kernel'
import { loadCluster } from '@vinhdanh/storage/clusters'
import { appendConference, lockConference } from '@vinhdanh/storage/conferences'
import { type Done, type Inside, stale, stopped, unknownId } from '../handle.ts'
import { keyOf } from '../ids.ts'
import { bookOf, conferenceTarget } from './views.ts'

/** What a step of a conference is taken on. */
export interface At {
  readonly conference: Conference
  readonly cluster: Cluster
  readonly inside: Inside
}

type Answer<Kind extends string> = Result<Done<Kind>, ConferenceRefusal>

/** The conference and its cluster, held until the transaction ends; null when there is none. */
export async function found(inside: Inside, id: string): Promise<At | null> {
  const key = keyOf(id, 'Conference')
  const conference = key === null ? null : await lockConference(inside.tx, key)
  const cluster = conference === null ? null : await loadCluster(inside.tx, conference.clusterId)
  return conference === null || cluster === null ? null : { conference, cluster, inside }
}

/** The same for its head, with the right to this very step. */
export async function atConference(
  inside: Inside,
  id: string,
): Promise<Result<At, ConferenceRefusal>> {
  const at = await found(inside, id)
  if (at === null) return unknownId('conference')
  const stop = stopped(inside, await conferenceTarget(inside.context, at.conference, 'head'))
  return stop === null ? ok(at) : refuse(stop)
}

/** Writes one event under the law of the day of the conference. */
export async function written<Event extends ConferenceEvent>(
  { inside: { tx, actor, context }, conference }: At,
  event: Event,
): Promise<Answer<Event['kind']>> {
  const law = bookOf(context, conference)
  await appendConference(tx, conference, [event], {
    ...actor,
    law,
    secret: context.ballotSecret,
  })
  return ok({ kind: event.kind, id: conference.id })
}

/** A step of the head: right, version, decider, append. */
export const headStep =
  <Event extends ConferenceEvent>(
    input: { readonly conference: string; readonly expectedVersion: number },
    decide: (
      at: At,
    ) => Result<Event, ConferenceRefusal> | Promise<Result<Event, ConferenceRefusal>>,
  ) =>
  async (inside: Inside): Promise<Answer<Event['kind']>> => {
    const at = await atConference(inside, input.conference)
    if (!at.ok) return at
    const changed = stale(at.value.conference, input.expectedVersion)
    if (changed !== null) return refuse(changed)
    const decided = await decide(at.value)
    return decided.ok ? written(at.value, decided.value) : decided
  }

/** The keys of units that were named; the path of the first that is none. */
export function unitKeys(
  ids: readonly string[],
  path: (index: number) => string,
): Result<readonly string[], ConferenceRefusal> {
  const keys = ids.map((id) => keyOf(id, 'Unit'))
  const bad = keys.indexOf(null)
  return bad < 0 ? ok(keys.filter((key) => key !== null)) : unknownId(path(bad))
}
