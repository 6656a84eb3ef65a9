import type { FigureReadOtherwise, YearUnlikeQuarters } from '@vinhdanh/domain/covenants'
import { yearDiffersSentence } from '@vinhdanh/wording/covenants'
import type { RefusalOf } from '../access/any-refusal.ts'
import { RefusalRef } from '../access/refusal.ts'
import { builder } from '../builder.ts'
import { inLanguage } from '../language.ts'
import { UnitRef } from '../refs.ts'
import { unitOf, unitsOf } from '../subjects/units.ts'
import { CovenantStatusEnum } from './enums.ts'

const interfaces = [RefusalRef]

export const CovenantExistsType = builder
  .objectRef<RefusalOf<'CovenantExists'>>('CovenantExists')
  .implement({ description: 'Cụm, khối đã có giao ước của năm.', interfaces })

export const CovenantUnitNotMemberType = builder
  .objectRef<RefusalOf<'CovenantUnitNotMember'>>('CovenantUnitNotMember')
  .implement({
    description: 'Đơn vị không phải thành viên của cụm, khối vào ngày này.',
    interfaces,
    fields: (t) => ({
      unit: t.field({
        type: UnitRef,
        description: 'Đơn vị.',
        resolve: ({ unitId }, _args, context) => unitOf(context, unitId),
      }),
    }),
  })

export const CovenantStatusForbidsType = builder
  .objectRef<RefusalOf<'CovenantStatusForbids'>>('CovenantStatusForbids')
  .implement({
    description: 'Trạng thái của giao ước không cho phép bước này.',
    interfaces,
    fields: (t) => ({
      status: t.expose('status', { type: CovenantStatusEnum, description: 'Trạng thái.' }),
    }),
  })

export const MemberWithoutTargetType = builder
  .objectRef<RefusalOf<'MemberWithoutTarget'>>('MemberWithoutTarget')
  .implement({
    description: 'Có thành viên chưa đăng ký chỉ tiêu nào.',
    interfaces,
    fields: (t) => ({
      units: t.field({
        type: [UnitRef],
        description: 'Các thành viên ấy.',
        resolve: ({ unitIds }, _args, context) => unitsOf(context, unitIds),
      }),
    }),
  })

export const CovenantSignedAlreadyType = builder
  .objectRef<RefusalOf<'CovenantSignedAlready'>>('CovenantSignedAlready')
  .implement({
    description: 'Thành viên này đã ký.',
    interfaces,
    fields: (t) => ({
      unit: t.field({
        type: UnitRef,
        description: 'Thành viên.',
        resolve: ({ unitId }, _args, context) => unitOf(context, unitId),
      }),
    }),
  })

const FigureReadOtherwiseType = builder
  .objectRef<FigureReadOtherwise>('FigureReadOtherwise')
  .implement({
    description: 'Một số đã nhập, đọc theo cách cũ và cách mới.',
    fields: (t) => ({
      unit: t.field({
        type: UnitRef,
        description: 'Thành viên.',
        resolve: ({ unitId }, _args, context) => unitOf(context, unitId),
      }),
      area: t.exposeString('area', { nullable: true, description: 'Khu dân cư, thôn, ấp.' }),
      planned: t.boolean({
        description: 'Là số đăng ký; nếu không thì là số thực hiện.',
        resolve: ({ of }) => of === 'planned',
      }),
      before: t.exposeString('before', {
        nullable: true,
        description: 'Theo cách cũ; null là chưa rõ.',
      }),
      after: t.exposeString('after', {
        nullable: true,
        description: 'Theo cách mới; null là chưa rõ.',
      }),
    }),
  })

export const CovenantFiguresReadOtherwiseType = builder
  .objectRef<RefusalOf<'CovenantFiguresReadOtherwise'>>('CovenantFiguresReadOtherwise')
  .implement({
    description: 'Đổi cách cộng các quý sẽ làm số đã nhập đọc khác đi.',
    interfaces,
    fields: (t) => ({
      target: t.exposeString('target', { description: 'Tên chỉ tiêu.' }),
      cells: t.field({
        type: [FigureReadOtherwiseType],
        description: 'Những số ấy.',
        resolve: ({ cells }) => [...cells],
      }),
    }),
  })

const YearUnlikeQuartersType = builder
  .objectRef<YearUnlikeQuarters>('YearUnlikeQuarters')
  .implement({
    description: 'Số cả năm khác với số bốn quý cho ra.',
    fields: (t) => ({
      path: t.exposeString('path', { description: 'Chỗ trong dữ liệu đã gửi.' }),
      target: t.exposeString('target', { description: 'Tên chỉ tiêu.' }),
      unit: t.field({
        type: UnitRef,
        description: 'Thành viên.',
        resolve: ({ unitId }, _args, context) => unitOf(context, unitId),
      }),
      area: t.exposeString('area', { nullable: true, description: 'Khu dân cư, thôn, ấp.' }),
      year: t.exposeString('year', { description: 'Số cả năm đã nhập.' }),
      quarters: t.exposeString('quarters', { description: 'Số bốn quý cho ra.' }),
      sentence: t.string({
        description: 'Khác thế nào, viết thành câu.',
        args: inLanguage,
        resolve: async (cell, { language }, context) =>
          yearDiffersSentence(cell, (await context.loaders.unit.load(cell.unitId))?.name, language),
      }),
    }),
  })

export const CovenantYearDiffersType = builder
  .objectRef<RefusalOf<'CovenantYearDiffers'>>('CovenantYearDiffers')
  .implement({
    description: 'Có số cả năm khác với số bốn quý.',
    interfaces,
    fields: (t) => ({
      cells: t.field({
        type: [YearUnlikeQuartersType],
        description: 'Những số ấy.',
        resolve: ({ cells }) => [...cells],
      }),
    }),
  })

export const CovenantYearOverType = builder
  .objectRef<RefusalOf<'CovenantYearOver'>>('CovenantYearOver')
  .implement({ description: 'Năm của giao ước đã hết.', interfaces })
