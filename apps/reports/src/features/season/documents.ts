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
    $asOf: Date!
    $dataSet: DataSet
    $language: Language!
    $scores: Boolean!
    $limits: Boolean!
  ) {
    clusters(first: 100, dataSet: $dataSet, asOf: $asOf) {
      edges {
        node {
          id
          name
          dataSet
          readsSeason
          on(day: $asOf) {
            exists
            unassigned(language: $language)
            term { statusLabel(language: $language) year heads { id name } }
          }
          covenant(year: $year) {
            id
            status
            statusLabel(language: $language)
            counts { missing }
          }
        }
      }
    }
    scoreBoards(first: 100, year: $year) @include(if: $scores) {
      edges {
        node {
          id
          stage
          stageSentence(language: $language)
          cluster { id }
        }
      }
    }
    limitations(first: 100, overdue: true) @include(if: $limits) {
      edges { node { id cluster { id } } }
    }
    seasonResults(year: $year) {
      year
      counted
      published
      lines {
        collectives
        place
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
        results { year rank score outcome proposedOnly unit { id name } }
        conferences { id year heldOn place }
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

export type SeasonCluster = ResultOf<typeof SeasonQuery>['clusters']['edges'][number]['node']
export type ClusterYear = Extract<
  NonNullable<ResultOf<typeof ClusterYearQuery>['node']>,
  { readonly __typename: 'Cluster' }
>
export type CovenantLine = NonNullable<ClusterYear['covenant']>['lines'][number]
