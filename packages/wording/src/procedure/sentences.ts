// long because each kind of provision has its sentence here, and they are read together
import type { SubjectKind } from '@vinhdanh/domain/awards'
import type {
  BonusProvision,
  DossierProvision,
  FormNumber,
  Multiples,
  Provision,
  QuotaProvision,
  RatingQuotaProvision,
  StackingProvision,
} from '@vinhdanh/domain/law'
import {
  authorityPostLabel,
  awardGroupLabel,
  awardLabel,
  awardLevelLabel,
  routeLabel,
  subjectKindLabel,
} from '../awards/index.ts'
import { formatMoney, formatMultiple, formatRatio, type Language } from '../formats/index.ts'
import type { Pair } from '../pairs.ts'
import * as names from './names.ts'

type OfKind = { readonly [Kind in Provision['kind']]: Extract<Provision, { readonly kind: Kind }> }

/** Tên các loại quy định. */
const labels: Readonly<Record<Provision['kind'], Pair>> = {
  award: ['Danh hiệu, hình thức', 'Award'],
  criteria: ['Tiêu chuẩn', 'Standard'],
  ballot: ['Tỷ lệ phiếu', 'Ballot'],
  quorum: ['Điều kiện họp', 'Quorum'],
  quota: ['Giới hạn số lượng', 'Quota'],
  'rating-quota': ['Tỷ lệ xếp loại xuất sắc', 'Ceiling of the excellent rating'],
  competence: ['Thẩm quyền quyết định', 'Who decides'],
  bonus: ['Tiền thưởng', 'Bonus'],
  'base-salary': ['Mức lương cơ sở', 'Base salary'],
  'time-limit': ['Thời hạn', 'Time limit'],
  dossier: ['Hồ sơ', 'Dossier'],
  filing: ['Hạn nộp hồ sơ', 'Filing day'],
  route: ['Loại hình khen thưởng', 'Route'],
  frequency: ['Thời điểm xét tặng', 'When it is given'],
  simplified: ['Thủ tục đơn giản', 'Simplified procedure'],
  consultation: ['Lấy ý kiến', 'Consultation'],
  'public-notice': ['Công khai', 'Public notice'],
  stacking: ['Nhiều khoản thưởng cùng lúc', 'Several bonuses at once'],
  payer: ['Nguồn chi tiền thưởng', 'Who pays'],
  priority: ['Ưu tiên khi ngang nhau', 'Preference between equals'],
  scoring: ['Điểm thi đua', 'Scoring'],
  delegation: ['Giao quy định chi tiết', 'Left to local regulation'],
}

/** Tên loại quy định. */
export const provisionKindLabel = (kind: Provision['kind'], language: Language): string =>
  labels[kind][language === 'vi' ? 0 : 1]

const choose = (language: Language) => {
  const at = language === 'vi' ? 0 : 1
  const say = (vi: string, en: string) => (at === 0 ? vi : en)
  const word = (pair: Pair) => pair[at]
  const awards = (ids: readonly string[]) =>
    ids.map((id) => `“${awardLabel(id, language)}”`).join(', ')
  return { say, word, awards }
}

const kindOrder: readonly SubjectKind[] = ['person', 'collective', 'household']

function multiplesOf(multiples: Multiples, language: Language, cap = ''): string {
  const { say } = choose(language)
  return kindOrder
    .flatMap((kind) => {
      const multiple = multiples[kind]
      if (multiple === undefined) return []
      const times = formatMultiple(multiple, language)
      return [
        `${subjectKindLabel(kind, language).toLowerCase()} ${cap}${say(`${times} lần`, `${times} times`)}`,
      ]
    })
    .join('; ')
}

function bonusSentence(
  { multiples, decidedBy, atMost }: Pick<BonusProvision, 'multiples' | 'decidedBy' | 'atMost'>,
  language: Language,
): string {
  const { say } = choose(language)
  const special = Object.entries(decidedBy ?? {}).map(([post, of]) => {
    const by = authorityPostLabel(post as Parameters<typeof authorityPostLabel>[0], language)
    return say(
      `; do ${by} quyết định: ${multiplesOf(of ?? {}, language)}`,
      `; decided by ${by}: ${multiplesOf(of ?? {}, language)}`,
    )
  })
  const cap = atMost === undefined ? '' : say('không quá ', 'at most ')
  return `${multiplesOf(multiples, language, cap)} ${say('mức lương cơ sở', 'the base salary')}${special.join('')}`
}

