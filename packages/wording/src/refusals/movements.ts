import type { MovementOwnRefusal } from '@vinhdanh/domain/movements'
import {
  launchItemLabel,
  movementKindLabel,
  movementStatusLabel,
  movementStepLabel,
} from '../movements/index.ts'
import type { Rules, Sentences } from './kinds.ts'

interface Part {
  readonly sentences: Pick<Sentences, MovementOwnRefusal['kind']>
  readonly rules: Pick<Rules, Exclude<MovementOwnRefusal['rule'], 'order-of-steps'>>
  readonly fields: Readonly<Record<string, string>>
  readonly issues: Readonly<
    Record<
      | 'not-whole'
      | 'not-above-zero'
      | 'ends-inside-year'
      | 'must-stay'
      | 'own-sector-missing'
      | 'not-core'
      | 'contradicts',
      string
    >
  >
}

/** Lời từ chối của phong trào thi đua, tiếng Việt. */
export const vi: Part = {
  sentences: {
    MovementWithoutEnd: ({ movementKind }) =>
      `Phong trào loại “${movementKindLabel(movementKind, 'vi')}” phải có ngày kết thúc, hoặc sự kiện kết thúc nó.`,
    LaunchIncomplete: ({ items }) =>
      `Chưa đủ điều kiện phát động, còn thiếu: ${items.map((item) => launchItemLabel(item, 'vi').toLowerCase()).join('; ')}.`,
    MovementStatusForbids: ({ status, step }) =>
      `Phong trào ở trạng thái “${movementStatusLabel(status, 'vi').toLowerCase()}”, không thể ${movementStepLabel(step, 'vi')}.`,
    MovementExists: () =>
      'Đơn vị đã có phong trào cùng tên trong thời gian này: hãy chuyển tiếp phong trào ấy thay vì lập lại.',
    NotCarriedOver: () =>
      'Ngày kết thúc mới phải thuộc năm sau năm kết thúc đang ghi của phong trào.',
    CoreExists: ({ movementIds }) =>
      `Thời kỳ này đã có ${movementIds.length} phong trào trọng tâm; cần xác nhận nếu muốn chọn thêm.`,
    NotParticipant: ({ unitId }, { unit }) =>
      `${unit(unitId) ?? 'Đơn vị này'} chưa đăng ký tham gia phong trào.`,
    NotCalledOn: ({ unitId }, { unit }) =>
      `Phong trào không phát động đến ${unit(unitId) ?? 'đơn vị này'}.`,
    MovementPublished: () => 'Phong trào của nguồn đã công bố chỉ để đọc, không thay đổi ở đây.',
    MovementCircle: () =>
      'Phong trào cấp trên không thể là chính phong trào này hoặc một phong trào hưởng ứng nó.',
  },
  rules: {
    'movement-has-an-end': 'chỉ phong trào thường xuyên không cần ngày kết thúc',
    'launch-checklist': 'phát động khi bảng kiểm đã đủ các mục bắt buộc',
    'one-movement-once': 'một phong trào chỉ lập một lần',
    'carried-to-a-later-year': 'chuyển tiếp là kéo dài sang năm sau',
    'one-core-a-period': 'mỗi thời kỳ một phong trào trọng tâm',
    'participants-only': 'chỉ đơn vị tham gia báo cáo chỉ tiêu',
    'calls-on-its-units':
      'phong trào được phát động đến đơn vị thuộc phạm vi của cơ quan phát động, hoặc trong cùng cụm, khối',
    'published-is-read-only': 'dữ liệu đã công bố được giữ nguyên',
    'parent-stands-above': 'phong trào cấp trên đứng trên phong trào hưởng ứng',
  },
  fields: {
    launcherAsWritten: 'cơ quan phát động',
    sectors: 'ngành, lĩnh vực',
    subjects: 'đối tượng tham gia',
    targets: 'chỉ tiêu',
    indicator: 'tên chỉ tiêu',
    measure: 'đơn vị đo',
    goal: 'mức phấn đấu',
    documents: 'văn bản',
    dated: 'ngày văn bản',
    type: 'loại văn bản',
    commitments: 'mức đăng ký',
    registered: 'mức đăng ký',
    people: 'số người tham gia',
    bases: 'cơ sở so sánh',
    basis: 'cơ sở so sánh',
    base: 'số của cơ sở so sánh',
    attainment: 'tỷ lệ hoàn thành',
    growth: 'mức tăng',
    value: 'số thực hiện',
    results: 'kết quả',
    what: 'nội dung hỗ trợ',
    amount: 'số lượng',
    asWritten: 'cách ghi của báo cáo',
    line: 'dòng của sổ',
    launchedOn: 'ngày phát động',
    fromYear: 'năm đầu',
    untilYear: 'năm cuối',
    movement: 'phong trào',
    parent: 'phong trào cấp trên',
    core: 'phong trào trọng tâm',
  },
  issues: {
    'not-whole': 'phải là số nguyên',
    'not-above-zero': 'phải lớn hơn 0',
    'ends-inside-year':
      'không được sớm hơn ngày 31/12: phong trào thường xuyên kéo dài ít nhất trọn năm',
    'must-stay': 'đã phát động thì không bỏ được',
    'own-sector-missing': 'phải có ngành của chính đơn vị chủ trì',
    'not-core': 'chưa được chọn làm trọng tâm của thời kỳ nào',
    contradicts: 'không khớp với các số khác của cùng dòng',
  },
}

