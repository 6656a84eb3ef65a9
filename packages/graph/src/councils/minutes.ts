import type { SessionAccount } from '@vinhdanh/wording/minutes'
import type { Context } from '../context.ts'
import type { Language } from '../language.ts'
import { awardNamed } from '../law/books.ts'
import { dossierDay } from '../proposals/dossier.ts'
import type { SessionView } from '../refs.ts'
import { personOf, unitOf } from '../subjects/units.ts'
import { citationLabel, numberIn } from '../words.ts'
import { councilOf, proposalOf, quorumIn } from './views.ts'

/** Mọi điều biên bản cần biết; it never learns who voted for what. */
export async function accountOf(
  context: Context,
  session: SessionView,
  language: Language,
): Promise<SessionAccount> {
  const { state, dataSet } = session
  const council = await councilOf(context, state)
  const unit = await unitOf(context, council.unitId)
  const members = council.members.filter(
    ({ from, until }) =>
      (from === null || from <= state.heldOn) && (until === null || state.heldOn <= until),
  )
  return {
    councilName: council.name,
    unitName: unit.name,
    heldOn: state.heldOn,
    place: state.place,
    status: state.status,
    synthetic: dataSet === 'SYNTHETIC',
    members: await Promise.all(
      members.map(async ({ id, personId, post, role, votes }) => ({
        name: (await personOf(context, personId)).name,
        post,
        role,
        votes,
        attendance:
          state.attendance.find(({ memberId }) => memberId === id)?.attendance ?? 'absent',
      })),
    ),
    quorum: await quorumIn(context, state),
    items: await Promise.all(
      state.agenda.map(async (item) => {
        const row = await proposalOf(context, { item, session })
        const award = awardNamed(context, row.award, dossierDay(context, row))
        const { rule, tally } = item.ballot
        return {
          order: item.order,
          proposalNumber: row.number,
          subjectName: row.subjectName,
          awardName: language === 'vi' ? award.nameVi : award.nameEn,
          year: row.year,
          threshold: rule.threshold,
          required: rule.required,
          secret: rule.secret,
          cite: rule.cite,
          tally,
        }
      }),
    ),
    citation: (cite) => citationLabel(cite, numberIn(context), language),
  }
}
