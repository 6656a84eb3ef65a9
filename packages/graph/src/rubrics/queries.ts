import { checkRubric, knownRubrics, rubricOn, rubricsOn } from '@vinhdanh/domain/rubrics'
import { listRubrics } from '@vinhdanh/storage/rubrics'
import { builder } from '../builder.ts'
import { reading } from '../fields.ts'
import { keyOf } from '../ids.ts'
import { badInput, keyAsked } from '../outcome.ts'
import { connectedBy, costOfPage, pageArgs, pageRequest } from '../pages.ts'
import { given } from '../present.ts'
import { RubricRef } from '../refs.ts'
import { RubricStatusEnum } from './enums.ts'
import { KnownRubricType, RubricCheckType } from './parts.ts'
import { RubricConnection } from './types.ts'
import { versionsOf } from './versions.ts'
import { draftsWithin, rubricToRead } from './view.ts'

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
      asOf: t.arg({
        type: 'Date',
        description:
          'Chỉ phiên bản đang áp dụng vào ngày này, của từng đơn vị và loại đơn vị được chấm.',
      }),
      search: t.arg.string({
        description: 'Tên, số văn bản, đơn vị ban hành hoặc loại đơn vị, không cần gõ dấu.',
      }),
    },
    resolve: async (_root, { unit, unitType, year, status, asOf, search, ...page }, context) => {
      const { reader, loaders } = context
      const unitId = keyAsked('unit', 'Unit', unit)
      const inForce = asOf == null ? null : rubricsOn(await versionsOf(reader, {}), asOf)
      const filter = {
        ...given({ unitId, unitType, year, status, search }),
        ...given({ ids: inForce?.map(({ view }) => view.id) }),
        draftsWithin: draftsWithin(context),
      }
      return connectedBy(listRubrics(reader, filter, pageRequest(page)), loaders.rubric)
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
      const versions = await versionsOf(context.reader, { unitId, unitType })
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
