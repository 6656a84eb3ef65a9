import type { CovenantOwnRefusal } from '@vinhdanh/domain/covenants'
import type { LimitationOwnRefusal } from '@vinhdanh/domain/limitations'
import {
  covenantStatusLabel,
  readOtherwiseSentence,
  yearDiffersSentence,
} from '../covenants/index.ts'
import { limitationStatusLabel } from '../limitations/index.ts'
import type { Rules, Sentences } from './kinds.ts'

type Own = CovenantOwnRefusal | LimitationOwnRefusal

/** So many figures are named; of the others their number. */
const most = 12

interface Part {
  readonly sentences: Pick<Sentences, Own['kind']>
  readonly rules: Pick<Rules, Exclude<Own['rule'], 'order-of-steps'>>
  readonly fields: Readonly<Record<string, string>>
}

/** The first of a list in words, and of the others their number. */
const listed = <Cell>(
  cells: readonly Cell[],
  say: (cell: Cell) => string,
  others: (count: number) => string,
): string =>
  [
    ...cells.slice(0, most).map(say),
    ...(cells.length > most ? [others(cells.length - most)] : []),
  ].join('; ')
const othersVi = (count: number) => `và ${count} số khác`
const othersEn = (count: number) => `and ${count} others`

const stepsVi = {
  open: 'mở lấy chữ ký',
  sign: 'ký',
  record: 'ghi kết quả thực hiện',
  assign: 'giao nhiệm vụ',
  report: 'báo cáo kết quả',
  close: 'đóng',
  reopen: 'mở lại',
} as const

const stepsEn = {
  open: 'be opened for signature',
  sign: 'be signed',
  record: 'take results',
  assign: 'take a task',
  report: 'take a result',
  close: 'be closed',
  reopen: 'be reopened',
} as const

/** Lời từ chối của giao ước, hạn chế và kế hoạch, tiếng Việt. */
export const vi: Part = {
  sentences: {
    CovenantExists: ({ year }) => `Cụm, khối đã có giao ước thi đua năm ${year}.`,
    CovenantUnitNotMember: ({ unitId }, { unit }) =>
      `${unit(unitId) ?? 'Đơn vị này'} không phải là thành viên của cụm, khối vào ngày ký nên không đăng ký và không ký giao ước.`,
    CovenantStatusForbids: ({ status, step }) =>
      `Không ${stepsVi[step]} được: giao ước đang ở trạng thái “${covenantStatusLabel(status, 'vi')}”.`,
    MemberWithoutTarget: ({ unitIds }, { unit }) =>
      `Còn ${unitIds.length} thành viên chưa đăng ký chỉ tiêu: ${unitIds.map((id) => unit(id) ?? 'đơn vị chưa rõ tên').join('; ')}.`,
    CovenantSignedAlready: ({ unitId }, { unit }) =>
      `${unit(unitId) ?? 'Đơn vị này'} đã ký giao ước này.`,
    CovenantFiguresReadOtherwise: ({ target, cells }, { unit }) =>
      `Chưa đổi được cách lấy số của năm của chỉ tiêu “${target}”, vì số các quý đã nhập sẽ đọc khác đi: ${listed(cells, (cell) => readOtherwiseSentence(cell, unit(cell.unitId), 'vi'), othersVi)}. Xóa số các quý ấy rồi đổi, hoặc bỏ chỉ tiêu này và thêm chỉ tiêu mới.`,
    CovenantYearDiffers: ({ cells }, { unit }) =>
      `Số cả năm khác với số các quý: ${listed(cells, (cell) => `${cell.target}, ${yearDiffersSentence(cell, unit(cell.unitId), 'vi')}`, othersVi)}.`,
    CovenantYearOver: ({ year }) =>
      `Năm ${year} đã hết; nội dung giao ước đã có chữ ký không sửa nữa.`,
    LimitationWithoutResult: ({ taskIds, tasks }) =>
      tasks === 0
        ? 'Chưa đóng được: hạn chế này chưa có nhiệm vụ khắc phục nào, nên chưa có kết quả.'
        : `Chưa đóng được: còn ${taskIds.length} nhiệm vụ khắc phục chưa có kết quả.`,
    LimitationStatusForbids: ({ status, step }) =>
      `Không ${stepsVi[step]} được: hạn chế ${limitationStatusLabel(status, 'vi').toLocaleLowerCase('vi')}.`,
    LimitationUnitNotMember: ({ unitId }, { unit }) =>
      `${unit(unitId) ?? 'Đơn vị này'} không phải là thành viên của cụm, khối vào ngày này.`,
    PlanItemWithdrawnAlready: () => 'Nhiệm vụ này đã được rút khỏi kế hoạch.',
    PlanItemWithoutTrace: () =>
      'Nhiệm vụ chưa gắn với căn cứ nào: chọn một hạn chế, một văn bản chỉ đạo hoặc một ngày kỷ niệm.',
  },
  rules: {
    'one-covenant-a-year': 'mỗi cụm, khối một giao ước trong năm',
    'members-make-the-covenant': 'các thành viên vào ngày ký đăng ký và ký giao ước',
    'every-member-registers': 'mọi thành viên đăng ký chỉ tiêu rồi mới lấy chữ ký',
    'one-member-one-signature': 'mỗi thành viên ký một lần cho một nội dung',
    'covenant-within-its-year': 'giao ước đã ký giữ nguyên khi hết năm',
    'figures-keep-their-meaning': 'số đã đăng ký và đã báo cáo giữ nguyên nghĩa',
    'year-as-its-quarters': 'số cả năm bằng tổng các quý hoặc bằng số cuối kỳ, theo chỉ tiêu',
    'no-closing-without-result': 'không đóng hạn chế khi chưa có kết quả khắc phục',
    'tasks-within-the-cluster': 'hạn chế và nhiệm vụ của cụm, khối thuộc về các thành viên',
    'plan-traces-back': 'mỗi nhiệm vụ của kế hoạch có căn cứ',
  },
  fields: {
    targets: 'chỉ tiêu',
    target: 'chỉ tiêu',
    measure: 'đơn vị tính',
    group: 'nội dung',
    lines: 'đăng ký',
    line: 'đăng ký',
    entries: 'kết quả thực hiện',
    q1: 'quý I',
    q2: 'quý II',
    q3: 'quý III',
    q4: 'quý IV',
    districtPlan: 'kế hoạch huyện, xã giao',
    provincialPlan: 'kế hoạch tỉnh giao',
    previousYear: 'thực hiện năm trước',
    signatures: 'chữ ký',
    covenant: 'giao ước',
    limitation: 'hạn chế',
    theme: 'chủ đề',
    task: 'nhiệm vụ khắc phục',
    result: 'kết quả',
    doneOn: 'ngày hoàn thành',
    raisedOn: 'ngày nêu',
    traces: 'căn cứ',
    anniversary: 'ngày kỷ niệm',
    baseYear: 'năm gốc',
  },
}

