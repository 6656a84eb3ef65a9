import type { Day } from '@vinhdanh/domain/kernel'
import type { DisciplineLevel, RatingLevel, Scope } from '@vinhdanh/domain/subjects'
import { ratingLabel } from '@vinhdanh/wording/statuses'
import { builder } from '../builder.ts'
import { inLanguage } from '../language.ts'
import { findAward } from '../law/books.ts'
import { AwardType } from '../law/types.ts'
import { UnitRef } from '../refs.ts'
import type { DisciplineRow, InitiativeOfPerson, PostingRow, RatingRow } from '../rows.ts'
import { unitOf } from './units.ts'

export const RatingType = builder.objectRef<RatingRow>('YearRating').implement({
  description: 'Xếp loại một năm.',
  fields: (t) => ({
    year: t.exposeInt('year', { description: 'Năm.' }),
    level: t.exposeString('level', { description: 'Mức xếp loại.' }),
    label: t.string({
      description: 'Mức xếp loại viết thành chữ.',
      args: inLanguage,
      resolve: ({ level }, { language }) => ratingLabel(level as RatingLevel, language),
    }),
  }),
})

export const InitiativeType = builder.objectRef<InitiativeOfPerson>('InitiativeRecord').implement({
  description: 'Sáng kiến, đề tài đã được công nhận.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Mã sáng kiến.' }),
    title: t.exposeString('title', { description: 'Tên sáng kiến.' }),
    scope: t.string({
      description:
        'Phạm vi ảnh hưởng: `base` cơ sở, `district` huyện, `provincial` tỉnh, `national` toàn quốc.',
      resolve: ({ scope }) => scope as Scope,
    }),
    year: t.exposeInt('year', { description: 'Năm công nhận.' }),
    usedFor: t.field({
      type: AwardType,
      nullable: true,
      description: 'Đã dùng để xét hình thức nào; null khi chưa dùng.',
      resolve: ({ usedFor }, _args, context) =>
        usedFor === null ? null : findAward(context, usedFor),
    }),
  }),
})

export const DisciplineType = builder.objectRef<DisciplineRow>('DisciplineRecord').implement({
  description: 'Kỷ luật.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Mã bản ghi.' }),
    level: t.string({
      description:
        'Hình thức: `reprimand` khiển trách, `warning` cảnh cáo, `demotion` hạ chức, `dismissal` buộc thôi việc.',
      resolve: ({ level }) => level as DisciplineLevel,
    }),
    from: t.field({
      type: 'Date',
      description: 'Từ ngày.',
      resolve: ({ from }) => from as Day,
    }),
    until: t.field({
      type: 'Date',
      nullable: true,
      description: 'Đến hết ngày; null khi còn thời hạn.',
      resolve: ({ until }) => until as Day | null,
    }),
  }),
})

export const PostingType = builder.objectRef<PostingRow>('Posting').implement({
  description: 'Quá trình công tác: một nơi, một chức vụ, một thời gian.',
  fields: (t) => ({
    unit: t.field({
      type: UnitRef,
      description: 'Đơn vị công tác.',
      resolve: ({ unitId }, _args, context) => unitOf(context, unitId),
    }),
    title: t.exposeString('title', { description: 'Chức vụ.' }),
    from: t.field({ type: 'Date', description: 'Từ ngày.', resolve: ({ from }) => from as Day }),
    until: t.field({
      type: 'Date',
      nullable: true,
      description: 'Đến hết ngày; null khi đang công tác.',
      resolve: ({ until }) => until as Day | null,
    }),
  }),
})
