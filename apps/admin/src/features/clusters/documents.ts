// long because it is one list: every operation of this feature, beside the parts they share
import { graphql, type ResultOf } from '../../graphql.ts'
import { AwardParts, PageParts, RefusalParts } from '../../shared/documents.ts'
import { SeasonRowParts } from '../season/documents.ts'

export const ClusterList_Query = graphql(
  `
  query ClusterList_Query(
    $first: Int
    $after: String
    $last: Int
    $before: String
    $search: String
    $year: Int
    $asOf: Date
    $language: Language!
  ) {
    clusters(
      first: $first
      after: $after
      last: $last
      before: $before
      search: $search
      year: $year
      asOf: $asOf
    ) {
      totalCount
      pageInfo {
        ...PageParts
      }
      edges {
        node {
          id
          name
          kindLabel(language: $language)
          dataSet
          membershipComplete
          on(day: $asOf) {
            members {
              unit {
                id
              }
            }
            term {
              year
              statusLabel(language: $language)
              heads {
                id
                name
              }
            }
            unassigned(language: $language)
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
    heads {
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

const CouncilOfCluster = graphql(`
  fragment CouncilOfCluster on Council @_unmask {
    id
    name
    version
    members(on: $asOf) {
      id
      post
      role
      votes
      from
      until
      person {
        id
        name
      }
    }
    changes {
      on
      decisionNumber
      decisionOn
      joined {
        id
        person {
          id
          name
        }
      }
      left {
        id
        person {
          id
          name
        }
      }
    }
  }
`)

export const ClusterPageParts = graphql(
  `
  fragment ClusterPageParts on Cluster @_unmask {
    id
    name
    kind
    year
    dataSet
    membershipComplete
    version
    kindLabel(language: $language)
    aliases
    establishedOn
    closedOn
    organiser {
      ...ClusterUnit
    }
    council {
      ...CouncilOfCluster
    }
    season(year: $year) {
      ...SeasonRowParts
    }
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
    on(day: $asOf) {
      day
      exists
      members {
        from
        until
        unit {
          ...ClusterUnit
        }
      }
      term {
        year
        statusLabel(language: $language)
        heads {
          ...ClusterUnit
        }
        deputies {
          ...ClusterUnit
        }
      }
      unassigned(language: $language)
    }
    timeline {
      on
      kind
      year
      decision {
        number
        on
      }
      related {
        id
        name
      }
      joined {
        id
        name
      }
      left {
        id
        name
      }
    }
    rights {
      operation
      allowed
      why(language: $language)
    }
    recognitions {
      id
      on
      form
      giver
      individuals
      collectives
      names
      reason
    }
    terms {
      year
      electedOn
      statusLabel(language: $language)
      recognisedNumber
      recognisedOn
      heads {
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
      outcome(language: $language)
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
  [AwardParts, ClusterUnit, ConferenceParts, CouncilOfCluster, SeasonRowParts],
)

export const ClusterPage_Query = graphql(
  `
  query ClusterPage_Query($id: ID!, $asOf: Date!, $year: Int!, $language: Language!) {
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
          id
        }
      }
      ... on Refusal {
        ...RefusalParts
      }
    }
  }
`,
  [RefusalParts],
)

export const Cluster_Establish = graphql(
  `
  mutation Cluster_Establish($input: EstablishClusterInput!, $language: Language!) {
    establishCluster(input: $input) {
      __typename
      ... on ClusterEstablished {
        at
        cluster {
          id
        }
      }
      ... on Refusal {
        ...RefusalParts
      }
    }
  }
`,
  [RefusalParts],
)

export const Cluster_ChangeMembers = graphql(
  `
  mutation Cluster_ChangeMembers($input: ChangeClusterMembersInput!, $language: Language!) {
    changeClusterMembers(input: $input) {
      __typename
      ... on ClusterMembersChanged {
        at
        cluster {
          id
        }
      }
      ... on Refusal {
        ...RefusalParts
      }
    }
  }
`,
  [RefusalParts],
)

export const Cluster_Split = graphql(
  `
  mutation Cluster_Split($input: SplitClusterInput!, $language: Language!) {
    splitCluster(input: $input) {
      __typename
      ... on ClusterClosed {
        at
        cluster {
          id
        }
      }
      ... on Refusal {
        ...RefusalParts
      }
    }
  }
`,
  [RefusalParts],
)

export const Cluster_Merge = graphql(
  `
  mutation Cluster_Merge($input: MergeClustersInput!, $language: Language!) {
    mergeClusters(input: $input) {
      __typename
      ... on ClusterEstablished {
        at
        cluster {
          id
        }
      }
      ... on Refusal {
        ...RefusalParts
      }
    }
  }
`,
  [RefusalParts],
)

export const Cluster_Recognise = graphql(
  `
  mutation Cluster_Recognise($input: RecogniseHeadsInput!, $language: Language!) {
    recogniseHeads(input: $input) {
      __typename
      ... on HeadsRecognised {
        at
        cluster {
          id
        }
      }
      ... on Refusal {
        ...RefusalParts
      }
    }
  }
`,
  [RefusalParts],
)

export const Cluster_AssignMonitors = graphql(
  `
  mutation Cluster_AssignMonitors($input: AssignMonitorsInput!, $language: Language!) {
    assignMonitors(input: $input) {
      __typename
      ... on MonitorsAssigned {
        at
        cluster {
          id
        }
      }
      ... on Refusal {
        ...RefusalParts
      }
    }
  }
`,
  [RefusalParts],
)

export const Cluster_NoteMonitoring = graphql(
  `
  mutation Cluster_NoteMonitoring($input: NoteMonitoringInput!, $language: Language!) {
    noteMonitoring(input: $input) {
      __typename
      ... on MonitoringNoted {
        at
        cluster {
          id
        }
      }
      ... on Refusal {
        ...RefusalParts
      }
    }
  }
`,
  [RefusalParts],
)

export const Cluster_KeepRecognition = graphql(
  `
  mutation Cluster_KeepRecognition($input: KeepClusterRecognitionInput!, $language: Language!) {
    keepClusterRecognition(input: $input) {
      __typename
      ... on ClusterRecognitionKept {
        at
        cluster {
          id
        }
      }
      ... on Refusal {
        ...RefusalParts
      }
    }
  }
`,
  [RefusalParts],
)

export const Cluster_ShareExchange = graphql(
  `
  mutation Cluster_ShareExchange($input: ShareExchangeInput!, $language: Language!) {
    shareExchange(input: $input) {
      __typename
      ... on ExchangeShared {
        at
        cluster {
          id
        }
      }
      ... on Refusal {
        ...RefusalParts
      }
    }
  }
`,
  [RefusalParts],
)

export const Cluster_RestructureCouncil = graphql(
  `
  mutation Cluster_RestructureCouncil($input: RestructureCouncilInput!, $language: Language!) {
    restructureCouncil(input: $input) {
      __typename
      ... on CouncilRestructured {
        at
        council {
          id
        }
      }
      ... on Refusal {
        ...RefusalParts
      }
    }
  }
`,
  [RefusalParts],
)

export const ClusterExchanges_Query = graphql(
  `
  query ClusterExchanges_Query($cluster: ID!, $language: Language!) {
    exchanges(cluster: $cluster) {
      id
      kindLabel(language: $language)
      on
      title
      text
      unit {
        ...ClusterUnit
      }
      host {
        ...ClusterUnit
      }
    }
  }
`,
  [ClusterUnit],
)

export const ClusterMonitoring_Query = graphql(`
  query ClusterMonitoring_Query {
    monitoring {
      cluster {
        id
      }
      monitors {
        document
        from
        person {
          id
          name
        }
      }
      notes {
        id
        on
        text
        person {
          id
          name
        }
      }
    }
  }
`)

export const ClusterSeats_Query = graphql(`
  query ClusterSeats_Query($on: Date) {
    councils(first: 50) {
      edges {
        node {
          id
          name
          members(on: $on) {
            id
            post
            person {
              id
              name
            }
          }
        }
      }
    }
  }
`)

export const ClusterOthers_Query = graphql(`
  query ClusterOthers_Query($asOf: Date, $organiser: ID, $kind: String) {
    clusters(first: 100, asOf: $asOf, organiser: $organiser, kind: $kind) {
      edges {
        node {
          id
          name
        }
      }
    }
  }
`)

/** Cụm, khối đang xem, as the page and its tabs pass it on. */
export type ClusterData = ResultOf<typeof ClusterPageParts>

/** Tên các đơn vị, in their order. */
export const namesOf = (units: readonly { readonly name: string }[]): string =>
  units.map(({ name }) => name).join(', ')
