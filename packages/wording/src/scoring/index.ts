// long because it is one table: the faults of cells, the notes of totals, the reasons of ranks, in both languages
import { formatPoints } from '@vinhdanh/domain/rubrics'
import type {
  Column,
  FlagProposal,
  RankLine,
  RankReason,
  ScoreFault,
  Sight,
  Stage,
  TotalNote,
  Totals,
} from '@vinhdanh/domain/scoring'
import type { Language } from '../formats/index.ts'
import { inLanguage, type Pair } from '../pairs.ts'
import { pointsText } from '../rubrics/index.ts'

const at = ([vi, en]: Pair, language: Language): string => (language === 'vi' ? vi : en)

const columnNames = {
  self: ['Tự chấm', 'Self'],
  cross: ['Chấm chéo', 'Cross'],
  official: ['Chính thức', 'Official'],
} as const satisfies Record<Column, Pair>

const stageNames = {
  self: ['Đang tự chấm', 'Self-scoring'],
  cross: ['Đang chấm chéo', 'Cross-scoring'],
  official: ['Đang chấm chính thức', 'Official scoring'],
  locked: ['Đã khóa', 'Locked'],
} as const satisfies Record<Stage, Pair>

/** Tên cột điểm. */
export const columnLabel = (column: Column, language: Language): string =>
  inLanguage(columnNames, language)[column]

/** Bước của bảng điểm. */
export const stageLabel = (stage: Stage, language: Language): string =>
  inLanguage(stageNames, language)[stage]

type Told = { readonly limit: string; readonly value: string; readonly count: string }

const faults = {
  'unknown-line': () => ['bảng tiêu chí không có dòng này', 'the rubric has no such line'],
  'not-a-member': () => ['đơn vị này không thuộc bảng chấm điểm', 'this unit is not on the board'],
  'not-points': ({ value }) => [
    `“${value}” không phải là số điểm (nhiều nhất hai chữ số thập phân)`,
    `“${value}” is no number of points (two decimals at most)`,
  ],
  'below-zero': ({ value }) => [`${value} nhỏ hơn 0`, `${value} is below 0`],
  'not-a-step': ({ value, limit }) => [
    `${value} không phải là bội của ${limit} điểm`,
    `${value} is no multiple of ${limit}`,
  ],
  'over-maximum': ({ value, limit }) => [
    `${value} vượt mức tối đa ${limit}`,
    `${value} is over the maximum of ${limit}`,
  ],
  'not-a-count': ({ value }) => [
    `“${value}” không phải là số đếm`,
    `“${value}” is no whole number`,
  ],
  'part-missing': () => ['chưa nhập số thực hiện', 'the number achieved is not given'],
  'whole-missing': () => ['chưa nhập tổng số để chia', 'the number to divide by is not given'],
  'zero-whole': () => ['tổng số để chia bằng 0', 'the number to divide by is 0'],
  'part-over-whole': ({ value, count }) => [
    `số thực hiện ${value} lớn hơn tổng số ${count}`,
    `${value} achieved is more than ${count} in all`,
  ],
  'precondition-missing': () => [
    'chưa ghi điều kiện trước đạt hay không đạt',
    'whether the precondition is met is not said',
  ],
  'reason-required': () => [
    'đã có người nhập điểm: phải ghi lý do thay đổi',
    'somebody has entered a score: say why it changes',
  ],
  'over-group': ({ value, limit }) => [
    `tổng của nhóm ${value} vượt mức tối đa ${limit}`,
    `the group’s sum of ${value} is over its maximum of ${limit}`,
  ],
  'over-cap': ({ value, limit }) => [
    `tổng điểm ${value} vượt mức trần ${limit} của cột`,
    `the total of ${value} is over the column’s cap of ${limit}`,
  ],
} as const satisfies Record<ScoreFault['code'], (told: Told) => Pair>

/** Vì sao một ô không nhận được; the caller puts the unit and the line before it. */
export function scoreFaultSentence(
  { code, limit, value }: Pick<ScoreFault, 'code' | 'limit' | 'value'>,
  language: Language,
): string {
  const say: (told: Told) => Pair = faults[code]
  return at(
    say({
      limit: limit === null ? '?' : pointsText(limit, language),
      value: value ?? '',
      count: limit === null ? '?' : String(limit),
    }),
    language,
  )
}