const quotaSentence = (
  quota: Pick<QuotaProvision, 'share' | 'rounding'>,
  of: QuotaProvision['of'],
  language: Language,
) => {
  const { say, word } = choose(language)
  return say(
    `Không quá ${formatRatio(quota.share)} ${word(names.quotaBases[of])}, ${word(names.roundings[quota.rounding])}`,
    `At most ${formatRatio(quota.share)} of ${word(names.quotaBases[of])}, ${word(names.roundings[quota.rounding])}`,
  )
}

const formNumbers = (form: FormNumber, language: Language): string =>
  typeof form === 'string'
    ? form
    : kindOrder
        .flatMap((kind) =>
          form[kind] === undefined
            ? []
            : [`${form[kind]} (${subjectKindLabel(kind, language).toLowerCase()})`],
        )
        .join(', ')

const ratingQuotaSentence = (
  { share, rounding }: Pick<QuotaProvision, 'share' | 'rounding'>,
  unit: RatingQuotaProvision['unit'],
  language: Language,
) => {
  const { say, word } = choose(language)
  const where =
    unit === 'ordinary'
      ? say('Đơn vị', 'In a unit')
      : say('Đơn vị được xếp loại xuất sắc', 'In a unit rated excellent')
  return say(
    `${where}: không quá ${formatRatio(share)} số người xếp loại từ tốt trở lên cùng nhóm nhiệm vụ được xếp loại xuất sắc, ${word(names.roundings[rounding])}`,
    `${where}: at most ${formatRatio(share)} of those of like tasks rated good or better are rated excellent, ${word(names.roundings[rounding])}`,
  )
}

function dossierSentence(
  { documents, sets, electronic, route }: DossierProvision,
  language: Language,
) {
  const { say, word } = choose(language)
  const papers = documents
    .map(({ document, when, form }) => {
      const condition = when === undefined ? '' : ` (${word(names.conditions[when])})`
      const numbers = form === undefined ? '' : formNumbers(form, language)
      const model = numbers === '' ? '' : say(` – mẫu ${numbers}`, `, form ${numbers}`)
      return `${word(names.documents[document])}${model}${condition}`
    })
    .join('; ')
  const how =
    sets === null
      ? say('số bộ do bộ, tỉnh quy định', 'sets as the ministry or province says')
      : say(
          `${String(sets).padStart(2, '0')} bộ bản chính`,
          `${sets} original ${sets === 1 ? 'set' : 'sets'}`,
        )
  const files = electronic ? say(', kèm tệp điện tử', ', with electronic files') : ''
  const by = route === undefined ? '' : `${routeLabel(route, language)}: `
  return `${by}${papers} (${how}${files})`
}

const togetherness = {
  highest: ['chỉ nhận mức cao nhất', 'only the highest is paid'],
  each: ['nhận tiền của từng khoản', 'each is paid'],
  'each-when-period-and-merit-differ': [
    'nhận tiền của từng khoản khi khác thời gian và thành tích',
    'each is paid where period and merit differ',
  ],
} as const satisfies Readonly<Record<StackingProvision['formsTogether'], Pair>>

