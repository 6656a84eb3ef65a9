import { graphql, type ResultOf } from '../../graphql.ts'
import { RefusalParts } from '../../shared/documents.ts'

export const SignIn_SignIn = graphql(
  `
  mutation SignIn_SignIn($input: SignInInput!, $language: Language!) {
    signIn(input: $input) {
      __typename
      ... on SignedIn {
        at
        viewer {
          account {
            id
            name
          }
        }
      }
      ... on TooManyAttempts {
        retryAfterSeconds
      }
      ... on Refusal {
        ...RefusalParts
      }
    }
  }
`,
  [RefusalParts],
)

export const Frame_SignOut = graphql(`
  mutation Frame_SignOut {
    signOut
  }
`)

const AccountParts = graphql(`
  fragment AccountParts on Account @_unmask {
    id
    email
    name
    demo
    person {
      id
      name
    }
    grants {
      role
      unit {
        id
        name
      }
      from
      until
      label(language: $language)
    }
  }
`)

export const Accounts_Query = graphql(
  `
  query Accounts_Query(
    $first: Int
    $after: String
    $last: Int
    $before: String
    $search: String
    $language: Language!
  ) {
    accounts(first: $first, after: $after, last: $last, before: $before, search: $search) {
      totalCount
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
      edges {
        node {
          ...AccountParts
        }
      }
    }
  }
`,
  [AccountParts],
)

export const Windows_Query = graphql(`
  query Windows_Query($year: Int) {
    proposalWindows(year: $year) {
      id
      year
      level
      opensOn
      closesOn
    }
  }
`)

export const Accounts_CreateAccount = graphql(
  `
  mutation Accounts_CreateAccount($input: CreateAccountInput!, $language: Language!) {
    createAccount(input: $input) {
      __typename
      ... on AccountCreated {
        at
        account {
          ...AccountParts
        }
      }
      ... on Refusal {
        ...RefusalParts
      }
    }
  }
`,
  [AccountParts, RefusalParts],
)

export const Accounts_GrantRole = graphql(
  `
  mutation Accounts_GrantRole($input: GrantRoleInput!, $language: Language!) {
    grantRole(input: $input) {
      __typename
      ... on RoleGranted {
        at
        account {
          ...AccountParts
        }
      }
      ... on Refusal {
        ...RefusalParts
      }
    }
  }
`,
  [AccountParts, RefusalParts],
)

export const Accounts_EndRole = graphql(
  `
  mutation Accounts_EndRole($input: EndRoleInput!, $language: Language!) {
    endRole(input: $input) {
      __typename
      ... on RoleEnded {
        at
        account {
          ...AccountParts
        }
      }
      ... on Refusal {
        ...RefusalParts
      }
    }
  }
`,
  [AccountParts, RefusalParts],
)

export const Windows_SetProposalWindow = graphql(
  `
  mutation Windows_SetProposalWindow($input: SetProposalWindowInput!, $language: Language!) {
    setProposalWindow(input: $input) {
      __typename
      ... on ProposalWindowSet {
        at
        window {
          id
          year
          level
          opensOn
          closesOn
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

export type AccountData = ResultOf<typeof Accounts_Query>['accounts']['edges'][number]['node']
export type Grant = AccountData['grants'][number]
