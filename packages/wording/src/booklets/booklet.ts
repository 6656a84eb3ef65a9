import type { AwardId } from '@vinhdanh/domain/awards'
import type { Day } from '@vinhdanh/domain/kernel'
import {
  type AwardProvision,
  awardsOn,
  baseSalary,
  bonusAmount,
  changesOf,
  type Instrument,
  type LawBook,
  type LawChange,
  lawOn,
  type Provision,
  provisionsOf,
} from '@vinhdanh/domain/law'
import { awardGroupLabel, awardLevelLabel, subjectKindLabel } from '../awards/index.ts'
import { instrumentLabel } from '../citations/index.ts'
import { formatDay, formatMoney } from '../formats/index.ts'
import { rankLabel } from '../law/index.ts'
import { otherReadingSentences, provisionKindLabel, provisionSentence } from '../procedure/index.ts'
import { changeLines } from './changes.ts'
import { type Notes, notesFor } from './notes.ts'
import { ruleLines } from './rule-lines.ts'

/** Một tệp của `docs/law`. */
export interface Page {
  readonly name: string
  readonly text: string
}

/** Kinds that are told with their award, in this order; the standard comes last. */
const ofAward: readonly Provision['kind'][] = [
  'competence',
  'frequency',
  'quota',
  'ballot',
  'dossier',
  'filing',
  'bonus',
  'payer',
]

/** Kinds that are told once for all awards; the base salary has a section of its own. */
const general: readonly Provision['kind'][] = [
  'route',
  'quorum',
  'time-limit',
  'simplified',
  'consultation',
  'public-notice',
  'priority',
  'stacking',
  'payer',
  'scoring',
  'delegation',
]

/** The sentence of a provision with its article and source, and below it what another source says. */
function told(provision: Provision, label: string, notes: Notes): readonly string[] {
  const { article, source } = notes
  const others = 'otherReadings' in provision ? (provision.otherReadings ?? []) : []
  const sentences = otherReadingSentences(provision, 'vi')
  return [
    `- ${label}${provisionSentence(provision, 'vi')} (${article(provision.cite)})${source(provision.provenance)}`,
    ...others.map(({ id, cite, provenance }) => {
      const sentence = sentences.find((each) => each.id === id)?.sentence ?? id
      return `  - Nguồn khác: ${sentence} (${article(cite)})${source(provenance)}`
    }),
  ]
}

function awardLines(book: LawBook, named: AwardProvision, notes: Notes): readonly string[] {
  const { article, source } = notes
  const own = [...book.provisions.values()].filter(
    (provision) => 'award' in provision && provision.award === named.award,
  )
  const subjects = named.subjects.map((kind) => subjectKindLabel(kind, 'vi').toLowerCase())
  const standards = own.flatMap((provision) => {
    if (provision.kind !== 'criteria') return []
    return [
      '',
      `**Tiêu chuẩn** (${article(provision.cite)})${source(provision.provenance)}`,
      '',
      ...ruleLines(provision.rule, 'vi').map(({ number, sentence, cite, provenance }) => {
        const where = cite === undefined ? '' : ` (${article(cite)})`
        const how = provenance === undefined ? '' : source(provenance)
        return `${'  '.repeat(number.length - 1)}- **${number.join('.')}** ${sentence}${where}${how}`
      }),
    ]
  })
  return [
    `${awardLevelLabel(named.level, 'vi')}; dành cho ${subjects.join(', ')} (${article(named.cite)})${source(named.provenance)}`,
    '',
    ...ofAward.flatMap((kind) =>
      own
        .filter((provision) => provision.kind === kind)
        .flatMap((provision) => told(provision, `**${provisionKindLabel(kind, 'vi')}:** `, notes)),
    ),
    ...standards,
  ]
}

