import {
  type CloseConferenceRefusal,
  type ConferenceCandidate,
  decideCloseConference,
  evolveConference,
} from '@vinhdanh/domain/conferences'
import { ok, type Result, refuse, yearOf } from '@vinhdanh/domain/kernel'
import { decideAttach, decideDraft, evolveProposal } from '@vinhdanh/domain/proposals'
import { appendCluster } from '@vinhdanh/storage/clusters'
import {
  appendConference,
  keepPaper,
  type StoredPaper,
  setMinutes,
} from '@vinhdanh/storage/conferences'
import { appendProposal, lockProposalsFor, nextProposalNumber } from '@vinhdanh/storage/proposals'
import { builder } from '../builder.ts'
import { commanding } from '../fields.ts'
import { handle, type Inside, stale } from '../handle.ts'
import { composed } from '../input-issues.ts'
import { dossierBook, dueDayOf, submittingUnit } from '../proposals/dossier.ts'
import { words } from '../results.ts'
import { unitOf } from '../subjects/units.ts'
import { flagsOf } from './board.ts'
import { CloseConferenceInput } from './inputs.ts'
import { writtenMinutes } from './minutes.ts'
import { CloseConferenceResult } from './results.ts'
import { atConference } from './stepping.ts'
import { bookOf } from './views.ts'

builder.mutationField('closeConference', (t) =>
  t.field({
    ...commanding('closeConference'),
    type: CloseConferenceResult,
    description:
      'Bế mạc: the minutes are kept, the result is written down on the cluster, one draft a nomination is made with the minutes attached; all or nothing.',
    args: {
      input: t.arg({ type: CloseConferenceInput, required: true, description: words.input }),
    },
    resolve: (_root, args, context) => {
      const input = composed(args.input)
      return handle(context, { operation: 'closeConference', input }, (inside) =>
        close(inside, input),
      )
    },
  }),
)

async function close(inside: Inside, input: typeof CloseConferenceInput.$inferInput) {
  const found = await atConference(inside, input.conference)
  if (!found.ok) return found
  const { conference, cluster } = found.value
  const changed = stale(conference, input.expectedVersion)
  if (changed !== null) return refuse(changed)
  const { tx, context, stamp, actor } = inside
  const law = bookOf(context, conference)
  const minutesNumber = input.minutesNumber?.trim() || null
  const decided = decideCloseConference(
    { book: law, today: context.today, cluster, ...(await flagsOf(context, conference)) },
    { minutesNumber, endedAt: input.endedAt ?? null, ...stamp },
    conference,
  )
  if (!decided.ok) return decided
  const { closed, recorded, drafts } = decided.value
  const state = evolveConference(conference, closed)
  const { dataSet } = await tx.conference.findUniqueOrThrow({ where: { id: conference.id } })
  const { name, mediaType, content } = await writtenMinutes(context, {
    state,
    dataSet,
    minutesId: null,
  })
  const paper = await keepPaper(tx, { name, mediaType, content, ...stamp })
  await appendConference(tx, conference, [closed], {
    ...actor,
    law,
    secret: context.ballotSecret,
  })
  await setMinutes(tx, conference.id, paper.id)
  if (recorded !== null) {
    const written = await appendCluster(tx, cluster, [recorded], { ...actor, law })
    if (!written.ok) return written
  }
  for (const draft of drafts) {
    const drafted = await draftFor(inside, draft, { year: conference.year, paper })
    if (!drafted.ok) return drafted
  }
  return ok({ kind: closed.kind, id: conference.id })
}

/** One draft for one nomination, submitted later by the unit itself, with the minutes attached. */
async function draftFor(
  inside: Inside,
  { id: nominationId, award, unitId }: ConferenceCandidate,
  { year, paper }: { readonly year: number; readonly paper: StoredPaper },
): Promise<Result<null, CloseConferenceRefusal>> {
  const { tx, context, stamp, actor } = inside
  const { today } = context
  const unit = await unitOf(context, unitId)
  const subject = { kind: 'collective', id: unitId } as const
  const days = { receivedOn: null, decidedOn: null, submittingUnitId: unitId }
  const decided = decideDraft(
    {
      book: await dossierBook(context, days),
      today,
      unit: submittingUnit(unit),
      others: await lockProposalsFor(tx, subject, award, year),
    },
    {
      proposalId: context.newId(),
      number: await nextProposalNumber(tx, yearOf(today)),
      ...{ award, subject, year, route: null, merits: '', attestations: [], nominationId },
      ...stamp,
    },
  )
  // A draft is refused for what it is about, its unit or a dossier that stands; nothing else of a dossier exists yet.
  if (!decided.ok) return decided as Result<never, CloseConferenceRefusal>
  const draft = evolveProposal(null, decided.value)
  const attached = decideAttach(
    { fileId: paper.id, paper: 'cluster-minutes', name: paper.name, ...stamp },
    draft,
  )
  if (!attached.ok) return attached as Result<never, CloseConferenceRefusal>
  const written = await appendProposal(tx, null, [decided.value, attached.value], {
    ...actor,
    dueOn: await dueDayOf(context, draft),
  })
  return written.ok ? ok(null) : written
}
