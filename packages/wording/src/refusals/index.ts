import type { InputIssue } from '@vinhdanh/domain/access'
import type { DecisionCheck } from '@vinhdanh/domain/decisions'
import {
  authorityPostLabel,
  awardLabel,
  awardLevelLabel,
  subjectKindLabel,
} from '../awards/index.ts'
import { missingSentence } from '../criteria/index.ts'
import { formatDay, type Language } from '../formats/index.ts'
import { en } from './en.ts'
import { fieldName } from './field-name.ts'
import type { Names, Refusal, RefusalWords, Speech } from './kinds.ts'
import { vi } from './vi.ts'

export type { Names, Refusal } from './kinds.ts'

const words = { vi, en } as const

const speechIn = (language: Language, { unit, award }: Names): Speech => ({
  award: (id) => awardLabel(id, language, award?.(id)),
  post: (post) => authorityPostLabel(post, language),
  subjectKind: (kind) => subjectKindLabel(kind, language),
  level: (level) => awardLevelLabel(level, language),
  missing: (key) => missingIn(key, language, award),
  day: formatDay,
  unit: (id) => unit?.(id),
})

/**
 * `quota.<award>`, the base of a limit, and `quota-reading.<award>`, how it is to be read, are the missing facts that
 * no criterion asks for.
 */
function missingIn(key: string, language: Language, award: Names['award']): string {
  const [, reading, limited] = /^quota(-reading)?\.(.+)$/.exec(key) ?? []
  if (limited === undefined) return missingSentence(key, language)
  const name = awardLabel(limited, language, award?.(limited))
  if (reading !== undefined)
    return language === 'vi'
      ? `lựa chọn của người có thẩm quyền về cách tính giới hạn số lượng “${name}”`
      : `a person's choice of how the limit of “${name}” is read`
  return language === 'vi'
    ? `số liệu làm căn cứ tính giới hạn số lượng “${name}”`
    : `the base of the limit of “${name}”`
}

/** The table is typed kind by kind; the compiler cannot follow the same key on both sides of a call. */
const say = (refusal: Refusal, { sentences }: RefusalWords, speech: Speech): string =>
  (sentences[refusal.kind] as (refusal: Refusal, speech: Speech) => string)(refusal, speech)

/**
 * Lời từ chối, sẵn sàng để hiển thị: what is not possible and why, then the articles when the law is the reason
 * (and the caller can name them), else the rule.
 */
export function refusalSentence(refusal: Refusal, language: Language, names: Names = {}): string {
  const { under, by, and, rules } = words[language]
  const sentence = say(refusal, words[language], speechIn(language, names))
  const { citation } = names
  const ground =
    refusal.cites.length > 0 && citation !== undefined
      ? under(refusal.cites.map(citation).join(and))
      : by(rules[refusal.rule])
  return `${sentence} ${ground}`
}

/** Một chỗ nhập sai: "thứ hạng (đề nghị suy tôn, dòng 1) phải là số nguyên dương". */
export function issueSentence({ path, code }: InputIssue, language: Language): string {
  const { fields, issues } = words[language]
  return `${fieldName(fields, path, language === 'vi' ? 'dòng' : 'row')} ${issues[code]}`
}

/** Tên quy tắc khi lý do không phải là một điều luật. */
export const ruleLabel = (rule: Refusal['rule'], language: Language): string =>
  words[language].rules[rule]

/** Một điều kiểm tra trước khi ký quyết định. */
export const checkSentence = (
  check: DecisionCheck,
  language: Language,
  names: Names = {},
): string => words[language].checks[check.code](check, speechIn(language, names))
