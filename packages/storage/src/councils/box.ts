import type { BallotChoice } from '@vinhdanh/domain/councils'
import type { Database, Tx } from '../database/index.ts'
import { type BallotSecret, makeBoxKeys, openBox, sealChoice, shuffled } from './seal.ts'

/** Sets up an empty box with keys of its own. */
export async function setUpBox(tx: Tx, itemId: string, at: string, secret: BallotSecret) {
  const keys = makeBoxKeys(secret, itemId)
  await tx.ballot.update({
    where: { itemId },
    data: { ...keys, status: 'open', openedAt: at, version: { increment: 1 } },
  })
  await tx.ballotBox.create({ data: { itemId, sealed: [] } })
}

/**
 * Puts a choice into the box. The whole box is one row, written anew in a chance order: no row, no order and no
 * transaction number joins a ballot to the voter on the roll. The session must be held by `lockSession`.
 */
export async function putIntoBox(tx: Tx, itemId: string, memberId: string, choice: BallotChoice) {
  const ballot = await tx.ballot.findUniqueOrThrow({ where: { itemId }, include: { box: true } })
  if (ballot.publicKey === null || ballot.box === null) throw new Error('the box is not open')
  await tx.ballotRoll.create({ data: { itemId, memberId } })
  const sealed = shuffled([...ballot.box.sealed, sealChoice(ballot.publicKey, choice)])
  await tx.ballotBox.update({ where: { itemId }, data: { sealed } })
}

/** Opens the box for the count: the choices, sorted. The session must be held by `lockSession`. */
export async function openBallotBox(
  tx: Tx,
  itemId: string,
  secret: BallotSecret,
): Promise<readonly BallotChoice[]> {
  const ballot = await tx.ballot.findUnique({ where: { itemId }, include: { box: true } })
  if (ballot?.wrappedKey == null || ballot.box === null) return []
  return openBox(secret, itemId, ballot.wrappedKey, ballot.box.sealed)
}

/**
 * Wipes what counted boxes leave in the data files until PostgreSQL tidies up by itself. Run it after a count,
 * outside any transaction.
 */
export async function wipeCountedBoxes({ pool }: Database): Promise<void> {
  await pool.query('VACUUM "BallotBox", "Ballot"')
}
