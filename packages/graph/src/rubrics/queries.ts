import { checkRubric, knownRubrics, rubricOn } from '@vinhdanh/domain/rubrics'
import { rubricParts, rubricState } from '@vinhdanh/storage/rubrics'
import { builder } from '../builder.ts'
import { reading } from '../fields.ts'
import { keyOf } from '../ids.ts'
import { badInput } from '../outcome.ts'
import { connected, costOfPage, pageArgs, pageOfTable } from '../pages.ts'
import { given } from '../present.ts'
import { RubricRef } from '../refs.ts'
import { RubricStatusEnum } from './enums.ts'
import { KnownRubricType, RubricCheckType } from './parts.ts'
import { RubricConnection } from './types.ts'
import { rubricOf, rubricsInReach, rubricToRead } from './view.ts'

builder.queryFields((t) => ({
  rubrics: t.field({
    ...reading('rubrics'),
    type: RubricConnection,
    description: 'Bảng tiêu chí chấm thi đua được đọc, theo tên.',
    complexity: costOfPage,
    args: {
      ...pageArgs,
      unit: t.arg.id({ description: 'Của đơn vị này.' }),
      unitType: t.arg.string({ description: 'Cho loại đơn vị này.' }),
      year: t.arg.int({ description: 'Của năm này, hoặc áp dụng mọi năm.' }),
      status: t.arg({ type: RubricStatusEnum, description: 'Tình trạng.' }),
    },
    resolve: (_root, { unit, unitType, year, status, ...page }, context) => {
      const unitId = unit == null ? null : keyOf(unit, 'Unit')
      if (unit != null && unitId === null) throw badInput('unit', 'unknown-id')
      const where = {
        ...given({ unitId, unitType, status }),
        AND: [
          rubricsInReach(context),
          ...(year == null ? [] : [{ OR: [{ year }, { year: null }] }]),
        ],
      }
      const { reader } = context
      return connected(
        pageOfTable(page, {
          find: async (asked) => {
            const rows = await reader.rubric.findMany({
              where,
              include: rubricParts,
              orderBy: [{ title: 'asc' }, { id: 'asc' }],
              ...asked,
            })
            return rows.map((row) => ({
              id: row.id,
              dataSet: row.dataSet,
              state: rubricState(row),
            }))
          },
          count: () => reader.rubric.count({ where }),
        }),
      )
    },
  }),
  rubric: t.field({
    ...reading('rubric'),
    type: RubricRef,
    nullable: true,
    description: 'Một bảng tiêu chí; null khi không có, hoặc không được đọc.',
    args: { id: t.arg.id({ required: true, description: 'Mã toàn cục.' }) },
    resolve: (_root, { id }, context) => {
      const key = keyOf(id, 'Rubric')
      return key === null ? null : rubricToRead(context, key)
    },
  }),
  rubricOn: t.field({
    ...reading('rubricOn'),
    type: RubricRef,
    nullable: true,
    description:
      'Phiên bản áp dụng cho một loại đơn vị vào ngày xét: theo chuỗi thay thế của các văn bản.',
    args: {
      unit: t.arg.id({ required: true, description: 'Đơn vị ban hành.' }),
      unitType: t.arg.string({ required: true, description: 'Loại đơn vị được chấm.' }),
      on: t.arg({ type: 'Date', required: true, description: 'Ngày xét.' }),
    },
    resolve: async (_root, { unit, unitType, on }, context) => {
      const unitId = keyOf(unit, 'Unit')
      if (unitId === null) throw badInput('unit', 'unknown-id')
      // What was published in part is known to be in force, though it cannot be scored by here.
      const rows = await context.reader.rubric.findMany({
        where: {
          ...{ unitId, unitType },
          OR: [{ issuedOn: { not: null } }, { dataSet: 'REAL' }],
        },
        include: rubricParts,
        orderBy: { id: 'asc' },
      })
      const versions = rows.map((row) => {
        const state = rubricState(row)
        const { number, from, until, replaces } = rubricOf(state)
        const ends = [until, state.until].filter((day) => day !== null).sort()
        const view = { id: row.id, dataSet: row.dataSet, state }
        return { number, from, replaces, unitType, until: ends[0] ?? null, view }
      })
      return rubricOn(versions, unitType, on)?.view ?? null
    },
  }),
  checkRubric: t.field({
    ...reading('checkRubric'),
    type: RubricCheckType,
    description: 'Kiểm tra một văn bản bảng tiêu chí đang soạn; không lưu gì.',
    args: {
      document: t.arg({
        type: 'JSON',
        required: true,
        description: 'Văn bản dưới dạng dữ liệu, kể cả khi đang gõ dở.',
      }),
    },
    resolve: (_root, { document }) => checkRubric(document),
  }),
  knownRubrics: t.field({
    ...reading('knownRubrics'),
    type: [KnownRubricType],
    description: 'Các bảng tiêu chí đã công bố mà hệ thống có sẵn.',
    resolve: () => [...knownRubrics],
  }),
}))
