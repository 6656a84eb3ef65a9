import {
  commemorationsOf,
  formalityOf,
  isFormal,
  type LaunchAnswer,
  type Launcher,
  launchedBy,
} from '@vinhdanh/domain/movements'
import { listMovements, loadMovements } from '@vinhdanh/storage/movements'
import { launchAnswerSentence } from '@vinhdanh/wording/movements'
import { builder } from '../builder.ts'
import type { Context } from '../context.ts'
import { reading } from '../fields.ts'
import { keyOf } from '../ids.ts'
import { DataSetEnum, inLanguage } from '../language.ts'
import { badInput } from '../outcome.ts'
import { connected, costOfPage, pageArgs, pageRequest } from '../pages.ts'
import { given } from '../present.ts'
import { MovementRef } from '../refs.ts'
import type { MovementRow } from '../rows.ts'
import { reach } from '../targets.ts'
import { LauncherEnum, LaunchReadingEnum, MovementKindEnum, MovementStatusEnum } from './enums.ts'
import { CommemorationType, SignType } from './part-types.ts'
import { runsInYear, withLaunchers } from './reading.ts'
import { MovementConnection } from './types.ts'

/** Movements that everybody may read. */
const launched = { status: { in: ['launched', 'completed'] } }

async function pathOfUnit({ loaders }: Context, unit: string | null | undefined) {
  if (unit == null) return undefined
  const key = keyOf(unit, 'Unit')
  const found = key === null ? null : await loaders.unit.load(key)
  if (found === null) throw badInput('unit', 'unknown-id')
  return found.path
}

interface LauncherAnswer extends LaunchAnswer<MovementRow> {
  readonly launcher: Launcher
}

const LauncherAnswerType = builder.objectRef<LauncherAnswer>('LauncherAnswer').implement({
  description: 'Cơ quan này phát động bao nhiêu phong trào; "not stated" is never zero.',
  fields: (t) => ({
    count: t.exposeInt('count', {
      nullable: true,
      description: 'Số phong trào; null khi không nguồn nào nêu rõ mà vẫn có thể có.',
    }),
    movements: t.field({
      type: [MovementRef],
      description: 'Các phong trào ấy.',
      resolve: ({ movements }) => [...movements],
    }),
    notStated: t.exposeInt('notStated', {
      description: 'Số phong trào chưa nêu rõ cơ quan phát động.',
    }),
    conflicts: t.field({
      type: [MovementRef],
      description: 'Phong trào mà tên gọi và cách xếp của nguồn khác nhau.',
      resolve: ({ conflicts }) => [...conflicts],
    }),
    sentence: t.string({
      description: 'Câu trả lời viết ra.',
      args: inLanguage,
      resolve: (answer, { language }) => launchAnswerSentence(answer, answer.launcher, language),
    }),
  }),
})

interface Formal {
  readonly row: MovementRow
  readonly signs: ReturnType<typeof formalityOf>
}

const FormalMovementType = builder.objectRef<Formal>('FormalMovement').implement({
  description: 'Phong trào có dấu hiệu hình thức.',
  fields: (t) => ({
    movement: t.field({
      type: MovementRef,
      description: 'Phong trào.',
      resolve: ({ row }) => row,
    }),
    signs: t.field({
      type: [SignType],
      description: 'Các dấu hiệu.',
      resolve: ({ signs }) => signs.map((sign) => ({ sign })),
    }),
  }),
})

