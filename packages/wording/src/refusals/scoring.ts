import type { AccessRefusal } from '@vinhdanh/domain/access'
import type { RubricRefusal } from '@vinhdanh/domain/rubrics'
import type { ScoringRefusal } from '@vinhdanh/domain/scoring'
import type { Language } from '../formats/index.ts'
import { rubricIssueSentence, rubricPlace, rubricStatusLabel } from '../rubrics/index.ts'
import { cellText, scoreFaultSentence, stageLabel } from '../scoring/index.ts'
import type { Issues, Rules, Sentences, Speech } from './kinds.ts'

type Own = Exclude<RubricRefusal | ScoringRefusal, AccessRefusal>
type OfKind<Kind extends Own['kind']> = Extract<Own, { readonly kind: Kind }>

interface Part {
  readonly sentences: Pick<Sentences, Own['kind']>
  readonly rules: Pick<Rules, Exclude<Own['rule'], 'order-of-steps' | 'version-check'>>
  readonly issues: Pick<Issues, 'scores-itself' | 'votes-differ' | 'no-quota' | 'unknown-entry'>
  readonly fields: Readonly<Record<string, string>>
}

/** So many places are told in a sentence; the refusal itself carries them all. */
const told = 5

const listed = <Each>(list: readonly Each[], say: (each: Each) => string): string =>
  `${list.slice(0, told).map(say).join('; ')}${list.length > told ? '; …' : ''}`

const faultsIn =
  (language: Language, at: (unit: string, line: string | null) => string, someUnit: string) =>
  ({ faults }: OfKind<'ScoresRefused'>, { unit }: Speech) =>
    listed(
      faults,
      (fault) =>
        `${at(unit(fault.unitId) ?? someUnit, fault.line)}: ${scoreFaultSentence(fault, language)}`,
    )

const stepsVi = { save: 'sửa', issue: 'ban hành', withdraw: 'thôi áp dụng' } as const
const stepsEn = { save: 'changed', issue: 'issued', withdraw: 'withdrawn' } as const

const unusableVi = {
  'not-issued': 'chưa được ban hành hoặc đã thôi áp dụng',
  'not-in-force': 'chưa có hiệu lực vào ngày này',
  'other-year': 'là của năm khác',
} as const

const unusableEn = {
  'not-issued': 'is not issued, or was withdrawn',
  'not-in-force': 'is not in force on this day',
  'other-year': 'is of another year',
} as const

const faultsVi = faultsIn(
  'vi',
  (unit, line) => (line === null ? unit : `${unit}, tiêu chí ${line}`),
  'đơn vị này',
)
const faultsEn = faultsIn(
  'en',
  (unit, line) => (line === null ? unit : `${unit}, criterion ${line}`),
  'this unit',
)

/** Lời từ chối của bảng tiêu chí và chấm điểm, tiếng Việt. */
export const vi: Part = {
  sentences: {
    RubricStatusForbids: ({ status, step }) =>
      `Không ${stepsVi[step]} được: bảng tiêu chí ở tình trạng “${rubricStatusLabel(status, 'vi')}”.`,
    RubricNotReady: ({ issues }) =>
      `Chưa ban hành được, còn ${issues.length} chỗ chưa đúng: ${listed(issues, (issue) => `${rubricPlace(issue.path, 'vi')}: ${rubricIssueSentence(issue, 'vi').replace(/\.$/, '')}`)}.`,
    BoardStageForbids: ({ stage }) =>
      `Bước hiện tại của bảng điểm là “${stageLabel(stage, 'vi')}” nên không làm được việc này.`,
    ScoresRefused: (refusal, speech) =>
      `Chưa lưu ô nào, có ${refusal.faults.length} chỗ không hợp lệ: ${faultsVi(refusal, speech)}.`,
    ScoreChangedMeanwhile: ({ cells }, { unit }) =>
      `Chưa lưu ô nào: trong lúc đó ${listed(cells, ({ unitId, line, current }) => `${current.byName} đã ghi ${cellText(current.points, 'vi')} cho ${unit(unitId) ?? 'đơn vị này'}, tiêu chí ${line}`)}.`,
    RubricNotUsable: ({ why }) =>
      `Không chấm theo bảng tiêu chí này được: bảng ${unusableVi[why]}.`,
    BoardExists: ({ year }) => `Đã có bảng chấm điểm năm ${year} theo bảng tiêu chí này.`,
    ConfirmationDiffers: ({ phrase }) => `Để khóa bảng điểm, hãy gõ đúng “${phrase}”.`,
    BoardIncomplete: ({ missing, unitIds }, { unit }) =>
      `Chưa khóa được: còn ${missing} ô chưa có điểm chính thức, của ${listed(unitIds, (id) => unit(id) ?? 'một đơn vị')}. Không có điểm khác với 0 điểm.`,
    NotTied: () => 'Các đơn vị này không phải là một nhóm đồng hạng đang chờ bỏ phiếu.',
    TooManyFlags: ({ limit, nominated, members }) =>
      `Đề nghị ${nominated} cờ; ${members} đơn vị chỉ được đề nghị nhiều nhất ${limit} cờ.`,
    FlagOutOfOrder: ({ unitId, rank, limit, undecided }, { unit }) =>
      undecided
        ? `${unit(unitId) ?? 'Đơn vị này'} đồng hạng ở mức chỉ còn chỗ cho một phần; hội nghị phải bỏ phiếu trước.`
        : `${unit(unitId) ?? 'Đơn vị này'} ${rank === null ? 'chưa được xếp hạng' : `xếp thứ ${rank}`}, không nằm trong ${limit} đơn vị được đề nghị cờ.`,
  },
  rules: {
    'rubric-complete': 'bảng tiêu chí phải đủ và khớp tổng trước khi ban hành',
    'rubric-bounds': 'điểm nằm trong giới hạn của bảng tiêu chí',
    'issued-rubric-of-the-year': 'chấm theo bảng tiêu chí đã ban hành của năm',
    'one-board-a-year': 'mỗi cụm, khối một bảng điểm trong năm theo một bảng tiêu chí',
    'typed-confirmation': 'khóa bảng điểm phải gõ lời xác nhận',
    'missing-is-not-zero': 'chưa có điểm không phải là 0 điểm',
    'vote-decides-ties-only': 'bỏ phiếu chỉ phân định các đơn vị đồng hạng',
    'flag-quota': 'số cờ theo chỉ tiêu của bảng tiêu chí, cho các đơn vị đứng đầu',
  },
  issues: {
    'scores-itself': 'không được là chính đơn vị được chấm',
    'votes-differ': 'phải có một số phiếu cho mỗi đơn vị, theo thứ tự giảm dần, không bằng nhau',
    'no-quota': 'không đề nghị được: bảng tiêu chí không nêu số cờ',
    'unknown-entry': 'là mục mà mẫu bảng tiêu chí không có',
  },
  fields: {
    rubric: 'bảng tiêu chí',
    board: 'bảng chấm điểm',
    cells: 'ô điểm',
    crossers: 'phân công chấm chéo',
    crosser: 'đơn vị chấm chéo',
    order: 'thứ tự',
    votes: 'số phiếu',
    minutes: 'biên bản',
    units: 'đơn vị',
    points: 'điểm',
  },
}

