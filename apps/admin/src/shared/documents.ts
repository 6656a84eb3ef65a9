import { graphql } from '../graphql.ts'

export const CitationParts = graphql(`
  fragment CitationParts on Citation @_unmask {
    instrumentId
    number
    article
    label(language: $language)
  }
`)

/** Every refusal in one shape: the sentence and its grounds, whatever its kind. */
export const RefusalParts = graphql(
  `
  fragment RefusalParts on Refusal @_unmask {
    sentence(language: $language)
    citations {
      ...CitationParts
    }
    ... on InvalidInput {
      issues {
        path
        sentence(language: $language)
      }
    }
  }
`,
  [CitationParts],
)

export const ActionParts = graphql(
  `
  fragment ActionParts on PossibleAction @_unmask {
    action
    allowed
    refusal {
      __typename
      ...RefusalParts
    }
  }
`,
  [RefusalParts],
)

export const ProvenanceParts = graphql(`
  fragment ProvenanceParts on Provenance @_unmask {
    status
    source
    note
    confirmed {
      id
      name
      organisation
      on
      document
    }
  }
`)

export const VerdictParts = graphql(
  `
  fragment VerdictParts on Verdict @_unmask {
    award {
      id
      code
      name
      nameEn
    }
    truth
    year
    lawDay
    lawHash
    whyThisLaw(language: $language)
    restsOnUnverified
    needsPerson
    deferred
    receiptUnknown
    readings {
      id
      label(language: $language)
      citation {
        ...CitationParts
      }
      outcomes {
        reading
        label(language: $language)
        truth
        provenance {
          ...ProvenanceParts
        }
      }
      chosen
      settled
      choice {
        by
        at
        reason
      }
    }
    confirmedBy {
      id
      name
      organisation
      on
      document
    }
    warnings {
      kind
      sentence(language: $language)
    }
    recorded {
      truth
      agrees
      notice(language: $language)
    }
    missing {
      key
      sentence(language: $language)
    }
    counts {
      met
      unmet
      unknown
    }
    nodes {
      key
      parentKey
      depth
      kind
      truth
      forces
      sentence(language: $language)
      foundSentence(language: $language)
      citation {
        ...CitationParts
      }
      provenance {
        ...ProvenanceParts
      }
      records {
        kind
        id
        label(language: $language)
      }
      missing {
        key
        sentence(language: $language)
      }
    }
  }
`,
  [CitationParts, ProvenanceParts],
)

export const AwardParts = graphql(`
  fragment AwardParts on Award @_unmask {
    id
    code
    name
    nameEn
    group
    level
    rank
    subjects
  }
`)

export const PageParts = graphql(`
  fragment PageParts on PageInfo @_unmask {
    hasNextPage
    hasPreviousPage
    startCursor
    endCursor
  }
`)

/** Who is signed in and what they may do: asked once by the frame. */
export const Frame_Query = graphql(`
  query Frame_Query($language: Language!) {
    app {
      today
      synthetic
      version
      demoAccounts {
        email
        password
        role
        name
      }
    }
    viewer {
      account {
        id
        name
        email
        demo
        person {
          id
          name
        }
      }
      grants {
        role
        unit {
          id
          name
          code
          kind
          sector
          dataSet
        }
        from
        until
        label(language: $language)
      }
      can
      worklist {
        total
      }
    }
  }
`)
