// long because the gateway serves the documents of a feature from this one file
import { graphql, type ResultOf } from '../../graphql.ts'
import {
  ActionParts,
  AwardParts,
  CitationParts,
  ProvenanceParts,
  RefusalParts,
} from '../../shared/documents.ts'

export const DecisionList_Query = graphql(`
  query DecisionList_Query(
    $first: Int
    $after: String
    $last: Int
    $before: String
    $search: String
    $status: DecisionStatus
  ) {
    decisions(
      first: $first
      after: $after
      last: $last
      before: $before
      search: $search
      status: $status
    ) {
      totalCount
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
      edges {
        node {
          id
          number
          signedOn
          status
          authorityPost
          signerName
          dataSet
          authorityUnit {
            id
            name
          }
          proposals {
            id
          }
        }
      }
    }
  }
`)

export const DecisionParts = graphql(
  `
  fragment DecisionParts on Decision @_unmask {
    id
    number
    signedOn
    status
    authorityPost
    signerName
    version
    dataSet
    authorityUnit {
      id
      name
    }
    signer {
      id
      name
    }
    proposals {
      id
      number
      year
      statusSentence(language: $language)
      award {
        ...AwardParts
      }
      subject {
        __typename
        id
        name
      }
    }
    checks {
      code
      truth
      sentence(language: $language)
      citation {
        ...CitationParts
      }
    }
    quotas {
      openPoint
      award(language: $language)
      scope
      base
      granted
      proposed
      needsPerson
      agree
      chosen
      citation {
        ...CitationParts
      }
      outcomes {
        reading
        label(language: $language)
        limit
        within
        provenance {
          ...ProvenanceParts
        }
      }
      choices {
        reading
        label(language: $language)
        reason
        by
        at
      }
    }
    entries {
      id
      subjectNameAsWritten
      awardNameAsWritten
      year
      status
    }
    possibleActions {
      ...ActionParts
    }
  }
`,
  [ActionParts, AwardParts, CitationParts, ProvenanceParts],
)

export const Decision_Query = graphql(
  `
  query Decision_Query($id: ID!, $language: Language!) {
    node(id: $id) {
      __typename
      id
      ... on Decision {
        ...DecisionParts
      }
    }
  }
`,
  [DecisionParts],
)

export const DraftDecision_Query = graphql(
  `
  query DraftDecision_Query($language: Language!) {
    proposals(first: 100, filter: { statuses: [PASSED] }, orderBy: AWARD) {
      totalCount
      edges {
        node {
          id
          number
          year
          dataSet
          statusSentence(language: $language)
          award {
            ...AwardParts
          }
          subject {
            __typename
            id
            name
          }
        }
      }
    }
  }
`,
  [AwardParts],
)

export const DraftDecision_DraftDecision = graphql(
  `
  mutation DraftDecision_DraftDecision($input: DraftDecisionInput!, $language: Language!) {
    draftDecision(input: $input) {
      __typename
      ... on DecisionDrafted {
        at
        decision {
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

export const Decision_SignDecision = graphql(
  `
  mutation Decision_SignDecision($input: SignDecisionInput!, $language: Language!) {
    signDecision(input: $input) {
      __typename
      ... on DecisionSigned {
        at
        decision {
          ...DecisionParts
        }
      }
      ... on Refusal {
        ...RefusalParts
      }
    }
  }
`,
  [DecisionParts, RefusalParts],
)

export const Decision_ChooseQuotaReading = graphql(
  `
  mutation Decision_ChooseQuotaReading($input: ChooseQuotaReadingInput!, $language: Language!) {
    chooseQuotaReading(input: $input) {
      __typename
      ... on QuotaReadingChosen {
        at
        decision {
          ...DecisionParts
        }
      }
      ... on Refusal {
        ...RefusalParts
      }
    }
  }
`,
  [DecisionParts, RefusalParts],
)

/** Quyết định đang xem, as the page and its dialog pass it on. */
export type DecisionData = ResultOf<typeof DecisionParts>

export const PaymentListParts = graphql(
  `
  fragment PaymentListParts on PaymentList @_unmask {
    day
    baseSalary
    baseSalaryCitation {
      ...CitationParts
    }
    groups {
      subjectKind
      multiple
      count
      each
      amount
      payer(language: $language)
      award {
        ...AwardParts
      }
      citations {
        ...CitationParts
      }
    }
    lines {
      recipient
      subjectKind
      fromYear
      toYear
      multiple
      amount
      atMost
      unpaid(language: $language)
      award {
        ...AwardParts
      }
      citations {
        ...CitationParts
      }
    }
    byPayer {
      payer(language: $language)
      amount
    }
    multiples
    total
    least
    most
    settled
    shortfall
  }
`,
  [AwardParts, CitationParts],
)

export const DecisionPayments_Query = graphql(
  `
  query DecisionPayments_Query($id: ID!, $language: Language!, $fundBalance: Float) {
    node(id: $id) {
      __typename
      id
      ... on Decision {
        id
        number
        signedOn
        status
        authorityPost
        dataSet
        authorityUnit {
          id
          name
        }
        paymentList(fundBalance: $fundBalance) {
          ...PaymentListParts
        }
      }
    }
  }
`,
  [PaymentListParts],
)

/** Danh sách chi thưởng đang xem. */
export type PaymentListData = ResultOf<typeof PaymentListParts>
export type PaymentLineData = PaymentListData['lines'][number]
