import type { PossibleAction, Target } from '@vinhdanh/domain/access'
import type { Day } from '@vinhdanh/domain/kernel'
import { applicableLaw, type LawBook } from '@vinhdanh/domain/law'
import {
  dueOn,
  newLawChosen,
  type Proposal,
  type ProposalStatus,
  type ProposalWindow,
  possibleActions,
  type ReadingChoice,
  type SubmittingUnit,
} from '@vinhdanh/domain/proposals'
import { proposalWindows } from '@vinhdanh/storage/proposals'
import type { AnyRefusal } from '../access/any-refusal.ts'
import type { Context } from '../context.ts'
import { lawInUnit } from '../law/local-law.ts'
import type { ProposalRow, UnitRow } from '../rows.ts'
import { dayIn } from '../scalars.ts'
import { unitOf } from '../subjects/units.ts'
import { dossierInHand } from '../targets.ts'
import { workDaysIn } from '../working-calendar/known.ts'

interface Days {
  readonly receivedOn: string | null
  readonly decidedOn: string | null
  readonly readingChoices?: readonly ReadingChoice[]
}

/** Ngày của bộ luật áp dụng cho hồ sơ. */
export const dossierDay = (
  { instruments, today }: Context,
  { receivedOn, decidedOn, readingChoices = [] }: Days,
): Day =>
  applicableLaw(instruments, {
    today,
    ...(decidedOn === null ? {} : { decidedOn: decidedOn as Day }),
    ...(receivedOn === null ? {} : { receivedForAppraisalOn: receivedOn as Day }),
    chosenNewLaw: newLawChosen({ readingChoices }),
  }).day

/** Bộ luật áp dụng cho hồ sơ, trong đơn vị trình hồ sơ. */
export async function dossierBook(
  context: Context,
  dossier: Days & { readonly submittingUnitId: string },
): Promise<LawBook> {
  const lawIn = await lawInUnit(context, dossier.submittingUnitId)
  return lawIn(dossierDay(context, dossier))
}

/** Đơn vị trình, as the deciders know it. */
export const submittingUnit = ({ id, path, openedOn, closedOn }: UnitRow): SubmittingUnit => ({
  id,
  path,
  openedOn: openedOn as Day | null,
  closedOn: closedOn as Day | null,
})

/** Hạn của bước đang chờ, theo luật của hồ sơ; kept with the row so that lists can be ordered by it. */
export const dueDayOf = async (context: Context, state: Proposal): Promise<Day | null> =>
  dueDayBy(context, state, await workDaysIn(context))

/** Hạn ấy, với những ngày nghỉ và ngày làm bù này. */
export const dueDayBy = async (
  context: Context,
  state: Proposal,
  known: Parameters<typeof dueOn>[3],
): Promise<Day | null> =>
  dueOn(await dossierBook(context, state), state, dayIn(state.statusSince), known)?.day ?? null

const windowsOf = new WeakMap<object, Promise<readonly ProposalWindow[]>>()

/** The windows are few: one statement a request, however many dossiers ask. */
export function windowsIn({ reader, loaders }: Context): Promise<readonly ProposalWindow[]> {
  const held = windowsOf.get(loaders) ?? proposalWindows(reader)
  windowsOf.set(loaders, held)
  return held
}

/** Hồ sơ khác của cùng đối tượng, hình thức, năm. */
async function othersOf({ loaders }: Context, { personId, unitId, award, year }: ProposalRow) {
  const all = await loaders.proposalsOfSubject.load(personId ?? unitId ?? '')
  return all
    .filter((other) => other.award === award && other.year === year)
    .map((other) => ({ ...other, status: other.status as ProposalStatus }))
}

/** Các thao tác trên hồ sơ: every decider run dry. */
export async function actionsOn(
  context: Context,
  row: ProposalRow,
): Promise<readonly PossibleAction<AnyRefusal>[]> {
  const { loaders, verdicts, viewer, today } = context
  const state = await loaders.proposalState.load(row.id)
  const judged = await verdicts.ofProposal(row.id)
  if (state === null || judged?.ok !== true) return []
  const target: Target = await dossierInHand(context, row)
  const items = await loaders.agendaOfProposal.load(row.id)
  const sessions = await Promise.all(items.map(({ sessionId }) => loaders.session.load(sessionId)))
  const onOpenBallot = sessions.some((session) =>
    session?.state.agenda.some(
      ({ proposalId, ballot }) => proposalId === row.id && ballot.status === 'open',
    ),
  )
  return possibleActions(
    {
      book: judged.value.question.book,
      today,
      unit: submittingUnit(await unitOf(context, row.submittingUnitId)),
      others: await othersOf(context, row),
      windows: await windowsIn(context),
      verdict: judged.value.verdict,
      lawChoice: judged.value.lawChoice !== undefined,
      onOpenBallot,
      target,
    },
    state,
    viewer,
    today,
  )
}