/** Number of đồng of each award on the day, from the multiples and the base salary in force. */
function moneyLines(book: LawBook, names: ReadonlyMap<AwardId, string>): readonly string[] {
  const salary = baseSalary(book)
  const rates = provisionsOf(book, 'bonus')
  if (salary === undefined || rates.length === 0) return []
  const kinds = ['person', 'collective', 'household'] as const
  const amount = (multiple: Parameters<typeof bonusAmount>[0] | undefined) =>
    multiple === undefined ? '–' : formatMoney(bonusAmount(multiple, salary.amount))
  return [
    `Mức lương cơ sở của ngày: ${formatMoney(salary.amount)} một tháng. Tiền thưởng tính theo mức đó, làm tròn lên hàng chục nghìn đồng:`,
    '',
    `| Danh hiệu, hình thức | ${kinds.map((kind) => subjectKindLabel(kind, 'vi')).join(' | ')} |`,
    '|---|--:|--:|--:|',
    ...rates.map(
      ({ award, multiples, atMost }) =>
        `| ${names.get(award) ?? award}${atMost === undefined ? '' : ' (mức cao nhất)'} | ${kinds.map((kind) => amount(multiples[kind])).join(' | ')} |`,
    ),
    '',
  ]
}

const inForceLines = (instruments: readonly Instrument[]): readonly string[] => [
  '| Văn bản | Tên | Cơ quan ban hành | Hiệu lực từ |',
  '|---|---|---|---|',
  ...instruments.map(
    ({ number, titleVi, rank, issuer, effective }) =>
      `| ${rankLabel(rank, 'vi')} ${number} | ${titleVi} | ${issuer} | ${formatDay(effective)} |`,
  ),
  '',
]

/** Where something was last printed in full. */
type Printed = Map<string, { readonly text: string; readonly day: Day }>

/** The lines, or a reference to the earlier booklet that has the very same. */
function once(key: string, lines: readonly string[], day: Day, printed: Printed, whole: boolean) {
  /** Footnotes are numbered booklet by booklet. */
  const text = lines.join('\n').replaceAll(/\[\^\d+\]/g, '')
  const earlier = printed.get(key)
  if (!whole && earlier?.text === text)
    return [
      `Không đổi từ ngày ${formatDay(earlier.day)}: xem [tập của ngày đó](${earlier.day}.md#${key}).`,
    ]
  printed.set(key, { text, day })
  return undefined
}

const named = (book: LawBook): ReadonlyMap<AwardId, string> =>
  new Map(awardsOn(book).map(({ award, nameVi }) => [award, nameVi]))

const anchor = (key: string) => `<a id="${key}"></a>`

function generalLines(book: LawBook, notes: Notes): readonly string[] {
  return general.flatMap((kind) => {
    const all = [...book.provisions.values()].filter(
      (each) => each.kind === kind && !('award' in each && each.award !== undefined),
    )
    return all.length === 0
      ? []
      : [
          `**${provisionKindLabel(kind, 'vi')}**`,
          '',
          ...all.flatMap((each) => told(each, '', notes)),
          '',
        ]
  })
}

function transitionLines(book: LawBook, notes: Notes): readonly string[] {
  const { article, source } = notes
  const lines = book.inForce.flatMap(({ transitions }) =>
    transitions.map(
      ({ cite, provenance, receivedBefore, newLawIfMoreFavourable }) =>
        `- Hồ sơ được tiếp nhận để thẩm định trước ngày ${formatDay(receivedBefore)} theo quy định trước${newLawIfMoreFavourable ? '; người có trách nhiệm có thể chọn quy định mới nếu có lợi hơn cho đối tượng' : ''} (${article(cite)})${source(provenance)}`,
    ),
  )
  return lines.length === 0 ? [] : ['## Chuyển tiếp', '', ...lines, '']
}

function leftOutLines(book: LawBook, notes: Notes): readonly string[] {
  const lines = book.inForce.flatMap(({ notEncoded }) =>
    notEncoded.map(({ cite, reason }) => `- ${notes.article(cite)}: ${reason}`),
  )
  return lines.length === 0 ? [] : ['## Có trong văn bản, chưa có trong dữ liệu', '', ...lines, '']
}

/** What of the earlier booklets the next one may refer to. */
interface Series {
  readonly instruments: readonly Instrument[]
  readonly printed: Printed
  readonly last: Day | undefined
}

