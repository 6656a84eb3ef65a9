/** A small made-up province for tests and pictures. Every name is invented; all of it synthetic. */
import {
  awards,
  baseFighter,
  metVerdict,
  provincialFlag,
  refusal,
  unknownVerdict,
  unmetVerdict,
} from './world-law.ts'
import { lawBook } from './world-law-book.ts'

type Fields = Readonly<Record<string, unknown>>

export const unit = (id: string, name: string, more: Fields = {}) => ({
  __typename: 'Unit',
  id,
  code: id,
  name,
  kind: 'COLLECTIVE',
  level: 'DEPARTMENT',
  sector: null,
  parent: null,
  openedOn: null,
  closedOn: null,
  dataSet: 'SYNTHETIC',
  headcount: 48,
  ...more,
})
export const school = unit('unit-school', 'Trường Trung học phổ thông Mẫu Sơn', { level: 'SCHOOL' })
export const finance = unit('unit-finance', 'Sở Tài chính')
export const health = unit('unit-health', 'Sở Y tế')

export const person = (id: string, name: string, more: Fields = {}) => ({
  __typename: 'Person',
  id,
  name,
  givenName: name.split(' ').at(-1),
  honorific: 'Bà',
  birthYear: 1986,
  sex: 'female',
  kind: 'PERSON',
  dataSet: 'SYNTHETIC',
  currentUnit: school,
  labourGroup: 'OFFICIAL',
  ...more,
})
export const teacher = person('person-teacher', 'Đặng Thị Ngọc Ánh')

export const connection = (nodes: readonly unknown[], more: Fields = {}) => ({
  edges: nodes.map((node, index) => ({ cursor: `c${index}`, node })),
  totalCount: nodes.length,
  pageInfo: {
    hasNextPage: false,
    hasPreviousPage: false,
    startCursor: nodes.length === 0 ? null : 'c0',
    endCursor: nodes.length === 0 ? null : `c${nodes.length - 1}`,
    ...more,
  },
})

export const action = (name: string, why?: ReturnType<typeof refusal>) => ({
  __typename: 'PossibleAction',
  action: name,
  allowed: why === undefined,
  refusal: why ?? null,
})

export const proposal = (id: string, more: Fields = {}) => ({
  __typename: 'Proposal',
  id,
  number: 'HS-2026-0007/MS',
  status: 'SUBMITTED',
  statusSentence: () => 'Đã trình, từ 12/11/2026, hạn 10/12/2026',
  statusSince: '2026-11-12T09:00:00+07:00',
  dueOn: '2026-12-10',
  overdue: false,
  award: baseFighter,
  subject: teacher,
  year: 2026,
  route: 'merit',
  submittingUnit: school,
  merits: 'Đổi mới cách dạy môn Hóa học, hướng dẫn ba nhóm học sinh nghiên cứu.',
  receivedOn: null,
  decidedOn: null,
  dataSet: 'SYNTHETIC',
  version: 3,
  verdict: unknownVerdict,
  recordedVerdict: null,
  attestations: [],
  attachments: [],
  steps: [
    {
      at: '2026-11-05T08:12:00+07:00',
      by: 'Vũ Hồng Nhung',
      role: 'Cán bộ thi đua, khen thưởng của đơn vị',
      what: () => 'Lập đề nghị',
      status: 'DRAFT',
    },
    {
      at: '2026-11-12T09:00:00+07:00',
      by: 'Vũ Hồng Nhung',
      role: 'Cán bộ thi đua, khen thưởng của đơn vị',
      what: () => 'Trình đề nghị',
      status: 'SUBMITTED',
    },
  ],
  possibleActions: [
    action('RECEIVE'),
    action('RETURN'),
    action(
      'APPRAISE',
      refusal('StatusForbids', 'Hồ sơ chưa được tiếp nhận nên chưa thẩm định được.'),
    ),
    action('WITHDRAW'),
  ],
  agendaItem: null,
  decision: null,
  registerEntry: null,
  nomination: null,
  ...more,
})

export const flagProposal = proposal('proposal-flag', {
  number: 'HS-2026-0011/MS',
  status: 'PASSED',
  statusSentence: () => 'Hội đồng thông qua, từ 18/11/2026',
  award: provincialFlag,
  subject: finance,
  submittingUnit: finance,
  verdict: metVerdict,
  recordedVerdict: metVerdict,
})
export const unmetProposal = proposal('proposal-unmet', {
  number: 'HS-2026-0013/MS',
  subject: person('person-other', 'Lò Văn Đức', { honorific: 'Ông' }),
  verdict: unmetVerdict,
  overdue: true,
  statusSentence: () => 'Đang thẩm định, từ 01/10/2026, quá hạn 31/10/2026',
})
export const proposals = [proposal('proposal-1'), flagProposal, unmetProposal]

export const viewer = (can: readonly string[], more: Fields = {}) => ({
  account: {
    __typename: 'Account',
    id: 'account-1',
    name: 'Vũ Hồng Nhung',
    email: 'donvi@vinhdanh.example',
    demo: true,
    person: null,
  },
  grants: [
    {
      role: 'UNIT_OFFICER',
      unit: school,
      from: '2026-01-01',
      until: null,
      label: () => 'Cán bộ thi đua, khen thưởng tại Trường Trung học phổ thông Mẫu Sơn',
    },
  ],
  can,
  worklist: { now: [], overdue: [], today: [], thisWeek: [], later: [], total: 0 },
  ...more,
})

export const everyOperation = [
  'rubrics',
  'checkRubric',
  'saveRubric',
  'renewRubric',
  'withdrawRubric',
  'scoreBoards',
  'openBoard',
  'proposals',
  'people',
  'clusters',
  'sessions',
  'decisions',
  'register',
  'law',
  'draftProposal',
  'submitProposal',
  'receiveProposal',
  'planSession',
  'draftDecision',
  'signDecision',
  'recordConference',
  'accounts',
  'createAccount',
  'grantRole',
  'endRole',
  'setProposalWindow',
  'correctEntry',
  'revokeEntry',
]

export const app = { today: '2026-11-21', synthetic: true, version: '0.1.0', demoAccounts: [] }

/** What every screen asks first, with an account that may do everything. */
export const world = (more: Fields = {}): Fields => ({
  app,
  viewer: viewer(everyOperation),
  awards,
  proposalWindows: [
    { id: 'w1', year: 2026, level: 'BASE', opensOn: '2026-10-01', closesOn: '2026-12-15' },
  ],
  proposals: connection(proposals),
  law: lawBook,
  units: connection([school, finance, health]),
  people: connection([teacher]),
  ...more,
})
