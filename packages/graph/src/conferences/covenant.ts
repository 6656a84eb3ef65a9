import {
  type Conference,
  type CovenantAtConference,
  termYearOf,
} from '@vinhdanh/domain/conferences'
import { signingOf } from '@vinhdanh/domain/covenants'
import { covenantOf } from '@vinhdanh/storage/covenants'
import type { Context } from '../context.ts'
import { clusterOf } from './cluster-of.ts'

/** Giao ước của năm sau, and which members have not signed it. */
export async function covenantAt(
  context: Context,
  conference: Pick<Conference, 'clusterId' | 'year' | 'heldOn'>,
): Promise<CovenantAtConference | null> {
  const { reader, today } = context
  const covenant = await covenantOf(reader, conference.clusterId, termYearOf(conference))
  if (covenant === null) return null
  const { missing } = signingOf(covenant, await clusterOf(context, conference), today)
  return { id: covenant.id, missing }
}
