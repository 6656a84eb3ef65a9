// long because a board has many faces: members, cells, totals, ranks, flags, what may be done
import {
  type BoardMember,
  columns,
  type FlagProposal,
  lockPhrase,
  type Ranking,
  type RankLine,
  type RankTie,
  sightOf,
} from '@vinhdanh/domain/scoring'
import {
  flagBlockedSentence,
  flagLimitSentence,
  loweredSentences,
  rankLineSentences,
  sightSentence,
  stageLabel,
  tieSentence,
} from '@vinhdanh/wording/scoring'
import { RefusalRef } from '../access/refusal.ts'
import { builder } from '../builder.ts'
import { globalId } from '../ids.ts'
import { DataSetEnum, inLanguage } from '../language.ts'
import { connectionOf } from '../pages.ts'
import { type BoardView, ClusterRef, Node, RubricRef, ScoreBoardRef, UnitRef } from '../refs.ts'
import { RubricBandType } from '../rubrics/parts.ts'
import { unitOf, unitsOf } from '../subjects/units.ts'
import { ColumnTotalType, leavesAt, ScoreCellType } from './cell-types.ts'
import { BoardActionEnum, BoardStageEnum, ScoreColumnEnum, SightEnum } from './enums.ts'
import { type BoardMay, boardMay, mayEnter } from './may.ts'
import {
  cellsAt,
  columnsSeen,
  flagsSeen,
  rankingAt,
  rankingSeen,
  rubricAt,
  seatAt,
  totalsAt,
} from './view.ts'

interface MemberOf {
  readonly member: BoardMember
  readonly view: BoardView
}

const BoardMemberType = builder.objectRef<MemberOf>('BoardMember').implement({
  description: 'Một đơn vị được chấm, với các ô mà người xem được thấy.',
  fields: (t) => ({
    unit: t.field({
      type: UnitRef,
      description: 'Đơn vị.',
      resolve: ({ member }, _args, context) => unitOf(context, member.unitId),
    }),
    crosser: t.field({
      type: UnitRef,
      nullable: true,
      description: 'Đơn vị chấm chéo.',
      resolve: ({ member }, _args, context) =>
        member.crosserId === null ? null : unitOf(context, member.crosserId),
    }),
    cells: t.field({
      type: [ScoreCellType],
      description: 'Các ô đã ghi; ô chưa từng ghi thì không có.',
      args: { column: t.arg({ type: ScoreColumnEnum, description: 'Chỉ cột này.' }) },
      resolve: async ({ member, view }, { column }, context) => {
        const board = view.state
        const [seen, { byUnit }, rubric] = await Promise.all([
          columnsSeen(context, board, member.unitId),
          cellsAt(context, board),
          rubricAt(context, board),
        ])
        const lines = leavesAt(rubric)
        return (byUnit.get(member.unitId) ?? [])
          .filter((cell) => seen.includes(cell.column) && (column ?? cell.column) === cell.column)
          .map((cell) => ({ cell, leaf: lines.get(cell.line) }))
      },
    }),
    totals: t.field({
      type: [ColumnTotalType],
      description: 'Tổng điểm của từng cột được thấy.',
      resolve: async ({ member, view }, _args, context) => {
        const { unitId } = member
        const seen = await columnsSeen(context, view.state, unitId)
        return Promise.all(
          seen.map(async (column) => ({
            column,
            totals: await totalsAt(context, view.state, { unitId, column }),
          })),
        )
      },
    }),
    may: t.field({
      type: [ScoreColumnEnum],
      description: 'Các cột người xem nhập được cho đơn vị này ở bước hiện tại.',
      resolve: async ({ member, view }, _args, context) => {
        const board = view.state
        const open = columns.filter((column) => column === board.stage)
        const rights = await Promise.all(
          open.map((column) => mayEnter(context, board, member, column)),
        )
        return open.filter((_, index) => rights[index]?.ok === true)
      },
    }),
  }),
})

