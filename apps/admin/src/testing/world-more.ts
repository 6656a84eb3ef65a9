// long because it is one table: the records that the screens of the tests show
/** Sessions, decisions, register, clusters and accounts of the made-up province. */

import {
  action,
  connection,
  finance,
  flagProposal,
  health,
  person,
  proposal,
  school,
  teacher,
} from './world.ts'
import { baseFighter, citation, provincialFlag, refusal } from './world-law.ts'

type Fields = Readonly<Record<string, unknown>>

const council = {
  __typename: 'Council',
  id: 'council-1',
  name: 'Hội đồng Thi đua - Khen thưởng tỉnh Mẫu Sơn',
  level: 'provincial',
  dataSet: 'SYNTHETIC',
  members: [],
}
const member = (id: string, name: string, role: string) => ({
  id,
  role,
  post: '',
  person: person(`person-${id}`, name),
})
const members = [
  member('m1', 'Hoàng Quốc Việt', 'chair'),
  member('m2', 'Nguyễn Thị Ánh', 'member'),
  member('m3', 'Trần Đức Bảo', 'member'),
]

export const ballot = (more: Fields = {}) => ({
  status: 'NOT_OPENED',
  required: true,
  secret: true,
  members: 13,
  cast: 0,
  yesNeeded: 11,
  yesShare: '80 %',
  version: 1,
  viewerHasVoted: false,
  viewerMayVote: false,
  citation: citation('khoản 3 Điều 30 Nghị định 98/2023/NĐ-CP'),
  tally: null,
  ...more,
})
export const closedBallot = ballot({
  status: 'CLOSED',
  cast: 12,
  tally: {
    yes: 11,
    no: 1,
    blank: 0,
    notCast: 1,
    needsPerson: false,
    readings: [],
    choice: null,
    passed: true,
    sentence: () => '11/13 phiếu đồng ý, đạt 84,6 %: thông qua.',
  },
})

export const item = (id: string, order: number, more: Fields = {}) => ({
  __typename: 'AgendaItem',
  id,
  order,
  proposal: proposal('proposal-1'),
  ballot: ballot(),
  possibleActions: [action('OPEN_BALLOT'), action('CLOSE_BALLOT')],
  ...more,
})

export const session = (more: Fields = {}) => ({
  __typename: 'CouncilSession',
  id: 'session-1',
  council,
  heldOn: '2026-11-18',
  place: 'Phòng họp số 2',
  status: 'OPEN',
  version: 4,
  dataSet: 'SYNTHETIC',
  quorum: {
    present: 11,
    members: 13,
    needed: 10,
    met: true,
    citation: citation('khoản 4 Điều 30 Nghị định 98/2023/NĐ-CP'),
  },
  attendance: members.map((each, index) => ({
    member: each,
    attendance: index === 2 ? null : 'PRESENT',
  })),
  agenda: [
    item('item-1', 1, { proposal: flagProposal, ballot: closedBallot }),
    item('item-2', 2, { ballot: ballot({ status: 'OPEN', cast: 7, viewerMayVote: true }) }),
    item('item-3', 3, {
      possibleActions: [
        action(
          'OPEN_BALLOT',
          refusal('QuorumNotMet', 'Mới có 9/13 thành viên dự họp, cần ít nhất 10.', {
            present: 9,
            needed: 10,
          }),
        ),
      ],
    }),
  ],
  possibleActions: [
    action('OPEN_SESSION', refusal('StatusForbids', 'Phiên họp đã khai mạc.')),
    action('RECORD_ATTENDANCE'),
    action(
      'CLOSE_SESSION',
      refusal('BallotsStillOpen', 'Còn hồ sơ đang bỏ phiếu nên chưa bế mạc được.'),
    ),
  ],
  minutes: () => ({
    text: 'BIÊN BẢN\nHọp Hội đồng Thi đua - Khen thưởng tỉnh Mẫu Sơn\n\nNgày 18/11/2026, tại Phòng họp số 2.',
    html: '',
  }),
  ...more,
})

export const ballotItem = (more: Fields = {}) =>
  item('item-2', 2, {
    ballot: ballot({ status: 'OPEN', cast: 7, viewerMayVote: true, ...more }),
    session: session(),
  })

