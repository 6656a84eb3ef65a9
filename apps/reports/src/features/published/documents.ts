import { graphql } from '../../graphql.ts'

export const PublishedQuery = graphql(`
  query Published_Query {
    publishedFigures {
      id
      kind
      label
      value
      valueAsWritten
      unit
      qualifier
      period
      status
      place
      award
      subjectKind
      note
      conflicts
      source { key title line published url }
    }
    movements(dataSet: REAL) { id name launcherAsWritten kind year source { key line } }
    documents { id type number date issuer subject source { key line } }
  }
`)
