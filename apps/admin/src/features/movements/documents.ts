// long because it is every question and command of the screens of movements
import { graphql, type ResultOf } from '../../graphql.ts'
import { PageParts, RefusalParts } from '../../shared/documents.ts'

const MovementUnit = graphql(`
  fragment MovementUnit on Unit @_unmask {
    id
    name
    code
    kind
    dataSet
  }
`)

const MovementLine = graphql(
  `
  fragment MovementLine on Movement @_unmask {
    id
    name
    kind
    kindLabel(language: $language)
    status
    statusLabel(language: $language)
    launcherLabel(language: $language)
    periodSentence(language: $language)
    isCore
    dataSet
    owner {
      ...MovementUnit
    }
  }
`,
  [MovementUnit],
)

export const MovementList_Query = graphql(
  `
  query MovementList_Query(
    $first: Int
    $after: String
    $last: Int
    $before: String
    $search: String
    $year: Int
    $kind: MovementKind
    $sector: String
    $launcher: MovementLauncher
    $status: MovementStatus
    $own: Boolean
    $language: Language!
  ) {
    movementRegister(
      first: $first
      after: $after
      last: $last
      before: $before
      search: $search
      year: $year
      kind: $kind
      sector: $sector
      launcher: $launcher
      status: $status
      own: $own
    ) {
      totalCount
      pageInfo {
        ...PageParts
      }
      edges {
        node {
          ...MovementLine
          sectors {
            code
            label(language: $language)
          }
        }
      }
    }
  }
`,
  [MovementLine, PageParts],
)

export const MovementLauncher_Query = graphql(`
  query MovementLauncher_Query($launcher: MovementLauncher!, $year: Int, $language: Language!) {
    movementsByLauncher(launcher: $launcher, year: $year) {
      count
      notStated
      sentence(language: $language)
    }
  }
`)

export const FormalMovements_Query = graphql(`
  query FormalMovements_Query($language: Language!) {
    formalMovements {
      movement {
        id
        name
      }
      signs {
        sign
        sentence(language: $language)
      }
    }
  }
`)

export const MovementCalendar_Query = graphql(
  `
  query MovementCalendar_Query($year: Int!, $language: Language!) {
    commemorations(year: $year) {
      code
      on
      ordinal
      sentence(language: $language)
    }
    movementRegister(first: 100, year: $year) {
      edges {
        node {
          ...MovementLine
          anchors {
            code
          }
        }
      }
    }
  }
`,
  [MovementLine],
)

export const MovementPageParts = graphql(
  `
  fragment MovementPageParts on Movement @_unmask {
    ...MovementLine
    version
    theme
    purpose
    launcher
    launcherAsWritten
    listedUnder
    from
    until
    endEvent
    hcmStudy
    conflicts
    note
    commendedAs(language: $language)
    sectors {
      code
      label(language: $language)
    }
    subjects {
      code
      label(language: $language)
    }
    anchors {
      code
      sentence(language: $language)
    }
    core {
      fromYear
      untilYear
    }
    coreMovement {
      id
      name
    }
    parent {
      ...MovementLine
    }
    children {
      ...MovementLine
      children {
        ...MovementLine
      }
    }
    serving {
      ...MovementLine
    }
    targets {
      id
      indicator
      measure
      goal
      lines {
        unit {
          ...MovementUnit
        }
        registered
        value
        achieved
        reportedOn
        planRatio
        sentence(language: $language)
        note
        earlier {
          reportedOn
          sentence(language: $language)
        }
        bases {
          basis
          label(language: $language)
          asWritten
          sentence(language: $language)
        }
      }
    }
    checklist {
      item
      label(language: $language)
      done
      required
      byHand
    }
    documents {
      id
      type
      number
      dated
      issuer
      subject
    }
    participants {
      registeredOn
      people
      note
      unit {
        ...MovementUnit
      }
    }
    reviews {
      id
      final
      heldOn
      results
      limitations
      lessons
    }
    relief {
      entries {
        id
        what
        asWritten
        standing
        destination
        mobiliser
        on
        note
        struckOn
        struckReason
        unit {
          ...MovementUnit
        }
      }
      totals {
        measure
        sentence(language: $language)
      }
    }
    formality {
      sign
      sentence(language: $language)
    }
    history {
      id
      at
      byName
      label(language: $language)
    }
    steps {
      step
      allowed
      refusal {
        __typename
        ...RefusalParts
      }
    }
    source {
      key
      title
      line
    }
  }
`,
  [MovementLine, MovementUnit, RefusalParts],
)

export const MovementPage_Query = graphql(
  `
  query MovementPage_Query($id: ID!, $language: Language!) {
    node(id: $id) {
      __typename
      id
      ... on Movement {
        ...MovementPageParts
      }
    }
  }
`,
  [MovementPageParts],
)

