import type { FigureReadOtherwise, YearUnlikeQuarters } from '@vinhdanh/domain/covenants'
import { yearDiffersSentence } from '@vinhdanh/wording/covenants'
import { refusalType, theStatus, theUnit, theUnits } from '../access/refusal-type.ts'
import { builder } from '../builder.ts'
import { inLanguage } from '../language.ts'
import { CovenantStatusEnum } from './enums.ts'

export const CovenantExistsType = refusalType('CovenantExists', 'Cụm, khối đã có giao ước của năm.')

export const CovenantUnitNotMemberType = refusalType(
  'CovenantUnitNotMember',
  'Đơn vị không phải thành viên của cụm, khối vào ngày này.',
  theUnit(),
)

export const CovenantStatusForbidsType = refusalType(
  'CovenantStatusForbids',
  'Trạng thái của giao ước không cho phép bước này.',
  theStatus(CovenantStatusEnum),
)

export const MemberWithoutTargetType = refusalType(
  'MemberWithoutTarget',
  'Có thành viên chưa đăng ký chỉ tiêu nào.',
  theUnits('Các thành viên ấy.'),
)

export const CovenantSignedAlreadyType = refusalType(
  'CovenantSignedAlready',
  'Thành viên này đã ký.',
  theUnit('Thành viên.'),
)

const FigureReadOtherwiseType = builder
  .objectRef<FigureReadOtherwise>('FigureReadOtherwise')
  .implement({
    description: 'Một số đã nhập, đọc theo cách cũ và cách mới.',
    fields: (t) => ({
      ...theUnit('Thành viên.')(t),
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

export const CovenantFiguresReadOtherwiseType = refusalType(
  'CovenantFiguresReadOtherwise',
  'Đổi cách cộng các quý sẽ làm số đã nhập đọc khác đi.',
  (t) => ({
    target: t.exposeString('target', { description: 'Tên chỉ tiêu.' }),
    cells: t.field({
      type: [FigureReadOtherwiseType],
      description: 'Những số ấy.',
      resolve: ({ cells }) => [...cells],
    }),
  }),
)

const YearUnlikeQuartersType = builder
  .objectRef<YearUnlikeQuarters>('YearUnlikeQuarters')
  .implement({
    description: 'Số cả năm khác với số bốn quý cho ra.',
    fields: (t) => ({
      path: t.exposeString('path', { description: 'Chỗ trong dữ liệu đã gửi.' }),
      target: t.exposeString('target', { description: 'Tên chỉ tiêu.' }),
      ...theUnit('Thành viên.')(t),
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

export const CovenantYearDiffersType = refusalType(
  'CovenantYearDiffers',
  'Có số cả năm khác với số bốn quý.',
  (t) => ({
    cells: t.field({
      type: [YearUnlikeQuartersType],
      description: 'Những số ấy.',
      resolve: ({ cells }) => [...cells],
    }),
  }),
)

export const CovenantYearOverType = refusalType('CovenantYearOver', 'Năm của giao ước đã hết.')
