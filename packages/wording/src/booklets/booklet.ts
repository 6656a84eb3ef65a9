import type { AwardId } from '@vinhdanh/domain/awards'
import type { Day } from '@vinhdanh/domain/kernel'
import {
  type AwardProvision,
  awardsOn,
  baseSalary,
  changesOf,
  type Instrument,
  type LawBook,
  type LawChange,
  lawOn,
} from '@vinhdanh/domain/law'
import { awardGroupLabel } from '../awards/index.ts'
import { instrumentLabel } from '../citations/index.ts'
import { formatDay } from '../formats/index.ts'
import { changeLines } from './changes.ts'
import { type Notes, notesFor } from './notes.ts'
import { type Line, orReference, type Printed, plain } from './reference.ts'
import {
  awardLines,
  generalLines,
  inForceLines,
  leftOutLines,
  moneyLines,
  transitionLines,
} from './sections.ts'

/** Một tệp của `docs/law`. */
export interface Page {
  readonly name: string
  readonly text: string
}

const named = (book: LawBook): ReadonlyMap<AwardId, string> =>
  new Map(awardsOn(book).map(({ award, nameVi }) => [award, nameVi]))

const anchor = (key: string) => `<a id="${key}"></a>`

/** What of the earlier booklets the next one may refer to. */
interface Series {
  readonly instruments: readonly Instrument[]
  readonly printed: Printed
  readonly last: Day | undefined
  readonly previous: Day | undefined
}

function bookletText(change: LawChange, series: Series): string {
  const { day } = change
  const { instruments, printed, last } = series
  const book = lawOn(instruments, day)
  const notes = notesFor(instruments)
  const names = named(book)
  const scratch = () => notesFor(instruments)
  const inFull = (key: string, write: (notes: Notes) => readonly Line[]) =>
    orReference(key, write, { day, whole: day === last, printed, notes, scratch })
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
      ...inFull(award.award, (each) => awardLines(book, award, each)),
      '',
    ]
  })
  const common = generalLines(book, scratch())
  return [
    `# Luật thi đua, khen thưởng hợp nhất, ngày ${formatDay(day)}`,
    '',
    'Tập này được viết ra từ dữ liệu luật của hệ thống; không phải văn bản chính thức và không trích nguyên văn. Mỗi quy định có điều luật và chú thích nguồn; trong một tiêu chuẩn, điều kiện không nêu điều, văn bản hoặc nguồn riêng thì theo dòng trên nó và đầu tiêu chuẩn. Quy định chưa đối chiếu với văn bản có dấu *(chưa đối chiếu)*, *(giữ theo quy định trước)* hoặc *(dự thảo)* ngay sau điều luật.',
    '',
    '## Văn bản đang có hiệu lực',
    '',
    ...inForceLines(book.inForce),
    '## Khác với ngày trước',
    '',
    ...changeLines(change, names, series.previous),
    ...awards,
    ...(common.length === 0
      ? []
      : [
          anchor('general'),
          '',
          '## Quy định chung',
          '',
          ...inFull('general', (each) => generalLines(book, each)),
          '',
        ]),
    ...(baseSalary(book) === undefined
      ? []
      : [
          anchor('money'),
          '',
          '## Tiền thưởng theo mức lương cơ sở của ngày',
          '',
          ...inFull('money', () => moneyLines(book, names).map(plain)),
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
    'Mỗi ngày có văn bản bắt đầu hiệu lực là một tập: luật hợp nhất của ngày đó, và điều đã khác với ngày trước. Danh hiệu, hình thức không đổi hoặc đổi ít thì tập sau dẫn về tập trước và in những dòng khác; tập cuối in đủ. Các tệp này do `npm run law:print` viết từ `packages/domain/src/regimes`; đừng sửa tay.',
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
    ...changes.map((change, at) => ({
      name: `${change.day}.md`,
      text: bookletText(change, { ...series, previous: changes[at - 1]?.day }),
    })),
    { name: 'README.md', text: indexText(changes) },
  ]
}
