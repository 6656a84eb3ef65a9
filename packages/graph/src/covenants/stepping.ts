import { type NotAllowed, notAllowed } from '@vinhdanh/domain/access'
import type { Covenant, CovenantEvent } from '@vinhdanh/domain/covenants'
import { ok, refuse } from '@vinhdanh/domain/kernel'
import { loadCovenantToChange } from '@vinhdanh/storage/covenants'
import { type Inside, stopped, unknownId } from '../handle.ts'
import { keyOf } from '../ids.ts'
import { CovenantRef } from '../refs.ts'
import { happened, words } from '../results.ts'
import { clusterTarget, mayRead } from '../targets.ts'
import { covenantReadTarget } from './view.ts'

/** The type of an event of a covenant, with the covenant after it. */
export const covenantEvent = <Kind extends CovenantEvent['kind']>(
  kind: Kind,
  description: string,
) =>
  happened(kind).implement({
    description,
    fields: (t) => ({
      at: t.expose('at', { type: 'DateTime', description: words.at }),
      covenant: t.field({
        type: CovenantRef,
        description: 'Giao ước sau bước này.',
        resolve: async ({ id }, _args, { loaders }) => {
          const covenant = await loaders.covenant.load(id)
          if (covenant === null) throw new Error(`no covenant ${id}`)
          return covenant
        },
      }),
    }),
  })

/** A covenant to take a step on; whoever else wants to waits until this one is done. */
export async function covenantIn({ tx, context, actor }: Inside, id: string) {
  const key = keyOf(id, 'Covenant')
  const covenant = key === null ? null : await loadCovenantToChange(tx, key)
  if (covenant === null) return unknownId('covenant')
  // Whoever may not read it is told no more than that.
  const target = await covenantReadTarget(context, covenant)
  if (!mayRead(context, 'covenants', target))
    return refuse(notAllowed(actor.operation, 'outside-unit'))
  return ok(covenant)
}

/** The head's steps: null when the viewer heads the cluster today. */
export const headStop = async (
  inside: Inside,
  { clusterId }: Covenant,
): Promise<NotAllowed | null> =>
  stopped(inside, await clusterTarget(inside.context, clusterId, 'head'))
