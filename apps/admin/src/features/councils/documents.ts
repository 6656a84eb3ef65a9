// long because it is one list: every operation of this feature, beside the parts they share
import { graphql, type ResultOf } from '../../graphql.ts'
import {
  ActionParts,
  AwardParts,
  CitationParts,
  ProvenanceParts,
  RefusalParts,
} from '../../shared/documents.ts'

const BallotParts = graphql(
  `
  fragment BallotParts on Ballot @_unmask {
    status
    required
    secret
    members
    cast
    yesNeeded
    yesShare
    version
    viewerHasVoted
    viewerMayVote
    citation {
      ...CitationParts
    }
    tally {
      yes
      no
      blank
      notCast
      passed
      needsPerson
      sentence(language: $language)
      readings {
        reading
        label(language: $language)
        yesNeeded
        passed
        provenance {
          ...ProvenanceParts
        }
      }
      choice {
        reading
        reason
        by
        at
      }
    }
  }
`,
  [CitationParts, ProvenanceParts],
)

const ItemParts = graphql(
  `
  fragment ItemParts on AgendaItem @_unmask {
    id
    order
    proposal {
      id
      number
      year
      merits
      dataSet
      award {
        ...AwardParts
      }
      subject {
        __typename
        id
        name
      }
      submittingUnit {
        id
        name
      }
      verdict {
        truth
        counts {
          met
          unmet
          unknown
        }
      }
    }
    ballot {
      ...BallotParts
    }
    possibleActions {
      ...ActionParts
    }
  }
`,
  [ActionParts, AwardParts, BallotParts],
)

export const SessionParts = graphql(
  `
  fragment SessionParts on CouncilSession @_unmask {
    id
    heldOn
    place
    status
    version
    dataSet
    council {
      id
      name
      level
    }
    quorum {
      present
      members
      needed
      met
      citation {
        ...CitationParts
      }
    }
    attendance {
      attendance
      member {
        id
        post
        role
        person {
          id
          name
          givenName
        }
      }
    }
    agenda {
      ...ItemParts
    }
    possibleActions {
      ...ActionParts
    }
  }
`,
  [ActionParts, CitationParts, ItemParts],
)

export const SessionList_Query = graphql(`
  query SessionList_Query(
    $first: Int
    $after: String
    $last: Int
    $before: String
    $search: String
    $status: SessionStatus
  ) {
    sessions(
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
          heldOn
          place
          status
          dataSet
          council {
            id
            name
          }
          agenda {
            id
            ballot {
              status
            }
          }
        }
      }
    }
  }
`)

export const Session_Query = graphql(
  `
  query Session_Query($id: ID!, $language: Language!) {
    node(id: $id) {
      __typename
      id
      ... on CouncilSession {
        ...SessionParts
      }
    }
  }
`,
  [SessionParts],
)

export const Minutes_Query = graphql(`
  query Minutes_Query($id: ID!, $language: Language!) {
    node(id: $id) {
      __typename
      id
      ... on CouncilSession {
        dataSet
        minutes(language: $language) {
          text
          html
        }
      }
    }
  }
`)

export const PlanSession_Query = graphql(
  `
  query PlanSession_Query($language: Language!) {
    councils(first: 50) {
      edges {
        node {
          id
          name
          level
          dataSet
          members {
            id
            role
            person {
              id
              name
            }
          }
        }
      }
    }
    proposals(first: 100, filter: { statuses: [APPRAISED] }, orderBy: NUMBER) {
      edges {
        node {
          id
          number
          statusSentence(language: $language)
          dataSet
          agendaItem {
            id
          }
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

export const PlanSession_PlanSession = graphql(
  `
  mutation PlanSession_PlanSession($input: PlanSessionInput!, $language: Language!) {
    planSession(input: $input) {
      __typename
      ... on SessionPlanned {
        at
        session {
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

export const Session_RecordAttendance = graphql(
  `
  mutation Session_RecordAttendance($input: RecordAttendanceInput!, $language: Language!) {
    recordAttendance(input: $input) {
      __typename
      ... on AttendanceRecorded {
        at
        session {
          ...SessionParts
        }
      }
      ... on Refusal {
        ...RefusalParts
      }
    }
  }
`,
  [RefusalParts, SessionParts],
)

export const Session_OpenSession = graphql(
  `
  mutation Session_OpenSession($input: OpenSessionInput!, $language: Language!) {
    openSession(input: $input) {
      __typename
      ... on SessionOpened {
        at
        session {
          ...SessionParts
        }
      }
      ... on Refusal {
        ...RefusalParts
      }
    }
  }
`,
  [RefusalParts, SessionParts],
)

export const Session_CloseSession = graphql(
  `
  mutation Session_CloseSession($input: CloseSessionInput!, $language: Language!) {
    closeSession(input: $input) {
      __typename
      ... on SessionClosed {
        at
        session {
          ...SessionParts
        }
      }
      ... on Refusal {
        ...RefusalParts
      }
    }
  }
`,
  [RefusalParts, SessionParts],
)

export const Session_OpenBallot = graphql(
  `
  mutation Session_OpenBallot($input: OpenBallotInput!, $language: Language!) {
    openBallot(input: $input) {
      __typename
      ... on BallotOpened {
        at
        item {
          ...ItemParts
        }
      }
      ... on Refusal {
        ...RefusalParts
      }
    }
  }
`,
  [ItemParts, RefusalParts],
)

export const Session_CloseBallot = graphql(
  `
  mutation Session_CloseBallot($input: CloseBallotInput!, $language: Language!) {
    closeBallot(input: $input) {
      __typename
      ... on BallotTallied {
        at
        item {
          ...ItemParts
        }
      }
      ... on Refusal {
        ...RefusalParts
      }
    }
  }
`,
  [ItemParts, RefusalParts],
)

export const Session_ChooseBallotReading = graphql(
  `
  mutation Session_ChooseBallotReading($input: ChooseBallotReadingInput!, $language: Language!) {
    chooseBallotReading(input: $input) {
      __typename
      ... on BallotReadingChosen {
        at
        item {
          ...ItemParts
        }
      }
      ... on Refusal {
        ...RefusalParts
      }
    }
  }
`,
  [ItemParts, RefusalParts],
)

export const Ballot_Query = graphql(
  `
  query Ballot_Query($id: ID!, $language: Language!) {
    node(id: $id) {
      __typename
      id
      ... on AgendaItem {
        ...ItemParts
        session {
          id
          heldOn
          council {
            id
            name
          }
          agenda {
            id
            order
          }
        }
      }
    }
  }
`,
  [ItemParts],
)

export const Ballot_CastBallot = graphql(
  `
  mutation Ballot_CastBallot($input: CastBallotInput!, $language: Language!) {
    castBallot(input: $input) {
      __typename
      ... on BallotCast {
        at
        item {
          ...ItemParts
        }
      }
      ... on Refusal {
        ...RefusalParts
      }
    }
  }
`,
  [ItemParts, RefusalParts],
)

/** Phiên họp đang xem, as the page and its parts pass it on. */
export type SessionData = ResultOf<typeof SessionParts>
