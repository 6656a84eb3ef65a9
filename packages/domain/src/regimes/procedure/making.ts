import type { AuthorityPost, AwardId, AwardLevel, Route } from '../../awards/index.ts'
import type {
  AwardProvision,
  DossierDocument,
  DossierProvision,
  FilingProvision,
  FrequencyProvision,
  PayerProvision,
  RouteProvision,
  TimeLimitProvision,
} from '../../law/index.ts'
import type { Ground } from '../making.ts'

export type Paper = DossierProvision['documents'][number]

/** Một giấy tờ, with its condition, its form, and its own ground where the provision's is not the one. */
export const paper = (document: DossierDocument, more: Omit<Paper, 'document'> = {}): Paper => ({
  document,
  ...more,
})
export const papers = (...documents: readonly DossierDocument[]): readonly Paper[] =>
  documents.map((document) => ({ document }))

/** The same dossier for several awards. */
export const dossiers = (
  awards: readonly AwardId[],
  ground: Ground,
  documents: readonly Paper[],
  rule: Pick<DossierProvision, 'sets' | 'electronic'> & { readonly route?: Route },
): readonly DossierProvision[] =>
  awards.map((award) => ({
    kind: 'dossier',
    id: rule.route === undefined ? `dossier/${award}` : `dossier/${award}/${rule.route}`,
    award,
    documents,
    ...rule,
    ...ground,
  }))

/** Thời hạn tính bằng ngày làm việc, save where it says otherwise; its id tells the step, the level and `of`. */
export function limit(
  step: TimeLimitProvision['step'],
  days: number,
  ground: Ground,
  more: Partial<Pick<TimeLimitProvision, 'unit' | 'level' | 'awards' | 'firstDayCounts'>> & {
    readonly of?: string
  } = {},
): TimeLimitProvision {
  const { of, ...rule } = more
  const id = ['time-limit', step, rule.level, of].filter((part) => part !== undefined).join('/')
  return { kind: 'time-limit', id, step, days, unit: 'working-day', ...rule, ...ground }
}

/** Hạn nộp: the last day is told as `31/12`, of the achievement year or so many after. */
export function filing(
  award: AwardId,
  last: string | null,
  ground: Ground,
  rule: Pick<FilingProvision, 'with' | 'sector'> & { readonly yearsAfter?: number },
): FilingProvision {
  const { yearsAfter = 0, ...more } = rule
  const [date, month] = last?.split('/').map(Number) ?? []
  const by = date === undefined || month === undefined ? null : { month, date, yearsAfter }
  const id = more.sector === undefined ? `filing/${award}` : `filing/${award}/${more.sector}`
  return { kind: 'filing', id, award, by, ...more, ...ground }
}

export const route = (
  of: Route,
  nameVi: string,
  nameEn: string,
  countsForMerit: boolean,
  ground: Ground,
): RouteProvision => ({
  kind: 'route',
  id: `route/${of}`,
  route: of,
  nameVi,
  nameEn,
  countsForMerit,
  ...ground,
})

export const payer = (
  name: string,
  pays: PayerProvision['payer'],
  ground: Ground,
  of: {
    readonly level?: AwardLevel
    readonly award?: AwardId
    readonly decidedBy?: readonly AuthorityPost[]
  } = {},
): PayerProvision => ({ kind: 'payer', id: `payer/${name}`, payer: pays, ...of, ...ground })

/**
 * Khi nào xét tặng, of every award that a law names and that is told here; under the article that names it, or under
 * one given for it.
 */
export const frequencies = (
  named: readonly AwardProvision[],
  told: readonly (readonly [
    FrequencyProvision['when'],
    readonly AwardId[],
    Ground['provenance'],
  ])[],
): readonly FrequencyProvision[] =>
  named.flatMap(({ award, cite }) => {
    const [when, , provenance] = told.find(([, awards]) => awards.includes(award)) ?? []
    if (when === undefined || provenance === undefined) return []
    return [{ kind: 'frequency', id: `frequency/${award}`, award, when, cite, provenance }]
  })
