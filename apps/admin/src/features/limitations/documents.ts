// long because it is one list: every question and command of the pages of limitations and plans
import { graphql, type ResultOf } from '../../graphql.ts'
import { ActionParts, PageParts, RefusalParts } from '../../shared/documents.ts'

export const LimitationParts = graphql(
  `
  fragment LimitationParts on Limitation @_unmask {
    id
    year
    review
    reviewLabel(language: $language)
    raisedOn
    theme
    text
    status
    statusLabel(language: $language)
    overdue
    closedOn
    version
    dataSet
    cluster {
      id
      name
    }
    unit {
      id
      name
    }
    tasks {
      id
      text
      dueOn
      result
      doneOn
      overdue
      owner {
        id
        name
      }
      possibleActions {
        ...ActionParts
      }
    }
    turns {
      status
      on
      reason
    }
    planItems {
      id
      year
      text
    }
    possibleActions {
      ...ActionParts
    }
  }
`,
  [ActionParts],
)

export const Limitations_Query = graphql(
  `
  query Limitations_Query(
    $first: Int
    $after: String
    $last: Int
    $before: String
    $search: String
    $cluster: ID
    $status: LimitationStatus
    $overdue: Boolean
    $language: Language!
  ) {
    limitations(
      first: $first
      after: $after
      last: $last
      before: $before
      search: $search
      cluster: $cluster
      status: $status
      overdue: $overdue
    ) {
      totalCount
      pageInfo {
        ...PageParts
      }
      edges {
        node {
          ...LimitationParts
        }
      }
    }
  }
`,
  [PageParts, LimitationParts],
)

/** Bao nhiêu ở mỗi trạng thái, for the tabs. */
export const LimitationCounts_Query = graphql(`
  query LimitationCounts_Query($cluster: ID, $search: String) {
    overdue: limitations(first: 0, cluster: $cluster, search: $search, overdue: true) {
      totalCount
    }
    open: limitations(first: 0, cluster: $cluster, search: $search, status: OPEN) {
      totalCount
    }
    closed: limitations(first: 0, cluster: $cluster, search: $search, status: CLOSED) {
      totalCount
    }
  }
`)

const PlanItemParts = graphql(
  `
  fragment PlanItemParts on PlanItem @_unmask {
    id
    year
    text
    dueOn
    version
    dataSet
    withdrawnBecause
    cluster {
      id
      name
    }
    unit {
      id
      name
    }
    owner {
      id
      name
    }
    traces {
      kind
      kindLabel(language: $language)
      label(language: $language)
      anniversary
      baseYear
      limitation {
        id
      }
      document {
        id
      }
    }
    possibleActions {
      ...ActionParts
    }
  }
`,
  [ActionParts],
)

export const Plan_Query = graphql(
  `
  query Plan_Query($cluster: ID, $year: Int!, $language: Language!) {
    planItems(cluster: $cluster, year: $year) {
      ...PlanItemParts
    }
  }
`,
  [PlanItemParts],
)

/** Những gì một nhiệm vụ có thể lấy làm căn cứ. */
export const PlanGrounds_Query = graphql(`
  query PlanGrounds_Query($cluster: ID) {
    limitations(first: 100, cluster: $cluster) {
      edges {
        node {
          id
          theme
          text
          status
        }
      }
    }
    documents {
      id
      type
      number
      subject
    }
  }
`)

export const Limitation_Raise = graphql(
  `
  mutation Limitation_Raise($input: RaiseLimitationInput!, $language: Language!) {
    raiseLimitation(input: $input) {
      __typename
      ... on LimitationRaised {
        limitation {
          ...LimitationParts
        }
      }
      ... on Refusal {
        ...RefusalParts
      }
    }
  }
`,
  [LimitationParts, RefusalParts],
)

export const Limitation_Assign = graphql(
  `
  mutation Limitation_Assign($input: AssignLimitationTaskInput!, $language: Language!) {
    assignLimitationTask(input: $input) {
      __typename
      ... on LimitationTaskAssigned {
        limitation {
          ...LimitationParts
        }
      }
      ... on Refusal {
        ...RefusalParts
      }
    }
  }
`,
  [LimitationParts, RefusalParts],
)

export const Limitation_Report = graphql(
  `
  mutation Limitation_Report($input: ReportLimitationTaskInput!, $language: Language!) {
    reportLimitationTask(input: $input) {
      __typename
      ... on LimitationTaskReported {
        limitation {
          ...LimitationParts
        }
      }
      ... on Refusal {
        ...RefusalParts
      }
    }
  }
`,
  [LimitationParts, RefusalParts],
)

export const Limitation_Close = graphql(
  `
  mutation Limitation_Close($input: CloseLimitationInput!, $language: Language!) {
    closeLimitation(input: $input) {
      __typename
      ... on LimitationClosed {
        limitation {
          ...LimitationParts
        }
      }
      ... on Refusal {
        ...RefusalParts
      }
    }
  }
`,
  [LimitationParts, RefusalParts],
)

export const Limitation_Reopen = graphql(
  `
  mutation Limitation_Reopen($input: ReopenLimitationInput!, $language: Language!) {
    reopenLimitation(input: $input) {
      __typename
      ... on LimitationReopened {
        limitation {
          ...LimitationParts
        }
      }
      ... on Refusal {
        ...RefusalParts
      }
    }
  }
`,
  [LimitationParts, RefusalParts],
)

export const PlanItem_Save = graphql(
  `
  mutation PlanItem_Save($input: SavePlanItemInput!, $language: Language!) {
    savePlanItem(input: $input) {
      __typename
      ... on PlanItemSaved {
        item {
          ...PlanItemParts
        }
      }
      ... on Refusal {
        ...RefusalParts
      }
    }
  }
`,
  [PlanItemParts, RefusalParts],
)

export const PlanItem_Withdraw = graphql(
  `
  mutation PlanItem_Withdraw($input: WithdrawPlanItemInput!, $language: Language!) {
    withdrawPlanItem(input: $input) {
      __typename
      ... on PlanItemWithdrawn {
        item {
          ...PlanItemParts
        }
      }
      ... on Refusal {
        ...RefusalParts
      }
    }
  }
`,
  [PlanItemParts, RefusalParts],
)

export type LimitationData = ResultOf<typeof LimitationParts>
export type TaskData = LimitationData['tasks'][number]
export type PlanItemData = ResultOf<typeof PlanItemParts>
