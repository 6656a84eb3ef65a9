import {
  mayDo,
  type NotAllowed,
  notAllowed,
  type Operation,
  type Target,
} from '@vinhdanh/domain/access'
import type { Result } from '@vinhdanh/domain/kernel'
import {
  type BoardMember,
  type BoardStageForbids,
  type Column,
  columns,
  type ScoreBoard,
} from '@vinhdanh/domain/scoring'
import type { Context } from '../context.ts'
import { unitTarget } from '../targets.ts'
import type { BoardAction } from './enums.ts'
import { boardTarget } from './view.ts'

const operationsOfColumns = {
  self: 'enterSelfScores',
  cross: 'enterCrossScores',
  official: 'enterOfficialScores',
} as const satisfies Record<Column, Operation>

export const operationOfColumn = (column: Column) => operationsOfColumns[column]

/** Whose right a score is: the scored unit's, its crosser's, or the organiser's. */
export async function scoreTarget(
  context: Context,
  board: ScoreBoard,
  { unitId, crosserId }: BoardMember,
  column: Column,
): Promise<Target> {
  if (column === 'official') return { unitPath: board.organiserPath }
  return unitTarget(context, column === 'self' ? unitId : crosserId)
}

/** Quyền nhập điểm của một đơn vị trong một cột. */
export async function mayEnter(
  context: Context,
  board: ScoreBoard,
  member: BoardMember,
  column: Column,
): Promise<Result<true, NotAllowed>> {
  const target = await scoreTarget(context, board, member, column)
  return mayDo(context.viewer, operationOfColumn(column), target, context.today)
}

/** Việc có thể làm, hoặc vì sao không. */
export interface BoardMay {
  readonly action: BoardAction
  readonly refusal: NotAllowed | BoardStageForbids | null
}

const forbids = ({ stage }: ScoreBoard): BoardStageForbids => ({
  kind: 'BoardStageForbids',
  stage,
  cites: [],
  rule: 'order-of-steps',
})

const runs = {
  'assign-crossers': { operation: 'assignCrossers', at: ['self', 'cross'] },
  'move-stage': { operation: 'moveStage', at: ['self', 'cross', 'official'] },
  'resolve-tie': { operation: 'resolveTie', at: ['locked'] },
  'nominate-flags': { operation: 'nominateFlags', at: ['locked'] },
} as const

/** Mọi việc trên bảng, each with the right first and then the step. */
export async function boardMay(context: Context, board: ScoreBoard): Promise<readonly BoardMay[]> {
  const entering = columns.map(async (column): Promise<BoardMay> => {
    const action = `enter-${column}` as const
    const rights = await Promise.all(
      board.members.map((member) => mayEnter(context, board, member, column)),
    )
    const denied = rights.find(({ ok }) => !ok)
    if (!rights.some(({ ok }) => ok))
      return {
        action,
        refusal:
          denied?.ok === false ? denied.refusal : notAllowed(operationOfColumn(column), 'no-role'),
      }
    return { action, refusal: board.stage === column ? null : forbids(board) }
  })
  const target = await boardTarget(context, board)
  const running = (Object.keys(runs) as (keyof typeof runs)[]).map((action): BoardMay => {
    const { operation, at } = runs[action]
    const right = mayDo(context.viewer, operation, target, context.today)
    if (!right.ok) return { action, refusal: right.refusal }
    const open = (at as readonly string[]).includes(board.stage)
    return { action, refusal: open ? null : forbids(board) }
  })
  return [...(await Promise.all(entering)), ...running]
}
