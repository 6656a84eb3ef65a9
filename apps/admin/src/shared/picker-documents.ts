import { graphql } from '../graphql.ts'
import { AwardParts } from './documents.ts'

export const UnitPicker_Query = graphql(`
  query UnitPicker_Query($search: String) {
    units(first: 20, search: $search) {
      edges {
        node {
          id
          name
          code
          level
          kind
          dataSet
        }
      }
    }
  }
`)

export const PersonPicker_Query = graphql(`
  query PersonPicker_Query($search: String) {
    people(first: 20, search: $search) {
      edges {
        node {
          id
          name
          givenName
          kind
          dataSet
          currentUnit {
            id
            name
          }
        }
      }
    }
  }
`)

export const Awards_Query = graphql(
  `
  query Awards_Query($on: Date) {
    awards(on: $on) {
      ...AwardParts
    }
  }
`,
  [AwardParts],
)
