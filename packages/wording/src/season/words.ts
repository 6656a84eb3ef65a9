import type { GapKind, SeasonStepName, StepStanding } from '@vinhdanh/domain/season'

/** What is said where a step is neither done nor under way; a gap says itself what lacks. */
type Resting = Exclude<StepStanding, 'done' | 'running' | 'gap'>

/** Lời của một ngôn ngữ. */
export interface SeasonWords {
  readonly steps: Readonly<Record<SeasonStepName, string>>
  readonly standings: Readonly<Record<StepStanding, string>>
  readonly done: Readonly<Record<SeasonStepName, string>>
  readonly running: Readonly<Record<SeasonStepName, string>>
  readonly resting: Readonly<Record<Resting, string>>
  readonly noCeremony: string
  /** With its count, where there is one. */
  readonly gaps: Readonly<Record<GapKind, (count: number, total: number) => string>>
  readonly on: (day: string) => string
  readonly since: (day: string) => string
}

export const vi: SeasonWords = {
  steps: {
    launch: 'Phát động, giao ước',
    'mid-year': 'Sơ kết',
    scoring: 'Chấm điểm',
    conference: 'Hội nghị tổng kết',
    dossiers: 'Hồ sơ',
    council: 'Hội đồng',
    decision: 'Quyết định',
    ceremony: 'Trao tặng',
  },
  standings: {
    done: 'Đã xong',
    running: 'Đang làm',
    gap: 'Còn thiếu',
    'not-due': 'Chưa đến kỳ',
    'no-record': 'Không có ghi chép',
    hidden: 'Không hiển thị',
  },
  done: {
    launch: 'Đã ký giao ước',
    'mid-year': 'Đã sơ kết',
    scoring: 'Đã khóa bảng điểm',
    conference: 'Đã tổng kết',
    dossiers: 'Đã trình đủ hồ sơ',
    council: 'Hội đồng đã xét',
    decision: 'Đã quyết định',
    ceremony: 'Đã trao tặng',
  },
  running: {
    launch: 'Đang lấy chữ ký',
    'mid-year': 'Họp sơ kết',
    scoring: 'Đang chấm điểm',
    conference: 'Họp tổng kết',
    dossiers: 'Đang lập hồ sơ',
    council: 'Đang thẩm định, xét',
    decision: 'Chờ quyết định',
    ceremony: 'Chờ trao tặng',
  },
  resting: {
    'not-due': 'Chưa đến kỳ',
    'no-record': 'Không có ghi chép',
    hidden: 'Không hiển thị',
  },
  noCeremony: 'Chưa ghi lễ trao tặng',
  gaps: {
    'no-head': () => 'Chưa có trưởng cụm, khối',
    'head-unrecognised': () => 'Trưởng đã bầu, chờ công nhận',
    unassigned: () => 'Chưa phân công theo dõi',
    'no-covenant': () => 'Chưa lập giao ước',
    unsigned: (count, total) => `Giao ước thiếu ${count}/${total} chữ ký`,
    'no-mid-year': () => 'Chưa định ngày sơ kết',
    'conference-late': () => 'Quá ngày họp, chưa họp',
    'no-board': () => 'Chưa lập bảng chấm điểm',
    unscored: (count, total) => `Thiếu ${count}/${total} ô điểm`,
    'no-conference': () => 'Chưa định ngày tổng kết',
    'dossier-missing': (count) => `${count} đề nghị chưa có hồ sơ`,
    'dossier-unsent': (count) => `${count} hồ sơ chưa gửi`,
    'dossier-late': (count) => `${count} hồ sơ quá hạn`,
    'task-late': (count) => `${count} nhiệm vụ khắc phục quá hạn`,
  },
  on: (day) => `ngày ${day}`,
  since: (day) => `từ ${day}`,
}

const many = (count: number, one: string, more: string): string =>
  `${count} ${count === 1 ? one : more}`

export const en: SeasonWords = {
  steps: {
    launch: 'Launch, covenant',
    'mid-year': 'Mid-year review',
    scoring: 'Scoring',
    conference: 'Annual conference',
    dossiers: 'Dossiers',
    council: 'Council',
    decision: 'Decision',
    ceremony: 'Ceremony',
  },
  standings: {
    done: 'Done',
    running: 'Under way',
    gap: 'Lacking',
    'not-due': 'Not due yet',
    'no-record': 'No record',
    hidden: 'Not shown',
  },
  done: {
    launch: 'Covenant signed',
    'mid-year': 'Review held',
    scoring: 'Scores locked',
    conference: 'Conference held',
    dossiers: 'All dossiers sent',
    council: 'Considered',
    decision: 'Decided',
    ceremony: 'Handed over',
  },
  running: {
    launch: 'Being signed',
    'mid-year': 'Review meets',
    scoring: 'Being scored',
    conference: 'Conference meets',
    dossiers: 'Being drafted',
    council: 'Under appraisal or vote',
    decision: 'Waiting for the decision',
    ceremony: 'To be handed over',
  },
  resting: { 'not-due': 'Not due yet', 'no-record': 'No record', hidden: 'Not shown' },
  noCeremony: 'No ceremony recorded yet',
  gaps: {
    'no-head': () => 'Nobody leads',
    'head-unrecognised': () => 'Head elected, not yet recognised',
    unassigned: () => 'No monitor assigned',
    'no-covenant': () => 'No covenant',
    unsigned: (count, total) =>
      `Covenant lacks ${count} of ${many(total, 'signature', 'signatures')}`,
    'no-mid-year': () => 'No day set for the mid-year review',
    'conference-late': () => 'Day has passed, not held',
    'no-board': () => 'No score board',
    unscored: (count, total) => `${count} of ${many(total, 'score', 'scores')} missing`,
    'no-conference': () => 'No day set for the annual conference',
    'dossier-missing': (count) => `${many(count, 'proposal', 'proposals')} without a dossier`,
    'dossier-unsent': (count) => `${many(count, 'dossier', 'dossiers')} not sent`,
    'dossier-late': (count) => `${many(count, 'dossier', 'dossiers')} overdue`,
    'task-late': (count) => `${many(count, 'remedial task', 'remedial tasks')} overdue`,
  },
  on: (day) => `on ${day}`,
  since: (day) => `since ${day}`,
}
