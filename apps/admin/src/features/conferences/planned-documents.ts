import { graphql } from '../../graphql.ts'
import { RefusalParts } from '../../shared/documents.ts'
import { ConferenceParts } from './documents.ts'

export const Conference_RescheduleConference = graphql(
  `
  mutation Conference_RescheduleConference($input: RescheduleConferenceInput!, $language: Language!) {
    rescheduleConference(input: $input) {
      __typename
      ... on ConferenceRescheduled {
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

export const Conference_CancelConference = graphql(
  `
  mutation Conference_CancelConference($input: CancelConferenceInput!, $language: Language!) {
    cancelConference(input: $input) {
      __typename
      ... on ConferenceCancelled {
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
