import type { AuthorityPost, AwardId, AwardLevel, Route } from '../awards/index.ts'
import type { LawBook } from './law-book.ts'
import type {
  DossierProvision,
  FilingProvision,
  FrequencyProvision,
  PayerProvision,
  StackingProvision,
  TimeLimitProvision,
} from './procedure.ts'
import type {
  AwardProvision,
  BallotProvision,
  BaseSalaryProvision,
  BonusProvision,
  CompetenceProvision,
  CriteriaProvision,
  Provision,
  QuorumProvision,
  QuotaProvision,
  RatingQuotaProvision,
} from './provision.ts'

type ByKind = { readonly [Kind in Provision['kind']]: Extract<Provision, { readonly kind: Kind }> }
type OfAward = Extract<
  Provision,
  {
    readonly kind: 'award' | 'criteria' | 'ballot' | 'quota' | 'competence' | 'bonus' | 'frequency'
  }
>

/** Provisions of a book by kind and by what they are about; built once per consolidated law. */
const indexes = new WeakMap<LawBook['provisions'], ReadonlyMap<string, Provision>>()

/** What a provision is about: with its kind, the key by which it is found. */
function about(provision: Provision): string {
  switch (provision.kind) {
    case 'quorum':
      return provision.council
    case 'dossier':
      return `${provision.award} ${provision.route ?? ''}`
    case 'filing':
      return `${provision.award} ${provision.sector ?? ''}`
    case 'route':
      return provision.route
    case 'rating-quota':
      return provision.unit
    case 'scoring':
      return provision.criterion
    case 'payer':
    case 'time-limit':
    case 'consultation':
    case 'public-notice':
    case 'delegation':
    case 'simplified':
    case 'priority':
      return provision.id
    case 'base-salary':
    case 'stacking':
      return ''
    default:
      return provision.award
  }
}

function indexOf({ provisions }: LawBook): ReadonlyMap<string, Provision> {
  const held = indexes.get(provisions)
  if (held !== undefined) return held
  const made = new Map<string, Provision>()
  for (const provision of provisions.values())
    made.set(`${provision.kind} ${about(provision)}`, provision)
  indexes.set(provisions, made)
  return made
}

/** The index is keyed by kind, so the kind of what comes out is the kind that was asked for. */
const find = <Kind extends Provision['kind']>(book: LawBook, kind: Kind, of: string) =>
  indexOf(book).get(`${kind} ${of}`) as ByKind[Kind] | undefined

const ofAward =
  <Kind extends OfAward['kind']>(kind: Kind) =>
  (book: LawBook, award: AwardId) =>
    find(book, kind, award)

/** Danh hiệu, hình thức có trong luật của ngày này không. */
export const awardOf: (book: LawBook, award: AwardId) => AwardProvision | undefined =
  ofAward('award')
/** Tiêu chuẩn của danh hiệu, hình thức. */
export const criteriaOf: (book: LawBook, award: AwardId) => CriteriaProvision | undefined =
  ofAward('criteria')
/** Tỷ lệ phiếu mà luật định; undefined when the council's own rule decides. */
export const ballotOf: (book: LawBook, award: AwardId) => BallotProvision | undefined =
  ofAward('ballot')
/** Giới hạn số lượng; undefined when the law sets none. */
export const quotaOf: (book: LawBook, award: AwardId) => QuotaProvision | undefined =
  ofAward('quota')
/** Thẩm quyền quyết định. */
export const competenceOf: (book: LawBook, award: AwardId) => CompetenceProvision | undefined =
  ofAward('competence')
/** Mức tiền thưởng. */
export const bonusOf: (book: LawBook, award: AwardId) => BonusProvision | undefined =
  ofAward('bonus')

/** Khi nào xét tặng. */
export const frequencyOf: (book: LawBook, award: AwardId) => FrequencyProvision | undefined =
  ofAward('frequency')

/** Hồ sơ của danh hiệu, hình thức theo loại hình: that of the route, else that of every route. */
export const dossierOf = (
  book: LawBook,
  award: AwardId,
  route?: Route,
): DossierProvision | undefined =>
  (route === undefined ? undefined : find(book, 'dossier', `${award} ${route}`)) ??
  find(book, 'dossier', `${award} `)

