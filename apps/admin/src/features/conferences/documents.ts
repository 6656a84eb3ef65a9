// long because it is one list: every operation of this feature, beside the parts they share
import { graphql, type ResultOf } from '../../graphql.ts'
import { ActionParts, AwardParts, RefusalParts } from '../../shared/documents.ts'

const BallotParts = graphql(
  `
  fragment ConferenceBallotParts on ConferenceBallot @_unmask {
    id
    purpose
    rank
    seats
    status
    cast
    members
    blank
    award {
      ...AwardParts
    }
    options {
      id
      name
    }
    headingAgain {
      id
      name
    }
    mayVoteFor {
      id
      name
    }
    votedFor {
      id
      name
    }
    count {
      yes
      yesNeeded
      passed
      unit {
        id
        name
      }
    }
  }
`,
  [AwardParts],
)

const CandidateParts = graphql(
  `
  fragment CandidateParts on ConferenceCandidate @_unmask {
    id
    votes
    carried
    acclaimed
    award {
      ...AwardParts
    }
    unit {
      id
      name
    }
    proposal {
      id
      number
      statusSentence(language: $language)
    }
  }
`,
  [AwardParts],
)

export const ConferenceParts = graphql(
  `
  fragment ConferenceParts on Conference @_unmask {
    id
    title(language: $language)
    kind
    year
    heldOn
    place
    status
    version
    dataSet
    step
    chair
    secretary
    guests
    beganAt
    endedAt
    cancelledBecause
    rankingFromBoard
    headsTwiceRunning
    headingNow {
      id
      name
    }
    headSeatsLeft: seatsLeft(purpose: HEAD)
    deputySeatsLeft: seatsLeft(purpose: DEPUTIES)
    runoffs {
      seats
      award {
        ...AwardParts
      }
      units {
        id
        name
      }
    }
    flags {
      sentence(language: $language)
      proposed {
        id
        name
      }
      undecided {
        id
        name
      }
      blocked {
        sentence(language: $language)
        unit {
          id
          name
        }
      }
    }
    host {
      id
      name
    }
    cluster {
      id
      name
    }
    steps {
      step
      label(language: $language)
      passed
      outcome
    }
    attendance {
      present
      representative
      unit {
        id
        name
      }
    }
    quorum {
      present
      members
      needed
      met
    }
    limitations {
      id
      theme
      text
      carriedOver
    }
    tasks {
      text
      dueOn
      limitation
      owner {
        id
        name
      }
    }
    tasksBefore {
      text
      dueOn
      owner {
        id
        name
      }
    }
    ranking {
      rank
      tied
      hundredths
      unit {
        id
        name
      }
    }
    candidates {
      ...CandidateParts
    }
    ballots {
      ...ConferenceBallotParts
    }
    heads {
      id
      name
    }
    deputies {
      id
      name
    }
    minutes {
      as
      text
      rows
    }
    possibleActions {
      ...ActionParts
    }
  }
`,
  [ActionParts, AwardParts, BallotParts, CandidateParts],
)

export const ConferenceList_Query = graphql(`
  query ConferenceList_Query(
    $first: Int
    $after: String
    $last: Int
    $before: String
    $search: String
    $status: ConferenceStatus
    $language: Language!
  ) {
    conferences(
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
          title(language: $language)
          kind
          year
          heldOn
          place
          status
          dataSet
          cluster {
            id
            name
          }
        }
      }
    }
  }
`)

export const Conference_Query = graphql(
  `
  query Conference_Query($id: ID!, $language: Language!) {
    node(id: $id) {
      __typename
      id
      ... on Conference {
        ...ConferenceParts
      }
    }
  }
`,
  [ConferenceParts],
)

/** What a member's phone and the room need, asked for again and again: no minutes, no actions. */
export const Voting_Query = graphql(
  `
  query Voting_Query($id: ID!, $language: Language!) {
    node(id: $id) {
      __typename
      id
      ... on Conference {
        title(language: $language)
        heldOn
        place
        status
        step
        dataSet
        cluster {
          id
          name
        }
        steps {
          step
          label(language: $language)
          passed
        }
        quorum {
          present
          members
          needed
          met
        }
        ballots {
          ...ConferenceBallotParts
        }
      }
    }
  }
`,
  [BallotParts],
)

export const MinutesFile_Query = graphql(`
  query MinutesFile_Query($id: ID!) {
    node(id: $id) {
      __typename
      id
      ... on Conference {
        minutesFile {
          name
          mediaType
          base64
        }
      }
    }
  }
`)

