import { minutesFile, wordMediaType } from '@vinhdanh/documents/minutes'
import { acclaimedOf, attendanceOf } from '@vinhdanh/domain/conferences'
import { paperContent } from '@vinhdanh/storage/conferences'
import {
  type ConferenceAccount,
  type ConferencePaper,
  conferencePaper,
} from '@vinhdanh/wording/conferences'
import type { Context } from '../context.ts'
import type { GeneratedFile } from '../generated-file.ts'
import { awardNamed } from '../law/books.ts'
import type { ConferenceView } from '../refs.ts'
import { unitOf } from '../subjects/units.ts'
import { clusterOf, membersByName } from './cluster-of.ts'

/** Mọi điều biên bản cần biết; it never learns who voted for whom. */
async function accountOf(
  context: Context,
  { state, dataSet }: ConferenceView,
): Promise<ConferenceAccount> {
  const cluster = await clusterOf(context, state)
  const name = async (id: string): Promise<string> => (await unitOf(context, id)).name
  const nameOr = async (id: string | null) => (id === null ? null : name(id))
  const award = (id: string) => awardNamed(context, id, state.heldOn).nameVi
  const named = (list: typeof state.candidates) =>
    Promise.all(
      list.map(async (each) => ({
        unitName: await name(each.unitId),
        awardName: award(each.award),
      })),
    )
  const { kind, year, heldOn, place, status, chair, secretary, guests, outcomes } = state
  const { beganAt, endedAt, cancelledBecause } = state
  const organiser =
    cluster.organiserUnitId === null ? null : await unitOf(context, cluster.organiserUnitId)
  return {
    clusterName: cluster.name,
    organiser,
    ...{ beganAt, endedAt, cancelledBecause },
    ...{ kind, year, heldOn, place, status, chair, secretary, guests, outcomes },
    hostName: await nameOr(state.hostUnitId),
    synthetic: dataSet === 'SYNTHETIC',
    number: state.minutesNumber,
    attendance: (await membersByName(context, state)).map(({ id, name: unitName }) => {
      const row = state.attendance.find((each) => each.unitId === id)
      return {
        unitName,
        present: row?.present ?? false,
        representative: row?.representative ?? '',
      }
    }),
    quorum: attendanceOf(cluster, state),
    limitations: state.limitations.map(({ text, carriedFrom }) => ({
      text,
      carried: carriedFrom !== null,
    })),
    tasks: await Promise.all(
      state.tasks.map(async ({ text, ownerUnitId, dueOn }) => ({
        text,
        ownerName: await nameOr(ownerUnitId),
        dueOn,
      })),
    ),
    ranking: await Promise.all(
      state.ranking.map(async ({ unitId, rank, hundredths }) => ({
        unitName: await name(unitId),
        rank,
        hundredths,
      })),
    ),
    candidates: await named(state.candidates),
    ballots: await Promise.all(
      state.ballots.flatMap(({ purpose, award: id, rank, count }) =>
        count === null
          ? []
          : [
              (async () => ({
                purpose,
                awardName: id === null ? null : award(id),
                rank,
                blank: count.blank,
                notCast: count.notCast,
                members: count.members,
                options: await Promise.all(
                  count.options.map(async ({ unitId, yes, yesNeeded, passed }) => ({
                    unitName: await name(unitId),
                    ...{ yes, yesNeeded, passed },
                  })),
                ),
              }))(),
            ],
      ),
    ),
    acclaimed: await named(acclaimedOf(state)),
    headNames: await Promise.all(state.headUnitIds.map(name)),
    deputyNames: await Promise.all(state.deputyUnitIds.map(name)),
    covenantSigned: state.covenantId !== null,
  }
}

/** Biên bản đến lúc này. */
export const paperOf = async (context: Context, view: ConferenceView): Promise<ConferencePaper> =>
  conferencePaper(await accountOf(context, view))

/** Tên tệp biên bản, without marks that a file system might not take. */
const fileName = ({ state: { heldOn, kind } }: ConferenceView): string =>
  `Bien-ban-${kind === 'annual' ? 'tong-ket' : 'so-ket'}-${heldOn}.docx`

/** Biên bản thành tệp Word, made from what the conference holds. */
export const writtenMinutes = async (
  context: Context,
  view: ConferenceView,
): Promise<GeneratedFile> => ({
  name: fileName(view),
  mediaType: wordMediaType,
  content: await minutesFile(await paperOf(context, view)),
})

/** Biên bản: the file kept at the close, else a draft of what has been done so far. */
export async function minutesOf(context: Context, view: ConferenceView): Promise<GeneratedFile> {
  const kept = view.minutesId === null ? null : await paperContent(context.reader, view.minutesId)
  return kept === null
    ? writtenMinutes(context, view)
    : { name: fileName(view), mediaType: wordMediaType, content: kept }
}
