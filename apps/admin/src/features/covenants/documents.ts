// long because it is one list: every question and command of the pages of covenants
import { graphql, type ResultOf } from '../../graphql.ts'
import { ActionParts, PageParts, RefusalParts } from '../../shared/documents.ts'

const CountsParts = graphql(`
  fragment CountsParts on CovenantCounts @_unmask {
    met
    unmet
    ongoing
    missing
    notDue
    notRegistered
  }
`)

export const CovenantList_Query = graphql(
  `
  query CovenantList_Query(
    $first: Int
    $after: String
    $last: Int
    $before: String
    $search: String
    $year: Int
    $cluster: ID
    $language: Language!
  ) {
    covenants(
      first: $first
      after: $after
      last: $last
      before: $before
      search: $search
      year: $year
      cluster: $cluster
    ) {
      totalCount
      pageInfo {
        ...PageParts
      }
      edges {
        node {
          id
          year
          status
          statusLabel(language: $language)
          dataSet
          cluster {
            id
            name
          }
          signing {
            signed
            needed
          }
          counts {
            ...CountsParts
          }
        }
      }
    }
  }
`,
  [PageParts, CountsParts],
)

/** Cụm, khối để lập giao ước, nêu hạn chế. */
export const CovenantClusters_Query = graphql(`
  query CovenantClusters_Query {
    clusters(first: 100) {
      edges {
        node {
          id
          name
          dataSet
          members {
            until
            unit {
              id
              name
            }
          }
        }
      }
    }
  }
`)

const FiguresParts = graphql(`
  fragment FiguresParts on CovenantFigures @_unmask {
    year
    q1
    q2
    q3
    q4
  }
`)

const SharesParts = graphql(`
  fragment SharesParts on CovenantShares @_unmask {
    districtPlan
    provincialPlan
    previousYear
  }
`)

export const CovenantParts = graphql(
  `
  fragment CovenantParts on Covenant @_unmask {
    id
    year
    status
    statusLabel(language: $language)
    version
    dataSet
    signedOn
    cluster {
      id
      name
      kind
      dataSet
    }
    source {
      title
      line
    }
    targets {
      id
      group
      name
      measure
      direction
      counting
    }
    lines {
      id
      version
      area
      evidence
      enteredBy
      enteredAt
      target {
        id
      }
      unit {
        id
        name
      }
      bases {
        districtPlan
        provincialPlan
        previousYear
      }
      planned {
        ...FiguresParts
      }
      actual {
        ...FiguresParts
      }
      progress {
        outcome
        outcomeLabel(language: $language)
        planned
        reached
        share
        onPace
        trend
        missingQuarters
        againstBases {
          ...SharesParts
        }
      }
    }
    members {
      unit {
        id
        name
      }
      signature {
        signerName
        signedOn
        atConference
      }
      counts {
        ...CountsParts
      }
      possibleActions {
        ...ActionParts
      }
    }
    signing {
      signed
      needed
    }
    byTarget {
      target {
        id
        name
      }
      counts {
        ...CountsParts
      }
    }
    signatures {
      signerName
      signedOn
      voidedAt
      voidedBecause
      unit {
        id
        name
      }
    }
    changes {
      at
      by
      reason
      voided
      sentences(language: $language)
    }
    possibleActions {
      ...ActionParts
    }
  }
`,
  [FiguresParts, SharesParts, CountsParts, ActionParts],
)

/** The clusters for which the viewer may draft a covenant are those that the right says. */
export const CovenantHeaded_Query = graphql(`
  query CovenantHeaded_Query {
    clusters(first: 100) {
      edges {
        node {
          id
          name
          closedOn
          rights {
            operation
            allowed
          }
        }
      }
    }
  }
`)

export const CovenantPage_Query = graphql(
  `
  query CovenantPage_Query($id: ID!, $language: Language!) {
    node(id: $id) {
      __typename
      id
      ... on Covenant {
        ...CovenantParts
      }
    }
  }
`,
  [CovenantParts],
)

export const Covenant_Draft = graphql(
  `
  mutation Covenant_Draft($input: DraftCovenantInput!, $language: Language!) {
    draftCovenant(input: $input) {
      __typename
      ... on CovenantDrafted {
        covenant {
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

export const Covenant_SaveTargets = graphql(
  `
  mutation Covenant_SaveTargets($input: SaveCovenantTargetsInput!, $language: Language!) {
    saveCovenantTargets(input: $input) {
      __typename
      ... on CovenantChanged {
        covenant {
          ...CovenantParts
        }
      }
      ... on Refusal {
        ...RefusalParts
      }
    }
  }
`,
  [CovenantParts, RefusalParts],
)

export const Covenant_SaveLines = graphql(
  `
  mutation Covenant_SaveLines($input: SaveCovenantLinesInput!, $language: Language!) {
    saveCovenantLines(input: $input) {
      __typename
      ... on CovenantChanged {
        covenant {
          ...CovenantParts
        }
      }
      ... on CovenantYearDiffers {
        cells {
          path
          sentence(language: $language)
        }
      }
      ... on Refusal {
        ...RefusalParts
      }
    }
  }
`,
  [CovenantParts, RefusalParts],
)

export const Covenant_Open = graphql(
  `
  mutation Covenant_Open($input: OpenCovenantInput!, $language: Language!) {
    openCovenant(input: $input) {
      __typename
      ... on CovenantOpened {
        covenant {
          ...CovenantParts
        }
      }
      ... on Refusal {
        ...RefusalParts
      }
    }
  }
`,
  [CovenantParts, RefusalParts],
)

export const Covenant_Sign = graphql(
  `
  mutation Covenant_Sign($input: SignCovenantInput!, $language: Language!) {
    signCovenant(input: $input) {
      __typename
      ... on CovenantSigned {
        covenant {
          ...CovenantParts
        }
      }
      ... on Refusal {
        ...RefusalParts
      }
    }
  }
`,
  [CovenantParts, RefusalParts],
)

export const Covenant_RecordSignatures = graphql(
  `
  mutation Covenant_RecordSignatures(
    $input: RecordCovenantSignaturesInput!
    $language: Language!
  ) {
    recordCovenantSignatures(input: $input) {
      __typename
      ... on CovenantSigned {
        covenant {
          ...CovenantParts
        }
      }
      ... on Refusal {
        ...RefusalParts
      }
    }
  }
`,
  [CovenantParts, RefusalParts],
)

export const Covenant_RecordActuals = graphql(
  `
  mutation Covenant_RecordActuals($input: RecordCovenantActualsInput!, $language: Language!) {
    recordCovenantActuals(input: $input) {
      __typename
      ... on CovenantActualsRecorded {
        covenant {
          ...CovenantParts
        }
      }
      ... on CovenantYearDiffers {
        cells {
          path
          sentence(language: $language)
        }
      }
      ... on Refusal {
        ...RefusalParts
      }
    }
  }
`,
  [CovenantParts, RefusalParts],
)

export type CovenantData = ResultOf<typeof CovenantParts>
export type CovenantLine = CovenantData['lines'][number]
export type CovenantMember = CovenantData['members'][number]
