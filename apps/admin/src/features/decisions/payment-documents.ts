import { graphql, type ResultOf } from '../../graphql.ts'
import { AwardParts, CitationParts } from '../../shared/documents.ts'

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