/** Danh sách chi thưởng: a flag at eight base salaries, and a title left out beside a higher one. */
export const paymentList = (more: Fields = {}) => ({
  day: '2026-11-21',
  baseSalary: 2_530_000,
  baseSalaryCitation: citation('Điều 3 Nghị định 161/2026/NĐ-CP'),
  groups: [
    {
      subjectKind: 'COLLECTIVE',
      multiple: '8',
      count: 1,
      each: 20_240_000,
      amount: 20_240_000,
      payer: () => 'cơ quan, đơn vị của người quyết định',
      award: provincialFlag,
      citations: [citation('Điều 50 Nghị định 152/2025/NĐ-CP')],
    },
  ],
  lines: [
    {
      recipient: 'Sở Tài chính',
      subjectKind: 'COLLECTIVE',
      fromYear: 2026,
      toYear: 2026,
      multiple: '8',
      amount: 20_240_000,
      atMost: false,
      unpaid: () => null,
      award: provincialFlag,
      citations: [citation('Điều 50 Nghị định 152/2025/NĐ-CP')],
    },
    {
      recipient: 'Đặng Thị Ngọc Ánh',
      subjectKind: 'PERSON',
      fromYear: 2026,
      toYear: 2026,
      multiple: '0.3',
      amount: 0,
      atMost: false,
      unpaid: () => 'Cùng thời gian tính thành tích, chỉ nhận mức thưởng cao hơn',
      award: baseFighter,
      citations: [citation('Điều 49 Nghị định 152/2025/NĐ-CP')],
    },
  ],
  byPayer: [{ payer: () => 'cơ quan, đơn vị của người quyết định', amount: 20_240_000 }],
  multiples: '8',
  total: 20_240_000,
  least: 20_240_000,
  most: 20_240_000,
  settled: true,
  shortfall: null,
  ...more,
})

export const decision = (more: Fields = {}) => ({
  __typename: 'Decision',
  id: 'decision-1',
  number: null,
  signedOn: null,
  status: 'DRAFT',
  authorityPost: 'PROVINCIAL_CHAIR',
  signerName: 'Hoàng Quốc Việt',
  version: 2,
  dataSet: 'SYNTHETIC',
  authorityUnit: { ...finance, id: 'unit-province', name: 'Tỉnh Mẫu Sơn' },
  signer: null,
  proposals: [flagProposal],
  entries: [],
  quotas: [],
  checks: [
    {
      code: 'competence',
      truth: 'MET',
      sentence: () => 'Chủ tịch Ủy ban nhân dân tỉnh có thẩm quyền tặng Cờ thi đua cấp tỉnh',
      citation: citation('Điều 79 Luật Thi đua, khen thưởng'),
    },
    {
      code: 'ballot',
      truth: 'MET',
      sentence: () => 'Hội đồng đã thông qua với 11/13 phiếu',
      citation: null,
    },
    { code: 'number', truth: 'UNKNOWN', sentence: () => 'Chưa có số quyết định', citation: null },
  ],
  possibleActions: [action('SIGN')],
  paymentList: ({ fundBalance }: { fundBalance?: number | null }) =>
    paymentList({
      shortfall:
        fundBalance === null || fundBalance === undefined
          ? null
          : Math.max(0, 20_240_000 - fundBalance),
    }),
  ...more,
})

const entry = (id: string, more: Fields) => ({
  __typename: 'RegisterEntry',
  id,
  subject: teacher,
  subjectNameAsWritten: 'Đặng Thị Ngọc Ánh',
  award: baseFighter,
  awardNameAsWritten: 'Chiến sĩ thi đua cơ sở',
  year: 2025,
  firstYear: 2025,
  route: 'merit',
  decidedOn: '2026-01-20',
  decisionNumber: '31/QĐ-THPT',
  decision: null,
  status: 'GRANTED',
  origin: 'decision',
  lawDay: '2026-01-20',
  dataSet: 'SYNTHETIC',
  verdict: null,
  history: [],
  ...more,
})
export const entries = [
  entry('entry-1', {}),
  entry('entry-2', {
    year: 2024,
    firstYear: 2024,
    decidedOn: '2025-01-15',
    decisionNumber: '27/QĐ-THPT',
    status: 'REVOKED',
    history: [
      {
        at: '2025-06-02T10:00:00+07:00',
        by: 'Hoàng Quốc Việt',
        what: () => 'Hủy bỏ theo Quyết định số 140/QĐ-THPT',
        reason: 'Kê khai thành tích không đúng',
      },
    ],
  }),
  entry('entry-3', {
    year: 2023,
    firstYear: 2022,
    award: provincialFlag,
    awardNameAsWritten: 'Lao động tiên tiến',
    decisionNumber: null,
    decidedOn: null,
    origin: 'opening-record',
  }),
]

