import type { FactKey } from '@vinhdanh/domain/subjects'
import { awardLabel } from '../awards/index.ts'
import type { Language } from '../formats/index.ts'
import { openPointLabel } from './sentences.ts'
import { topicLabel } from './topic.ts'
import type { FactName } from './words.ts'
import { words } from './words-by-language.ts'

interface ReadKey {
  readonly name: string
  readonly year: string
  readonly of: string
}

/** Takes a key of a missing fact apart: `members.2024.holding.advanced-worker`, `awards.2021.route`, `ratings.2023`. */
function readKey(key: FactKey, language: Language): ReadKey {
  const award = (id: string) => `“${awardLabel(id, language)}”`
  const [list = '', second = '', ...rest] = key.split('.')
  const third = rest.join('.')
  if (list === 'attestations')
    return { name: list, year: '', of: topicLabel(key.slice(list.length + 1), language) }
  if (list === 'readings')
    return { name: list, year: '', of: openPointLabel(key.slice(list.length + 1), language) }
  if (list === 'obligations') return { name: list, year: '', of: '' }
  if (list === 'moves' && second !== '') return { name: 'moves.remark', year: '', of: '' }
  if (list === 'subject') return { name: key, year: '', of: '' }
  if (list === 'awards' && second === 'before')
    return { name: 'awards.before', year: third, of: '' }
  if (/^\d{4}$/.test(second)) {
    const [detail, ...of] = rest
    if (detail === undefined) return { name: list, year: second, of: '' }
    return { name: `${list}.${detail}`, year: second, of: of.length > 0 ? award(of.join('.')) : '' }
  }
  if (list === 'awards' && second !== '')
    return { name: 'awards.of', year: '', of: award(key.slice(list.length + 1)) }
  return { name: key, year: '', of: '' }
}

/** Dữ kiện còn thiếu; a key that has no words yet is shown as it is. */
export function missingSentence(key: FactKey, language: Language): string {
  const { name, year, of } = readKey(key, language)
  const say = words[language].missing[name as FactName] as
    | ((year: string, of: string) => string)
    | undefined
  return say === undefined ? key : say(year, of)
}
