import type { Day } from '../kernel/index.ts'
import type { ProposalStatus } from '../proposals/index.ts'
import type { DossierFact, SeasonFacts, SeasonGap, SeasonStep, StepStanding } from './season.ts'
import { gap, recorded, stepOf, type When } from './step.ts'

const unsent: readonly ProposalStatus[] = ['draft', 'returned']
const before: readonly ProposalStatus[] = ['submitted', 'in-appraisal', 'appraised']

const among = (dossiers: readonly DossierFact[], statuses: readonly ProposalStatus[]) =>
  dossiers.filter(({ status }) => statuses.includes(status))

const late = (dossiers: readonly DossierFact[], today: Day): readonly SeasonGap[] => {
  const over = dossiers.filter(({ dueOn }) => dueOn !== null && dueOn < today)
  const [first] = over
  return first === undefined
    ? []
    : [gap('dossier-late', { count: over.length, recordId: first.id, since: first.dueOn })]
}

/** Hồ sơ, hội đồng, quyết định, trao tặng: what became of those whom the conference proposed. */
export function honours(facts: SeasonFacts, { year, today }: When): readonly SeasonStep[] {
  const names = ['dossiers', 'council', 'decision', 'ceremony'] as const
  const result = recorded(facts, year)
  if (result === undefined) return names.map((name) => stepOf(name, 'not-due'))
  if (facts.dossiers === 'hidden') return names.map((name) => stepOf(name, 'hidden'))
  const dossiers = facts.dossiers.filter(({ status }) => status !== 'withdrawn')
  const undrafted = result.nominations.filter(
    ({ id }) => !dossiers.some(({ nominationId }) => nominationId === id),
  )
  // Granted before dossiers were kept here: nothing of it has to be drafted any more.
  const without = undrafted.filter(
    (nomination) =>
      !facts.granted.some(
        ({ unitId, award }) => unitId === nomination.unitId && award === nomination.award,
      ),
  )
  const elsewhere = undrafted.length - without.length
  const waiting = among(dossiers, unsent)
  const [firstWaiting] = waiting
  const inCouncil = among(dossiers, before)
  const toSign = among(dossiers, ['passed'])
  const settled = among(dossiers, ['granted', 'refused', 'not-passed'])
  const granted = among(dossiers, ['granted'])
  const reached = (later: number, here: number, untold = 0): StepStanding => {
    if (here > 0) return 'running'
    if (later > 0) return 'done'
    return untold > 0 ? 'no-record' : 'not-due'
  }
  return [
    // Nothing proposed, or granted without a dossier here: nothing says that one was sent.
    stepOf('dossiers', dossiers.length > 0 ? 'done' : 'no-record', {
      gaps: [
        ...(without.length === 0
          ? []
          : [
              gap('dossier-missing', {
                count: without.length,
                unitIds: without.map(({ unitId }) => unitId),
              }),
            ]),
        ...(firstWaiting === undefined
          ? []
          : [gap('dossier-unsent', { count: waiting.length, recordId: firstWaiting.id })]),
      ],
    }),
    stepOf('council', reached(toSign.length + settled.length, inCouncil.length, elsewhere), {
      gaps: late(inCouncil, today),
    }),
    stepOf('decision', reached(settled.length + elsewhere, toSign.length), {
      gaps: late(toSign, today),
    }),
    // Handing over is recorded nowhere yet: nothing says that it was done, nor that it was not.
    stepOf('ceremony', granted.length + elsewhere > 0 ? 'no-record' : 'not-due'),
  ]
}