/** Giải thích của tổng điểm. */
export function totalNoteSentence(note: TotalNote, language: Language): string {
  const text = (points: number) => pointsText(points, language)
  switch (note.kind) {
    case 'missing':
      return at(
        [
          `Chưa có điểm: ${note.lines.join(', ')}; chưa cộng tổng.`,
          `Not scored yet: ${note.lines.join(', ')}; no total.`,
        ],
        language,
      )
    case 'bonus-capped':
      return at(
        [
          `Điểm thưởng ${text(note.points)}, tính tối đa ${text(note.counted)}.`,
          `A bonus of ${text(note.points)}, counted up to ${text(note.counted)}.`,
        ],
        language,
      )
    case 'deduction-capped':
      return at(
        [
          `Điểm trừ ${text(note.points)}, trừ tối đa ${text(note.counted)}.`,
          `${text(note.points)} to take off, ${text(note.counted)} at most.`,
        ],
        language,
      )
    case 'not-below-zero':
      return at(['Tổng không tính dưới 0.', 'The total does not go below 0.'], language)
    case 'total-capped':
      return at(
        [
          `Tổng ${text(note.points)}, tính tối đa ${text(note.counted)}.`,
          `A total of ${text(note.points)}, counted up to ${text(note.counted)}.`,
        ],
        language,
      )
    case 'rounded-for-band':
      return at(
        [
          `Làm tròn ${text(note.points)} thành ${text(note.counted)} để xếp mức.`,
          `${text(note.points)} is rounded to ${text(note.counted)} for the band.`,
        ],
        language,
      )
    case 'limited':
      return at(
        [
          `${note.text}: hạ từ “${note.from}” xuống “${note.to}”.`,
          `${note.text}: held at “${note.to}” instead of “${note.from}”.`,
        ],
        language,
      )
  }
}

type RuleReason = Extract<RankReason, { readonly kind: 'rule' }>

const outcomes = {
  decides: () => ['phân định', 'decides'],
  divides: ({ apart, still }) => [
    `phân định với ${apart} đơn vị, còn bằng ${still} đơn vị`,
    `decides against ${apart} units, still equal to ${still}`,
  ],
  equal: () => ['bằng nhau', 'equal'],
  unknown: () => ['chưa có số liệu', 'not known'],
} as const satisfies Record<RuleReason['outcome'], (reason: RuleReason) => Pair>

/** A number of a rule as it is read: points and counts with the mark of the language, a share as b/a. */
const measured = (value: string, language: Language): string =>
  language === 'vi' ? value.replace('.', ',') : value

/** Một dòng giải thích thứ hạng. */
export function rankReasonSentence(reason: RankReason, language: Language): string {
  switch (reason.kind) {
    case 'total':
      return at(
        [
          `Tổng điểm ${pointsText(reason.total, language)}.`,
          `A total of ${pointsText(reason.total, language)}.`,
        ],
        language,
      )
    case 'missing':
      return at(
        [
          `Chưa xếp hạng: chưa có điểm ${reason.lines.join(', ')}.`,
          `Not ranked: no score for ${reason.lines.join(', ')}.`,
        ],
        language,
      )
    case 'rule': {
      const value =
        reason.value === null ? at(['chưa có', 'none'], language) : measured(reason.value, language)
      const outcome = at(outcomes[reason.outcome](reason), language)
      return at(
        [
          `Bằng điểm, xét thứ ${reason.place}: ${reason.text} (${value}): ${outcome}.`,
          `Tied, rule ${reason.place}: ${reason.text} (${value}): ${outcome}.`,
        ],
        language,
      )
    }
    case 'vote':
      return at(
        [
          `Hội nghị bỏ phiếu xếp thứ ${reason.place}${reason.votes === null ? '' : ` (${reason.votes} phiếu)`}.`,
          `Voted place ${reason.place}${reason.votes === null ? '' : ` (${reason.votes} votes)`}.`,
        ],
        language,
      )
    case 'needs-vote':
      return at(
        [
          'Vẫn bằng nhau: đồng hạng đến khi hội nghị bỏ phiếu.',
          'Still equal: the rank is shared until the conference votes.',
        ],
        language,
      )
  }
}