/** Lời từ chối của giao ước, hạn chế và kế hoạch, in English. */
export const en: Part = {
  sentences: {
    CovenantExists: ({ year }) => `The cluster has a covenant of ${year} already.`,
    CovenantUnitNotMember: ({ unitId }, { unit }) =>
      `${unit(unitId) ?? 'This unit'} is no member of the cluster on the day of signing and neither registers in the covenant nor signs it.`,
    CovenantStatusForbids: ({ status, step }) =>
      `The covenant cannot ${stepsEn[step]}: it is “${covenantStatusLabel(status, 'en')}”.`,
    MemberWithoutTarget: ({ unitIds }, { unit }) =>
      `${unitIds.length} members have registered no target: ${unitIds.map((id) => unit(id) ?? 'a unit without a name here').join('; ')}.`,
    CovenantSignedAlready: ({ unitId }, { unit }) =>
      `${unit(unitId) ?? 'This unit'} has signed this covenant already.`,
    CovenantFiguresReadOtherwise: ({ target, cells }, { unit }) =>
      `How the year of “${target}” is counted cannot change yet, as the quarters entered would read otherwise: ${listed(cells, (cell) => readOtherwiseSentence(cell, unit(cell.unitId), 'en'), othersEn)}. Clear those quarters first, or drop this target and add another.`,
    CovenantYearDiffers: ({ cells }, { unit }) =>
      `The year differs from its quarters: ${listed(cells, (cell) => `${cell.target}, ${yearDiffersSentence(cell, unit(cell.unitId), 'en')}`, othersEn)}.`,
    CovenantYearOver: ({ year }) =>
      `${year} is over; what was signed in the covenant is changed no more.`,
    LimitationWithoutResult: ({ taskIds, tasks }) =>
      tasks === 0
        ? 'This cannot be closed: the limitation was given no task yet, and so has no result.'
        : `This cannot be closed: ${taskIds.length} of its tasks have no result yet.`,
    LimitationStatusForbids: ({ status, step }) =>
      `The limitation cannot ${stepsEn[step]}: it is ${limitationStatusLabel(status, 'en').toLowerCase()}.`,
    LimitationUnitNotMember: ({ unitId }, { unit }) =>
      `${unit(unitId) ?? 'This unit'} is no member of the cluster on this day.`,
    PlanItemWithdrawnAlready: () => 'This item was withdrawn from the plan.',
    PlanItemWithoutTrace: () =>
      'The item rests on nothing: choose a limitation, a directive or an anniversary.',
  },
  rules: {
    'one-covenant-a-year': 'one covenant for a cluster and year',
    'members-make-the-covenant': 'the members on the day of signing register and sign',
    'every-member-registers': 'every member registers before signatures are asked',
    'one-member-one-signature': 'each member signs the same content once',
    'covenant-within-its-year': 'a signed covenant stands when its year is over',
    'figures-keep-their-meaning': 'what was registered and reported keeps its meaning',
    'year-as-its-quarters':
      'a year is the sum of its quarters or the last of them, as the target says',
    'no-closing-without-result': 'no limitation is closed without a result',
    'tasks-within-the-cluster': 'limitations and tasks of a cluster are its members’',
    'plan-traces-back': 'every item of a plan has a ground',
  },
  fields: {
    targets: 'targets',
    target: 'target',
    measure: 'unit of measure',
    group: 'content',
    lines: 'registered figures',
    line: 'registered figure',
    entries: 'results',
    q1: 'first quarter',
    q2: 'second quarter',
    q3: 'third quarter',
    q4: 'fourth quarter',
    districtPlan: 'district plan',
    provincialPlan: 'provincial plan',
    previousYear: 'previous year',
    signatures: 'signatures',
    covenant: 'covenant',
    limitation: 'limitation',
    theme: 'theme',
    task: 'task',
    result: 'result',
    doneOn: 'day done',
    raisedOn: 'day raised',
    traces: 'grounds',
    anniversary: 'anniversary',
    baseYear: 'base year',
  },
}
