import { graphql, type ResultOf } from '../../graphql.ts'
import { AwardParts, PageParts, RefusalParts, VerdictParts } from '../../shared/documents.ts'

const EntryParts = graphql(
  `
  fragment EntryParts on RegisterEntry @_unmask {
    id
    subjectNameAsWritten
    awardNameAsWritten
    year
    firstYear
    route
    decidedOn
    decisionNumber
    status
    origin
    lawDay
    dataSet
    subject {
      __typename
      id
      name
      kind
    }
    award {
      ...AwardParts
    }
    decision {
      id
    }
    history {
      at
      by
      what(language: $language)
      reason
    }
  }
`,
  [AwardParts],
)

export const Register_Query = graphql(
  `
  query Register_Query(
    $first: Int
    $after: String
    $last: Int
    $before: String
    $search: String
    $award: String
    $year: Int
    $subjectKind: SubjectKind
    $language: Language!
  ) {
    register(
      first: $first
      after: $after
      last: $last
      before: $before
      search: $search
      award: $award
      year: $year
      subjectKind: $subjectKind
    ) {
      totalCount
      pageInfo {
        ...PageParts
      }
      edges {
        node {
          ...EntryParts
        }
      }
    }
  }
`,
  [EntryParts, PageParts],
)

export const SubjectLife_Query = graphql(
  `
  query SubjectLife_Query($id: ID!, $language: Language!) {
    node(id: $id) {
      __typename
      id
      ... on Subject {
        name
        kind
        dataSet
        register(first: 100) {
          totalCount
          edges {
            node {
              ...EntryParts
            }
          }
        }
      }
      ... on Person {
        honorific
        birthYear
        currentUnit {
          id
          name
        }
        ratings {
          year
          label(language: $language)
        }
        postings {
          title
          from
          until
          unit {
            id
            name
          }
        }
      }
      ... on Unit {
        code
        level
        openedOn
        closedOn
        parent {
          id
          name
        }
      }
    }
  }
`,
  [EntryParts],
)

export const EntryVerdict_Query = graphql(
  `
  query EntryVerdict_Query($id: ID!, $language: Language!) {
    node(id: $id) {
      __typename
      id
      ... on RegisterEntry {
        verdict {
          ...VerdictParts
        }
      }
    }
  }
`,
  [VerdictParts],
)

export const Life_RevokeEntry = graphql(
  `
  mutation Life_RevokeEntry($input: RevokeEntryInput!, $language: Language!) {
    revokeEntry(input: $input) {
      __typename
      ... on EntryRevoked {
        at
        entry {
          ...EntryParts
        }
      }
      ... on Refusal {
        ...RefusalParts
      }
    }
  }
`,
  [EntryParts, RefusalParts],
)

export const Life_CorrectEntry = graphql(
  `
  mutation Life_CorrectEntry($input: CorrectEntryInput!, $language: Language!) {
    correctEntry(input: $input) {
      __typename
      ... on EntryCorrected {
        at
        entry {
          ...EntryParts
        }
      }
      ... on Refusal {
        ...RefusalParts
      }
    }
  }
`,
  [EntryParts, RefusalParts],
)

type LifeNode = NonNullable<ResultOf<typeof SubjectLife_Query>['node']>
export type LifeSubject = Extract<LifeNode, { __typename: 'Person' | 'Unit' }>
export type Entry = LifeSubject['register']['edges'][number]['node']
