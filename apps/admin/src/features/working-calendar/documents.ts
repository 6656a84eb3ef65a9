import { graphql, type ResultOf } from '../../graphql.ts'
import { RefusalParts } from '../../shared/documents.ts'

const CalendarParts = graphql(`
  fragment CalendarParts on WorkingCalendar @_unmask {
    id
    year
    off
    madeUp
    document
    setBy
    setAt
    version
  }
`)

export const WorkingCalendars_Query = graphql(
  `
  query WorkingCalendars_Query {
    workingCalendars {
      ...CalendarParts
    }
  }
`,
  [CalendarParts],
)

export const WorkingCalendars_Set = graphql(
  `
  mutation WorkingCalendars_Set($input: SetWorkingCalendarInput!, $language: Language!) {
    setWorkingCalendar(input: $input) {
      __typename
      ... on WorkingCalendarSet {
        at
        calendar {
          ...CalendarParts
        }
      }
      ... on Refusal {
        ...RefusalParts
      }
    }
  }
`,
  [CalendarParts, RefusalParts],
)

export type Calendar = ResultOf<typeof WorkingCalendars_Query>['workingCalendars'][number]
