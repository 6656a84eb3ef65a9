/** A score board for tests: three units, a criterion of each kind of scoring. All of it synthetic. */
import { finance, health, school } from './world.ts'

type Fields = Readonly<Record<string, unknown>>

const line = (key: string, text: string, more: Fields = {}) => ({
  __typename: 'RubricLine',
  key,
  parent: key.includes('.') ? key.slice(0, key.indexOf('.')) : null,
  depth: key.includes('.') ? 1 : 0,
  number: key,
  text,
  part: 'BASE',
  leaf: true,
  maximum: '10',
  method: 'DIRECT',
  rule: () => 'Chấm trực tiếp, tối đa 10 điểm.',
  measuresShare: false,
  precondition: null,
  ...more,
})
export const lines = [
  line('1', 'Nhiệm vụ chuyên môn', { leaf: false, method: null, maximum: '60' }),
  line('1.1', 'Hoàn thành kế hoạch'),
  line('1.2', 'Hồ sơ đúng hạn', {
    method: 'RATIO',
    maximum: '40',
    measuresShare: true,
    rule: () => 'Số đúng hạn trên tổng số, nhân 40.',
  }),
  line('2', 'Có mô hình mới', { method: 'YES_NO', maximum: '5' }),
  line('3', 'Tuyên truyền', { precondition: 'có kế hoạch tuyên truyền' }),
]

export const cell = (key: string, more: Fields = {}) => ({
  __typename: 'ScoreCell',
  line: key,
  column: 'SELF',
  version: 1,
  points: '8',
  part: null,
  whole: null,
  precondition: null,
  evidence: null,
  by: 'Lê Văn Tự',
  at: '2026-11-20T08:00:00+07:00',
  ...more,
})

const total = (points: string | null, more: Fields = {}) => ({
  __typename: 'ColumnTotal',
  column: 'SELF',
  total: points,
  base: points ?? '0',
  bonus: '0',
  deduction: '0',
  missing: 0,
  band: null,
  notes: () => [],
  ...more,
})

export const member = (unit: { id: string }, more: Fields = {}) => ({
  __typename: 'BoardMember',
  unit,
  crosser: null,
  cells: [],
  totals: [total(null, { missing: 4 })],
  may: ['SELF'],
  ...more,
})

export const rankLine = (unit: Fields, rank: number | null, points: string, more: Fields = {}) => ({
  __typename: 'RankLine',
  unit,
  rank,
  total: points,
  band: null,
  tiedWith: [],
  explained: () => [`Tổng ${points} điểm.`],
  ...more,
})

export const ranking = (more: Fields = {}) => ({
  __typename: 'Ranking',
  column: 'SELF',
  complete: true,
  lines: [],
  ties: [],
  ...more,
})

const sees = (sight: string, column: string) => ({
  __typename: 'ColumnSight',
  column,
  sight,
  sentence: () => (sight === 'NONE' ? 'Cột này được xem từ bước chấm chính thức.' : ''),
})

export const board = (more: Fields = {}) => ({
  __typename: 'ScoreBoard',
  id: 'board-1',
  version: 3,
  title: 'Chấm điểm Khối các sở năm 2026',
  year: 2026,
  stage: 'SELF',
  stageSentence: () => 'Các đơn vị đang tự chấm.',
  lockPhrase: 'KHÓA 2026',
  organiser: finance,
  cluster: { __typename: 'Cluster', id: 'cluster-1', name: 'Khối thi đua các sở' },
  may: [],
  sees: [sees('ALL', 'SELF'), sees('ALL', 'CROSS'), sees('NONE', 'OFFICIAL')],
  rubric: {
    __typename: 'Rubric',
    id: 'rubric-1',
    title: 'Tiêu chí năm 2026',
    number: '12/HD-MP',
    ceiling: '115',
    tieBreaks: ['Điểm tiêu chí 1.2 cao hơn.', 'Biểu quyết.'],
    lines,
  },
  members: [
    member(finance, { cells: [cell('1.1')], totals: [total('8', { missing: 3 })] }),
    member(health),
    member(school, { may: [] }),
  ],
  ranking: () => null,
  flags: null,
  ...more,
})

/** What a saving answers: the cells with their new versions, and the totals of their units. */
export const entered = (
  cells: readonly { readonly unit: Fields; readonly cell: Fields }[],
  more: Fields = {},
) => ({
  __typename: 'ScoresEntered',
  at: '2026-11-21T09:30:00+07:00',
  cells: cells.map((each) => ({ __typename: 'EnteredCell', ...each })),
  board: {
    __typename: 'ScoreBoard',
    id: 'board-1',
    members: [member(finance, { totals: [total('17', { missing: 2 })] })],
    ranking: () => null,
  },
  ...more,
})