const BoardMayType = builder.objectRef<BoardMay>('BoardMay').implement({
  description: 'Một việc có thể làm trên bảng chấm điểm, hoặc vì sao không.',
  fields: (t) => ({
    action: t.field({
      type: BoardActionEnum,
      description: 'Việc.',
      resolve: ({ action }) => action,
    }),
    allowed: t.boolean({
      description: 'Làm được hay không.',
      resolve: ({ refusal }) => refusal === null,
    }),
    refusal: t.field({
      type: RefusalRef,
      nullable: true,
      description: 'Lời từ chối, có khi và chỉ khi không làm được.',
      resolve: ({ refusal }) => refusal,
    }),
  }),
})

interface SightOf {
  readonly column: (typeof columns)[number]
  readonly sight: ReturnType<typeof sightOf>
}

const ColumnSightType = builder.objectRef<SightOf>('ColumnSight').implement({
  description: 'Người xem được thấy gì của một cột.',
  fields: (t) => ({
    column: t.field({
      type: ScoreColumnEnum,
      description: 'Cột.',
      resolve: ({ column }) => column,
    }),
    sight: t.field({ type: SightEnum, description: 'Đến đâu.', resolve: ({ sight }) => sight }),
    sentence: t.string({
      description: 'Viết thành câu.',
      args: inLanguage,
      resolve: ({ column, sight }, { language }) => sightSentence(column, sight, language),
    }),
  }),
})

const RankLineType = builder.objectRef<RankLine>('RankLine').implement({
  description: 'Một dòng xếp hạng, giải thích từng bước.',
  fields: (t) => ({
    unit: t.field({
      type: UnitRef,
      description: 'Đơn vị.',
      resolve: ({ unitId }, _args, context) => unitOf(context, unitId),
    }),
    rank: t.exposeInt('rank', { nullable: true, description: 'Thứ hạng; null khi chưa đủ điểm.' }),
    total: t.field({
      type: 'Points',
      nullable: true,
      description: 'Tổng điểm; null khi chưa đủ.',
      resolve: ({ total }) => total,
    }),
    band: t.field({
      type: RubricBandType,
      nullable: true,
      description: 'Mức xếp loại.',
      resolve: ({ band }) => band,
    }),
    tiedWith: t.field({
      type: [UnitRef],
      description: 'Các đơn vị đồng hạng.',
      resolve: ({ tiedWith }, _args, context) => unitsOf(context, tiedWith),
    }),
    explained: t.stringList({
      description: 'Vì sao ở thứ hạng và mức xếp loại này, từng bước.',
      args: inLanguage,
      resolve: (line, { language }) => rankLineSentences(line, language),
    }),
  }),
})

const RankTieType = builder.objectRef<RankTie>('RankTie').implement({
  description: 'Nhóm đồng hạng mà chỉ bỏ phiếu mới phân định được.',
  fields: (t) => ({
    rank: t.exposeInt('rank', { description: 'Thứ hạng chung.' }),
    units: t.field({
      type: [UnitRef],
      description: 'Các đơn vị.',
      resolve: ({ unitIds }, _args, context) => unitsOf(context, unitIds),
    }),
    needsVote: t.boolean({
      description: 'Cần hội nghị bỏ phiếu.',
      resolve: ({ unitIds }) => unitIds.length > 1,
    }),
    sentence: t.string({
      description: 'Viết thành câu.',
      args: inLanguage,
      resolve: async ({ rank, unitIds }, { language }, context) => {
        const units = await unitsOf(context, unitIds)
        return tieSentence({ rank, units: units.map(({ name }) => name) }, language)
      },
    }),
  }),
})

const RankingType = builder.objectRef<Ranking>('Ranking').implement({
  description: 'Xếp hạng theo một cột.',
  fields: (t) => ({
    column: t.field({
      type: ScoreColumnEnum,
      description: 'Cột.',
      resolve: ({ column }) => column,
    }),
    complete: t.exposeBoolean('complete', {
      description: 'Đủ điểm và không còn nhóm đồng hạng.',
    }),
    lines: t.field({
      type: [RankLineType],
      description: 'Các dòng, theo thứ hạng; đơn vị chưa đủ điểm ở cuối.',
      resolve: ({ lines }) => [...lines],
    }),
    ties: t.field({
      type: [RankTieType],
      description: 'Các nhóm còn đồng hạng.',
      resolve: ({ ties }) => [...ties],
    }),
  }),
})

interface FlagsOf {
  readonly proposal: FlagProposal
  readonly view: BoardView
}

