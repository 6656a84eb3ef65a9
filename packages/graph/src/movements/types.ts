// long because it is one type: everything that can be asked of a movement
import { type Day, yearOf } from '@vinhdanh/domain/kernel'
import {
  commemorationsOf,
  formalityOf,
  type Launcher,
  launchChecklist,
  type MovementKind,
  type MovementStatus,
  statusOn,
} from '@vinhdanh/domain/movements'
import {
  commendationLabel,
  launcherLabel,
  movementKindLabel,
  movementPeriodSentence,
  movementStatusLabel,
  sectorLabel,
  subjectGroupLabel,
} from '@vinhdanh/wording/movements'
import { builder } from '../builder.ts'
import { globalId } from '../ids.ts'
import { DataSetEnum, inLanguage } from '../language.ts'
import { connectionOf } from '../pages.ts'
import { SourceRefType, sourceOf } from '../published/source.ts'
import { MovementRef, Node, UnitRef } from '../refs.ts'
import { mayRead, unitTarget } from '../targets.ts'
import { LauncherEnum, MovementKindEnum, MovementStatusEnum } from './enums.ts'
import {
  CheckedItemType,
  CodeLabelType,
  CommemorationType,
  CorePeriodType,
  MovementDocumentType,
  MovementHistoryType,
  ParticipantType,
  PossibleStepType,
  ReviewType,
  SignType,
} from './part-types.ts'
import { isCoreRow, movementsToRead, movementToRead, stateOf } from './reading.ts'
import { ReliefLedgerType } from './relief-types.ts'
import { stepsOf } from './steps.ts'
import { MovementTargetType } from './target-types.ts'

