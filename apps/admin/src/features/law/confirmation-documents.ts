import { graphql, type ResultOf } from '../../graphql.ts'
import { CitationParts, ProvenanceParts, RefusalParts } from '../../shared/documents.ts'

const ConfirmationParts = graphql(`
  fragment ConfirmationParts on LocalConfirmation @_unmask {
    id
    provisionId
    valuePath
    value
    name
    on
    from
    document
    revokedOn
    version
  }
`)

export const ConfirmableRules_Query = graphql(
  `
  query ConfirmableRules_Query($unit: ID!, $award: String, $on: Date, $language: Language!) {
    confirmableRules(unit: $unit, award: $award, on: $on) {
      provisionId
      sentence(language: $language)
      fingerprint
      citation {
        ...CitationParts
      }
      provenance {
        ...ProvenanceParts
      }
      values {
        path
        label(language: $language)
        value
      }
      confirmations {
        ...ConfirmationParts
        holds(on: $on)
      }
    }
  }
`,
  [CitationParts, ProvenanceParts, ConfirmationParts],
)

export const Law_ConfirmRule = graphql(
  `
  mutation Law_ConfirmRule($input: ConfirmRuleInput!, $language: Language!) {
    confirmRule(input: $input) {
      __typename
      ... on RuleConfirmed {
        at
        confirmation {
          ...ConfirmationParts
        }
      }
      ... on Refusal {
        ...RefusalParts
      }
    }
  }
`,
  [ConfirmationParts, RefusalParts],
)

export const Law_RevokeConfirmation = graphql(
  `
  mutation Law_RevokeConfirmation($input: RevokeConfirmationInput!, $language: Language!) {
    revokeConfirmation(input: $input) {
      __typename
      ... on ConfirmationRevoked {
        at
        confirmation {
          ...ConfirmationParts
        }
      }
      ... on Refusal {
        ...RefusalParts
      }
    }
  }
`,
  [ConfirmationParts, RefusalParts],
)

export type ConfirmableRule = ResultOf<typeof ConfirmableRules_Query>['confirmableRules'][number]
export type Confirmation = ConfirmableRule['confirmations'][number]
