import { invalidInput } from '@vinhdanh/domain/access'
import { type Basis, type Cluster, parseDayOrMonth } from '@vinhdanh/domain/clusters'
import { ok, type Result, refuse } from '@vinhdanh/domain/kernel'
import { lockClusters } from '@vinhdanh/storage/clusters'
import { type Inside, stale, stopped, unknownId } from '../handle.ts'
import { keyOf } from '../ids.ts'
import { clusterTarget, unitTarget } from '../targets.ts'

type Unknown = ReturnType<typeof unknownId>['refusal']

/** Căn cứ as it was given: a day or a month. */
export function basisOf(decision: {
  readonly number: string
  readonly on: string
  readonly issuer?: string | null | undefined
}): Result<Basis, Unknown> {
  const on = parseDayOrMonth(decision.on)
  if (!on.ok) return refuse(invalidInput([{ path: 'decisionOn', code: 'not-a-day' }]))
  return ok({ number: decision.number.trim(), on: on.value, issuer: decision.issuer ?? null })
}

/**
 * Keys of the units named, that exist. Whoever puts a unit into a cluster, or takes it out, must have the right over the
 * unit too: nobody fills a cluster with the units of another province.
 */
export async function unitKeys(
  inside: Inside,
  ids: readonly string[],
  path: string,
  { asWell }: { readonly asWell: boolean },
) {
  const keys: string[] = []
  for (const [index, id] of ids.entries()) {
    const key = keyOf(id, 'Unit')
    if (key === null || (await inside.context.loaders.unit.load(key)) === null)
      return unknownId(`${path}.${index}`)
    if (asWell) {
      const stop = stopped(inside, await unitTarget(inside.context, key))
      if (stop !== null) return refuse(stop)
    }
    keys.push(key)
  }
  return ok(keys)
}

/** One unit. */
export async function unitKey(inside: Inside, id: string, path: string) {
  const key = keyOf(id, 'Unit')
  return key === null || (await inside.context.loaders.unit.load(key)) === null
    ? unknownId(path)
    : ok(key)
}

/** Trưởng, phó as they are named, in their order. */
export async function electedKeys(
  inside: Inside,
  { heads, deputies }: { readonly heads: readonly string[]; readonly deputies: readonly string[] },
) {
  const headKeys = await unitKeys(inside, heads, 'heads', { asWell: false })
  if (!headKeys.ok) return headKeys
  const deputyKeys = await unitKeys(inside, deputies, 'deputies', { asWell: false })
  if (!deputyKeys.ok) return deputyKeys
  return ok({ headUnitIds: headKeys.value, deputyUnitIds: deputyKeys.value })
}

/** The cluster, held, when the viewer may do this to it and it is the one that was read. */
export async function clusterHeld(
  inside: Inside,
  id: string,
  {
    as = 'head',
    path = 'cluster',
    expectedVersion,
  }: {
    readonly as?: 'head' | 'member'
    readonly path?: string
    readonly expectedVersion?: number
  } = {},
) {
  const key = keyOf(id, 'Cluster')
  const [cluster] = key === null ? [] : await lockClusters(inside.tx, [key])
  if (cluster === undefined) return unknownId(path)
  const stop = stopped(inside, await clusterTarget(inside.context, cluster.id, as))
  if (stop !== null) return refuse(stop)
  const changed = expectedVersion === undefined ? null : stale(cluster, expectedVersion)
  return changed === null ? ok<Cluster>(cluster) : refuse(changed)
}
