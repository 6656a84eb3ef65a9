import type { ConferenceOwnRefusal, StepLack } from '@vinhdanh/domain/conferences'
import {
  conferenceKindLabel,
  conferenceStatusLabel,
  conferenceStepLabel,
} from '../conferences/index.ts'
import type { Issues, Rules, Sentences } from './kinds.ts'

interface Part {
  readonly issues: Pick<Issues, 'not-an-hour' | 'rank-out-of-place' | 'more-than-stand'>
  readonly sentences: Pick<Sentences, ConferenceOwnRefusal['kind']>
  readonly rules: Pick<Rules, ConferenceOwnRefusal['rule']>
  readonly fields: Readonly<Record<string, string>>
}

const lacksVi: Readonly<Record<StepLack, string>> = {
  'no-results': 'chưa ghi đánh giá kết quả',
  'no-tasks': 'chưa ghi nhiệm vụ nào',
  'no-ranking': 'chưa xếp hạng',
  'tie-at-the-top': 'còn đồng hạng nhất, hội nghị bỏ phiếu để phân định',
  'award-not-voted': 'còn hình thức đã bình xét mà chưa bỏ phiếu bình chọn',
  'nobody-elected': 'chưa bầu được trưởng cụm, khối',
  'no-covenant': 'chưa có giao ước thi đua của năm sau',
  'covenant-unsigned': 'giao ước thi đua chưa đủ chữ ký của các thành viên',
}

const lacksEn: Readonly<Record<StepLack, string>> = {
  'no-results': 'the results have not been recorded',
  'no-tasks': 'no task has been recorded',
  'no-ranking': 'the members have not been ranked',
  'tie-at-the-top': 'the first rank is shared and the conference must vote on it',
  'award-not-voted': 'an award under consideration has not been voted on',
  'nobody-elected': 'no head has been elected',
  'no-covenant': 'there is no covenant of the year after',
  'covenant-unsigned': 'not every member has signed the covenant',
}

/** Lời từ chối của hội nghị, tiếng Việt. */
export const vi: Part = {
  sentences: {
    ConferenceStatusForbids: ({ status }) =>
      `Không làm được việc này khi hội nghị ${conferenceStatusLabel(status, 'vi').toLocaleLowerCase('vi')}.`,
    AgendaOutOfOrder: ({ asked, current }) =>
      current === null
        ? `Chương trình đã qua hết, không trở lại bước “${conferenceStepLabel(asked, 'vi')}”.`
        : `Chưa đến hoặc đã qua bước “${conferenceStepLabel(asked, 'vi')}”; hội nghị đang ở bước “${conferenceStepLabel(current, 'vi')}”.`,
    StepNotDone: ({ step, lack }) =>
      `Chưa qua được bước “${conferenceStepLabel(step, 'vi')}”: ${lacksVi[lack]}.`,
    UnitWithoutVotes: ({ unitId, yes, needed }, { unit }) =>
      yes === 0
        ? `${unit(unitId) ?? 'Đơn vị này'} không có phiếu bình chọn nào nên không được suy tôn, đề nghị.`
        : `${unit(unitId) ?? 'Đơn vị này'} chỉ có ${yes} phiếu bình chọn, cần ít nhất ${needed} phiếu mới được suy tôn, đề nghị.`,
    MoreVotesPassedOver: ({ unitId, otherUnitId, equal }, { unit }) =>
      equal
        ? `${unit(otherUnitId) ?? 'Một đơn vị khác'} bằng phiếu với ${unit(unitId) ?? 'đơn vị được chọn'}: hội nghị bỏ phiếu lại giữa các đơn vị này rồi mới suy tôn.`
        : `${unit(otherUnitId) ?? 'Một đơn vị khác'} nhiều phiếu hơn ${unit(unitId) ?? 'đơn vị được chọn'} mà không được suy tôn; số cờ có hạn nên suy tôn theo số phiếu.`,
    NoLockedBoard: ({ year }) =>
      `Cụm, khối chưa có bảng điểm nào của năm ${year} đã khóa: khóa bảng điểm rồi lấy thứ hạng, hoặc nhập thứ hạng nếu không chấm điểm.`,
    BoardDecidesRanks: ({ year }) =>
      `Bảng điểm năm ${year} đã khóa: thứ hạng lấy từ bảng điểm, không nhập tay. Đơn vị đồng hạng thì hội nghị bỏ phiếu.`,
    ReviewExists: ({ conferenceKind, year }) =>
      `Cụm, khối đã có hội nghị của năm ${year} (${conferenceKindLabel(conferenceKind, 'vi').toLocaleLowerCase('vi')}).`,
    MidYearOutOfTime: ({ heldOn }, { day }) =>
      `Hội nghị sơ kết không họp được ngày ${day(heldOn)}: họp từ tháng 7 và trước hội nghị tổng kết của năm.`,
  },
  rules: {
    'conference-order': 'hội nghị được lập, khai mạc, rồi bế mạc',
    'agenda-in-order': 'các bước của chương trình theo đúng thứ tự',
    'step-has-result': 'mỗi bước có kết quả rồi mới sang bước sau',
    'ballot-before-acclaim': 'bình xét, bỏ phiếu bình chọn, rồi mới suy tôn',
    'more-votes-first': 'nhiều phiếu hơn được suy tôn trước khi số lượng có hạn',
    'ranks-of-the-locked-board': 'đã khóa bảng điểm thì thứ hạng theo bảng điểm',
    'one-review-a-year': 'mỗi năm một hội nghị sơ kết và một hội nghị tổng kết',
    'mid-year-after-june': 'sơ kết một lần sau tháng 6, trước tổng kết',
  },
  issues: {
    'not-an-hour': 'phải là giờ và phút trong ngày, thí dụ 07:30',
    'rank-out-of-place': 'đi từ 1 đến số đơn vị, nối tiếp nhau: 1, 2, 3…; đồng hạng thì 1, 1, 3',
    'more-than-stand': 'không nhiều hơn số đơn vị ứng cử và số ghế còn lại',
  },
  fields: {
    chair: 'người chủ trì',
    secretary: 'thư ký',
    representative: 'người đại diện',
    limitations: 'tồn tại, hạn chế',
    tasks: 'nhiệm vụ',
    ranks: 'thứ hạng',
    candidates: 'đơn vị được bình xét',
    options: 'đơn vị ứng cử',
    choices: 'đơn vị được chọn',
    seats: 'số đơn vị cần bầu',
    beganAt: 'giờ khai mạc',
    endedAt: 'giờ bế mạc',
    ballot: 'lần bỏ phiếu',
    conference: 'hội nghị',
    cluster: 'cụm, khối',
    host: 'đơn vị đăng cai',
    outcome: 'kết luận',
    dueOn: 'thời hạn',
    text: 'nội dung',
    theme: 'chủ đề',
    owner: 'đơn vị thực hiện',
  },
}