const writers: {
  readonly [Kind in Provision['kind']]: (provision: OfKind[Kind], language: Language) => string
} = {
  award: ({ nameVi, nameEn, group, level, subjects }, language) =>
    `${language === 'vi' ? nameVi : nameEn}: ${awardGroupLabel(group, language).toLowerCase()}, ${awardLevelLabel(level, language).toLowerCase()}; ${subjects.map((kind) => subjectKindLabel(kind, language).toLowerCase()).join(', ')}`,
  criteria: ({ award }, language) =>
    choose(language).say(
      `Tiêu chuẩn của ${choose(language).awards([award])}`,
      `Standard of ${choose(language).awards([award])}`,
    ),
  ballot: ({ yesShare, council, secret, of }, language) => {
    const { say, word } = choose(language)
    const base =
      of === 'present'
        ? say('số người dự họp', 'those present')
        : say('tổng số thành viên, kể cả người vắng mặt', 'all members, present or not')
    const box = secret === 'required' ? say('; bỏ phiếu kín', '; by secret ballot') : ''
    return say(
      `Từ ${formatRatio(yesShare)} ${base} của ${word(names.councils[council])} đồng ý${box}`,
      `At least ${formatRatio(yesShare)} of ${base} of ${word(names.councils[council])} agree${box}`,
    )
  },
  quorum: ({ presentShare, council, forAwards }, language) => {
    const { say, word, awards } = choose(language)
    const strict =
      forAwards === undefined
        ? ''
        : say(
            `; phiên họp xét ${awards(forAwards.awards)}: ${formatRatio(forAwards.presentShare)}`,
            `; for ${awards(forAwards.awards)}: ${formatRatio(forAwards.presentShare)}`,
          )
    return say(
      `Có mặt từ ${formatRatio(presentShare)} thành viên ${word(names.councils[council])}${strict}`,
      `At least ${formatRatio(presentShare)} of the members of ${word(names.councils[council])} attend${strict}`,
    )
  },
  'rating-quota': (quota, language) => ratingQuotaSentence(quota, quota.unit, language),
  quota: (quota, language) => quotaSentence(quota, quota.of, language),
  competence: ({ posts }, language) =>
    posts.map((post) => authorityPostLabel(post, language)).join('; '),
  bonus: (bonus, language) => bonusSentence(bonus, language),
  'base-salary': ({ amount }, language) =>
    `${formatMoney(amount, language)}${choose(language).say(' một tháng', ' a month')}`,
  'time-limit': ({ step, days, unit, level, awards: only, firstDayCounts }, language) => {
    const { say, word, awards } = choose(language)
    const of = unit === 'working-day' ? say('ngày làm việc', 'working days') : say('ngày', 'days')
    const at = level === undefined ? '' : ` (${word(names.levels[level])})`
    const first =
      firstDayCounts === undefined ? '' : say(', tính cả ngày đầu', ', the first day counted')
    const narrowed =
      only === undefined ? '' : say(`; chỉ đối với ${awards(only)}`, `; only for ${awards(only)}`)
    return `${word(names.steps[step])}${at}: ${days} ${of}${first}${narrowed}`
  },
  dossier: dossierSentence,
  filing: ({ by, with: place, sector }, language) => {
    const { say, word } = choose(language)
    const of = sector === undefined ? '' : say('Ngành giáo dục: ', 'Education: ')
    if (by === null)
      return `${of}${say(`nộp kịp thời tới ${word(names.filedWith[place])}`, `filed in good time with ${word(names.filedWith[place])}`)}`
    const day = `${String(by.date).padStart(2, '0')}/${String(by.month).padStart(2, '0')}`
    const year =
      by.yearsAfter === 0
        ? say('của năm xét', 'of the year')
        : say(
            `của ${by.yearsAfter === 1 ? 'năm sau' : `${by.yearsAfter} năm sau`}`,
            by.yearsAfter === 1 ? 'of the next year' : `${by.yearsAfter} years after`,
          )
    return `${of}${say(`nộp tới ${word(names.filedWith[place])} chậm nhất ${day} ${year}`, `filed with ${word(names.filedWith[place])} by ${day} ${year}`)}`
  },
  route: ({ nameVi, nameEn, countsForMerit }, language) =>
    choose(language).say(
      `${nameVi}: ${countsForMerit ? 'được' : 'không'} làm căn cứ khen thưởng công trạng sau này`,
      `${nameEn}: ${countsForMerit ? 'may' : 'may not'} be a ground of a later award by merit`,
    ),
  frequency: ({ when }, language) => choose(language).word(names.frequencies[when]),
  simplified: ({ routes, cases, needs, documents, sets, without }, language) => {
    const { say, word } = choose(language)
    const of = [
      ...routes.map((route) => routeLabel(route, language).toLowerCase()),
      ...cases.map((each) => word(names.simplifiedCases[each])),
    ].join(needs === 'any' ? '; ' : say(' và ', ' and '))
    const papers = documents
      .map((document) => word(names.documents[document]).toLowerCase())
      .join(', ')
    const less = without.map((each) => word(names.spared[each])).join(', ')
    const spare = less === '' ? '' : say(`; không cần ${less}`, `; without ${less}`)
    const number = String(sets).padStart(2, '0')
    return say(
      `${of}: ${number} bộ hồ sơ gồm ${papers}${spare}`,
      `${of}: ${sets} ${sets === 1 ? 'set' : 'sets'} of ${papers}${spare}`,
    )
  },
  consultation: ({ awards: of, of: whom, when }, language) => {
    const { say, word, awards } = choose(language)
    return say(
      `Lấy ý kiến ${word(names.consulted[whom])} đối với ${word(names.consultedWhen[when])}: ${awards(of)}`,
      `The opinion of ${word(names.consulted[whom])} for ${word(names.consultedWhen[when])}: ${awards(of)}`,
    )
  },
  'public-notice': ({ awards: of, by, before, except }, language) => {
    const { say, word, awards } = choose(language)
    const spared = except.map((each) => word(names.simplifiedCases[each])).join(', ')
    const save = spared === '' ? '' : say(`; trừ ${spared}`, `; save ${spared}`)
    const when = word(names.noticedBefore[before])
    return say(
      `${word(names.noticedBy[by])} công khai danh sách đề nghị ${when}: ${awards(of)}${save}`,
      `${word(names.noticedBy[by])} publishes those proposed ${when}: ${awards(of)}${save}`,
    )
  },
  stacking: (rule, language) => {
    const { say, word } = choose(language)
    const line = (vi: string, en: string, how: keyof typeof togetherness) =>
      `${say(vi, en)}: ${word(togetherness[how])}`
    return [
      line('Danh hiệu cùng thời gian', 'Titles of one period', rule.titlesOfOnePeriod),
      line(
        'danh hiệu khác thời gian',
        'titles of different periods',
        rule.titlesOfDifferentPeriods,
      ),
      line('hình thức cùng lúc', 'forms at one time', rule.formsTogether),
      line('danh hiệu và hình thức', 'a title and a form', rule.titleWithForm),
    ].join('; ')
  },
  payer: ({ payer, level, award, decidedBy }, language) => {
    const { say, word, awards } = choose(language)
    const of =
      award !== undefined
        ? awards([award])
        : level === undefined
          ? say('Mọi cấp', 'Every level')
          : awardLevelLabel(level, language)
    const by =
      decidedBy === undefined
        ? ''
        : say(', do ', ', decided by ') +
          decidedBy.map((post) => authorityPostLabel(post, language)).join(', ') +
          say(' quyết định', '')
    return `${of}${by}: ${word(names.payers[payer])}`
  },
  priority: ({ prefer, womenShare }, language) => {
    const { say, word } = choose(language)
    const share =
      womenShare === undefined
        ? ''
        : say(
            `; tập thể có từ ${formatRatio(womenShare)} nữ`,
            `; collectives with at least ${formatRatio(womenShare)} women`,
          )
    return say(
      `Khi ngang nhau, ưu tiên ${word(names.priorities[prefer])}${share}`,
      `Between equals, ${word(names.priorities[prefer])} first${share}`,
    )
  },
  scoring: ({ nameVi, maxPoints }, language) =>
    choose(language).say(
      `${nameVi}: tối đa ${maxPoints} điểm`,
      `${nameVi}: at most ${maxPoints} points`,
    ),
  delegation: ({ matters, awards: of }, language) => {
    const { say, word, awards } = choose(language)
    const what = matters.map((matter) => word(names.delegated[matter])).join(', ')
    const about = of === undefined ? '' : say(` đối với ${awards(of)}`, ` for ${awards(of)}`)
    return say(
      `Bộ, ban, ngành, tỉnh, đơn vị tự quy định ${what}${about}`,
      `Ministries, provinces and units lay down ${what}${about}`,
    )
  },
}

/** Một quy định viết thành câu. */
export function provisionSentence(provision: Provision, language: Language): string {
  /** The record pairs each kind with the writer of its own shape; the union cannot say so. */
  const write = writers[provision.kind] as (provision: Provision, language: Language) => string
  return write(provision, language)
}

/** Một quy định theo từng cách đọc khác của nó; empty where there is one reading only. */
export function otherReadingSentences(
  provision: Provision,
  language: Language,
): readonly { readonly id: string; readonly sentence: string }[] {
  switch (provision.kind) {
    case 'quota':
      return (provision.otherReadings ?? []).map(({ id, value }) => ({
        id,
        sentence: quotaSentence(value, provision.of, language),
      }))
    case 'rating-quota':
      return (provision.otherReadings ?? []).map(({ id, value }) => ({
        id,
        sentence: ratingQuotaSentence(value, provision.unit, language),
      }))
    case 'ballot':
      return (provision.otherReadings ?? []).map(({ id, value }) => ({
        id,
        sentence: writers.ballot({ ...provision, ...value }, language),
      }))
    case 'bonus':
      return (provision.otherReadings ?? []).map(({ id, value }) => ({
        id,
        sentence: bonusSentence(value, language),
      }))
    default:
      return []
  }
}
