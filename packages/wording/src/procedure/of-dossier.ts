import type {
  ConsultationProvision,
  DossierCondition,
  FilingProvision,
  PublicNoticeProvision,
  TimeLimitProvision,
} from '@vinhdanh/domain/law'
import type { Language } from '../formats/index.ts'
import {
  conditions,
  consulted,
  consultedWhen,
  filedWith,
  noticedBefore,
  noticedBy,
} from './names.ts'

const at = (language: Language) => (language === 'vi' ? 0 : 1)
const capital = (text: string) => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1)

/** Khi nào cần một giấy tờ. */
export const conditionLabel = (condition: DossierCondition, language: Language): string =>
  conditions[condition][at(language)]

/** Nơi nhận hồ sơ. */
export const filedWithLabel = (place: FilingProvision['with'], language: Language): string =>
  capital(filedWith[place][at(language)])

/** Lấy ý kiến của ai, trong trường hợp nào; without the list of awards, which the dossier has told. */
export function consultationLabel(
  { of, when }: Pick<ConsultationProvision, 'of' | 'when'>,
  language: Language,
): string {
  const [whom, which] = [consulted[of][at(language)], consultedWhen[when][at(language)]]
  return language === 'vi' ? `${capital(whom)}, với ${which}` : `${capital(whom)}, for ${which}`
}

/** Ai công khai, trước bước nào, bao lâu; the length is left out where the law sets none. */
export function noticeLabel(
  { by, before }: Pick<PublicNoticeProvision, 'by' | 'before'>,
  limit: Pick<TimeLimitProvision, 'days' | 'unit' | 'firstDayCounts'> | null,
  language: Language,
): string {
  const who = capital(noticedBy[by][at(language)])
  const when = noticedBefore[before][at(language)]
  const vi = language === 'vi'
  if (limit === null) return vi ? `${who} công khai ${when}` : `${who} posts it ${when}`
  const working = limit.unit === 'working-day'
  const first = limit.firstDayCounts === true
  return vi
    ? `${who} công khai ${limit.days} ${working ? 'ngày làm việc' : 'ngày'}${first ? ', tính cả ngày đầu,' : ''} ${when}`
    : `${who} posts it for ${limit.days} ${working ? 'working days' : 'days'}${first ? ', the first counted,' : ''} ${when}`
}
