import {
  type ChangedMeanwhile,
  changedMeanwhile,
  type InvalidInput,
  inForce,
  invalidInput,
  mayDo,
  type NotAllowed,
  type Operation,
  permissions,
  type Stamp,
  type Target,
} from '@vinhdanh/domain/access'
import { ok, type Result, refuse } from '@vinhdanh/domain/kernel'
import { carryOut, type Tx } from '@vinhdanh/storage/database'
import { answerKey, claimKey } from '@vinhdanh/storage/idempotency'
import { type Context, createContext } from './context.ts'
import { inputIssues } from './input-issues.ts'

/** Sự kiện đã xảy ra, as the graph tells it: what, on which object, when. The object itself is read by its fields. */
export interface Happened<Kind extends string = string> {
  readonly kind: Kind
  readonly id: string
  readonly at: string
}

/** What every command may meet at the door. */
export type AtTheDoor = NotAllowed | InvalidInput

/** Bên trong một lệnh: one transaction, whose reads see its own writes. */
export interface Inside {
  readonly tx: Tx
  /** The request, reading through the transaction. */
  readonly context: Context
  readonly stamp: Stamp
  /** Who did it in which role, for the journal. */
  readonly actor: {
    readonly operation: Operation
    readonly byName?: string
    readonly role?: string
  }
}

interface Wish<Input extends { readonly idempotencyKey: string }> {
  readonly operation: Operation
  readonly input: Input
  /** What the idempotency key stands for; the input when absent. A ballot leaves its choice out. */
  readonly fingerprint?: unknown
}

/** What a step answers when it was done: the kind of the event, and the object it happened to. */
export interface Done<Kind extends string = string> {
  readonly kind: Kind
  readonly id: string
}

type KindOf<Answer> =
  Extract<Answer, { readonly ok: true }> extends { value: Done<infer Kind> } ? Kind : never
type RefusalIn<Answer> =
  Extract<Answer, { readonly ok: false }> extends { refusal: infer Refusal } ? Refusal : never

/**
 * Every command is this: the right, the form of the input, then in one transaction the key, the step and its answer. A
 * refusal takes everything back, the key included, so that the same wish may be tried again. A key answered before gives
 * its answer again; a key that stood for another wish is an error of the input.
 */
export async function handle<
  Input extends { readonly idempotencyKey: string },
  Answer extends Result<Done, { readonly kind: string }>,
>(
  context: Context,
  { operation, input, fingerprint = input }: Wish<Input>,
  step: (inside: Inside) => Promise<Answer>,
): Promise<Happened<KindOf<Answer>> | RefusalIn<Answer> | AtTheDoor> {
  const { viewer, today, db, now } = context
  const right = mayDo(viewer, operation, {}, today)
  if (!right.ok) return right.refusal
  const issues = inputIssues(input)
  if (issues.length > 0) return invalidInput(issues)
  const accountId = viewer?.accountId ?? ''
  const request = { accountId, key: input.idempotencyKey, operation, input: fingerprint }
  type Told = Happened<KindOf<Answer>>
  type Carried = Result<Told, RefusalIn<Answer> | AtTheDoor>
  const carried = await carryOut<Carried>(db, async (tx) => {
    const claim = await claimKey(tx, request)
    if (claim.kind === 'KeyReused')
      return refuse(invalidInput([{ path: 'idempotencyKey', code: 'duplicate' }]))
    if (claim.kind === 'Answered') return ok(claim.answer as Told)
    const at = now()
    const inside = createContext(context, tx)
    const actor = await actorOf(inside, operation)
    const done: Result<Done, { readonly kind: string }> = await step({
      tx,
      context: inside,
      stamp: { by: accountId, at },
      actor,
    })
    if (!done.ok) return refuse(done.refusal as RefusalIn<Answer>)
    const value = { kind: done.value.kind, id: done.value.id, at }
    await answerKey(tx, request, value)
    return ok(value as Told)
  })
  context.forget()
  return carried.ok ? carried.value : carried.refusal
}

async function actorOf(
  { viewer, today, loaders }: Context,
  operation: Operation,
): Promise<Inside['actor']> {
  const user = viewer === null ? null : await loaders.user.load(viewer.accountId)
  const grant = viewer?.grants.find(
    (each) => inForce(each, today) && (permissions[each.role][operation] ?? []).length > 0,
  )
  return {
    operation,
    ...(user === null ? {} : { byName: user.name }),
    ...(grant === undefined ? {} : { role: grant.role }),
  }
}

/** The right to do this to this very thing; null when it is there. */
export function stopped({ context, actor }: Inside, target: Target): NotAllowed | null {
  const right = mayDo(context.viewer, actor.operation, target, context.today)
  return right.ok ? null : right.refusal
}

/** The version the reader saw, against the one that stands; null when they agree. */
export const stale = (
  state: { readonly version: number },
  expectedVersion: number,
): ChangedMeanwhile | null =>
  state.version === expectedVersion ? null : changedMeanwhile(state.version)

/** An id that names nothing of its kind. */
export const unknownId = (path: string) => refuse(invalidInput([{ path, code: 'unknown-id' }]))