function bookletText(change: LawChange, series: Series): string {
  const { day } = change
  const { instruments, printed, last } = series
  const whole = day === last
  const book = lawOn(instruments, day)
  const notes = notesFor(instruments)
  const names = named(book)
  /** Written first, so that a reference leaves no footnote behind. */
  const orReference = (key: string, write: (notes: Notes) => readonly string[]) =>
    once(key, write(notesFor(instruments)), day, printed, whole) ?? write(notes)
  let group: AwardProvision['group'] | undefined
  const awards = awardsOn(book).flatMap((award) => {
    const heading = award.group === group ? [] : [`## ${awardGroupLabel(award.group, 'vi')}`, '']
    group = award.group
    return [
      ...heading,
      anchor(award.award),
      '',
      `### ${award.nameVi}`,
      '',
      ...orReference(award.award, (each) => awardLines(book, award, each)),
      '',
    ]
  })
  const common = generalLines(book, notesFor(instruments))
  return [
    `# Luật thi đua, khen thưởng hợp nhất, ngày ${formatDay(day)}`,
    '',
    'Tập này được viết ra từ dữ liệu luật của hệ thống; không phải văn bản chính thức và không trích nguyên văn. Mỗi quy định có điều luật và chú thích nguồn; quy định chưa đối chiếu với văn bản có dấu *(chưa đối chiếu)*, *(giữ theo quy định trước)* hoặc *(dự thảo)* ngay sau điều luật.',
    '',
    '## Văn bản đang có hiệu lực',
    '',
    ...inForceLines(book.inForce),
    '## Khác với ngày trước',
    '',
    ...changeLines(change, names),
    ...awards,
    ...(common.length === 0
      ? []
      : [
          anchor('general'),
          '',
          '## Quy định chung',
          '',
          ...orReference('general', (each) => generalLines(book, each)),
          '',
        ]),
    ...(baseSalary(book) === undefined
      ? []
      : [
          anchor('money'),
          '',
          '## Tiền thưởng theo mức lương cơ sở của ngày',
          '',
          ...orReference('money', () => moneyLines(book, names)),
          '',
        ]),
    ...transitionLines(book, notes),
    ...leftOutLines(book, notes),
    ...notes.list(),
    '',
  ].join('\n')
}

const counted = ({ added, replaced, repealed }: LawChange) =>
  [
    ...(added.length > 0 ? [`thêm ${added.length}`] : []),
    ...(replaced.length > 0 ? [`thay ${replaced.length}`] : []),
    ...(repealed.length > 0 ? [`bãi bỏ ${repealed.length}`] : []),
  ].join(', ') || 'không đổi quy định nào'

function indexText(changes: readonly LawChange[]): string {
  return [
    '# Luật thi đua, khen thưởng qua từng ngày thay đổi',
    '',
    'Mỗi ngày có văn bản bắt đầu hiệu lực là một tập: luật hợp nhất của ngày đó, và điều đã khác với ngày trước. Danh hiệu, hình thức không đổi thì tập sau chỉ dẫn về tập trước; tập cuối in đủ. Các tệp này do `npm run law:print` viết từ `packages/domain/src/regimes`; đừng sửa tay.',
    '',
    '| Từ ngày | Văn bản bắt đầu hiệu lực | Quy định |',
    '|---|---|---|',
    ...changes.map(
      (change) =>
        `| [${formatDay(change.day)}](${change.day}.md) | ${change.instruments.map(({ number }) => instrumentLabel(number, 'vi')).join('; ')} | ${counted(change)} |`,
    ),
    '',
  ].join('\n')
}

/** Các tập luật hợp nhất, one for each day of change, with their index. */
export function booklets(instruments: readonly Instrument[]): readonly Page[] {
  const changes = changesOf(instruments)
  const series = { instruments, printed: new Map(), last: changes.at(-1)?.day }
  return [
    ...changes.map((change) => ({ name: `${change.day}.md`, text: bookletText(change, series) })),
    { name: 'README.md', text: indexText(changes) },
  ]
}
