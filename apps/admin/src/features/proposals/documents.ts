// long because it is one list: every operation of this feature, beside the parts they share
import { graphql, type ResultOf } from '../../graphql.ts'
import {
  ActionParts,
  AwardParts,
  CitationParts,
  PageParts,
  ProvenanceParts,
  RefusalParts,
  VerdictParts,
} from '../../shared/documents.ts'

export const ProposalRow = graphql(
  `
  fragment ProposalRow on Proposal @_unmask {
    id
    number
    status
    statusSentence(language: $language)
    statusSince
    dueOn
    overdue
    year
    dataSet
    award {
      ...AwardParts
    }
    subject {
      __typename
      id
      name
      kind
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
`,
  [AwardParts],
)

export const ProposalList_Query = graphql(
  `
  query ProposalList_Query(
    $first: Int
    $after: String
    $last: Int
    $before: String
    $filter: ProposalFilter
    $orderBy: ProposalOrder
    $language: Language!
  ) {
    proposals(
      first: $first
      after: $after
      last: $last
      before: $before
      filter: $filter
      orderBy: $orderBy
    ) {
      totalCount
      pageInfo {
        ...PageParts
      }
      edges {
        cursor
        node {
          ...ProposalRow
        }
      }
    }
  }
`,
  [PageParts, ProposalRow],
)

export const DossierParts = graphql(
  `
  fragment DossierParts on Proposal @_unmask {
    id
    number
    status
    statusSentence(language: $language)
    statusSince
    dueOn
    overdue
    year
    route
    merits
    receivedOn
    decidedOn
    dataSet
    version
    award {
      ...AwardParts
    }
    subject {
      __typename
      id
      name
      kind
      dataSet
      ... on Person {
        honorific
        birthYear
        labourGroup
        currentUnit {
          id
          name
        }
      }
      ... on Unit {
        code
        level
        headcount
      }
    }
    submittingUnit {
      id
      name
    }
    verdict {
      ...VerdictParts
    }
    recordedVerdict {
      ...VerdictParts
    }
    attestations {
      topic
      label(language: $language)
      holds
      year
      by
      at
    }
    steps {
      at
      by
      role
      what(language: $language)
      status
    }
    possibleActions {
      ...ActionParts
    }
    agendaItem {
      id
      order
      session {
        id
        heldOn
        council {
          id
          name
        }
      }
      ballot {
        status
        tally {
          passed
          sentence(language: $language)
        }
      }
    }
    decision {
      id
      number
      signedOn
      status
      signerName
    }
    registerEntry {
      id
      status
      decidedOn
      decisionNumber
    }
    nomination {
      id
      rank
    }
  }
`,
  [ActionParts, AwardParts, VerdictParts],
)

export const Dossier_Query = graphql(
  `
  query Dossier_Query($id: ID!, $language: Language!) {
    node(id: $id) {
      __typename
      id
      ... on Proposal {
        ...DossierParts
      }
    }
  }
`,
  [DossierParts],
)

export const SubjectRecord_Query = graphql(
  `
  query SubjectRecord_Query($id: ID!, $language: Language!) {
    node(id: $id) {
      __typename
      id
      ... on Person {
        postings {
          unit {
            id
            name
          }
          title
          from
          until
        }
        ratings {
          year
          level
          label(language: $language)
        }
        initiatives {
          id
          title
          scope
          year
          usedFor {
            ...AwardParts
          }
        }
        disciplines {
          id
          level
          from
          until
        }
        register(first: 50) {
          edges {
            node {
              id
              year
              awardNameAsWritten
              decisionNumber
              decidedOn
              status
            }
          }
        }
      }
      ... on Unit {
        register(first: 50) {
          edges {
            node {
              id
              year
              awardNameAsWritten
              decisionNumber
              decidedOn
              status
            }
          }
        }
      }
    }
  }
`,
  [AwardParts],
)

