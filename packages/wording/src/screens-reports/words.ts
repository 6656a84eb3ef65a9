import type { AwardGroup } from '@vinhdanh/domain/awards'
import type { ProvenanceStatus } from '@vinhdanh/domain/citations'
import type { SeasonWords } from './season.ts'

/** Tên giá trị như giao diện lập trình viết: `emulation-title` is EMULATION_TITLE. */
type Named<Name extends string> = Name extends `${infer Head}-${infer Tail}`
  ? `${Uppercase<Head>}_${Uppercase<Tail>}`
  : Uppercase<Name>

/** Lời văn của màn hình báo cáo. Counts arrive already formatted as text. */
export interface ReportsWords {
  readonly app: string
  readonly nav: Record<
    | 'home'
    | 'awards'
    | 'fairness'
    | 'clusters'
    | 'season'
    | 'published'
    | 'records'
    | 'law'
    | 'admin',
    string
  >
  readonly dataSet: string
  readonly allData: string
  readonly shortDataSets: Record<'REAL' | 'SYNTHETIC' | 'ENTERED', string>
  readonly allAwards: string
  readonly dataSets: Record<'REAL' | 'SYNTHETIC' | 'ENTERED', string>
  readonly fromYear: string
  readonly toYear: string
  readonly year: string
  readonly award: string
  readonly subjectKind: string
  readonly subjectKinds: Record<'PERSON' | 'COLLECTIVE' | 'HOUSEHOLD', string>
  readonly total: string
  readonly count: string
  readonly loading: string
  readonly failed: string
  readonly kept: string
  readonly nothing: string
  readonly retry: string
  readonly openRecords: (count: string) => string
  readonly basis: string
  readonly home: {
    readonly title: string
    /** `soFar`: the year is not over. */
    readonly latest: (year: number, soFar: boolean) => string
    readonly people: (count: string) => string
    readonly collectives: (count: string) => string
    readonly granted: string
    readonly directShare: string
    readonly directOf: (direct: string, total: string) => string
    readonly clusters: (count: string) => string
    readonly clustersRest: string
    readonly published: (count: string) => string
    readonly publishedRest: string
    readonly none: string
  }
  readonly awards: Record<'title' | 'chart' | 'table' | 'empty', string>
  readonly fairness: Record<
    'title' | 'chart' | 'direct' | 'leaders' | 'notStated' | 'share' | 'noShare' | 'note' | 'empty',
    string
  >
  readonly clusters: Record<
    | 'title'
    | 'members'
    | 'incomplete'
    | 'rank'
    | 'unit'
    | 'score'
    | 'outcome'
    | 'head'
    | 'deputies'
    | 'terms'
    | 'proposedOnly'
    | 'notStated'
    | 'empty'
    | 'noResults'
    | 'source',
    string
  > & {
    readonly chart: (name: string, year: number) => string
    readonly wholeYear: (name: string, year: number) => string
    readonly earlier: (count: number) => string
  }
  readonly season: SeasonWords
  readonly published: Record<
    | 'title'
    | 'note'
    | 'figure'
    | 'value'
    | 'period'
    | 'place'
    | 'status'
    | 'source'
    | 'conflicts'
    | 'search'
    | 'chart'
    | 'chartNote'
    | 'empty'
    | 'movements'
    | 'documents',
    string
  > & {
    readonly line: (line: number) => string
    readonly statuses: Readonly<Record<string, string>>
  }
  readonly records: Record<
    | 'title'
    | 'search'
    | 'subject'
    | 'decided'
    | 'number'
    | 'status'
    | 'opening'
    | 'group'
    | 'any'
    | 'more'
    | 'empty'
    | 'clear',
    string
  > & {
    readonly statuses: Record<'GRANTED' | 'CORRECTED' | 'REVOKED', string>
    readonly groups: Record<'direct' | 'leaders', string>
    readonly found: (total: string) => string
  }
  readonly law: Record<
    | 'title'
    | 'note'
    | 'none'
    | 'noneText'
    | 'chart'
    | 'byGroup'
    | 'group'
    | 'byInstrument'
    | 'instrument'
    | 'rulesTitle'
    | 'back'
    | 'status'
    | 'source'
    | 'doubt',
    string
  > & {
    readonly statuses: Record<Named<ProvenanceStatus>, string>
    /** Goes on after "… rules". */
    readonly meanings: Record<Named<ProvenanceStatus>, string>
    readonly groups: Record<Named<AwardGroup> | 'GENERAL', string>
    readonly inForce: (day: string, instruments: string, rules: string) => string
    readonly rules: (count: string) => string
    readonly open: (count: string) => string
    readonly since: (day: string) => string
    readonly brings: (provisions: string, conditions: string, readings: string) => string
  }
}
