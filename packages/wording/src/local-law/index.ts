import type { AwardId } from '@vinhdanh/domain/awards'
import type {
  LocalRule,
  Loosening,
  LooseningCode,
  RegulationIssue,
  RegulationIssueCode,
  SettableValue,
} from '@vinhdanh/domain/law'
import type { RegulationStatus } from '@vinhdanh/domain/local-law'
import { awardLabel } from '../awards/index.ts'
import { conditionSentence } from '../criteria/index.ts'
import { formatRatio, type Language } from '../formats/index.ts'
import type { Pair, Pairs } from '../pairs.ts'
import { provisionKindLabel, provisionSentence } from '../procedure/index.ts'
import { regulationFields, ruleFields, ruleKinds } from './fields.ts'

const at = (language: Language) => (language === 'vi' ? 0 : 1)

const statuses: Readonly<Record<RegulationStatus, Pair>> = {
  draft: ['Dự thảo', 'Draft'],
  enacted: ['Đã ban hành', 'In effect'],
  withdrawn: ['Đã bãi bỏ', 'Withdrawn'],
}

/** Trạng thái của quy định địa phương, đơn vị. */
export const regulationStatusLabel = (status: RegulationStatus, language: Language): string =>
  statuses[status][at(language)]

const loosenings: Readonly<Record<LooseningCode, Pair>> = {
  'not-delegated': [
    'luật không giao việc này cho địa phương, đơn vị',
    'the law does not leave this to local regulations',
  ],
  'quota-larger': ['giới hạn số lượng rộng hơn luật', 'a larger quota than the law'],
  'quota-counted-otherwise': [
    'giới hạn tính trên số khác với luật',
    'a quota counted on another base than the law',
  ],
  'ballot-lower': ['tỷ lệ phiếu thấp hơn luật', 'a lower share of votes than the law'],
  'ballot-not-secret': ['bỏ phiếu không kín', 'a ballot that is not secret'],
  'ballot-counted-otherwise': [
    'phiếu tính trên số khác hoặc hội đồng khác',
    'votes counted on another base or in another council',
  ],
  'quorum-lower': ['số người dự họp thấp hơn luật', 'a lower quorum than the law'],
  'days-longer': ['thời hạn dài hơn luật', 'a longer time limit than the law'],
  'filing-later': ['hạn nộp muộn hơn luật', 'a later filing day than the law'],
  'threshold-lower': ['mức thấp hơn luật', 'a lower threshold than the law'],
  'condition-dropped': ['bỏ một điều kiện của luật', 'a condition of the law is dropped'],
  'condition-unknown': [
    'luật không có điều kiện hoặc trường hợp này',
    'the law has no such condition or case',
  ],
  'competence-changed': ['thay đổi thẩm quyền quyết định', 'who decides is changed'],
  'money-changed': ['thay đổi tiền thưởng', 'money is changed'],
  'award-unknown': [
    'danh hiệu, hình thức không có trong luật của ngày',
    'an award the law of the day does not know',
  ],
  'award-of-the-law': [
    'đặt lại danh hiệu, tiêu chuẩn của luật',
    'an award or standard of the law is laid down anew',
  ],
  'title-without-standard': [
    'danh hiệu riêng chưa có tiêu chuẩn',
    'a title of its own without a standard',
  ],
  'law-alone': ['việc chỉ luật quy định', 'a matter for the law alone'],
}

/** Vì sao một chỗ trong quy định trái luật. */
export const looseningLabel = (code: LooseningCode, language: Language): string =>
  loosenings[code][at(language)]

const issues: Readonly<Record<RegulationIssueCode, Pair>> = {
  missing: ['chưa có', 'is missing'],
  'unknown-key': ['không có trong mẫu', 'is not in the form'],
  'wrong-value': ['giá trị không đúng mẫu', 'does not fit the form'],
  'unknown-article': [
    'điều này không có trong danh sách điều',
    'names an article that is not listed',
  ],
  'ends-before-it-begins': ['kết thúc trước khi bắt đầu', 'ends before it begins'],
}

const among = (words: Pairs, key: string, language: Language): string | undefined =>
  words[key]?.[at(language)]

/** Điều thứ mấy của văn bản, loại gì. */
const rulePlace = (index: number, kind: string | undefined, language: Language): string => {
  const name = kind === undefined ? undefined : (among(ruleKinds, kind, language) ?? kind)
  const ordinal = `${language === 'vi' ? 'Mục' : 'Rule'} ${index + 1}`
  return name === undefined ? ordinal : `${ordinal} (${name})`
}