/** The cluster in a year: a covenant with a missing signature, an annual conference in session, no board yet. */
const seasonRow = (year: number) => ({
  cluster: { id: 'cluster-1', name: 'Khối các sở', dataSet: 'SYNTHETIC' },
  on: { term: null },
  late: null,
  lateHidden: false,
  steps: [
    seasonStep('LAUNCH', 'Phát động, giao ước', 'GAP', 'covenant-1', {
      kind: 'UNSIGNED',
      sentence: () => 'Thiếu 1 chữ ký',
      record: 'covenant-1',
      units: [health],
    }),
    seasonStep('SCORING', 'Chấm điểm', 'GAP', null, {
      kind: 'NO_BOARD',
      sentence: () => `Chưa lập bảng chấm điểm năm ${year}`,
      record: null,
      units: [],
    }),
    seasonStep('CONFERENCE', 'Tổng kết', 'RUNNING', 'conference-live', null),
  ],
})
const seasonStep = (
  step: string,
  label: string,
  standing: string,
  record: string | null,
  gap: object | null,
) => ({
  ...{ step, standing, record },
  label: () => label,
  standingLabel: () => standing,
  sentence: () => `${label}: đang làm`,
  gaps: gap === null ? [] : [gap],
})

export const cluster = (more: Fields = {}) => ({
  __typename: 'Cluster',
  id: 'cluster-1',
  name: 'Khối thi đua các sở',
  kind: 'block',
  year: 2026,
  dataSet: 'SYNTHETIC',
  membershipComplete: true,
  version: 3,
  kindLabel: () => 'Khối các sở, ban, ngành',
  aliases: ['Khối 1'],
  establishedOn: '2024-01-01',
  closedOn: null,
  organiser: null,
  council: null,
  season: ({ year }: { year: number }) => seasonRow(year),
  source: null,
  members: [finance, health].map((unit) => ({ unit, from: '2024-01-01', until: null })),
  on: () => ({
    day: '2026-11-21',
    exists: true,
    members: [finance, health].map((unit) => ({ unit, from: '2024-01-01', until: null })),
    term: {
      year: 2026,
      statusLabel: () => 'đã bầu, chờ công nhận',
      heads: [finance],
      deputies: [health],
    },
    unassigned: () => 'chưa phân công',
  }),
  timeline: [
    {
      on: '2024-01-01',
      kind: 'established',
      year: null,
      decision: { number: '12/QĐ-UBND', on: '2023-12' },
      related: [],
      joined: [finance, health],
      left: [],
    },
  ],
  rights: [
    'changeClusterMembers',
    'splitCluster',
    'recordConference',
    'keepClusterRecognition',
    'exchanges',
    'monitoring',
  ].map((operation) => ({ operation, allowed: true, why: () => null })),
  recognitions: [],
  terms: [
    {
      year: 2026,
      electedOn: '2025-12-20',
      statusLabel: () => 'đã bầu, chờ công nhận',
      recognisedNumber: null,
      recognisedOn: null,
      heads: [finance],
      deputies: [health],
    },
  ],
  results: [
    {
      year: 2026,
      unit: finance,
      rank: 1,
      score: 96.5,
      outcome: 'Đề nghị',
      award: provincialFlag,
      proposedOnly: true,
      source: null,
    },
  ],
  conferences: [
    {
      id: 'conference-1',
      year: 2026,
      heldOn: '2026-11-12',
      place: 'Sở Tài chính',
      version: 1,
      heads: [health],
      deputies: [],
      nominations: [
        { id: 'nomination-1', award: provincialFlag, unit: finance, rank: 1, proposal: null },
      ],
    },
  ],
  ...more,
})

export const account = {
  __typename: 'Account',
  id: 'account-2',
  email: 'thamdinh@vinhdanh.example',
  name: 'Lê Minh Khôi',
  demo: true,
  person: null,
  grants: [
    {
      role: 'APPRAISER',
      unit: finance,
      from: '2026-01-01',
      until: null,
      label: () => 'Người thẩm định',
    },
  ],
}

const work = (id: string, title: string, dueOn: string | null) => ({
  id,
  kind: 'proposal',
  title,
  step: () => 'Hồ sơ chờ tiếp nhận',
  dueOn,
  link: '/proposals/proposal-1',
  action: () => 'Tiếp nhận hồ sơ',
  dataSet: 'SYNTHETIC',
})
export const worklist = {
  now: [],
  overdue: [work('w1', 'HS-2026-0013/MS · Lò Văn Đức', '2026-10-31')],
  today: [work('w2', 'HS-2026-0007/MS · Đặng Thị Ngọc Ánh', '2026-11-21')],
  thisWeek: [],
  later: [work('w3', 'HS-2026-0020/MS · Sở Y tế', null)],
  total: 3,
}

export const teacherLife = {
  ...teacher,
  register: () => connection(entries),
  ratings: [{ year: 2025, level: 'excellent', label: () => 'Hoàn thành xuất sắc nhiệm vụ' }],
  postings: [{ unit: school, title: 'Giáo viên', from: '2012-09-01', until: null }],
  initiatives: [],
  disciplines: [],
}
