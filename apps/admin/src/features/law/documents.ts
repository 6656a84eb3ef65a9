import { graphql } from '../../graphql.ts'
import { AwardParts, CitationParts, ProvenanceParts } from '../../shared/documents.ts'

export const LawBook_Query = graphql(
  `
  query LawBook_Query($on: Date) {
    law(on: $on) {
      day
      hash
      instruments {
        id
        code
        number
        title
        titleEn
        rank
        issuer
        effective
        source
      }
      awards {
        ...AwardParts
      }
    }
  }
`,
  [AwardParts],
)

export const AwardRule_Query = graphql(
  `
  query AwardRule_Query($on: Date, $award: String!, $language: Language!) {
    law(on: $on) {
      day
      hash
      rule(award: $award) {
        award {
          ...AwardParts
        }
        citation {
          ...CitationParts
        }
        provenance {
          ...ProvenanceParts
        }
        competence
        ballotYesShare
        ballotCitation {
          ...CitationParts
        }
        conditions {
          key
          parentKey
          depth
          kind
          sentence(language: $language)
          citation {
            ...CitationParts
          }
          provenance {
            ...ProvenanceParts
          }
        }
      }
    }
  }
`,
  [AwardParts, CitationParts, ProvenanceParts],
)