/** One step of a path in words: the name of a field, or the place in a list. */
const fieldWord = (step: string, inRule: boolean, language: Language): string => {
  const place = /^\[(\d+)\]$/.exec(step)?.[1]
  if (place !== undefined)
    return language === 'vi' ? `thứ ${Number(place) + 1}` : `no. ${Number(place) + 1}`
  return among(inRule ? ruleFields : regulationFields, step, language) ?? `“${step}”`
}

/** Chỗ nào trong văn bản: which rule by its number and kind, which field by its name. */
export function regulationPlace(
  { path, rule }: Pick<RegulationIssue, 'path' | 'rule'>,
  language: Language,
): string {
  if (path === '') return language === 'vi' ? 'Văn bản' : 'The document'
  const [, index, rest = path] = /^rules\[(\d+)\](.*)$/.exec(path) ?? []
  const steps = (rest.match(/\[\d+\]|[^.[\]]+/g) ?? []).map((step) =>
    fieldWord(step, index !== undefined, language),
  )
  const place = index === undefined ? [] : [rulePlace(Number(index), rule, language)]
  return [...place, ...steps].join(', ')
}

/** Một chỗ chưa đúng của văn bản: nơi nào, vì sao. */
export const regulationIssueSentence = (issue: RegulationIssue, language: Language): string =>
  `${regulationPlace(issue, language)}: ${issues[issue.code][at(language)]}`

/** Các danh hiệu, hình thức mà một điều nói tới. */
export function awardsOfRule(rule: LocalRule): readonly AwardId[] {
  if (rule.kind !== 'provision') return [rule.award]
  const { provision } = rule
  if ('award' in provision && provision.award !== undefined) return [provision.award]
  return 'awards' in provision ? (provision.awards ?? []) : []
}

/** Điều nào của văn bản nới lỏng luật: its number, its kind, and the awards it is about. */
export function looseningPlace(
  { rule, said }: Pick<Loosening, 'rule' | 'said'>,
  language: Language,
): string {
  const kind = said.kind === 'provision' ? said.provision.kind : said.kind
  const name =
    among(ruleKinds, kind, language) ??
    (said.kind === 'provision' ? provisionKindLabel(said.provision.kind, language) : kind)
  const awards = awardsOfRule(said).map((award) => `“${awardLabel(award, language)}”`)
  const of = language === 'vi' ? 'đối với' : 'for'
  return `${rulePlace(rule, undefined, language)}, ${[name, ...(awards.length === 0 ? [] : [of, awards.join(', ')])].join(' ')}`
}

const number = (value: SettableValue['value']): string =>
  typeof value === 'number' ? String(value) : formatRatio(value)

/** Con số nào của quy định: the condition it stands in, or the rule itself. */
export function settableLabel(
  { condition, value, kind }: SettableValue,
  language: Language,
): string {
  if (condition !== undefined) return conditionSentence(condition, language)
  const name: Pair = kind === 'share' ? ['Tỷ lệ', 'Share'] : ['Số ngày', 'Number of days']
  return `${name[at(language)]}: ${number(value)}`
}

/** Một điều của quy định địa phương, đơn vị viết thành câu. */
export function localRuleSentence(rule: LocalRule, language: Language): string {
  const say = (vi: string, en: string) => (language === 'vi' ? vi : en)
  if (rule.kind === 'provision') {
    const { provision } = rule
    return `${provisionKindLabel(provision.kind, language)}: ${provisionSentence(provision, language)}`
  }
  const award = `“${awardLabel(rule.award, language)}”`
  switch (rule.kind) {
    case 'restates':
      return say(`Nhắc lại quy định của luật về ${award}`, `Restates the law on ${award}`)
    case 'drops':
      return say(`Bỏ một điều kiện của ${award}`, `Drops a condition of ${award}`)
    case 'threshold':
      return say(
        `Nâng mức một điều kiện của ${award}: ${number(rule.value)}`,
        `Raises a condition of ${award}: ${number(rule.value)}`,
      )
    case 'requires':
      return say(
        `Thêm điều kiện cho ${award}: ${parts(rule.condition, language)}`,
        `Adds to ${award}: ${parts(rule.condition, language)}`,
      )
  }
}

type Condition = Extract<LocalRule, { readonly kind: 'requires' }>['condition']

/** Joined conditions are said one after the other. */
const parts = (condition: Condition, language: Language): string =>
  condition.kind === 'all'
    ? condition.of.map((each) => parts(each, language)).join('; ')
    : condition.kind === 'any'
      ? condition.of
          .map((each) => parts(each, language))
          .join(language === 'vi' ? ' hoặc ' : ' or ')
      : conditionSentence(condition, language)
