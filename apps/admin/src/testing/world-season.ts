/** A covenant, limitations and plan items for tests. All of it synthetic. */
import { connection, finance, health } from './world.ts'

type Fields = Readonly<Record<string, unknown>>

const counts = { met: 0, unmet: 0, ongoing: 1, missing: 1, notDue: 0, notRegistered: 0 }
const allowed = (action: string) => ({ action, allowed: true, refusal: null })
const refused = (action: string, kind: string, sentence: string) => ({
  action,
  allowed: false,
  refusal: { __typename: kind, sentence, citations: [] },
})
const figures = (year: string | null, q1: string | null = null) => ({
  year,
  q1,
  q2: null,
  q3: null,
  q4: null,
})
export const covenantTarget = {
  id: 'target-1',
  group: 'Kinh tế',
  name: 'Giải quyết việc làm',
  measure: 'người',
  direction: 'UP',
  counting: 'SUM',
}
const line = {
  __typename: 'CovenantLine',
  id: 'line-1',
  version: 3,
  area: null,
  evidence: '',
  enteredBy: null,
  enteredAt: null,
  target: covenantTarget,
  unit: finance,
  bases: { districtPlan: null, provincialPlan: '3100', previousYear: null },
  planned: figures('3200', '800.5'),
  actual: figures(null, null),
  progress: {
    outcome: 'MISSING',
    outcomeLabel: 'Thiếu số liệu',
    planned: '3200',
    reached: null,
    share: null,
    onPace: null,
    trend: null,
    missingQuarters: [1],
    againstBases: { districtPlan: null, provincialPlan: null, previousYear: null },
  },
}
const signature = { signerName: 'Giám đốc', signedOn: '2026-01-14', atConference: false }
const notHead = (action: string) =>
  refused(action, 'NotAllowed', 'Chỉ được làm đối với cụm của mình.')

export const covenant = (more: Fields = {}) => ({
  __typename: 'Covenant',
  id: 'covenant-1',
  year: 2026,
  status: 'OPEN',
  statusLabel: 'Chưa đủ chữ ký 1/2',
  version: 4,
  dataSet: 'SYNTHETIC',
  signedOn: null,
  source: null,
  cluster: {
    __typename: 'Cluster',
    id: 'cluster-1',
    name: 'Khối thi đua các sở',
    kind: 'departments',
    dataSet: 'SYNTHETIC',
  },
  targets: [covenantTarget],
  lines: [line],
  counts,
  signing: { signed: 1, needed: 2 },
  members: [
    {
      unit: finance,
      signature,
      counts,
      possibleActions: [
        allowed('CHANGE_LINES'),
        refused('SIGN_COVENANT', 'CovenantSignedAlready', 'Sở Tài chính đã ký giao ước này.'),
        allowed('RECORD_ACTUALS'),
      ],
    },
    {
      unit: health,
      signature: null,
      counts,
      possibleActions: [
        notHead('CHANGE_LINES'),
        allowed('SIGN_COVENANT'),
        notHead('RECORD_ACTUALS'),
      ],
    },
  ],
  byTarget: [{ target: covenantTarget, counts }],
  signatures: [
    { ...signature, unit: finance, voidedAt: null, voidedBecause: null },
    {
      ...signature,
      unit: health,
      voidedAt: '2026-02-10T09:00:00+07:00',
      voidedBecause: 'Tỉnh giao lại kế hoạch',
    },
  ],
  changes: [
    {
      at: '2026-02-10T09:00:00+07:00',
      by: 'Lê Văn Sửa',
      reason: 'Tỉnh giao lại kế hoạch',
      voided: 2,
      sentences: ['Sở Tài chính, Giải quyết việc làm: đăng ký cả năm 3500 → 3200'],
    },
  ],
  possibleActions: [
    allowed('CHANGE_TARGETS'),
    refused('OPEN_COVENANT', 'CovenantStatusForbids', 'Đang lấy chữ ký.'),
    allowed('RECORD_SIGNATURES'),
  ],
  ...more,
})

export const limitation = (more: Fields = {}) => ({
  __typename: 'Limitation',
  id: 'limitation-1',
  year: 2026,
  review: 'MID_YEAR',
  reviewLabel: 'Sơ kết',
  raisedOn: '2026-07-21',
  theme: 'hồ sơ',
  text: 'Hồ sơ gửi sát hạn',
  status: 'OPEN',
  statusLabel: 'Đang mở',
  overdue: true,
  closedOn: null,
  version: 2,
  dataSet: 'SYNTHETIC',
  cluster: { id: 'cluster-1', name: 'Khối thi đua các sở' },
  unit: null,
  tasks: [
    {
      id: 'task-1',
      text: 'Lập bảng kiểm hồ sơ',
      dueOn: '2026-09-30',
      result: null,
      doneOn: null,
      overdue: true,
      owner: finance,
      possibleActions: [allowed('REPORT_TASK')],
    },
  ],
  turns: [{ status: 'OPEN', on: '2026-07-21', reason: '' }],
  planItems: [],
  possibleActions: [
    allowed('ASSIGN_TASK'),
    refused('CLOSE_LIMITATION', 'LimitationWithoutResult', 'Chưa đóng được: còn 1 nhiệm vụ.'),
    refused('REOPEN_LIMITATION', 'LimitationStatusForbids', 'Hạn chế đang mở.'),
  ],
  ...more,
})

export const planItem = (more: Fields = {}) => ({
  __typename: 'PlanItem',
  id: 'plan-1',
  year: 2027,
  text: 'Dùng chung bảng kiểm hồ sơ',
  dueOn: null,
  version: 1,
  dataSet: 'SYNTHETIC',
  withdrawnBecause: null,
  cluster: { id: 'cluster-1', name: 'Khối thi đua các sở' },
  unit: null,
  owner: null,
  traces: [
    {
      kind: 'LIMITATION',
      kindLabel: 'Hạn chế',
      label: 'Hồ sơ gửi sát hạn',
      anniversary: null,
      baseYear: null,
      limitation: { id: 'limitation-1' },
      document: null,
    },
  ],
  possibleActions: [allowed('CHANGE_PLAN_ITEM'), allowed('WITHDRAW_PLAN_ITEM')],
  ...more,
})

export const listed = (rows: readonly Fields[]) => connection([...rows])
