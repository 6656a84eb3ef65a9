import { graphql } from '../../graphql.ts'
import { AwardParts, CitationParts, ProvenanceParts } from '../../shared/documents.ts'

export const ProvisionParts = graphql(
  `
  fragment ProvisionParts on Provision @_unmask {
    id
    kind
    label(language: $language)
    sentence(language: $language)
    citation {
      ...CitationParts
    }
    provenance {
      ...ProvenanceParts
    }
    otherReadings {
      id
      sentence(language: $language)
      citation {
        ...CitationParts
      }
      provenance {
        ...ProvenanceParts
      }
    }
  }
`,
  [CitationParts, ProvenanceParts],
)

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
      changes {
        day
        added
        replaced
        repealed
        instruments {
          id
          number
        }
      }
    }
  }
`,
  [AwardParts],
)

export const AwardRule_Query = graphql(
  `
  query AwardRule_Query($on: Date, $unit: ID, $award: String!, $language: Language!) {
    law(on: $on, unit: $unit) {
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
        ballot {
          ...ProvisionParts
        }
        quota {
          ...ProvisionParts
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
        provisions {
          ...ProvisionParts
        }
      }
    }
  }
`,
  [AwardParts, CitationParts, ProvenanceParts, ProvisionParts],
)

export const AwardHistory_Query = graphql(
  `
  query AwardHistory_Query($award: String!, $language: Language!) {
    law {
      day
      hash
      history(award: $award) {
        from
        until
        instruments {
          id
          number
        }
        rule {
          award {
            ...AwardParts
          }
          conditions {
            key
            depth
            sentence(language: $language)
          }
          provisions {
            ...ProvisionParts
          }
        }
      }
    }
  }
`,
  [AwardParts, ProvisionParts],
)

export const AwardsOn_Query = graphql(
  `
  query AwardsOn_Query($on: Date) {
    awards(on: $on) {
      ...AwardParts
    }
  }
`,
  [AwardParts],
)
