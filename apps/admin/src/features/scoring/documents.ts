// long because each operation of the board is one document
import { graphql, type ResultOf } from '../../graphql.ts'
import { PageParts, RefusalParts } from '../../shared/documents.ts'

const ScoreUnit = graphql(`
  fragment ScoreUnit on Unit @_unmask {
    id
    name
    dataSet
  }
`)

const CellParts = graphql(`
  fragment CellParts on ScoreCell @_unmask {
    line
    column
    version
    points
    part
    whole
    precondition
    evidence
    by
    at
  }
`)

const TotalParts = graphql(`
  fragment TotalParts on ColumnTotal @_unmask {
    column
    total
    base
    bonus
    deduction
    missing
    band {
      key
      label
    }
    notes(language: $language)
  }
`)

const RankingParts = graphql(
  `
  fragment RankingParts on Ranking @_unmask {
    column
    complete
    lines {
      rank
      total
      band {
        key
        label
      }
      unit {
        ...ScoreUnit
      }
      tiedWith {
        id
        name
      }
      explained(language: $language)
    }
    ties {
      rank
      needsVote
      units {
        id
        name
      }
      sentence(language: $language)
    }
  }
`,
  [ScoreUnit],
)

const FlagParts = graphql(`
  fragment FlagParts on FlagProposal @_unmask {
    limit
    members
    sentence(language: $language)
    proposed {
      id
      name
    }
    undecided {
      id
      name
    }
    lowered {
      unit {
        id
        name
      }
      sentences(language: $language)
    }
    nominated {
      id
      name
    }
    blocked {
      unit {
        id
        name
      }
      sentence(language: $language)
    }
  }
`)

export const BoardList_Query = graphql(
  `
  query BoardList_Query(
    $first: Int
    $after: String
    $last: Int
    $before: String
    $search: String
    $year: Int
    $cluster: ID
  ) {
    scoreBoards(
      first: $first
      after: $after
      last: $last
      before: $before
      search: $search
      year: $year
      cluster: $cluster
    ) {
      totalCount
      pageInfo {
        ...PageParts
      }
      edges {
        node {
          id
          title
          year
          stage
          organiser {
            ...ScoreUnit
          }
          cluster {
            id
            name
          }
          rubric {
            id
            title
          }
        }
      }
    }
  }
`,
  [PageParts, ScoreUnit],
)

/** The head of a board: its stage, what the viewer may do and see; without the cells. */
const BoardHead = graphql(
  `
  fragment BoardHead on ScoreBoard @_unmask {
    id
    version
    title
    year
    stage
    lockPhrase
    stageSentence(language: $language)
    organiser {
      ...ScoreUnit
    }
    cluster {
      id
      name
    }
    may {
      action
      allowed
      refusal {
        __typename
        ...RefusalParts
      }
    }
    sees {
      column
      sight
      sentence(language: $language)
    }
  }
`,
  [RefusalParts, ScoreUnit],
)

export const Board_Query = graphql(
  `
  query Board_Query($id: ID!, $language: Language!) {
    scoreBoard(id: $id) {
      ...BoardHead
      rubric {
        id
        title
        number
        ceiling
        tieBreaks
        lines {
          key
          parent
          depth
          number
          text
          part
          leaf
          maximum
          method
          measuresShare
          precondition
          rule(language: $language)
        }
      }
      members {
        may
        unit {
          ...ScoreUnit
        }
        crosser {
          id
          name
        }
        cells {
          ...CellParts
        }
        totals {
          ...TotalParts
        }
      }
      self: ranking(column: SELF) {
        ...RankingParts
      }
      cross: ranking(column: CROSS) {
        ...RankingParts
      }
      official: ranking(column: OFFICIAL) {
        ...RankingParts
      }
      flags {
        ...FlagParts
      }
    }
  }
`,
  [BoardHead, CellParts, TotalParts, RankingParts, FlagParts, ScoreUnit],
)

const EnteredParts = graphql(
  `
  fragment EnteredParts on EnterScoresResult @_unmask {
    __typename
    ... on ScoresEntered {
      at
      cells {
        unit {
          id
        }
        cell {
          ...CellParts
        }
      }
      board {
        id
        members {
          unit {
            id
          }
          totals {
            ...TotalParts
          }
        }
        self: ranking(column: SELF) {
          ...RankingParts
        }
        cross: ranking(column: CROSS) {
          ...RankingParts
        }
        official: ranking(column: OFFICIAL) {
          ...RankingParts
        }
      }
    }
    ... on ScoresRefused {
      faults {
        index
        code
        sentence(language: $language)
      }
    }
    ... on ScoreChangedMeanwhile {
      clashes: cells {
        unit {
          id
        }
        line
        column
        current {
          ...CellParts
        }
      }
    }
    ... on Refusal {
      ...RefusalParts
    }
  }
`,
  [CellParts, TotalParts, RankingParts, RefusalParts],
)

