import type { ConferenceBallot } from '@vinhdanh/domain/conferences'
import {
  type BallotSecret,
  makeBoxKeys,
  openPapers,
  sealPaper,
  shuffled,
} from '../councils/index.ts'
import type { Database, Tx } from '../database/index.ts'
import { packPaper, readPaper } from './paper.ts'

/** Sets up the ballot with an empty box and keys of its own. */
export async function setUpConferenceBox(
  tx: Tx,
  conferenceId: string,
  ballot: ConferenceBallot,
  { at, secret }: { readonly at: string; readonly secret: BallotSecret },
) {
  const { id, purpose, award, rank, optionUnitIds, seats, status } = ballot
  const order = await tx.conferenceBallot.count({ where: { conferenceId } })
  await tx.conferenceBallot.create({
    data: {
      ...{ id, conferenceId, order, purpose, award, rank, seats, status },
      optionUnitIds: [...optionUnitIds],
      ...makeBoxKeys(secret, id),
      openedAt: at,
    },
  })
  await tx.conferenceBox.create({ data: { ballotId: id, sealed: [] } })
}

/**
 * Puts a paper into the box, which is one row written anew in a chance order: no row, no order and no transaction
 * number joins a paper to the unit on the roll. The conference must be held by `lockConference`.
 */
export async function putPaper(
  tx: Tx,
  { id, optionUnitIds }: Pick<ConferenceBallot, 'id' | 'optionUnitIds'>,
  unitId: string,
  ticks: readonly string[],
) {
  const ballot = await tx.conferenceBallot.findUniqueOrThrow({
    where: { id },
    include: { box: true },
  })
  if (ballot.publicKey === null || ballot.box === null) throw new Error('the box is not open')
  await tx.conferenceRoll.create({ data: { ballotId: id, unitId } })
  const paper = sealPaper(ballot.publicKey, packPaper(optionUnitIds, ticks))
  const sealed = shuffled([...ballot.box.sealed, paper])
  await tx.conferenceBox.update({ where: { ballotId: id }, data: { sealed } })
}

/** Opens the box for the count: the ticks of each paper. The conference must be held by `lockConference`. */
export async function openConferenceBox(
  tx: Tx,
  id: string,
  secret: BallotSecret,
): Promise<readonly (readonly string[])[]> {
  const ballot = await tx.conferenceBallot.findUnique({ where: { id }, include: { box: true } })
  if (ballot?.wrappedKey == null || ballot.box === null) return []
  return openPapers(secret, id, ballot.wrappedKey, ballot.box.sealed).map((paper) =>
    readPaper(ballot.optionUnitIds, paper),
  )
}

/** Wipes what counted boxes leave in the data files. Run it after a count, outside any transaction. */
export async function wipeConferenceBoxes({ pool }: Database): Promise<void> {
  await pool.query('VACUUM "ConferenceBox", "ConferenceBallot"')
}