/** Hạn nộp hồ sơ: that of the sector, else that of every sector. */
export const filingOf = (
  book: LawBook,
  award: AwardId,
  sector?: 'education',
): FilingProvision | undefined =>
  (sector === undefined ? undefined : find(book, 'filing', `${award} ${sector}`)) ??
  find(book, 'filing', `${award} `)

/** Cách trả nhiều khoản thưởng cùng lúc. */
export const stackingOf = (book: LawBook): StackingProvision | undefined =>
  find(book, 'stacking', '')

/** Every provision of one kind, in the order of the book. */
export const provisionsOf = <Kind extends Provision['kind']>(
  book: LawBook,
  kind: Kind,
): readonly ByKind[Kind][] =>
  [...book.provisions.values()].filter(
    (provision): provision is ByKind[Kind] => provision.kind === kind,
  )

/** Tỷ lệ xếp loại xuất sắc của một đơn vị. */
export const ratingQuotaOf = (
  book: LawBook,
  unit: RatingQuotaProvision['unit'],
): RatingQuotaProvision | undefined => find(book, 'rating-quota', unit)

/** Điều kiện họp của hội đồng. */
export const quorumOf = (
  book: LawBook,
  council: QuorumProvision['council'],
): QuorumProvision | undefined => find(book, 'quorum', council)

/** Mức lương cơ sở của ngày. */
export const baseSalary = (book: LawBook): BaseSalaryProvision | undefined =>
  find(book, 'base-salary', '')

/** Các thời hạn. */
export const timeLimits = (book: LawBook): readonly TimeLimitProvision[] =>
  [...book.provisions.values()].filter((provision) => provision.kind === 'time-limit')

/** The most particular of several provisions: the first with the highest score; a score of null is out. */
const mostParticular = <Each>(
  list: readonly Each[],
  scoreOf: (each: Each) => number | null,
): Each | undefined =>
  list
    .flatMap((each) => {
      const score = scoreOf(each)
      return score === null ? [] : [{ each, score }]
    })
    .sort((a, b) => b.score - a.score)[0]?.each

/**
 * Thời hạn của một bước: the limit set for the award and the level before the one set for all. Without a level
 * asked, a limit of every level comes first, then the highest level that has one.
 */
export const timeLimitFor = (
  book: LawBook,
  step: TimeLimitProvision['step'],
  asked: { readonly award?: AwardId; readonly level?: TimeLimitProvision['level'] } = {},
): TimeLimitProvision | undefined =>
  mostParticular(timeLimits(book), ({ step: own, awards, level }) => {
    if (own !== step) return null
    if (awards !== undefined && !awards.some((award) => award === asked.award)) return null
    if (level !== undefined && asked.level !== undefined && level !== asked.level) return null
    const ofLevel = level === undefined ? 3 : asked.level === undefined ? levelRank[level] : 4
    return (awards === undefined ? 0 : 10) + ofLevel
  })
const levelRank = { central: 2, provincial: 1, commune: 0 } as const

/** Ai chi tiền thưởng: what is said of the award before what is said of the one who decides, then of its level. */
export const payerFor = (
  book: LawBook,
  of: { readonly award: AwardId; readonly level: AwardLevel; readonly decidedBy?: AuthorityPost },
): PayerProvision | undefined =>
  mostParticular(provisionsOf(book, 'payer'), ({ award, level, decidedBy }) => {
    if (award !== undefined && award !== of.award) return null
    if (level !== undefined && level !== of.level) return null
    if (decidedBy !== undefined && !decidedBy.some((post) => post === of.decidedBy)) return null
    return (award === undefined ? 0 : 4) + (decidedBy === undefined ? 0 : 2) + (level ? 1 : 0)
  })

const groupOrder = {
  'emulation-title': 0,
  'emulation-flag': 1,
  certificate: 2,
  'commemorative-medal': 3,
  medal: 4,
  order: 5,
  prize: 6,
  'honorary-title': 7,
  'local-title': 8,
} as const
const levelOrder = { base: 0, provincial: 1, state: 2 } as const

/** Các danh hiệu, hình thức có trong luật của ngày, theo nhóm, cấp, thứ bậc. */
export const awardsOn = (book: LawBook): readonly AwardProvision[] =>
  [...book.provisions.values()]
    .filter((provision) => provision.kind === 'award')
    .sort(
      (a, b) =>
        groupOrder[a.group] - groupOrder[b.group] ||
        levelOrder[a.level] - levelOrder[b.level] ||
        b.rank - a.rank ||
        (a.id < b.id ? -1 : 1),
    )
