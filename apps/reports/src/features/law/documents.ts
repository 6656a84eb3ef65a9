import { graphql } from '../../graphql.ts'

export const LawSourcesQuery = graphql(`
  query LawSources_Query($on: Date) {
    law(on: $on) {
      day
      instruments { code number title titleEn effective content { provisions conditions readings } }
      provenanceCounts { status group instrument number count }
    }
    app { today }
  }
`)

export const LawRulesQuery = graphql(`
  query LawRules_Query(
    $on: Date
    $status: ProvenanceStatus
    $instrument: String
    $group: AwardGroup
    $general: Boolean
    $first: Int
    $after: String
    $language: Language!
  ) {
    law(on: $on) {
      day
      instruments { code number }
      rules(
        status: $status
        instrument: $instrument
        group: $group
        general: $general
        first: $first
        after: $after
      ) {
        totalCount
        pageInfo { hasNextPage endCursor }
        edges {
          node {
            key
            label(language: $language)
            sentence(language: $language)
            award { code name nameEn }
            citation { label(language: $language) }
            provenance { status source note }
          }
        }
      }
    }
    app { today }
  }
`)