export const BlockedFlagType = builder
  .objectRef<{ readonly unitId: string; readonly rank: number; readonly limit: number }>(
    'BlockedFlag',
  )
  .implement({
    description: 'Đơn vị không được đề nghị cờ, và vì sao.',
    fields: (t) => ({
      unit: t.field({
        type: UnitRef,
        description: 'Đơn vị.',
        resolve: ({ unitId }, _args, context) => unitOf(context, unitId),
      }),
      rank: t.exposeInt('rank', { description: 'Thứ hạng.' }),
      sentence: t.string({
        description: 'Vì sao, viết thành câu.',
        args: inLanguage,
        resolve: (blocked, { language }) => flagBlockedSentence(blocked, language),
      }),
    }),
  })

const LoweredBandType = builder.objectRef<RankLine>('LoweredBand').implement({
  description: 'Đơn vị trong đề xuất tặng cờ mà mức xếp loại bị hạ.',
  fields: (t) => ({
    unit: t.field({
      type: UnitRef,
      description: 'Đơn vị.',
      resolve: ({ unitId }, _args, context) => unitOf(context, unitId),
    }),
    band: t.field({
      type: RubricBandType,
      nullable: true,
      description: 'Mức xếp loại sau khi hạ.',
      resolve: ({ band }) => band,
    }),
    sentences: t.stringList({
      description: 'Vì sao bị hạ, mỗi lý do một câu.',
      args: inLanguage,
      resolve: ({ totals }, { language }) => loweredSentences(totals, language),
    }),
  }),
})

const FlagProposalType = builder.objectRef<FlagsOf>('FlagProposal').implement({
  description: 'Đề xuất tặng cờ theo chỉ tiêu của bảng tiêu chí.',
  fields: (t) => ({
    limit: t.int({
      description: 'Số cờ nhiều nhất.',
      resolve: ({ proposal }) => proposal.limit,
    }),
    members: t.int({
      description: 'Số đơn vị được chấm.',
      resolve: ({ proposal }) => proposal.members,
    }),
    sentence: t.string({
      description: 'Viết thành câu.',
      args: inLanguage,
      resolve: ({ proposal }, { language }) => flagLimitSentence(proposal, language),
    }),
    proposed: t.field({
      type: [UnitRef],
      description: 'Các đơn vị đứng đầu, trong chỉ tiêu.',
      resolve: ({ proposal }, _args, context) => unitsOf(context, proposal.proposed),
    }),
    undecided: t.field({
      type: [UnitRef],
      description: 'Đồng hạng ở mức chỉ còn chỗ cho một phần: phải bỏ phiếu trước.',
      resolve: ({ proposal }, _args, context) => unitsOf(context, proposal.undecided),
    }),
    blocked: t.field({
      type: [BlockedFlagType],
      description: 'Các đơn vị xếp sau chỉ tiêu.',
      resolve: ({ proposal }) =>
        proposal.blocked.map((blocked) => ({ ...blocked, limit: proposal.limit })),
    }),
    lowered: t.field({
      type: [LoweredBandType],
      description: 'Trong các đơn vị được đề xuất, đơn vị nào bị hạ mức xếp loại.',
      resolve: async ({ proposal, view }, _args, context) => {
        const { lines } = await rankingAt(context, view.state, 'official')
        const near = [...proposal.proposed, ...proposal.undecided]
        return lines.filter(
          ({ unitId, totals }) =>
            near.includes(unitId) && totals.notes.some(({ kind }) => kind === 'limited'),
        )
      },
    }),
    nominated: t.field({
      type: [UnitRef],
      description: 'Các đơn vị đã được đề nghị.',
      resolve: ({ view }, _args, context) => unitsOf(context, view.state.nominated),
    }),
  }),
})

