import { type ChangedMeanwhile, changedMeanwhile } from '@vinhdanh/domain/access'
import { type Day, ok, type Result, refuse } from '@vinhdanh/domain/kernel'
import type { SetValue } from '@vinhdanh/domain/law'
import {
  type ConfirmationEvent,
  evolveConfirmation,
  type KeptConfirmation,
} from '@vinhdanh/domain/local-law'
import { Prisma, type Reader, type Tx } from '../database/index.ts'
import { type JournalContext, journal } from '../journal/index.ts'

/** Where it holds: the unit, read with it. */
export const confirmationParts = {
  unit: { select: { path: true, name: true } },
} as const satisfies Prisma.LocalConfirmationInclude

type ConfirmationRow = Prisma.LocalConfirmationGetPayload<{ include: typeof confirmationParts }>

export const confirmationState = ({
  unit,
  value,
  revokedOn,
  on,
  from,
  ...row
}: ConfirmationRow): KeptConfirmation => ({
  ...row,
  organisation: unit,
  on: on as Day,
  from: from as Day,
  ...(value === null ? {} : { value: value as unknown as SetValue }),
  ...(revokedOn === null ? {} : { revokedOn: revokedOn as Day }),
})

export async function loadConfirmation(
  reader: Reader,
  id: string,
): Promise<KeptConfirmation | null> {
  const row = await reader.localConfirmation.findUnique({
    where: { id },
    include: confirmationParts,
  })
  return row === null ? null : confirmationState(row)
}

/** Xác nhận của một đơn vị, mới nhất trước. */
export async function listConfirmations(
  reader: Reader,
  { unitId, provision }: { readonly unitId: string; readonly provision?: string },
): Promise<readonly KeptConfirmation[]> {
  const rows = await reader.localConfirmation.findMany({
    where: { unitId, ...(provision === undefined ? {} : { provision }) },
    include: confirmationParts,
    orderBy: [{ on: 'desc' }, { id: 'desc' }],
  })
  return rows.map(confirmationState)
}

/**
 * Writes what happened to a confirmation, and the journal.
 * @param before null for a new one. Compare-and-set on the version.
 */
export async function appendConfirmation(
  tx: Tx,
  before: KeptConfirmation | null,
  event: ConfirmationEvent,
  context: JournalContext,
): Promise<Result<KeptConfirmation, ChangedMeanwhile>> {
  const after = evolveConfirmation(before, event)
  const { id, organisation: _, value, version, ...rest } = after
  if (before === null)
    await tx.localConfirmation.create({
      data: {
        ...rest,
        id,
        version,
        value: value === undefined ? Prisma.DbNull : (value as unknown as Prisma.InputJsonObject),
      },
    })
  else {
    const { count } = await tx.localConfirmation.updateMany({
      where: { id, version: before.version },
      data: {
        revokedOn: after.revokedOn ?? null,
        revokedBy: after.revokedBy,
        reason: after.reason,
        version,
      },
    })
    if (count === 0) {
      const row = await tx.localConfirmation.findUnique({
        where: { id },
        select: { version: true },
      })
      return refuse(changedMeanwhile(row?.version ?? 0))
    }
  }
  journal(tx, 'confirmation', id, [event], context)
  return ok(after)
}
