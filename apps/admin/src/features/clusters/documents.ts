import { graphql, type ResultOf } from '../../graphql.ts'
import { AwardParts, PageParts, RefusalParts } from '../../shared/documents.ts'

export const ClusterList_Query = graphql(
  `
  query ClusterList_Query($first: Int, $after: String, $year: Int, $dataSet: DataSet) {
    clusters(first: $first, after: $after, year: $year, dataSet: $dataSet) {
      totalCount
      pageInfo {
        ...PageParts
      }
      edges {
        node {
          id
          name
          kind
          year
          dataSet
          membershipComplete
          members {
            from
            unit {
              id
              name
            }
          }
          terms {
            year
            head {
              id
              name
            }
          }
        }
      }
    }
  }
`,
  [PageParts],
)

const ClusterUnit = graphql(`
  fragment ClusterUnit on Unit @_unmask {
    id
    name
    code
  }
`)

const ConferenceParts = graphql(
  `
  fragment ConferenceParts on ClusterConference @_unmask {
    id
    year
    heldOn
    place
    version
    head {
      ...ClusterUnit
    }
    deputies {
      ...ClusterUnit
    }
    nominations {
      id
      rank
      award {
        ...AwardParts
      }
      unit {
        ...ClusterUnit
      }
      proposal {
        id
        number
        statusSentence(language: $language)
      }
    }
  }
`,
  [AwardParts, ClusterUnit],
)

export const ClusterPageParts = graphql(
  `
  fragment ClusterPageParts on Cluster @_unmask {
    id
    name
    kind
    year
    dataSet
    membershipComplete
    source {
      key
      title
      line
      published
      url
    }
    members {
      from
      until
      unit {
        ...ClusterUnit
      }
    }
    terms {
      year
      head {
        ...ClusterUnit
      }
      deputies {
        ...ClusterUnit
      }
    }
    results {
      year
      rank
      score
      outcome
      proposedOnly
      unit {
        ...ClusterUnit
      }
      award {
        ...AwardParts
      }
      source {
        key
        title
        line
      }
    }
    conferences {
      ...ConferenceParts
    }
  }
`,
  [AwardParts, ClusterUnit, ConferenceParts],
)

export const ClusterPage_Query = graphql(
  `
  query ClusterPage_Query($id: ID!, $language: Language!) {
    node(id: $id) {
      __typename
      id
      ... on Cluster {
        ...ClusterPageParts
      }
    }
  }
`,
  [ClusterPageParts],
)

export const Conference_RecordConference = graphql(
  `
  mutation Conference_RecordConference($input: RecordConferenceInput!, $language: Language!) {
    recordConference(input: $input) {
      __typename
      ... on ConferenceRecorded {
        at
        cluster {
          ...ClusterPageParts
        }
      }
      ... on Refusal {
        ...RefusalParts
      }
    }
  }
`,
  [ClusterPageParts, RefusalParts],
)

/** Cụm, khối đang xem, as the page and its tabs pass it on. */
export type ClusterData = ResultOf<typeof ClusterPageParts>
