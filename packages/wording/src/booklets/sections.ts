import type { AwardId } from '@vinhdanh/domain/awards'
import type { Citation, Provenance } from '@vinhdanh/domain/citations'
import { canonicalJson } from '@vinhdanh/domain/kernel'
import {
  type AwardProvision,
  baseSalary,
  bonusAmount,
  type CriteriaProvision,
  type Instrument,
  type LawBook,
  type Provision,
  provisionsOf,
} from '@vinhdanh/domain/law'
import { awardLevelLabel, subjectKindLabel } from '../awards/index.ts'
import { formatDay, formatMoney, startOfSentence } from '../formats/index.ts'
import { rankLabel } from '../law/index.ts'
import { otherReadingSentences, provisionKindLabel, provisionSentence } from '../procedure/index.ts'
import type { Notes } from './notes.ts'
import { type Line, plain } from './reference.ts'
import { ruleLines } from './rule-lines.ts'

/**
 * Where each kind of provision is told, in this order: with its award; in the section of common rules when it is about
 * none; or in a part of its own. A new kind without its place does not compile.
 */
const places: Readonly<Record<Provision['kind'], 'with-award' | 'common' | 'own-part'>> = {
  award: 'own-part',
  criteria: 'own-part',
  'base-salary': 'own-part',
  competence: 'with-award',
  frequency: 'with-award',
  quota: 'with-award',
  'rating-quota': 'common',
  ballot: 'with-award',
  dossier: 'with-award',
  filing: 'with-award',
  bonus: 'with-award',
  payer: 'common',
  route: 'common',
  quorum: 'common',
  'time-limit': 'common',
  simplified: 'common',
  consultation: 'common',
  'public-notice': 'common',
  priority: 'common',
  stacking: 'common',
  scoring: 'common',
  delegation: 'common',
}

/** The kinds told in a place, in order; what is commonly said may also be said of one award. */
const kindsIn = (...wanted: readonly (typeof places)[Provision['kind']][]) =>
  (Object.keys(places) as Provision['kind'][]).filter((kind) => wanted.includes(places[kind]))

/** Where a provision stands and how it is known. */
function standing(
  { cite, provenance }: { readonly cite: Citation; readonly provenance: Provenance },
  { article, source }: Notes,
): Pick<Line, 'ground' | 'basis'> {
  const how = source(provenance)
  const { instrument, article: number } = cite
  return {
    ground: ` (${article(cite)})${how}`,
    basis: `${article({ instrument, article: number })}${how}`,
  }
}

/** The sentence of a provision with its article and source, and below it what another source says. */
function told(provision: Provision, label: string, notes: Notes): readonly Line[] {
  const others = 'otherReadings' in provision ? (provision.otherReadings ?? []) : []
  const sentences = otherReadingSentences(provision, 'vi')
  const sentence = provisionSentence(provision, 'vi')
  return [
    {
      text: `- ${label === '' ? startOfSentence(sentence) : `${label}${sentence}`}`,
      ...standing(provision, notes),
    },
    ...others.map((other) => ({
      text: `  - Nguồn khác: ${sentences.find(({ id }) => id === other.id)?.sentence ?? other.id}`,
      ...standing(other, notes),
    })),
  ]
}

/** What a line shares with the one it stands under, article and source, is not said again. */
function standardLines(standard: CriteriaProvision, notes: Notes): readonly Line[] {
  const { within } = notes
  const above: { readonly cite: Citation; readonly provenance: Provenance }[] = [standard]
  return ruleLines(standard.rule, 'vi').map(({ number, sentence, cite, provenance }) => {
    const parent = above[number.length - 1] ?? standard
    const own = { cite: cite ?? parent.cite, provenance: provenance ?? parent.provenance }
    above[number.length] = own
    const text = `${'  '.repeat(number.length - 1)}- **${number.join('.')}** ${sentence}`
    const sameArticle = canonicalJson(own.cite) === canonicalJson(parent.cite)
    const sameSource = canonicalJson(own.provenance) === canonicalJson(parent.provenance)
    if (sameArticle && sameSource) return plain(text)
    const { article, source } = notes
    const near = own.cite.instrument === standard.cite.instrument
    const where = near ? within(own.cite) : article(own.cite)
    const { basis } = standing(own, notes)
    return {
      text,
      ground: `${sameArticle ? '' : ` (${where})`}${sameSource ? '' : source(own.provenance)}`,
      ...(basis === undefined ? {} : { basis }),
    }
  })
}

