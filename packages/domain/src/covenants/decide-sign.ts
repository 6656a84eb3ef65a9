import { dayInFuture, type InputIssue, invalidInput } from '../access/index.ts'
import { isMemberOn, membersOn } from '../clusters/index.ts'
import { ok, type Result, refuse, yearOf } from '../kernel/index.ts'
import type { OpenCovenant, SignCovenant } from './commands.ts'
import { type Covenant, isRegistered, liveLines, liveSignatures } from './covenant.ts'
import type { CovenantContext } from './decide-change.ts'
import type { CovenantOpened, CovenantSigned } from './events.ts'
import type { CovenantStatusForbids, OpenCovenantRefusal, SignCovenantRefusal } from './refusals.ts'

export const covenantForbids = (
  { status }: Covenant,
  step: CovenantStatusForbids['step'],
): CovenantStatusForbids => ({
  kind: 'CovenantStatusForbids',
  status,
  step,
  cites: [],
  rule: 'order-of-steps',
})

/** Mở lấy chữ ký: every member of the day has registered something. */
export function decideOpenCovenant(
  { cluster, today }: CovenantContext,
  { by, at }: OpenCovenant,
  covenant: Covenant,
): Result<CovenantOpened, OpenCovenantRefusal> {
  if (covenant.status !== 'draft') return refuse(covenantForbids(covenant, 'open'))
  const registered = new Set(
    liveLines(covenant)
      .filter(isRegistered)
      .map(({ unitId }) => unitId),
  )
  const unitIds = [...new Set(membersOn(cluster, today).map(({ unitId }) => unitId))].filter(
    (unitId) => !registered.has(unitId),
  )
  if (unitIds.length > 0)
    return refuse({
      kind: 'MemberWithoutTarget',
      unitIds,
      cites: [],
      rule: 'every-member-registers',
    })
  return ok({ kind: 'CovenantOpened', openedOn: today, by, at })
}

/** Ký: members of the signing day, each once; with the last of them the covenant is signed. */
export function decideSignCovenant(
  { cluster, today }: CovenantContext,
  { signatures, signedOn, conferenceId, by, at }: SignCovenant,
  covenant: Covenant,
): Result<CovenantSigned, SignCovenantRefusal> {
  if (covenant.status === 'draft') return refuse(covenantForbids(covenant, 'sign'))
  if (signedOn > today) return refuse(dayInFuture(signedOn))
  const issues: InputIssue[] = []
  if (signatures.length === 0) issues.push({ path: 'signatures', code: 'empty' })
  // Signed at the review of the year before, or in its own year when that review is late.
  if (yearOf(signedOn) !== covenant.year && yearOf(signedOn) !== covenant.year - 1)
    issues.push({ path: 'signedOn', code: 'year-out-of-range' })
  signatures.forEach(({ unitId, signerName }, index) => {
    const path = `signatures.${index}`
    if (signerName.trim() === '') issues.push({ path: `${path}.signerName`, code: 'empty' })
    if (signatures.findIndex((other) => other.unitId === unitId) < index)
      issues.push({ path, code: 'duplicate' })
  })
  if (issues.length > 0) return refuse(invalidInput(issues))

  const members = membersOn(cluster, signedOn)
  const stranger = signatures.find(({ unitId }) => !isMemberOn(members, unitId))
  if (stranger !== undefined)
    return refuse({
      kind: 'CovenantUnitNotMember',
      unitId: stranger.unitId,
      cites: [],
      rule: 'members-make-the-covenant',
    })
  const live = new Set(liveSignatures(covenant).map(({ unitId }) => unitId))
  const again = signatures.find(({ unitId }) => live.has(unitId))
  if (again !== undefined)
    return refuse({
      kind: 'CovenantSignedAlready',
      unitId: again.unitId,
      cites: [],
      rule: 'one-member-one-signature',
    })
  for (const { unitId } of signatures) live.add(unitId)
  return ok({
    kind: 'CovenantSigned',
    signatures: signatures.map(({ id, unitId, signerName }) => ({
      ...{ id, unitId, signerName: signerName.trim(), signedOn, conferenceId, by, at },
      voidedAt: null,
      voidedBecause: null,
    })),
    complete: members.every(({ unitId }) => live.has(unitId)),
    signedOn,
    by,
    at,
  })
}