/** Lời từ chối của bảng tiêu chí và chấm điểm, in English. */
export const en: Part = {
  sentences: {
    RubricStatusForbids: ({ status, step }) =>
      `The rubric cannot be ${stepsEn[step]}: it is “${rubricStatusLabel(status, 'en')}”.`,
    RubricNotReady: ({ issues }) =>
      `It cannot be issued; ${issues.length === 1 ? 'one place is' : `${issues.length} places are`} wrong: ${listed(issues, (issue) => `${rubricPlace(issue.path, 'en')}: ${rubricIssueSentence(issue, 'en').replace(/\.$/, '')}`)}.`,
    BoardStageForbids: ({ stage }) =>
      `The board is at “${stageLabel(stage, 'en')}”, which does not allow this.`,
    ScoresRefused: (refusal, speech) =>
      `Nothing is saved; ${refusal.faults.length} places are wrong: ${faultsEn(refusal, speech)}.`,
    ScoreChangedMeanwhile: ({ cells }, { unit }) =>
      `Nothing is saved: meanwhile ${listed(cells, ({ unitId, line, current }) => `${current.byName} entered ${cellText(current.points, 'en')} for ${unit(unitId) ?? 'this unit'}, criterion ${line}`)}.`,
    RubricNotUsable: ({ why }) => `This rubric cannot be scored by: it ${unusableEn[why]}.`,
    BoardExists: ({ year }) => `There is a board of ${year} under this rubric already.`,
    ConfirmationDiffers: ({ phrase }) => `To lock the board, type exactly “${phrase}”.`,
    BoardIncomplete: ({ missing, unitIds }, { unit }) =>
      `It cannot be locked: ${missing} official scores are missing, of ${listed(unitIds, (id) => unit(id) ?? 'a unit')}. No score is not a score of 0.`,
    NotTied: () => 'These units are no group that shares a rank and waits for a vote.',
    TooManyFlags: ({ limit, nominated, members }) =>
      `${nominated} flags are proposed; ${members} units may propose ${limit} at most.`,
    FlagOutOfOrder: ({ unitId, rank, limit, undecided }, { unit }) =>
      undecided
        ? `${unit(unitId) ?? 'This unit'} shares a rank of which only some can have a flag; the conference has to vote first.`
        : `${unit(unitId) ?? 'This unit'} ${rank === null ? 'has no rank' : `has rank ${rank}`} and is not among the ${limit} that may be proposed.`,
  },
  rules: {
    'rubric-complete': 'a rubric is complete and sums before it is issued',
    'rubric-bounds': 'scores stay within the rubric',
    'issued-rubric-of-the-year': 'scores are given by an issued rubric of the year',
    'one-board-a-year': 'one board for a cluster, year and rubric',
    'typed-confirmation': 'a board is locked by typing the words',
    'missing-is-not-zero': 'missing is not zero',
    'vote-decides-ties-only': 'a vote decides ties only',
    'flag-quota': 'flags by the quota of the rubric, to the units at the top',
  },
  issues: {
    'scores-itself': 'must not be the scored unit itself',
    'votes-differ': 'must be one number for each unit, falling, none twice',
    'no-quota': 'cannot be proposed: the rubric states no quota of flags',
    'unknown-entry': 'is no entry of the form of a rubric',
  },
  fields: {
    rubric: 'rubric',
    board: 'board',
    cells: 'scores',
    crossers: 'cross-scorers',
    crosser: 'cross-scorer',
    order: 'order',
    votes: 'votes',
    minutes: 'minutes',
    units: 'units',
    points: 'points',
  },
}
