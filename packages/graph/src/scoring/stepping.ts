import { ok, refuse } from '@vinhdanh/domain/kernel'
import type { BoardEvent, ScoreBoard } from '@vinhdanh/domain/scoring'
import { appendBoard, loadBoardToChange } from '@vinhdanh/storage/scoring'
import { type Inside, stale, stopped, unknownId } from '../handle.ts'
import { keyOf } from '../ids.ts'
import { ScoreBoardRef } from '../refs.ts'
import { happened, words } from '../results.ts'
import { boardTarget } from './view.ts'

/** The type of an event of a board, with the board after it. */
export const boardEvent = (kind: BoardEvent['kind'], description: string) =>
  happened(kind).implement({
    description,
    fields: (t) => ({
      at: t.expose('at', { type: 'DateTime', description: words.at }),
      board: t.field({
        type: ScoreBoardRef,
        description: 'Bảng chấm điểm sau bước này.',
        resolve: async ({ id }, _args, { loaders }) => {
          const board = await loaders.board.load(id)
          if (board === null) throw new Error(`no board ${id}`)
          return board
        },
      }),
    }),
  })

/** A board to take a step on; whoever else wants to waits until this one is done. */
export async function boardIn({ tx }: Inside, id: string) {
  const key = keyOf(id, 'ScoreBoard')
  const board = key === null ? null : await loadBoardToChange(tx, key)
  return board === null ? unknownId('board') : ok(board)
}

/** The same for those who run it, as they have read it. */
export async function boardToRun(
  inside: Inside,
  { board: id, expectedVersion }: { readonly board: string; readonly expectedVersion: number },
) {
  const found = await boardIn(inside, id)
  if (!found.ok) return found
  const stop = stopped(inside, await boardTarget(inside.context, found.value))
  if (stop !== null) return refuse(stop)
  const changed = stale(found.value, expectedVersion)
  return changed === null ? found : refuse(changed)
}

export async function writtenBoard(inside: Inside, before: ScoreBoard | null, event: BoardEvent) {
  const answer = await appendBoard(inside.tx, before, event, inside.actor)
  return answer.ok ? ok({ kind: event.kind, id: answer.value.id }) : answer
}

/** The keys behind global ids of units, or the place of the first that is none. */
export function unitKeys(ids: readonly string[], path: string) {
  const keys: string[] = []
  for (const [index, id] of ids.entries()) {
    const key = keyOf(id, 'Unit')
    if (key === null) return unknownId(`${path}.${index}`)
    keys.push(key)
  }
  return ok(keys)
}