builder.objectType(ScoreBoardRef, {
  description: 'Bảng chấm điểm của một cụm, khối hoặc phong trào trong một năm.',
  interfaces: [Node],
  fields: (t) => ({
    id: t.id({ description: 'Mã toàn cục.', resolve: ({ id }) => globalId('ScoreBoard', id) }),
    version: t.int({
      description: 'Phiên bản của bảng; mỗi ô có phiên bản riêng.',
      resolve: ({ state }) => state.version,
    }),
    title: t.string({ description: 'Tên bảng.', resolve: ({ state }) => state.title }),
    year: t.int({ description: 'Năm được chấm.', resolve: ({ state }) => state.year }),
    on: t.field({
      type: 'Date',
      description: 'Ngày lấy danh sách thành viên.',
      resolve: ({ state }) => state.on,
    }),
    cluster: t.field({
      type: ClusterRef,
      nullable: true,
      description: 'Cụm, khối; null với bảng lập cho các đơn vị nêu tên.',
      resolve: ({ state }, _args, { loaders }) =>
        state.clusterId === null ? null : loaders.cluster.load(state.clusterId),
    }),
    organiser: t.field({
      type: UnitRef,
      description: 'Đơn vị tổ chức chấm điểm.',
      resolve: ({ state }, _args, context) => unitOf(context, state.organiserId),
    }),
    rubric: t.field({
      type: RubricRef,
      description: 'Bảng tiêu chí.',
      resolve: async ({ state }, _args, { loaders }) => {
        const rubric = await loaders.rubric.load(state.rubricId)
        if (rubric === null) throw new Error(`no rubric ${state.rubricId}`)
        return rubric
      },
    }),
    stage: t.field({
      type: BoardStageEnum,
      description: 'Bước hiện tại.',
      resolve: ({ state }) => state.stage,
    }),
    stageSentence: t.string({
      description: 'Bước hiện tại, viết bằng lời.',
      args: inLanguage,
      resolve: ({ state }, { language }) => stageLabel(state.stage, language),
    }),
    lockPhrase: t.string({
      description: 'Lời phải gõ để khóa bảng.',
      resolve: ({ state }) => lockPhrase(state),
    }),
    members: t.field({
      type: [BoardMemberType],
      description: 'Các đơn vị được chấm, theo thứ tự của bảng.',
      resolve: (view) => view.state.members.map((member) => ({ member, view })),
    }),
    may: t.field({
      type: [BoardMayType],
      description: 'Các việc có thể làm, hoặc vì sao không.',
      resolve: async ({ state }, _args, context) => [...(await boardMay(context, state))],
    }),
    sees: t.field({
      type: [ColumnSightType],
      description: 'Người xem được thấy gì của từng cột ở bước này.',
      resolve: async ({ state }, _args, context) => {
        const seat = await seatAt(context, state)
        return columns.map((column) => ({ column, sight: sightOf(state, seat, column) }))
      },
    }),
    missing: t.int({
      description: 'Số ô chưa có điểm của một cột, trong những đơn vị được thấy.',
      args: { column: t.arg({ type: ScoreColumnEnum, required: true, description: 'Cột.' }) },
      resolve: async ({ state }, { column }, context) => {
        const counts = await Promise.all(
          state.members.map(async ({ unitId }) => {
            const seen = await columnsSeen(context, state, unitId)
            if (!seen.includes(column)) return 0
            return (await totalsAt(context, state, { unitId, column })).missing.length
          }),
        )
        return counts.reduce((sum, count) => sum + count, 0)
      },
    }),
    ranking: t.field({
      type: RankingType,
      nullable: true,
      description: 'Xếp hạng; null khi người xem chưa được thấy.',
      args: {
        column: t.arg({
          type: ScoreColumnEnum,
          required: true,
          defaultValue: 'official',
          description: 'Theo cột nào.',
        }),
      },
      resolve: ({ state }, { column }, context) => rankingSeen(context, state, column),
    }),
    flags: t.field({
      type: FlagProposalType,
      nullable: true,
      description: 'Đề xuất tặng cờ; null khi chưa được thấy, hoặc bảng tiêu chí không nêu số cờ.',
      resolve: async (view, _args, context) => {
        const proposal = await flagsSeen(context, view.state)
        return proposal === null ? null : { proposal, view }
      },
    }),
    dataSet: t.field({
      type: DataSetEnum,
      description: 'Bộ dữ liệu.',
      resolve: ({ dataSet }) => dataSet,
    }),
  }),
})

export const ScoreBoardConnection = connectionOf('ScoreBoard', ScoreBoardRef, 'bảng chấm điểm.')
