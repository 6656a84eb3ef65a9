import { graphql, type ResultOf } from '../../graphql.ts'
import { AwardParts, CitationParts } from '../../shared/documents.ts'

const NeedParts = graphql(`
  fragment NeedParts on PathNeed @_unmask {
    year
    kind
    sentence(language: $language)
    withinPower
  }
`)

export const Path_Query = graphql(
  `
  query Path_Query($id: ID!, $horizon: Int!, $language: Language!) {
    node(id: $id) {
      __typename
      id
      ... on Subject {
        name
        kind
        dataSet
        register(first: 100) {
          edges {
            node {
              id
              year
              firstYear
              status
              awardNameAsWritten
            }
          }
        }
      }
    }
    path(subject: $id, horizon: $horizon) {
      lawDay
      lawHash
      fromYear
      horizon
      steps {
        award {
          ...AwardParts
        }
        status
        planned
        earliestYear
        branch(language: $language)
        citation {
          ...CitationParts
        }
        needs {
          ...NeedParts
        }
        ways {
          year
          branch(language: $language)
          citation {
            ...CitationParts
          }
          needs {
            ...NeedParts
          }
        }
        blockers {
          key
          truth
          sentence(language: $language)
          foundSentence(language: $language)
          citation {
            ...CitationParts
          }
        }
        reason(language: $language)
        verdict {
          restsOnUnverified
          needsPerson
          deferred
        }
      }
    }
  }
`,
  [AwardParts, CitationParts, NeedParts],
)

export type Path = NonNullable<ResultOf<typeof Path_Query>['path']>
export type PathStep = Path['steps'][number]
export type PathWay = PathStep['ways'][number]
