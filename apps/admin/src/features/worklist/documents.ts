import { graphql } from '../../graphql.ts'

const WorkItemParts = graphql(`
  fragment WorkItemParts on WorkItem @_unmask {
    id
    kind
    title
    step(language: $language)
    dueOn
    link
    action(language: $language)
    dataSet
  }
`)

export const Worklist_Query = graphql(
  `
  query Worklist_Query($language: Language!) {
    viewer {
      account {
        id
        name
      }
      worklist {
        total
        now {
          ...WorkItemParts
        }
        overdue {
          ...WorkItemParts
        }
        today {
          ...WorkItemParts
        }
        thisWeek {
          ...WorkItemParts
        }
        later {
          ...WorkItemParts
        }
      }
    }
  }
`,
  [WorkItemParts],
)