export function awardLines(book: LawBook, named: AwardProvision, notes: Notes): readonly Line[] {
  const own = [...book.provisions.values()].filter(
    (provision) => 'award' in provision && provision.award === named.award,
  )
  const subjects = named.subjects.map((kind) => subjectKindLabel(kind, 'vi').toLowerCase())
  const standards = own.flatMap((provision) => {
    if (provision.kind !== 'criteria') return []
    return [
      plain(''),
      { text: '**Tiêu chuẩn**', ...standing(provision, notes) },
      plain(''),
      ...standardLines(provision, notes),
    ]
  })
  return [
    {
      text: `${awardLevelLabel(named.level, 'vi')}; dành cho ${subjects.join(', ')}`,
      ...standing(named, notes),
    },
    plain(''),
    ...kindsIn('with-award', 'common').flatMap((kind) =>
      own
        .filter((provision) => provision.kind === kind)
        .flatMap((provision) => told(provision, `**${provisionKindLabel(kind, 'vi')}:** `, notes)),
    ),
    ...standards,
  ]
}

/** Number of đồng of each award on the day, from the multiples and the base salary in force. */
export function moneyLines(book: LawBook, names: ReadonlyMap<AwardId, string>): readonly string[] {
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

export const inForceLines = (instruments: readonly Instrument[]): readonly string[] => [
  '| Văn bản | Tên | Cơ quan ban hành | Hiệu lực từ |',
  '|---|---|---|---|',
  ...instruments.map(
    ({ number, titleVi, rank, issuer, effective }) =>
      `| ${rankLabel(rank, 'vi')} ${number} | ${titleVi} | ${issuer} | ${formatDay(effective)} |`,
  ),
  '',
]

export function generalLines(book: LawBook, notes: Notes): readonly Line[] {
  return kindsIn('common').flatMap((kind) => {
    const all = [...book.provisions.values()].filter(
      (each) => each.kind === kind && !('award' in each && each.award !== undefined),
    )
    return all.length === 0
      ? []
      : [
          plain(`**${provisionKindLabel(kind, 'vi')}**`),
          plain(''),
          ...all.flatMap((each) => told(each, '', notes)),
          plain(''),
        ]
  })
}

export function transitionLines(book: LawBook, notes: Notes): readonly string[] {
  const { article, source } = notes
  const lines = book.inForce.flatMap(({ transitions }) =>
    transitions.map(
      ({ cite, provenance, receivedBefore, newLawIfMoreFavourable }) =>
        `- Hồ sơ được tiếp nhận để thẩm định trước ngày ${formatDay(receivedBefore)} theo quy định trước${newLawIfMoreFavourable ? '; người có trách nhiệm có thể chọn quy định mới nếu có lợi hơn cho đối tượng' : ''} (${article(cite)})${source(provenance)}`,
    ),
  )
  return lines.length === 0 ? [] : ['## Chuyển tiếp', '', ...lines, '']
}

export function leftOutLines(book: LawBook, notes: Notes): readonly string[] {
  const lines = book.inForce.flatMap(({ notEncoded }) =>
    notEncoded.map(({ cite, reason }) => `- ${notes.article(cite)}: ${reason}`),
  )
  return lines.length === 0 ? [] : ['## Có trong văn bản, chưa có trong dữ liệu', '', ...lines, '']
}
