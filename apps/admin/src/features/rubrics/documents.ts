// long because every query and command of rubrics is one document here
import { graphql, type ResultOf } from '../../graphql.ts'
import { PageParts, RefusalParts } from '../../shared/documents.ts'

const IssueParts = graphql(`
  fragment IssueParts on RubricIssue @_unmask {
    path
    severity
    code
    sentence(language: $language)
  }
`)

const RubricParts = graphql(
  `
  fragment RubricParts on Rubric @_unmask {
    id
    version
    status
    title
    number
    unitType
    year
    from
    until
    replaces
    partly
    total
    ceiling
    document
    savedAt
    mayEdit
    mayIssue
    mayRenew
    mayWithdraw
    statusSentence(language: $language)
    dataSet
    sums {
      path
      sum
    }
    unit {
      id
      name
      dataSet
    }
    issues {
      ...IssueParts
    }
  }
`,
  [IssueParts],
)

export const RubricList_Query = graphql(
  `
  query RubricList_Query(
    $first: Int
    $after: String
    $last: Int
    $before: String
    $search: String
    $year: Int
    $status: RubricStatus
    $asOf: Date
    $language: Language!
  ) {
    rubrics(
      first: $first
      after: $after
      last: $last
      before: $before
      search: $search
      year: $year
      status: $status
      asOf: $asOf
    ) {
      totalCount
      pageInfo {
        ...PageParts
      }
      edges {
        node {
          id
          title
          number
          unitType
          year
          statusSentence(language: $language)
          total
          partly
          dataSet
          unit {
            id
            name
            dataSet
          }
        }
      }
    }
  }
`,
  [PageParts],
)

export const Rubric_Query = graphql(
  `
  query Rubric_Query($id: ID!, $language: Language!) {
    rubric(id: $id) {
      ...RubricParts
    }
  }
`,
  [RubricParts],
)

/** The chain of versions: what was laid down for units of one type. */
export const RubricVersions_Query = graphql(`
  query RubricVersions_Query($unit: ID!, $unitType: String!, $language: Language!) {
    rubrics(first: 50, unit: $unit, unitType: $unitType) {
      edges {
        node {
          id
          title
          number
          from
          statusSentence(language: $language)
          replaces
        }
      }
    }
  }
`)

export const KnownRubrics_Query = graphql(`
  query KnownRubrics_Query {
    knownRubrics {
      id
      title
      document
      leftOut {
        what
        why
      }
    }
  }
`)

/** What a draft comes to, and what is wrong in it; nothing is saved. */
export const Rubric_Check = graphql(
  `
  query Rubric_Check($document: JSON!, $language: Language!) {
    checkRubric(document: $document) {
      total
      ceiling
      issues {
        ...IssueParts
      }
      sums {
        path
        sum
      }
    }
  }
`,
  [IssueParts],
)

export const Rubric_Save = graphql(
  `
  mutation Rubric_Save($input: SaveRubricInput!, $language: Language!) {
    saveRubric(input: $input) {
      __typename
      ... on RubricSaved {
        at
        rubric {
          ...RubricParts
        }
      }
      ... on Refusal {
        ...RefusalParts
      }
    }
  }
`,
  [RubricParts, RefusalParts],
)

export const Rubric_Issue = graphql(
  `
  mutation Rubric_Issue($input: IssueRubricInput!, $language: Language!) {
    issueRubric(input: $input) {
      __typename
      ... on RubricIssued {
        at
        rubric {
          ...RubricParts
        }
      }
      ... on RubricNotReady {
        issues {
          ...IssueParts
        }
      }
      ... on Refusal {
        ...RefusalParts
      }
    }
  }
`,
  [RubricParts, IssueParts, RefusalParts],
)

export const Rubric_Renew = graphql(
  `
  mutation Rubric_Renew($input: RenewRubricInput!, $language: Language!) {
    renewRubric(input: $input) {
      __typename
      ... on RubricRenewed {
        at
        rubric {
          ...RubricParts
        }
      }
      ... on Refusal {
        ...RefusalParts
      }
    }
  }
`,
  [RubricParts, RefusalParts],
)

export const Rubric_Withdraw = graphql(
  `
  mutation Rubric_Withdraw($input: WithdrawRubricInput!, $language: Language!) {
    withdrawRubric(input: $input) {
      __typename
      ... on RubricWithdrawn {
        at
        rubric {
          ...RubricParts
        }
      }
      ... on Refusal {
        ...RefusalParts
      }
    }
  }
`,
  [RubricParts, RefusalParts],
)

/** Bảng tiêu chí, as its page holds it. */
export type Rubric = NonNullable<ResultOf<typeof Rubric_Query>['rubric']>
export type Check = ResultOf<typeof Rubric_Check>['checkRubric']
export type Issue = Rubric['issues'][number]