/** Hạng và xếp loại, giải thích từng dòng: the total, what was held back or lowered on the way to it, then the ties. */
export const rankLineSentences = (
  { explained, totals }: Pick<RankLine, 'explained' | 'totals'>,
  language: Language,
): string[] =>
  explained.flatMap((reason) => [
    rankReasonSentence(reason, language),
    ...(reason.kind === 'total'
      ? totals.notes.map((note) => totalNoteSentence(note, language))
      : []),
  ])

/** Vì sao xếp loại bị hạ; empty when it was not. */
export const loweredSentences = ({ notes }: Totals, language: Language): string[] =>
  notes.filter(({ kind }) => kind === 'limited').map((note) => totalNoteSentence(note, language))

/** Nhóm đồng hạng. */
export const tieSentence = (
  { rank, units }: { readonly rank: number; readonly units: readonly string[] },
  language: Language,
): string =>
  at(
    [
      `Đồng hạng ${rank}: ${units.join('; ')}. Hội nghị bỏ phiếu để phân định.`,
      `Sharing rank ${rank}: ${units.join('; ')}. The conference has to vote.`,
    ],
    language,
  )

/** Số cờ được đề nghị. */
export const flagLimitSentence = (
  { limit, members, unranked }: Pick<FlagProposal, 'limit' | 'members' | 'unranked'>,
  language: Language,
): string =>
  [
    at(
      [
        `${members} đơn vị được đề nghị nhiều nhất ${limit} cờ.`,
        `${members} units may propose ${limit} flags at most.`,
      ],
      language,
    ),
    ...(unranked === 0
      ? []
      : [
          at(
            [
              `Còn ${unranked} đơn vị chưa có tổng điểm nên chưa đề xuất đơn vị nào.`,
              `${unranked} units have no total yet, so none is proposed.`,
            ],
            language,
          ),
        ]),
  ].join(' ')

/** Vì sao một đơn vị không được đề nghị cờ. */
export const flagBlockedSentence = (
  { rank, limit }: { readonly rank: number; readonly limit: number },
  language: Language,
): string =>
  at(
    [
      `Xếp thứ ${rank}, sau ${limit} cờ được đề nghị.`,
      `Rank ${rank}, behind the ${limit} flags that may be proposed.`,
    ],
    language,
  )

const sights = {
  self: {
    all: ['Xem được điểm tự chấm của mọi đơn vị.', 'The self-scores of all units are shown.'],
    own: [
      'Chỉ xem điểm tự chấm của đơn vị mình và đơn vị mình chấm chéo; mở cho mọi đơn vị khi khóa.',
      'Only the self-scores of your unit and of those you cross-score; open to all once locked.',
    ],
    none: ['Chưa được xem điểm tự chấm.', 'Self-scores are not shown yet.'],
  },
  cross: {
    all: ['Xem được điểm chấm chéo của mọi đơn vị.', 'The cross-scores of all units are shown.'],
    own: [
      'Chỉ xem điểm mình chấm chéo và, khi đã hết bước chấm chéo, điểm đơn vị mình được chấm.',
      'Only the cross-scores you give and, once crossing is over, those your unit got.',
    ],
    none: [
      'Điểm chấm chéo được xem khi hết bước chấm chéo.',
      'Cross-scores are shown once crossing is over.',
    ],
  },
  official: {
    all: ['Xem được điểm chính thức của mọi đơn vị.', 'The official scores of all are shown.'],
    own: ['Chỉ xem điểm chính thức của đơn vị mình.', 'Only your unit’s official scores.'],
    none: [
      'Điểm chính thức và xếp hạng được xem khi bảng điểm đã khóa.',
      'Official scores and ranks are shown once the board is locked.',
    ],
  },
} as const satisfies Record<Column, Record<Sight, Pair>>

/** Người xem được thấy gì của một cột ở bước này. */
export const sightSentence = (column: Column, sight: Sight, language: Language): string =>
  at(sights[column][sight], language)

/** Điểm của một ô trong câu. */
export const cellText = (points: number | null, language: Language): string =>
  points === null
    ? at(['chưa có điểm', 'no score'], language)
    : language === 'vi'
      ? `${formatPoints(points).replace('.', ',')} điểm`
      : `${formatPoints(points)} points`