export const Board_EnterSelf = graphql(
  `
  mutation Board_EnterSelf($input: EnterScoresInput!, $language: Language!) {
    entered: enterSelfScores(input: $input) {
      ...EnteredParts
    }
  }
`,
  [EnteredParts],
)

export const Board_EnterCross = graphql(
  `
  mutation Board_EnterCross($input: EnterScoresInput!, $language: Language!) {
    entered: enterCrossScores(input: $input) {
      ...EnteredParts
    }
  }
`,
  [EnteredParts],
)

export const Board_EnterOfficial = graphql(
  `
  mutation Board_EnterOfficial($input: EnterScoresInput!, $language: Language!) {
    entered: enterOfficialScores(input: $input) {
      ...EnteredParts
    }
  }
`,
  [EnteredParts],
)

export const Board_History = graphql(`
  query Board_History($board: ID!, $unit: ID!, $line: String!, $column: ScoreColumn!) {
    scoreHistory(board: $board, unit: $unit, line: $line, column: $column) {
      version
      before
      after
      partBefore
      wholeBefore
      partAfter
      wholeAfter
      reason
      by
      at
    }
  }
`)

/** What a board is opened from. */
export const OpenBoard_Query = graphql(`
  query OpenBoard_Query {
    rubrics(first: 100, status: ISSUED) {
      edges {
        node {
          id
          title
          number
          unit {
            id
            name
          }
        }
      }
    }
    clusters(first: 100) {
      edges {
        node {
          id
          name
        }
      }
    }
  }
`)

/** How many units a board of one level would have. */
export const OpenBoard_UnitsQuery = graphql(`
  query OpenBoard_UnitsQuery($under: ID!, $level: UnitLevel!, $on: Date!) {
    units(first: 3, under: $under, level: $level, on: $on) {
      totalCount
      edges {
        node {
          id
          name
        }
      }
    }
  }
`)

export const Board_Open = graphql(
  `
  mutation Board_Open($input: OpenBoardInput!, $language: Language!) {
    openBoard(input: $input) {
      __typename
      ... on BoardOpened {
        at
        board {
          id
        }
      }
      ... on Refusal {
        ...RefusalParts
      }
    }
  }
`,
  [RefusalParts],
)

export const Board_Assign = graphql(
  `
  mutation Board_Assign($input: AssignCrossersInput!, $language: Language!) {
    assignCrossers(input: $input) {
      __typename
      ... on CrossersAssigned {
        at
        board {
          ...BoardHead
        }
      }
      ... on Refusal {
        ...RefusalParts
      }
    }
  }
`,
  [BoardHead, RefusalParts],
)

export const Board_Move = graphql(
  `
  mutation Board_Move($input: MoveStageInput!, $language: Language!) {
    moveStage(input: $input) {
      __typename
      ... on StageMoved {
        at
        board {
          ...BoardHead
        }
      }
      ... on Refusal {
        ...RefusalParts
      }
    }
  }
`,
  [BoardHead, RefusalParts],
)

export const Board_ResolveTie = graphql(
  `
  mutation Board_ResolveTie($input: ResolveTieInput!, $language: Language!) {
    resolveTie(input: $input) {
      __typename
      ... on TieResolved {
        at
        board {
          ...BoardHead
        }
      }
      ... on Refusal {
        ...RefusalParts
      }
    }
  }
`,
  [BoardHead, RefusalParts],
)

export const Board_Nominate = graphql(
  `
  mutation Board_Nominate($input: NominateFlagsInput!, $language: Language!) {
    nominateFlags(input: $input) {
      __typename
      ... on FlagsNominated {
        at
        board {
          ...BoardHead
        }
      }
      ... on Refusal {
        ...RefusalParts
      }
    }
  }
`,
  [BoardHead, RefusalParts],
)

/** Bảng chấm điểm, as the page holds it. */
export type Board = NonNullable<ResultOf<typeof Board_Query>['scoreBoard']>
export type Member = Board['members'][number]
export type Cell = Member['cells'][number]
export type Line = Board['rubric']['lines'][number]
export type Ranking = NonNullable<Board['official']>
export type ScoreColumn = Cell['column']
export type Entered = ResultOf<typeof Board_EnterSelf>['entered']
