/** Lời văn của màn hình báo cáo. Counts arrive already formatted as text. */
export interface ReportsWords {
  readonly app: string
  readonly nav: Record<
    'home' | 'awards' | 'fairness' | 'clusters' | 'published' | 'records' | 'admin',
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
  > & { readonly chart: (name: string, year: number) => string }
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
}