builder.objectType(MovementRef, {
  description: 'Phong trào thi đua.',
  interfaces: [Node],
  fields: (t) => ({
    id: t.id({ description: 'Mã toàn cục.', resolve: ({ id }) => globalId('Movement', id) }),
    name: t.exposeString('name', { description: 'Tên phong trào.' }),
    theme: t.exposeString('theme', { nullable: true, description: 'Chủ đề, khẩu hiệu.' }),
    purpose: t.exposeString('purpose', { nullable: true, description: 'Mục đích, yêu cầu.' }),
    kind: t.field({
      type: MovementKindEnum,
      nullable: true,
      description: 'Loại; null khi nguồn không phân loại.',
      resolve: ({ kind }) => kind as MovementKind | null,
    }),
    kindLabel: t.string({
      nullable: true,
      description: 'Tên loại; cách gọi của nguồn khi loại ấy không có trong danh mục.',
      args: inLanguage,
      resolve: ({ kind, kindAsWritten }, { language }) =>
        kind === null ? kindAsWritten : movementKindLabel(kind as MovementKind, language),
    }),
    status: t.field({
      type: MovementStatusEnum,
      description: 'Trạng thái.',
      resolve: ({ status }) => status as MovementStatus,
    }),
    statusLabel: t.string({
      description: 'Trạng thái viết ra.',
      args: inLanguage,
      resolve: ({ status }, { language }) =>
        movementStatusLabel(status as MovementStatus, language),
    }),
    statusOn: t.field({
      type: MovementStatusEnum,
      nullable: true,
      description: 'Trạng thái vào một ngày; null khi lúc đó chưa phát động.',
      args: { day: t.arg({ type: 'Date', required: true, description: 'Ngày.' }) },
      resolve: async ({ id }, { day }, context) => statusOn(await stateOf(context, id), day),
    }),
    launcherAsWritten: t.exposeString('launcherAsWritten', {
      description: 'Cơ quan phát động, như đã viết.',
    }),
    launcher: t.field({
      type: LauncherEnum,
      nullable: true,
      description: 'Cơ quan phát động theo cách gọi thống nhất; null khi chưa nêu rõ.',
      resolve: ({ launcher }) => launcher as Launcher | null,
    }),
    launcherLabel: t.string({
      description: 'Tên cơ quan phát động, hoặc "chưa nêu rõ".',
      args: inLanguage,
      resolve: ({ launcher }, { language }) => launcherLabel(launcher as Launcher | null, language),
    }),
    listedUnder: t.field({
      type: LauncherEnum,
      nullable: true,
      description: 'Nguồn xếp vào cơ quan nào, khi khác với tên gọi.',
      resolve: ({ listedUnder }) => listedUnder as Launcher | null,
    }),
    sectors: t.field({
      type: [CodeLabelType],
      description: 'Ngành, lĩnh vực.',
      resolve: ({ sectors }) => (sectors ?? []).map((code) => ({ code, say: sectorLabel })),
    }),
    subjects: t.field({
      type: [CodeLabelType],
      description: 'Đối tượng tham gia.',
      resolve: ({ subjects }) => (subjects ?? []).map((code) => ({ code, say: subjectGroupLabel })),
    }),
    sector: t.exposeString('sector', { nullable: true, description: 'Lĩnh vực như nguồn viết.' }),
    unit: t.exposeString('unit', {
      nullable: true,
      description: 'Đơn vị, địa phương như nguồn viết.',
    }),
    owner: t.field({
      type: UnitRef,
      nullable: true,
      description: 'Đơn vị chủ trì; null với phong trào của nguồn đã công bố.',
      resolve: ({ unitId }, _args, { loaders }) =>
        unitId === null ? null : loaders.unit.load(unitId),
    }),
    year: t.exposeInt('year', { nullable: true, description: 'Năm đầu.' }),
    untilYear: t.exposeInt('untilYear', { nullable: true, description: 'Năm cuối; null khi mở.' }),
    from: t.field({
      type: 'Date',
      nullable: true,
      description: 'Từ ngày.',
      resolve: ({ from }) => from as Day | null,
    }),
    until: t.field({
      type: 'Date',
      nullable: true,
      description: 'Đến ngày.',
      resolve: ({ until }) => until as Day | null,
    }),
    endEvent: t.exposeString('endEvent', {
      nullable: true,
      description: 'Sự kiện kết thúc, khi chưa biết ngày.',
    }),
    periodSentence: t.string({
      description: 'Thời gian viết thành câu.',
      args: inLanguage,
      resolve: async ({ id }, { language }, context) =>
        movementPeriodSentence(await stateOf(context, id), language),
    }),
    anchors: t.field({
      type: [CommemorationType],
      description: 'Ngày kỷ niệm mà phong trào gắn vào, trong năm đầu của nó.',
      resolve: ({ anchors, year, from }) => {
        const of = from === null ? year : yearOf(from as Day)
        const codes = anchors ?? []
        return of === null ? [] : commemorationsOf(of).filter(({ id }) => codes.includes(id))
      },
    }),
    hcmStudy: t.exposeBoolean('hcmStudy', {
      description: 'Gắn với học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh.',
    }),
    commendedAs: t.string({
      nullable: true,
      description: 'Khen thưởng cho phong trào này thuộc loại hình nào.',
      args: inLanguage,
      resolve: ({ kind }, { language }) => commendationLabel(kind as MovementKind | null, language),
    }),
    isCore: t.boolean({
      description: 'Phong trào trọng tâm.',
      resolve: isCoreRow,
    }),
    core: t.field({
      type: CorePeriodType,
      nullable: true,
      description: 'Thời kỳ được chọn làm trọng tâm.',
      resolve: ({ coreFromYear: fromYear, coreUntilYear: untilYear }) =>
        fromYear === null || untilYear === null ? null : { fromYear, untilYear },
    }),
    coreMovement: t.field({
      type: MovementRef,
      nullable: true,
      description: 'Phong trào trọng tâm mà phong trào này góp phần vào.',
      resolve: ({ coreId }, _args, context) => movementToRead(context, coreId),
    }),
    serving: t.field({
      type: [MovementRef],
      description: 'Các phong trào góp phần vào phong trào trọng tâm này.',
      resolve: async ({ id }, _args, context) =>
        movementsToRead(context, await context.loaders.movementsServing.load(id)),
    }),
    parent: t.field({
      type: MovementRef,
      nullable: true,
      description: 'Phong trào cấp trên mà phong trào này hưởng ứng.',
      resolve: ({ parentId }, _args, context) => movementToRead(context, parentId),
    }),
    children: t.field({
      type: [MovementRef],
      description: 'Các phong trào hưởng ứng, với tên riêng.',
      resolve: async ({ id }, _args, context) =>
        movementsToRead(context, await context.loaders.movementsBelow.load(id)),
    }),
    targets: t.field({
      type: [MovementTargetType],
      description: 'Chỉ tiêu.',
      resolve: async ({ id }, _args, context) => {
        const movement = await stateOf(context, id)
        return movement.targets.map((target) => ({ target, movement }))
      },
    }),
    checklist: t.field({
      type: [CheckedItemType],
      description: 'Bảng kiểm trước khi phát động.',
      resolve: async ({ id }, _args, context) => launchChecklist(await stateOf(context, id)),
    }),
    documents: t.field({
      type: [MovementDocumentType],
      description: 'Văn bản chỉ đạo, kế hoạch.',
      resolve: async ({ id }, _args, context) => (await stateOf(context, id)).documents,
    }),
    participants: t.field({
      type: [ParticipantType],
      description: 'Đơn vị tham gia.',
      resolve: async ({ id }, _args, context) => (await stateOf(context, id)).participants,
    }),
    reviews: t.field({
      type: [ReviewType],
      description: 'Sơ kết, tổng kết.',
      resolve: async ({ id }, _args, context) => (await stateOf(context, id)).reviews,
    }),
    relief: t.field({
      type: ReliefLedgerType,
      description: 'Sổ vận động, hỗ trợ.',
      resolve: ({ id }, _args, context) => stateOf(context, id),
    }),
    formality: t.field({
      type: [SignType],
      description: 'Dấu hiệu hình thức vào một ngày, hôm nay khi không nói.',
      args: { on: t.arg({ type: 'Date', description: 'Ngày.' }) },
      resolve: async ({ id }, { on }, context) =>
        formalityOf(await stateOf(context, id), on ?? context.today).map((sign) => ({ sign })),
    }),
    launchedOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'Ngày phát động.',
      resolve: ({ launchedOn }) => launchedOn as Day | null,
    }),
    completedOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'Ngày tổng kết.',
      resolve: ({ completedOn }) => completedOn as Day | null,
    }),
    history: t.field({
      type: [MovementHistoryType],
      nullable: true,
      description: 'Lịch sử; null khi người xem không phụ trách phong trào.',
      resolve: async ({ id, unitId }, _args, context) =>
        mayRead(context, 'saveMovement', await unitTarget(context, unitId))
          ? context.reader.journalEntry.findMany({
              where: { subject: 'movement', subjectId: id },
              orderBy: { position: 'desc' },
              take: 200,
            })
          : null,
    }),
    steps: t.field({
      type: [PossibleStepType],
      description: 'Việc người xem có thể làm, hoặc vì sao không.',
      resolve: ({ id }, _args, context) => stepsOf(context, id),
    }),
    conflicts: t.stringList({
      description: 'Những chỗ nguồn mâu thuẫn.',
      resolve: ({ conflicts }) => conflicts ?? [],
    }),
    note: t.exposeString('note', { nullable: true, description: 'Ghi chú.' }),
    version: t.exposeInt('version', { description: 'Phiên bản.' }),
    dataSet: t.field({
      type: DataSetEnum,
      description: 'Bộ dữ liệu.',
      resolve: ({ dataSet }) => dataSet,
    }),
    source: t.field({
      type: SourceRefType,
      nullable: true,
      description: 'Nguồn.',
      resolve: (row, _args, context) => sourceOf(context, row),
    }),
  }),
})

export const MovementConnection = connectionOf('Movement', MovementRef, 'phong trào thi đua.')
