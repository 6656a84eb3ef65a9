import { listPeople, listUnits } from '@vinhdanh/storage/subjects'
import { builder } from '../builder.ts'
import type { Context } from '../context.ts'
import { reading } from '../fields.ts'
import { keyOf } from '../ids.ts'
import { DataSetEnum } from '../language.ts'
import { badInput, forbidden } from '../outcome.ts'
import { connected, costOfPage, pageArgs, pageRequest } from '../pages.ts'
import { given } from '../present.ts'
import type { UnitRow } from '../rows.ts'
import { mayRead, reach, unitTarget } from '../targets.ts'
import { UnitLevelEnum } from './enums.ts'
import { PersonConnection, UnitConnection } from './types.ts'

builder.queryFields((t) => ({
  units: t.field({
    ...reading('units'),
    type: UnitConnection,
    description: 'Danh sách đơn vị, theo tên.',
    complexity: costOfPage,
    args: {
      ...pageArgs,
      search: t.arg.string({ description: 'Tên hoặc mã, không cần gõ dấu.' }),
      level: t.arg({ type: UnitLevelEnum, description: 'Cấp, loại đơn vị.' }),
      dataSet: t.arg({ type: DataSetEnum, description: 'Bộ dữ liệu.' }),
      under: t.arg.id({ description: 'Trực thuộc đơn vị này, không kể chính nó.' }),
      on: t.arg({ type: 'Date', description: 'Đã thành lập và chưa giải thể vào ngày này.' }),
    },
    resolve: async (_root, { search, level, dataSet, under, on, ...page }, context) => {
      const underPath = under == null ? null : (await unitAt(under, 'under', context)).path
      const filter = given({ search, level, dataSet, underPath, on })
      return connected(listUnits(context.reader, filter, pageRequest(page)))
    },
  }),
  people: t.field({
    ...reading('people'),
    type: PersonConnection,
    description: 'Danh sách cá nhân trong phạm vi phụ trách, theo tên, họ, chữ đệm.',
    complexity: costOfPage,
    args: {
      ...pageArgs,
      search: t.arg.string({ description: 'Tên, không cần gõ dấu.' }),
      unit: t.arg.id({ description: 'Đơn vị, cùng các đơn vị trực thuộc.' }),
      dataSet: t.arg({ type: DataSetEnum, description: 'Bộ dữ liệu.' }),
    },
    resolve: async (_root, { search, unit, dataSet, ...page }, context) => {
      const paths = unit == null ? reach(context, 'people').subtrees : [await pathOf(unit, context)]
      const postedUnder = { paths, on: context.today }
      const filter = { ...given({ search, dataSet }), postedUnder }
      return connected(listPeople(context.reader, filter, pageRequest(page)))
    },
  }),
}))

/** The unit that an argument names. */
async function unitAt(id: string, path: string, { loaders }: Context): Promise<UnitRow> {
  const key = keyOf(id, 'Unit')
  const row = key === null ? null : await loaders.unit.load(key)
  if (row === null) throw badInput(path, 'unknown-id')
  return row
}

/** The subtree of a unit in which the viewer may see people. */
async function pathOf(unit: string, context: Context): Promise<string> {
  const row = await unitAt(unit, 'unit', context)
  if (!mayRead(context, 'people', await unitTarget(context, row.id)))
    throw forbidden(context.viewer, 'people', context.today)
  return row.path
}
