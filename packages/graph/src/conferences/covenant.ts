import type { Conference, CovenantAtConference } from '@vinhdanh/domain/conferences'
import type { Context } from '../context.ts'

/** Giao ước của năm sau, and which members have not signed it. */
export async function covenantAt(
  _context: Context,
  _conference: Pick<Conference, 'clusterId' | 'year' | 'heldOn'>,
): Promise<CovenantAtConference | null> {
  return null
}
