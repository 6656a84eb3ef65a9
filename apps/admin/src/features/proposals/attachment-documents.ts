import { graphql } from '../../graphql.ts'

export const Attachments_Query = graphql(`
  query Attachments_Query($id: ID!) {
    node(id: $id) {
      __typename
      id
      ... on Proposal {
        attachments {
          name
          paper
          sha256
        }
      }
    }
  }
`)

export const AttachmentFiles_Query = graphql(`
  query AttachmentFiles_Query($id: ID!) {
    node(id: $id) {
      __typename
      id
      ... on Proposal {
        attachments {
          sha256
          file {
            name
            mediaType
            base64
          }
        }
      }
    }
  }
`)
