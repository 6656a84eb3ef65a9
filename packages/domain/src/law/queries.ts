import type { AwardId } from '../awards/index.ts'
import type { LawBook } from './law-book.ts'
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
  TimeLimitProvision,
} from './provision.ts'

type ByKind = { readonly [Kind in Provision['kind']]: Extract<Provision, { readonly kind: Kind }> }
type OfAward = Extract<Provision, { readonly award: AwardId }>

/** Provisions of a book by kind and by what they are about; built once per consolidated law. */
const indexes = new WeakMap<LawBook['provisions'], ReadonlyMap<string, Provision>>()

const about = (provision: Provision): string =>
  'award' in provision ? provision.award : 'council' in provision ? provision.council : ''

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

const groupOrder = { 'emulation-title': 0, 'emulation-flag': 1, certificate: 2, order: 3 } as const
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
