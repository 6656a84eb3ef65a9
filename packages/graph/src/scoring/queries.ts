import { seesCell } from '@vinhdanh/domain/scoring'
import { listBoards, loadHistory } from '@vinhdanh/storage/scoring'
import { builder } from '../builder.ts'
import { reading } from '../fields.ts'
import { keyOf } from '../ids.ts'
import { keyAsked } from '../outcome.ts'
import { connectedBy, costOfPage, pageArgs, pageRequest } from '../pages.ts'
import { given } from '../present.ts'
import { ScoreBoardRef } from '../refs.ts'
import { leavesAt, ScoreChangeType } from './cell-types.ts'
import { BoardStageEnum, ScoreColumnEnum } from './enums.ts'
import { ScoreBoardConnection } from './types.ts'
import { boardsInReach, boardToRead, rubricAt, seatAt } from './view.ts'

builder.queryFields((t) => ({
  scoreBoards: t.field({
    ...reading('scoreBoards'),
    type: ScoreBoardConnection,
    description: 'Các bảng chấm điểm trong phạm vi được đọc, năm gần nhất trước.',
    complexity: costOfPage,
    args: {
      ...pageArgs,
      year: t.arg.int({ description: 'Của năm này.' }),
      cluster: t.arg.id({ description: 'Của cụm, khối này.' }),
      stage: t.arg({ type: BoardStageEnum, description: 'Ở bước này.' }),
      search: t.arg.string({
        description:
          'Tên bảng, cụm, khối, đơn vị tổ chức, bảng tiêu chí hoặc năm, không cần gõ dấu.',
      }),
    },
    resolve: async (_root, { year, cluster, stage, search, ...page }, context) => {
      const clusterId = keyAsked('cluster', 'Cluster', cluster)
      const filter = {
        ...given({ year, clusterId, stage, search }),
        reach: await boardsInReach(context),
      }
      return connectedBy(
        listBoards(context.reader, filter, pageRequest(page)),
        context.loaders.board,
      )
    },
  }),
  scoreBoard: t.field({
    ...reading('scoreBoard'),
    type: ScoreBoardRef,
    nullable: true,
    description: 'Một bảng chấm điểm; null khi không có, hoặc không được đọc.',
    args: { id: t.arg.id({ required: true, description: 'Mã toàn cục.' }) },
    resolve: (_root, { id }, context) => {
      const key = keyOf(id, 'ScoreBoard')
      return key === null ? null : boardToRead(context, key)
    },
  }),
  scoreHistory: t.field({
    ...reading('scoreHistory'),
    type: [ScoreChangeType],
    description: 'Lịch sử một ô điểm, từ lần ghi đầu; rỗng khi chưa ghi hoặc không được thấy.',
    args: {
      board: t.arg.id({ required: true, description: 'Bảng chấm điểm.' }),
      unit: t.arg.id({ required: true, description: 'Đơn vị được chấm.' }),
      line: t.arg.string({ required: true, description: 'Địa chỉ dòng.' }),
      column: t.arg({ type: ScoreColumnEnum, required: true, description: 'Cột.' }),
    },
    resolve: async (_root, { board, unit, line, column }, context) => {
      const key = keyOf(board, 'ScoreBoard')
      const unitId = keyOf(unit, 'Unit')
      const view = key === null ? null : await boardToRead(context, key)
      if (view === null || unitId === null) return []
      const seat = await seatAt(context, view.state)
      if (!seesCell(view.state, seat, { unitId, column })) return []
      const leaf = leavesAt(await rubricAt(context, view.state)).get(line)
      const changes = await loadHistory(context.reader, view.id, { unitId, line, column })
      return changes.map((change) => ({ change, leaf }))
    },
  }),
}))
