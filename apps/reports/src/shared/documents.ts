import { graphql } from '../graphql.ts'

export const FrameQuery = graphql(`
  query Frame_Query {
    app { synthetic }
  }
`)
