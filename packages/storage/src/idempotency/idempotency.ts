import { createHash } from 'node:crypto'
import { canonicalJson } from '@vinhdanh/domain/kernel'
import type { Prisma, Tx } from '../database/index.ts'

/** Một lệnh mang khoá: the same key from the same account is the same wish. */
export interface KeyedRequest {
  readonly accountId: string
  readonly key: string
  readonly operation: string
  /** What the key stands for. A ballot's choice must be left out: three values can be guessed from any digest. */
  readonly input: unknown
}

export type Claim =
  /** The wish is new: carry it out, then `answerKey` in the same transaction. */
  | { readonly kind: 'Fresh' }
  /** It was carried out before: give the same answer again. */
  | { readonly kind: 'Answered'; readonly answer: unknown }
  /** The key stood for another wish. */
  | { readonly kind: 'KeyReused' }

const fingerprint = (input: unknown) =>
  createHash('sha256').update(canonicalJson(input)).digest('hex')

/**
 * Claims the key inside the transaction of the effect: a second request with the same key waits here until the first
 * is committed, and then reads its answer.
 */
export async function claimKey(tx: Tx, request: KeyedRequest): Promise<Claim> {
  const { accountId, key, operation, input } = request
  const print = fingerprint(input)
  const { count } = await tx.idempotencyKey.createMany({
    data: [{ accountId, key, operation, fingerprint: print }],
    skipDuplicates: true,
  })
  if (count === 1) return { kind: 'Fresh' }
  const before = await tx.idempotencyKey.findUnique({
    where: { accountId_key: { accountId, key } },
  })
  if (before === null) return claimKey(tx, request)
  return before.operation === operation && before.fingerprint === print
    ? { kind: 'Answered', answer: before.answer }
    : { kind: 'KeyReused' }
}

/** Keeps the answer with the key; small and without names, it may be read again for as long as keys are kept. */
export async function answerKey(
  tx: Tx,
  { accountId, key }: KeyedRequest,
  answer: Prisma.InputJsonValue,
) {
  await tx.idempotencyKey.update({ where: { accountId_key: { accountId, key } }, data: { answer } })
}
