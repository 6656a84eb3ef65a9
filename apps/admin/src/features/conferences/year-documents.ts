import { graphql } from '../../graphql.ts'

/** Số liệu của năm được đánh giá: what the system holds of it, so that nobody types it again. */
export const ConferenceYear_Query = graphql(`
  query ConferenceYear_Query($cluster: ID!, $year: Int!, $day: Date!, $language: Language!) {
    node(id: $cluster) {
      __typename
      id
      ... on Cluster {
        covenant(year: $year) {
          id
          statusLabel(language: $language)
          members {
            unit {
              id
              name
            }
            counts {
              met
              unmet
              ongoing
              missing
              notDue
              notRegistered
            }
          }
        }
        indicators(year: $year) {
          id
          indicator
          movement {
            id
            name
            statusOn(day: $day)
          }
          lines {
            unit {
              id
              name
            }
            sentence(language: $language)
          }
        }
      }
    }
    scoreBoards(cluster: $cluster, year: $year, first: 1) {
      edges {
        node {
          id
          title
          stage
        }
      }
    }
  }
`)