export const PlanConference_Query = graphql(`
  query PlanConference_Query {
    clusters(first: 100) {
      edges {
        node {
          id
          name
          dataSet
          rights {
            operation
            allowed
          }
          members {
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

export const PlanConference_PlanConference = graphql(
  `
  mutation PlanConference_PlanConference($input: PlanConferenceInput!, $language: Language!) {
    planConference(input: $input) {
      __typename
      ... on ConferencePlanned {
        at
        conference {
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

export const Conference_RecordDelegates = graphql(
  `
  mutation Conference_RecordDelegates($input: RecordDelegatesInput!, $language: Language!) {
    recordDelegates(input: $input) {
      __typename
      ... on DelegatesRecorded {
        at
        conference {
          ...ConferenceParts
        }
      }
      ... on Refusal {
        ...RefusalParts
      }
    }
  }
`,
  [ConferenceParts, RefusalParts],
)

export const Conference_OpenConference = graphql(
  `
  mutation Conference_OpenConference($input: OpenConferenceInput!, $language: Language!) {
    openConference(input: $input) {
      __typename
      ... on ConferenceOpened {
        at
        conference {
          ...ConferenceParts
        }
      }
      ... on Refusal {
        ...RefusalParts
      }
    }
  }
`,
  [ConferenceParts, RefusalParts],
)

export const Conference_RaiseConferenceLimitations = graphql(
  `
  mutation Conference_RaiseConferenceLimitations($input: RaiseConferenceLimitationsInput!, $language: Language!) {
    raiseConferenceLimitations(input: $input) {
      __typename
      ... on ConferenceLimitationsRaised {
        at
        conference {
          ...ConferenceParts
        }
      }
      ... on Refusal {
        ...RefusalParts
      }
    }
  }
`,
  [ConferenceParts, RefusalParts],
)

export const Conference_SetConferenceTasks = graphql(
  `
  mutation Conference_SetConferenceTasks($input: SetConferenceTasksInput!, $language: Language!) {
    setConferenceTasks(input: $input) {
      __typename
      ... on ConferenceTasksSet {
        at
        conference {
          ...ConferenceParts
        }
      }
      ... on Refusal {
        ...RefusalParts
      }
    }
  }
`,
  [ConferenceParts, RefusalParts],
)

export const Conference_RankMembers = graphql(
  `
  mutation Conference_RankMembers($input: RankMembersInput!, $language: Language!) {
    rankMembers(input: $input) {
      __typename
      ... on MembersRanked {
        at
        conference {
          ...ConferenceParts
        }
      }
      ... on Refusal {
        ...RefusalParts
      }
    }
  }
`,
  [ConferenceParts, RefusalParts],
)

export const Conference_ConsiderCandidates = graphql(
  `
  mutation Conference_ConsiderCandidates($input: ConsiderCandidatesInput!, $language: Language!) {
    considerCandidates(input: $input) {
      __typename
      ... on CandidatesConsidered {
        at
        conference {
          ...ConferenceParts
        }
      }
      ... on Refusal {
        ...RefusalParts
      }
    }
  }
`,
  [ConferenceParts, RefusalParts],
)

export const Conference_OpenConferenceBallot = graphql(
  `
  mutation Conference_OpenConferenceBallot($input: OpenConferenceBallotInput!, $language: Language!) {
    openConferenceBallot(input: $input) {
      __typename
      ... on ConferenceBallotOpened {
        at
        conference {
          ...ConferenceParts
        }
      }
      ... on Refusal {
        ...RefusalParts
      }
    }
  }
`,
  [ConferenceParts, RefusalParts],
)

export const Voting_CastConferenceBallot = graphql(
  `
  mutation Voting_CastConferenceBallot($input: CastConferenceBallotInput!, $language: Language!) {
    castConferenceBallot(input: $input) {
      __typename
      ... on ConferenceBallotCast {
        at
        conference {
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

export const Conference_CloseConferenceBallot = graphql(
  `
  mutation Conference_CloseConferenceBallot($input: CloseConferenceBallotInput!, $language: Language!) {
    closeConferenceBallot(input: $input) {
      __typename
      ... on ConferenceBallotCounted {
        at
        conference {
          ...ConferenceParts
        }
      }
      ... on Refusal {
        ...RefusalParts
      }
    }
  }
`,
  [ConferenceParts, RefusalParts],
)

export const Conference_AcclaimCandidates = graphql(
  `
  mutation Conference_AcclaimCandidates($input: AcclaimCandidatesInput!, $language: Language!) {
    acclaimCandidates(input: $input) {
      __typename
      ... on CandidatesAcclaimed {
        at
        conference {
          ...ConferenceParts
        }
      }
      ... on Refusal {
        ...RefusalParts
      }
    }
  }
`,
  [ConferenceParts, RefusalParts],
)

export const Conference_PassConferenceStep = graphql(
  `
  mutation Conference_PassConferenceStep($input: PassConferenceStepInput!, $language: Language!) {
    passConferenceStep(input: $input) {
      __typename
      ... on ConferenceStepPassed {
        at
        conference {
          ...ConferenceParts
        }
      }
      ... on Refusal {
        ...RefusalParts
      }
    }
  }
`,
  [ConferenceParts, RefusalParts],
)

export const Conference_CloseConference = graphql(
  `
  mutation Conference_CloseConference($input: CloseConferenceInput!, $language: Language!) {
    closeConference(input: $input) {
      __typename
      ... on ConferenceClosed {
        at
        conference {
          ...ConferenceParts
        }
      }
      ... on Refusal {
        ...RefusalParts
      }
    }
  }
`,
  [ConferenceParts, RefusalParts],
)

/** Giao ước của năm sau, as the last step signs it. */
export const NextCovenant_Query = graphql(`
  query NextCovenant_Query($cluster: ID!, $year: Int!, $language: Language!) {
    node(id: $cluster) {
      __typename
      id
      ... on Cluster {
        covenant(year: $year) {
          id
          year
          version
          status
          statusLabel(language: $language)
          targets {
            id
            group
            name
          }
          signing {
            signed
            needed
            complete
            missing {
              id
              name
            }
          }
        }
      }
    }
  }
`)

export const Conference_RecordCovenantSignatures = graphql(
  `
  mutation Conference_RecordCovenantSignatures(
    $input: RecordCovenantSignaturesInput!
    $language: Language!
  ) {
    recordCovenantSignatures(input: $input) {
      __typename
      ... on CovenantSigned {
        at
        covenant {
          id
          status
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

/** Hội nghị đang xem, as the page and its parts pass it on. */
export type ConferenceData = ResultOf<typeof ConferenceParts>
export type BallotData = ResultOf<typeof BallotParts>
