import { graphql, type ResultOf } from '../../graphql.ts'

/** Một dòng của mùa thi đua: a cluster in a year. */
export const SeasonRowParts = graphql(`
  fragment SeasonRowParts on SeasonRow @_unmask {
    cluster { id name dataSet }
    on { term { statusLabel(language: $language) heads { id name } } }
    late {
      kind
      sentence(language: $language)
      record
      units { id name }
    }
    lateHidden
    steps {
      step
      label(language: $language)
      standing
      standingLabel(language: $language)
      sentence(language: $language)
      record
      gaps {
        kind
        sentence(language: $language)
        record
        units { id name }
      }
    }
  }
`)

export const Season_Query = graphql(
  `
  query Season_Query($year: Int!, $language: Language!) {
    season(year: $year) {
      year
      clusters {
        ...SeasonRowParts
      }
    }
  }
`,
  [SeasonRowParts],
)

export type SeasonRow = ResultOf<typeof Season_Query>['season']['clusters'][number]
export type SeasonStep = SeasonRow['steps'][number]
export type SeasonGap = SeasonStep['gaps'][number]
export type GapKind = SeasonGap['kind']
