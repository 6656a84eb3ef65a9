import { graphql, type ResultOf } from '../../graphql.ts'

export const Season_Query = graphql(`
  query Season_Query($year: Int!, $language: Language!) {
    season(year: $year) {
      year
      clusters {
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
    }
  }
`)

export type SeasonRow = ResultOf<typeof Season_Query>['season']['clusters'][number]
export type SeasonStep = SeasonRow['steps'][number]
export type SeasonGap = SeasonStep['gaps'][number]
export type GapKind = SeasonGap['kind']
