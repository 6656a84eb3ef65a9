import type { Day } from '@vinhdanh/domain/kernel'
import {
  type Movement,
  type ReliefLine,
  type ReliefTotal,
  reliefTotals,
} from '@vinhdanh/domain/movements'
import { reliefTotalSentence } from '@vinhdanh/wording/movements'
import { builder } from '../builder.ts'
import { inLanguage } from '../language.ts'
import { UnitRef } from '../refs.ts'
import { unitOf } from '../subjects/units.ts'
import { ReliefMeasureEnum, ReliefQualifierEnum, ReliefStandingEnum } from './enums.ts'

const ReliefEntryType = builder.objectRef<ReliefLine>('ReliefEntry').implement({
  description: 'Một dòng của sổ vận động, hỗ trợ.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Mã dòng.' }),
    unit: t.field({
      type: UnitRef,
      description: 'Đơn vị.',
      resolve: ({ unitId }, _args, context) => unitOf(context, unitId),
    }),
    what: t.exposeString('what', { description: 'Nội dung.' }),
    measure: t.field({
      type: ReliefMeasureEnum,
      description: 'Đơn vị đo.',
      resolve: ({ measure }) => measure,
    }),
    amount: t.exposeString('amount', { description: 'Số lượng, số thập phân có dấu chấm.' }),
    qualifier: t.field({
      type: ReliefQualifierEnum,
      description: 'Mức độ.',
      resolve: ({ qualifier }) => qualifier,
    }),
    asWritten: t.exposeString('asWritten', { description: 'Như báo cáo viết.' }),
    mobiliser: t.exposeString('mobiliser', { nullable: true, description: 'Ai vận động.' }),
    destination: t.exposeString('destination', { nullable: true, description: 'Chuyển đến đâu.' }),
    standing: t.field({
      type: ReliefStandingEnum,
      description: 'Quan hệ với các dòng khác.',
      resolve: ({ standing }) => standing,
    }),
    on: t.field({
      type: 'Date',
      nullable: true,
      description: 'Ngày.',
      resolve: ({ on }): Day | null => on,
    }),
    note: t.exposeString('note', { nullable: true, description: 'Ghi chú.' }),
    struckOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'Ngày gạch; null khi dòng còn giá trị.',
      resolve: ({ struck }): Day | null => struck?.on ?? null,
    }),
    struckReason: t.string({
      nullable: true,
      description: 'Vì sao gạch.',
      resolve: ({ struck }) => struck?.reason ?? null,
    }),
  }),
})

const ReliefTotalType = builder.objectRef<ReliefTotal>('ReliefTotal').implement({
  description: 'Tổng của một đơn vị đo; what may overlap is left out.',
  fields: (t) => ({
    measure: t.field({
      type: ReliefMeasureEnum,
      description: 'Đơn vị đo.',
      resolve: ({ measure }) => measure,
    }),
    sum: t.exposeString('sum', { description: 'Tổng, số thập phân có dấu chấm.' }),
    qualifier: t.field({
      type: ReliefQualifierEnum,
      description: 'Mức độ của tổng.',
      resolve: ({ qualifier }) => qualifier,
    }),
    counted: t.exposeInt('counted', { description: 'Số dòng đã cộng.' }),
    leftOut: t.exposeInt('leftOut', { description: 'Số dòng không cộng vì có thể trùng.' }),
    sentence: t.string({
      description: 'Tổng viết thành câu: "ít nhất 142,5 tấn".',
      args: inLanguage,
      resolve: (total, { language }) => reliefTotalSentence(total, language),
    }),
  }),
})

export const ReliefLedgerType = builder
  .objectRef<Pick<Movement, 'relief'>>('ReliefLedger')
  .implement({
    description: 'Sổ vận động, hỗ trợ của một phong trào.',
    fields: (t) => ({
      entries: t.field({
        type: [ReliefEntryType],
        description: 'Các dòng, cả dòng đã gạch.',
        resolve: ({ relief }) => relief,
      }),
      totals: t.field({
        type: [ReliefTotalType],
        description: 'Tổng theo đơn vị đo.',
        resolve: ({ relief }) => reliefTotals(relief),
      }),
    }),
  })
