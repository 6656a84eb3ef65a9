import { listRegister } from '@vinhdanh/storage/register'
import { builder } from '../builder.ts'
import type { Context } from '../context.ts'
import { reading } from '../fields.ts'
import { keyOf } from '../ids.ts'
import { DataSetEnum } from '../language.ts'
import { SubjectKindEnum } from '../law/enums.ts'
import { badInput } from '../outcome.ts'
import { connected, costOfPage, pageArgs, pageRequest } from '../pages.ts'
import { given } from '../present.ts'
import { LabourGroupEnum } from '../subjects/enums.ts'
import { RegisterConnection } from './connections.ts'

async function pathOf(unit: string, { loaders }: Context): Promise<string> {
  const key = keyOf(unit, 'Unit')
  const row = key === null ? null : await loaders.unit.load(key)
  if (row === null) throw badInput('unit', 'unknown-id')
  return row.path
}

builder.queryField('register', (t) =>
  t.field({
    ...reading('register'),
    type: RegisterConnection,
    description: 'Sổ khen thưởng, năm mới nhất trước, rồi theo tên.',
    complexity: costOfPage,
    args: {
      ...pageArgs,
      search: t.arg.string({ description: 'Tên hoặc số quyết định, không cần gõ dấu.' }),
      award: t.arg.string({ description: 'Mã danh hiệu, hình thức.' }),
      year: t.arg.int({ description: 'Năm thành tích.' }),
      subjectKind: t.arg({ type: SubjectKindEnum, description: 'Loại đối tượng.' }),
      unit: t.arg.id({ description: 'Đơn vị lúc được khen, cùng các đơn vị trực thuộc.' }),
      labourGroup: t.arg({ type: LabourGroupEnum, description: 'Nhóm lao động lúc được khen.' }),
      direct: t.arg.boolean({
        description: 'true: người lao động trực tiếp; false: lãnh đạo, quản lý.',
      }),
      inForce: t.arg.boolean({
        description: 'true: chỉ các mục còn hiệu lực, như thống kê đếm.',
      }),
      dataSet: t.arg({ type: DataSetEnum, description: 'Bộ dữ liệu.' }),
    },
    resolve: async (_root, { unit, first, after, last, before, ...filter }, context) =>
      connected(
        listRegister(
          context.reader,
          {
            ...given(filter),
            ...(unit == null ? {} : { underPath: await pathOf(unit, context) }),
          },
          pageRequest({ first, after, last, before }),
        ),
      ),
  }),
)