export const SubjectName_Query = graphql(`
  query SubjectName_Query($id: ID!) {
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

export const NewProposal_PreviewEligibility = graphql(
  `
  query NewProposal_PreviewEligibility($input: PreviewEligibilityInput!, $language: Language!) {
    previewEligibility(input: $input) {
      __typename
      ... on EligibilityPreviewed {
        verdict {
          ...VerdictParts
        }
      }
      ... on Refusal {
        ...RefusalParts
      }
    }
  }
`,
  [VerdictParts, RefusalParts],
)

export const NewProposal_Windows = graphql(`
  query NewProposal_Windows($year: Int) {
    proposalWindows(year: $year) {
      id
      year
      level
      opensOn
      closesOn
    }
  }
`)

export const NewProposal_DraftProposal = graphql(
  `
  mutation NewProposal_DraftProposal($input: DraftProposalInput!, $language: Language!) {
    draftProposal(input: $input) {
      __typename
      ... on ProposalDrafted {
        at
        proposal {
          id
          number
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

export const Dossier_EditProposal = graphql(
  `
  mutation Dossier_EditProposal($input: EditProposalInput!, $language: Language!) {
    editProposal(input: $input) {
      __typename
      ... on ProposalEdited {
        at
        proposal {
          ...DossierParts
        }
      }
      ... on Refusal {
        ...RefusalParts
      }
    }
  }
`,
  [DossierParts, RefusalParts],
)

export const Dossier_SubmitProposal = graphql(
  `
  mutation Dossier_SubmitProposal($input: SubmitProposalInput!, $language: Language!) {
    submitProposal(input: $input) {
      __typename
      ... on ProposalSubmitted {
        at
        proposal {
          ...DossierParts
        }
      }
      ... on Refusal {
        ...RefusalParts
      }
    }
  }
`,
  [DossierParts, RefusalParts],
)

export const Dossier_ReceiveProposal = graphql(
  `
  mutation Dossier_ReceiveProposal($input: ReceiveProposalInput!, $language: Language!) {
    receiveProposal(input: $input) {
      __typename
      ... on ProposalReceived {
        at
        proposal {
          ...DossierParts
        }
      }
      ... on Refusal {
        ...RefusalParts
      }
    }
  }
`,
  [DossierParts, RefusalParts],
)

export const Dossier_ReturnProposal = graphql(
  `
  mutation Dossier_ReturnProposal($input: ReturnProposalInput!, $language: Language!) {
    returnProposal(input: $input) {
      __typename
      ... on ProposalReturned {
        at
        proposal {
          ...DossierParts
        }
      }
      ... on Refusal {
        ...RefusalParts
      }
    }
  }
`,
  [DossierParts, RefusalParts],
)

export const Dossier_ChooseReading = graphql(
  `
  mutation Dossier_ChooseReading($input: ChooseReadingInput!, $language: Language!) {
    chooseReading(input: $input) {
      __typename
      ... on ReadingChosen {
        at
        proposal {
          ...DossierParts
        }
      }
      ... on Refusal {
        ...RefusalParts
      }
    }
  }
`,
  [DossierParts, RefusalParts],
)

export const Dossier_AppraiseProposal = graphql(
  `
  mutation Dossier_AppraiseProposal($input: AppraiseProposalInput!, $language: Language!) {
    appraiseProposal(input: $input) {
      __typename
      ... on ProposalAppraised {
        at
        proposal {
          ...DossierParts
        }
      }
      ... on Refusal {
        ...RefusalParts
      }
    }
  }
`,
  [DossierParts, RefusalParts],
)

export const Dossier_WithdrawProposal = graphql(
  `
  mutation Dossier_WithdrawProposal($input: WithdrawProposalInput!, $language: Language!) {
    withdrawProposal(input: $input) {
      __typename
      ... on ProposalWithdrawn {
        at
        proposal {
          ...DossierParts
        }
      }
      ... on Refusal {
        ...RefusalParts
      }
    }
  }
`,
  [DossierParts, RefusalParts],
)

/** Hồ sơ đang xem, as the page and its parts pass it on. */
export type DossierData = ResultOf<typeof DossierParts>

export const DossierPapers_Query = graphql(
  `
  query DossierPapers_Query($id: ID!, $language: Language!) {
    node(id: $id) {
      __typename
      id
      ... on Proposal {
        id
        procedure {
          sets
          electronic
          simplified
          citation {
            ...CitationParts
          }
          papers {
            document
            label(language: $language)
            form
            condition(language: $language)
            needed
            citation {
              ...CitationParts
            }
            provenance {
              ...ProvenanceParts
            }
          }
          filing {
            by
            with(language: $language)
            citation {
              ...CitationParts
            }
          }
          notices {
            sentence(language: $language)
            citation {
              ...CitationParts
            }
          }
          consultations {
            sentence(language: $language)
            citation {
              ...CitationParts
            }
          }
        }
      }
    }
  }
`,
  [CitationParts, ProvenanceParts],
)
