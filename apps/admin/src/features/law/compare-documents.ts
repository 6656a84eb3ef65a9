import { graphql } from '../../graphql.ts'
import { CitationParts, RefusalParts } from '../../shared/documents.ts'

const NodeParts = graphql(
  `
  fragment NodeParts on VerdictNode @_unmask {
    key
    truth
    sentence(language: $language)
    foundSentence(language: $language)
    citation {
      ...CitationParts
    }
  }
`,
  [CitationParts],
)

export const ComparisonParts = graphql(
  `
  fragment ComparisonParts on LawComparison @_unmask {
    dayA
    dayB
    changed
    sentence(language: $language)
    refusalBefore(language: $language)
    refusalAfter(language: $language)
    before {
      truth
      lawDay
      restsOnUnverified
    }
    after {
      truth
      lawDay
      restsOnUnverified
    }
    instruments {
      id
      number
    }
    changes {
      kind
      sentence(language: $language)
      before {
        ...NodeParts
      }
      after {
        ...NodeParts
      }
    }
  }
`,
  [NodeParts],
)

export const CompareLaw_Query = graphql(
  `
  query CompareLaw_Query($input: CompareLawInput!, $language: Language!) {
    compareLaw(input: $input) {
      __typename
      ...ComparisonParts
      ...RefusalParts
    }
  }
`,
  [ComparisonParts, RefusalParts],
)

/** Whom an opened address compares, by name. */
export const Compared_Query = graphql(`
  query Compared_Query($id: ID!) {
    node(id: $id) {
      __typename
      id
      ... on Subject {
        name
        kind
        dataSet
      }
    }
  }
`)

export const LawImpact_Query = graphql(
  `
  query LawImpact_Query($input: LawImpactInput!, $first: Int, $after: String, $language: Language!) {
    lawImpact(input: $input, first: $first, after: $after) {
      __typename
      ... on LawImpact {
        total
        judged
        counts {
          from
          to
          count
        }
        changed {
          recorded
          proposal {
            id
            number
            year
            subject {
              name
            }
          }
          comparison {
            ...ComparisonParts
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
      ...RefusalParts
    }
  }
`,
  [ComparisonParts, RefusalParts],
)