/** Lời từ chối của hội nghị, in English. */
export const en: Part = {
  sentences: {
    ConferenceStatusForbids: ({ status }) =>
      `This cannot be done: the conference is ${conferenceStatusLabel(status, 'en').toLowerCase()}.`,
    AgendaOutOfOrder: ({ asked, current }) =>
      current === null
        ? `The agenda is through; there is no way back to “${conferenceStepLabel(asked, 'en')}”.`
        : `It is not the turn of “${conferenceStepLabel(asked, 'en')}”; the conference is at “${conferenceStepLabel(current, 'en')}”.`,
    StepNotDone: ({ step, lack }) =>
      `“${conferenceStepLabel(step, 'en')}” cannot be passed: ${lacksEn[lack]}.`,
    UnitWithoutVotes: ({ unitId, yes, needed }, { unit }) =>
      yes === 0
        ? `${unit(unitId) ?? 'This unit'} got no vote and is not acclaimed or proposed.`
        : `${unit(unitId) ?? 'This unit'} got only ${yes} of the ${needed} votes needed to be acclaimed and proposed.`,
    MoreVotesPassedOver: ({ unitId, otherUnitId, equal }, { unit }) =>
      equal
        ? `${unit(otherUnitId) ?? 'Another unit'} has as many votes as ${unit(unitId) ?? 'the unit named'}: the conference votes again between them and acclaims after that.`
        : `${unit(otherUnitId) ?? 'Another unit'} has more votes than ${unit(unitId) ?? 'the unit named'} and is not acclaimed; flags are limited and go by votes.`,
    NoLockedBoard: ({ year }) =>
      `The cluster has no locked score board of ${year}: lock it and take its ranks, or enter ranks where nothing is scored.`,
    BoardDecidesRanks: ({ year }) =>
      `The score board of ${year} is locked: its ranks are taken and none are typed. The conference votes where a rank is shared.`,
    ReviewExists: ({ conferenceKind, year }) =>
      `The cluster has this conference of ${year} already (${conferenceKindLabel(conferenceKind, 'en').toLowerCase()}).`,
    MidYearOutOfTime: ({ heldOn }, { day }) =>
      `The mid-year conference cannot be on ${day(heldOn)}: it is held from July on and before the annual one.`,
  },
  rules: {
    'conference-order': 'a conference is planned, opened, then closed',
    'agenda-in-order': 'the steps of the agenda in their order',
    'step-has-result': 'each step has its result before the next',
    'ballot-before-acclaim': 'assessment, secret ballot, and only then acclaim',
    'more-votes-first': 'more votes are acclaimed first where the number is limited',
    'ranks-of-the-locked-board': 'a locked board of scores gives the ranks',
    'one-review-a-year': 'one mid-year and one annual conference a year',
    'mid-year-after-june': 'mid-year once after June, before the annual one',
  },
  issues: {
    'not-an-hour': 'must be an hour and minutes of the day, such as 07:30',
    'rank-out-of-place':
      'goes from 1 to the number of units, one after another: 1, 2, 3…, or 1, 1, 3 where one is shared',
    'more-than-stand': 'must not exceed the units standing and the seats left',
  },
  fields: {
    chair: 'chair',
    secretary: 'secretary',
    representative: 'representative',
    limitations: 'limitations',
    tasks: 'tasks',
    ranks: 'ranks',
    candidates: 'candidates',
    options: 'units standing',
    choices: 'units chosen',
    seats: 'number to elect',
    beganAt: 'hour of opening',
    endedAt: 'hour of closing',
    ballot: 'ballot',
    conference: 'conference',
    cluster: 'cluster',
    host: 'host',
    outcome: 'conclusion',
    dueOn: 'deadline',
    text: 'text',
    theme: 'theme',
    owner: 'owner',
  },
}