/** Movements that another may respond to or serve. */
export const MovementChoices_Query = graphql(
  `
  query MovementChoices_Query($year: Int!, $language: Language!) {
    movementRegister(first: 100) {
      edges {
        node {
          ...MovementLine
        }
      }
    }
    commemorations(year: $year) {
      code
      sentence(language: $language)
    }
  }
`,
  [MovementLine],
)

export const Movement_Save = graphql(
  `
  mutation Movement_Save($input: SaveMovementInput!, $language: Language!) {
    saveMovement(input: $input) {
      __typename
      ... on MovementSaved {
        at
        movement {
          ...MovementPageParts
        }
      }
      ... on Refusal {
        ...RefusalParts
      }
    }
  }
`,
  [MovementPageParts, RefusalParts],
)

export const Movement_Launch = graphql(
  `
  mutation Movement_Launch($input: LaunchMovementInput!, $language: Language!) {
    launchMovement(input: $input) {
      __typename
      ... on MovementLaunched {
        at
        movement {
          ...MovementPageParts
        }
      }
      ... on Refusal {
        ...RefusalParts
      }
    }
  }
`,
  [MovementPageParts, RefusalParts],
)

export const Movement_Withdraw = graphql(
  `
  mutation Movement_Withdraw($input: WithdrawMovementInput!, $language: Language!) {
    withdrawMovement(input: $input) {
      __typename
      ... on MovementWithdrawn {
        at
        movement {
          ...MovementPageParts
        }
      }
      ... on Refusal {
        ...RefusalParts
      }
    }
  }
`,
  [MovementPageParts, RefusalParts],
)

export const Movement_CarryOver = graphql(
  `
  mutation Movement_CarryOver($input: CarryOverMovementInput!, $language: Language!) {
    carryOverMovement(input: $input) {
      __typename
      ... on MovementCarriedOver {
        at
        movement {
          ...MovementPageParts
        }
      }
      ... on Refusal {
        ...RefusalParts
      }
    }
  }
`,
  [MovementPageParts, RefusalParts],
)

export const Movement_MarkCore = graphql(
  `
  mutation Movement_MarkCore($input: MarkCoreMovementInput!, $language: Language!) {
    markCoreMovement(input: $input) {
      __typename
      ... on CoreMovementMarked {
        at
        movement {
          ...MovementPageParts
        }
      }
      ... on Refusal {
        ...RefusalParts
      }
    }
  }
`,
  [MovementPageParts, RefusalParts],
)

export const Movement_Tick = graphql(
  `
  mutation Movement_Tick($input: TickLaunchItemInput!, $language: Language!) {
    tickLaunchItem(input: $input) {
      __typename
      ... on LaunchItemTicked {
        at
        movement {
          ...MovementPageParts
        }
      }
      ... on Refusal {
        ...RefusalParts
      }
    }
  }
`,
  [MovementPageParts, RefusalParts],
)

export const Movement_Register = graphql(
  `
  mutation Movement_Register($input: RegisterForMovementInput!, $language: Language!) {
    registerForMovement(input: $input) {
      __typename
      ... on MovementJoined {
        at
        movement {
          ...MovementPageParts
        }
      }
      ... on Refusal {
        ...RefusalParts
      }
    }
  }
`,
  [MovementPageParts, RefusalParts],
)

export const Movement_Report = graphql(
  `
  mutation Movement_Report($input: ReportMovementTargetInput!, $language: Language!) {
    reportMovementTarget(input: $input) {
      __typename
      ... on TargetReported {
        at
        movement {
          ...MovementPageParts
        }
      }
      ... on Refusal {
        ...RefusalParts
      }
    }
  }
`,
  [MovementPageParts, RefusalParts],
)

export const Movement_Review = graphql(
  `
  mutation Movement_Review($input: RecordMovementReviewInput!, $language: Language!) {
    recordMovementReview(input: $input) {
      __typename
      ... on MovementReviewed {
        at
        movement {
          ...MovementPageParts
        }
      }
      ... on Refusal {
        ...RefusalParts
      }
    }
  }
`,
  [MovementPageParts, RefusalParts],
)

export const Movement_EnterRelief = graphql(
  `
  mutation Movement_EnterRelief($input: EnterReliefInput!, $language: Language!) {
    enterRelief(input: $input) {
      __typename
      ... on ReliefEntered {
        at
        movement {
          ...MovementPageParts
        }
      }
      ... on Refusal {
        ...RefusalParts
      }
    }
  }
`,
  [MovementPageParts, RefusalParts],
)

export const Movement_StrikeRelief = graphql(
  `
  mutation Movement_StrikeRelief($input: StrikeReliefInput!, $language: Language!) {
    strikeRelief(input: $input) {
      __typename
      ... on ReliefStruck {
        at
        movement {
          ...MovementPageParts
        }
      }
      ... on Refusal {
        ...RefusalParts
      }
    }
  }
`,
  [MovementPageParts, RefusalParts],
)

/** Phong trào đang xem, as the page and its tabs pass it on. */
export type MovementData = ResultOf<typeof MovementPageParts>
export type MovementLineData = ResultOf<typeof MovementLine>