/** The same in English. */
export const en: Part = {
  sentences: {
    MovementWithoutEnd: ({ movementKind }) =>
      `A movement of the kind “${movementKindLabel(movementKind, 'en')}” needs an end, or an event that ends it.`,
    LaunchIncomplete: ({ items }) =>
      `It cannot be launched yet; missing: ${items.map((item) => launchItemLabel(item, 'en').toLowerCase()).join('; ')}.`,
    MovementStatusForbids: ({ status, step }) =>
      `The movement is ${movementStatusLabel(status, 'en').toLowerCase()}; it is not possible to ${movementStepLabel(step, 'en')}.`,
    MovementExists: () =>
      'The unit has a movement of this name in this period: carry that one over instead of creating it again.',
    NotCarriedOver: () => 'The new end must lie in a later year than the end on record.',
    CoreExists: ({ movementIds }) =>
      `The period has ${movementIds.length} core movement already; a second one has to be confirmed.`,
    NotParticipant: ({ unitId }, { unit }) =>
      `${unit(unitId) ?? 'This unit'} has not joined the movement.`,
    NotCalledOn: ({ unitId }, { unit }) =>
      `The movement does not call on ${unit(unitId) ?? 'this unit'}.`,
    MovementPublished: () => 'A movement of a published source is read here, not changed.',
    MovementCircle: () => 'The parent cannot be this movement itself or one below it.',
  },
  rules: {
    'movement-has-an-end': 'only a regular movement needs no end',
    'launch-checklist': 'a movement is launched when the required items of the checklist are there',
    'one-movement-once': 'a movement is created once',
    'carried-to-a-later-year': 'to carry over is to go on into a later year',
    'one-core-a-period': 'one core movement a period',
    'participants-only': 'only units that joined report',
    'calls-on-its-units':
      'a movement calls on the units of the body that launched it, or on the members of its cluster',
    'published-is-read-only': 'what was published stays as it is',
    'parent-stands-above': 'a parent stands above the movements that respond to it',
  },
  fields: {
    launcherAsWritten: 'launching body',
    sectors: 'sectors',
    subjects: 'subjects',
    targets: 'targets',
    indicator: 'indicator',
    measure: 'measure',
    goal: 'goal',
    documents: 'documents',
    dated: 'date of the document',
    type: 'type of document',
    commitments: 'commitments',
    registered: 'registered figure',
    people: 'number of people',
    bases: 'bases',
    basis: 'basis',
    base: 'number of the basis',
    attainment: 'attainment',
    growth: 'growth',
    value: 'result',
    results: 'results',
    what: 'what was given',
    amount: 'amount',
    asWritten: 'words of the report',
    line: 'line of the ledger',
    launchedOn: 'day of launch',
    fromYear: 'first year',
    untilYear: 'last year',
    movement: 'movement',
    parent: 'parent movement',
    core: 'core movement',
  },
  issues: {
    'not-whole': 'must be a whole number',
    'not-above-zero': 'must be above 0',
    'ends-inside-year':
      'must not be before 31 December: a regular movement runs at least a whole year',
    'must-stay': 'cannot be dropped once it is launched',
    'own-sector-missing': 'must hold the sector of the unit in charge',
    'not-core': 'is not marked core for any period',
    contradicts: 'contradicts the other figures of its line',
  },
}
