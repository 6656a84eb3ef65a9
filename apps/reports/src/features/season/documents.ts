import { graphql, type ResultOf } from '../../graphql.ts'

/** Người xem được đọc những gì: signed out, only what is public. */
export const SeasonViewerQuery = graphql(`
  query SeasonViewer_Query {
    app { today }
    viewer { can }
  }
`)

export const SeasonQuery = graphql(`
  query Season_Query(
    $year: Int!
    $fromYear: Int!
    $asOf: Date!
    $dataSet: DataSet
    $language: Language!
    $follows: Boolean!
  ) {
    clusters(first: 100, dataSet: $dataSet, asOf: $asOf) {
      edges {
        node {
          id
          name
          dataSet
          organiser { id name }
          on(day: $asOf) {
            exists
            unassigned(language: $language)
            term { statusLabel(language: $language) heads { id name } }
          }
        }
      }
    }
    season(year: $year, dataSet: $dataSet) @include(if: $follows) {
      clusters {
        cluster { id }
        late { kind sentence(language: $language) record units { id name } }
        lateHidden
        steps {
          step
          standing
          sentence(language: $language)
          record
          gaps { kind sentence(language: $language) record units { id name } }
        }
      }
    }
    seasonResults(fromYear: $fromYear, toYear: $year, dataSet: $dataSet) {
      year
      counted
      published
      lines {
        collectives
        place
        label
        note
        reason
        award { code name nameEn }
        cluster { id name }
        source { key title line published url }
      }
    }
  }
`)

export const ClusterYearQuery = graphql(`
  query ClusterYear_Query(
    $id: ID!
    $year: Int!
    $asOf: Date!
    $language: Language!
  ) {
    node(id: $id) {
      __typename
      id
      ... on Cluster {
        name
        dataSet
        on(day: $asOf) {
          term { statusLabel(language: $language) heads { id name } deputies { id name } }
          members { unit { id name } }
        }
        results {
          year
          rank
          score
          outcome(language: $language)
          proposedOnly
          unit { id name }
          source { key title line published url }
        }
        conferences { id year heldOn place }
        readsSeason
        source { key title line published url }
        indicators(year: $year) {
          id
          indicator
          movement {
            id
            name
            source { key title line published url }
          }
          lines {
            unit { id name }
            value
            sentence(language: $language)
            bases { basis attainment growth }
          }
        }
        covenant(year: $year) {
          id
          statusLabel(language: $language)
          signing { signed needed missing { id name } }
          members {
            unit { id name }
            counts { met unmet ongoing missing notDue notRegistered }
          }
          lines {
            id
            area
            unit { id name }
            target { id name measure }
            progress {
              outcomeLabel(language: $language)
              planned
              reached
              share
              againstBases { districtPlan provincialPlan previousYear }
            }
          }
        }
        limitationsAt(year: $year, review: ANNUAL) {
          carriedOver
          limitation {
            id
            text
            theme
            overdue
            statusLabel(language: $language)
          }
        }
      }
    }
  }
`)

export type SeasonData = ResultOf<typeof SeasonQuery>
export type SeasonCluster = SeasonData['clusters']['edges'][number]['node']
export type SeasonRow = NonNullable<SeasonData['season']>['clusters'][number]
export type SeasonGap = SeasonRow['steps'][number]['gaps'][number]
export type SeasonResults = SeasonData['seasonResults'][number]
export type ClusterYear = Extract<
  NonNullable<ResultOf<typeof ClusterYearQuery>['node']>,
  { readonly __typename: 'Cluster' }
>
export type CovenantLine = NonNullable<ClusterYear['covenant']>['lines'][number]
export type ClusterIndicator = ClusterYear['indicators'][number]
