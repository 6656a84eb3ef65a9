import { graphql, type ResultOf } from '../../graphql.ts'
import { CitationParts, ProvenanceParts, RefusalParts } from '../../shared/documents.ts'

export const RegulationParts = graphql(
  `
  fragment RegulationParts on LocalRegulation @_unmask {
    id
    status
    number
    title
    titleEn
    issuer
    signed
    from
    until
    source
    document
    version
    savedBy
    savedAt
    organisation {
      id
      name
      dataSet
    }
    issues {
      path
      code
      sentence(language: $language)
    }
    loosenings {
      path
      code
      place(language: $language)
      article {
        ...CitationParts
      }
      sentence(language: $language)
      citation {
        ...CitationParts
      }
    }
    rules {
      kind
      sentence(language: $language)
      awards(language: $language)
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

export const Regulations_Query = graphql(
  `
  query Regulations_Query($language: Language!) {
    regulations {
      ...RegulationParts
    }
  }
`,
  [RegulationParts],
)

export const Regulation_Query = graphql(
  `
  query Regulation_Query($id: ID!, $language: Language!) {
    regulation(id: $id) {
      ...RegulationParts
    }
  }
`,
  [RegulationParts],
)

export const PreviewRegulation_Query = graphql(
  `
  query PreviewRegulation_Query($id: ID!, $first: Int, $after: String, $language: Language!) {
    previewRegulation(id: $id, first: $first, after: $after) {
      judged
      total
      hasNextPage
      endCursor
      changed {
        before
        after
        proposal {
          id
          number
          subject {
            name
          }
        }
        because {
          truth
          sentence(language: $language)
          citation {
            ...CitationParts
          }
        }
      }
    }
  }
`,
  [CitationParts],
)

export const Regulations_Save = graphql(
  `
  mutation Regulations_Save($input: SaveRegulationInput!, $language: Language!) {
    saveRegulation(input: $input) {
      __typename
      ... on RegulationSaved {
        at
        regulation {
          ...RegulationParts
        }
      }
      ... on Refusal {
        ...RefusalParts
      }
    }
  }
`,
  [RegulationParts, RefusalParts],
)

export const Regulations_Enact = graphql(
  `
  mutation Regulations_Enact($input: EnactRegulationInput!, $language: Language!) {
    enactRegulation(input: $input) {
      __typename
      ... on RegulationEnacted {
        at
        regulation {
          ...RegulationParts
        }
      }
      ... on Refusal {
        ...RefusalParts
      }
    }
  }
`,
  [RegulationParts, RefusalParts],
)

export const Regulations_Withdraw = graphql(
  `
  mutation Regulations_Withdraw($input: WithdrawRegulationInput!, $language: Language!) {
    withdrawRegulation(input: $input) {
      __typename
      ... on RegulationWithdrawn {
        at
        regulation {
          ...RegulationParts
        }
      }
      ... on Refusal {
        ...RefusalParts
      }
    }
  }
`,
  [RegulationParts, RefusalParts],
)

export type Regulation = ResultOf<typeof RegulationParts>
