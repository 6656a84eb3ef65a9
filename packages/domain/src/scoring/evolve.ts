import type { BoardEvent, ScoreBoard } from './board.ts'

/** Bảng chấm điểm sau một bước. */
export function evolveBoard(state: ScoreBoard | null, event: BoardEvent): ScoreBoard {
  if (event.kind === 'BoardOpened') return event.board
  if (state === null) throw new Error(`${event.kind} before the board was opened`)
  const next = { ...state, version: state.version + 1 }
  switch (event.kind) {
    case 'CrossersAssigned':
      return {
        ...next,
        members: state.members.map(
          (member) => event.crossers.find(({ unitId }) => unitId === member.unitId) ?? member,
        ),
      }
    case 'StageMoved':
      return { ...next, stage: event.to }
    case 'TieResolved':
      return { ...next, votes: [...state.votes, event.vote] }
    case 'FlagsNominated':
      return { ...next, nominated: event.unitIds }
  }
}