builder.queryFields((t) => ({
  movements: t.field({
    ...reading('movements'),
    type: [MovementRef],
    description: 'Phong trào thi đua đã phát động.',
    complexity: 50,
    args: {
      year: t.arg.int({ description: 'Diễn ra trong năm này.' }),
      dataSet: t.arg({ type: DataSetEnum, description: 'Bộ dữ liệu.' }),
    },
    resolve: async (_root, { year, dataSet }, { reader }) => {
      const rows = await reader.movement.findMany({
        where: { ...launched, ...given({ dataSet }) },
        orderBy: [{ year: 'desc' }, { name: 'asc' }, { id: 'asc' }],
      })
      return year == null ? rows : rows.filter((row) => runsInYear(row, year))
    },
  }),
  movementRegister: t.field({
    ...reading('movementRegister'),
    type: MovementConnection,
    description:
      'Sổ phong trào thi đua, mới nhất trước; drafts only of the units in charge of which the viewer is.',
    complexity: costOfPage,
    args: {
      ...pageArgs,
      year: t.arg.int({ description: 'Diễn ra trong năm này.' }),
      kind: t.arg({ type: MovementKindEnum, description: 'Loại.' }),
      sector: t.arg.string({ description: 'Ngành, lĩnh vực.' }),
      launcher: t.arg({ type: LauncherEnum, description: 'Cơ quan phát động.' }),
      status: t.arg({ type: MovementStatusEnum, description: 'Trạng thái.' }),
      unit: t.arg.id({ description: 'Đơn vị chủ trì và cấp dưới của nó.' }),
      place: t.arg.string({ description: 'Đơn vị, địa phương như nguồn viết.' }),
      hcmStudy: t.arg.boolean({ description: 'Gắn với học tập và làm theo Bác.' }),
      core: t.arg.boolean({ description: 'Phong trào trọng tâm.' }),
      search: t.arg.string({ description: 'Tìm theo tên, không cần dấu.' }),
      own: t.arg.boolean({ description: 'Chỉ những phong trào người xem phụ trách.' }),
      dataSet: t.arg({ type: DataSetEnum, description: 'Bộ dữ liệu.' }),
    },
    resolve: async (_root, { first, after, last, before, unit, own, ...filter }, context) => {
      const { subtrees } = reach(context, 'saveMovement')
      const within = await pathOfUnit(context, unit)
      return connected(
        listMovements(
          context.reader,
          {
            ...given(filter),
            ...(within === undefined ? {} : { within }),
            ...(own === true ? { ownedWithin: subtrees } : {}),
            draftsWithin: subtrees,
          },
          pageRequest({ first, after, last, before }),
        ),
      )
    },
  }),
  movementsByLauncher: t.field({
    ...reading('movementsByLauncher'),
    type: LauncherAnswerType,
    description: 'Cơ quan này phát động bao nhiêu phong trào.',
    complexity: 50,
    args: {
      launcher: t.arg({ type: LauncherEnum, required: true, description: 'Cơ quan phát động.' }),
      by: t.arg({
        type: LaunchReadingEnum,
        required: true,
        defaultValue: 'canonical',
        description: 'Đếm theo cách nào.',
      }),
      year: t.arg.int({ description: 'Diễn ra trong năm này.' }),
      unit: t.arg.id({ description: 'Đơn vị chủ trì và cấp dưới của nó.' }),
      place: t.arg.string({ description: 'Đơn vị, địa phương như nguồn viết.' }),
      source: t.arg.string({ description: 'Mã nguồn, như `S1`.' }),
    },
    resolve: async (_root, { launcher, by, year, unit, place, source }, context) => {
      const within = await pathOfUnit(context, unit)
      const rows = await context.reader.movement.findMany({
        where: {
          ...launched,
          ...(within === undefined ? {} : { owner: { path: { startsWith: within } } }),
          ...(place == null ? {} : { unit: place }),
          ...(source == null ? {} : { source: { key: source } }),
        },
        orderBy: [{ name: 'asc' }, { id: 'asc' }],
      })
      const asked = year == null ? rows : rows.filter((row) => runsInYear(row, year))
      return { ...launchedBy(asked.map(withLaunchers), launcher, by), launcher }
    },
  }),
  commemorations: t.field({
    ...reading('commemorations'),
    type: [CommemorationType],
    description: 'Lịch kỷ niệm của một năm.',
    args: { year: t.arg.int({ required: true, description: 'Năm.' }) },
    resolve: (_root, { year }) => {
      if (year < 1900 || year > 2199) throw badInput('year', 'year-out-of-range')
      return [...commemorationsOf(year)]
    },
  }),
  formalMovements: t.field({
    ...reading('formalMovements'),
    type: [FormalMovementType],
    description: 'Phong trào có dấu hiệu hình thức, của các đơn vị mà người xem phụ trách.',
    complexity: 50,
    args: {
      on: t.arg({ type: 'Date', description: 'Tính đến ngày, hôm nay khi không nói.' }),
      unit: t.arg.id({ description: 'Đơn vị chủ trì và cấp dưới của nó.' }),
    },
    resolve: async (_root, { on, unit }, context) => {
      const { subtrees } = reach(context, 'formalMovements')
      const within = await pathOfUnit(context, unit)
      const states = await loadMovements(context.reader, {
        ...launched,
        AND: [
          { OR: subtrees.map((path) => ({ owner: { path: { startsWith: path } } })) },
          within === undefined ? {} : { owner: { path: { startsWith: within } } },
        ],
      })
      const formal: Formal[] = []
      for (const state of states) {
        const signs = formalityOf(state, on ?? context.today)
        const row = await context.loaders.movement.load(state.id)
        if (isFormal(signs) && row !== null) formal.push({ row, signs })
      }
      return formal
    },
  }),
}))
