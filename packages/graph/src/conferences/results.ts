import {
  AwardUnknownOnDayType,
  ChangedMeanwhileType,
  DayInFutureType,
  InvalidInputType,
  NotAllowedType,
  StatusForbidsType,
  SubjectKindNotAllowedType,
} from '../access/refusals.ts'
import { ClusterNotCompetentType } from '../clusters/change-refusals.ts'
import {
  ConferenceExistsType,
  HeadOutsideClusterType,
  NotClusterMemberType,
  TooManyFlagNomineesType,
} from '../clusters/refusals.ts'
import type { Context } from '../context.ts'
import {
  AlreadyVotedType,
  BallotClosedType,
  BallotsStillOpenType,
  MemberAbsentType,
  QuorumNotMetType,
} from '../councils/refusals.ts'
import type { Happened } from '../handle.ts'
import { ProposalExistsType, UnitClosedOnDayType } from '../proposals/refusals.ts'
import { ConferenceRef, type ConferenceView } from '../refs.ts'
import { happened, resultOf, words } from '../results.ts'
import {
  AgendaOutOfOrderType,
  BoardDecidesRanksType,
  ConferenceStatusForbidsType,
  MidYearOutOfTimeType,
  MoreVotesPassedOverType,
  NoLockedBoardType,
  ReviewExistsType,
  StepNotDoneType,
  UnitWithoutVotesType,
} from './refusals.ts'

async function conferenceOf({ id }: Happened, { loaders }: Context): Promise<ConferenceView> {
  const conference = await loaders.review.load(id)
  if (conference === null) throw new Error(`no conference ${id}`)
  return conference
}

/** Refusals that any step of a conference may meet. */
const common = [
  NotAllowedType,
  InvalidInputType,
  ChangedMeanwhileType,
  DayInFutureType,
  AwardUnknownOnDayType,
  NotClusterMemberType,
  HeadOutsideClusterType,
  TooManyFlagNomineesType,
  ClusterNotCompetentType,
  MoreVotesPassedOverType,
  NoLockedBoardType,
  BoardDecidesRanksType,
  QuorumNotMetType,
  AlreadyVotedType,
  BallotClosedType,
  BallotsStillOpenType,
  MemberAbsentType,
  ConferenceStatusForbidsType,
  AgendaOutOfOrderType,
  StepNotDoneType,
  UnitWithoutVotesType,
  ReviewExistsType,
  MidYearOutOfTimeType,
]

/** Every event of a conference tells the conference after it. */
const ofConference = (kind: string, description: string) =>
  happened(kind).implement({
    description,
    fields: (t) => ({
      at: t.expose('at', { type: 'DateTime', description: words.at }),
      conference: t.field({
        type: ConferenceRef,
        description: 'Hội nghị sau bước này.',
        resolve: (event, _args, context) => conferenceOf(event, context),
      }),
    }),
  })

const result = (command: string, event: string, description: string) =>
  resultOf(`${command}Result`, `Kết quả: ${description.toLocaleLowerCase('vi')}`, [
    ofConference(event, description),
    ...common,
  ])

export const PlanConferenceResult = result(
  'PlanConference',
  'ConferencePlanned',
  'Đã lập hội nghị.',
)
export const RescheduleConferenceResult = result(
  'RescheduleConference',
  'ConferenceRescheduled',
  'Đã đổi ngày, nơi họp.',
)
export const CancelConferenceResult = result(
  'CancelConference',
  'ConferenceCancelled',
  'Đã hủy hội nghị.',
)
export const RecordDelegatesResult = result(
  'RecordDelegates',
  'DelegatesRecorded',
  'Đã điểm danh các đơn vị.',
)
export const OpenConferenceResult = result(
  'OpenConference',
  'ConferenceOpened',
  'Đã khai mạc hội nghị.',
)
export const RaiseConferenceLimitationsResult = result(
  'RaiseConferenceLimitations',
  'ConferenceLimitationsRaised',
  'Đã ghi tồn tại, hạn chế.',
)
export const SetConferenceTasksResult = result(
  'SetConferenceTasks',
  'ConferenceTasksSet',
  'Đã ghi nhiệm vụ.',
)
export const RankMembersResult = result('RankMembers', 'MembersRanked', 'Đã xếp hạng.')
export const ConsiderCandidatesResult = result(
  'ConsiderCandidates',
  'CandidatesConsidered',
  'Đã bình xét.',
)
export const OpenConferenceBallotResult = result(
  'OpenConferenceBallot',
  'ConferenceBallotOpened',
  'Đã bắt đầu bỏ phiếu.',
)
export const CastConferenceBallotResult = result(
  'CastConferenceBallot',
  'ConferenceBallotCast',
  'Đã nhận phiếu.',
)
export const CloseConferenceBallotResult = result(
  'CloseConferenceBallot',
  'ConferenceBallotCounted',
  'Đã kiểm phiếu.',
)
export const AcclaimCandidatesResult = result(
  'AcclaimCandidates',
  'CandidatesAcclaimed',
  'Đã suy tôn.',
)
export const PassConferenceStepResult = result(
  'PassConferenceStep',
  'ConferenceStepPassed',
  'Đã qua bước.',
)

/** The close also writes the cluster's result and drafts dossiers. */
export const CloseConferenceResult = resultOf(
  'CloseConferenceResult',
  'Kết quả bế mạc: the result of the cluster and the drafts are made in the same step, or nothing is.',
  [
    ofConference('ConferenceClosed', 'Đã bế mạc hội nghị.'),
    ...common,
    ConferenceExistsType,
    ProposalExistsType,
    UnitClosedOnDayType,
    StatusForbidsType,
    SubjectKindNotAllowedType,
  ],
)
