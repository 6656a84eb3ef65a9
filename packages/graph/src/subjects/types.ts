import type { SubjectKind } from '@vinhdanh/domain/awards'
import type { Day } from '@vinhdanh/domain/kernel'
import type { LabourGroup } from '@vinhdanh/domain/statistics'
import type { DisciplineLevel, RatingLevel, Scope } from '@vinhdanh/domain/subjects'
import { listPeople } from '@vinhdanh/storage/subjects'
import { ratingLabel } from '@vinhdanh/wording/statuses'
import { builder, enumOf } from '../builder.ts'
import { globalId } from '../ids.ts'
import { DataSetEnum, inLanguage } from '../language.ts'
import { findAward } from '../law/books.ts'
import { AwardType, SubjectKindEnum } from '../law/types.ts'
import { forbidden } from '../outcome.ts'
import { connected, connectionOf, costOfPage, pageArgs, pageRequest } from '../pages.ts'
import { Node, PersonRef, SubjectRef, UnitRef } from '../refs.ts'
import { SubjectRegisterConnection } from '../register/connections.ts'
import { lifeOf } from '../register/life.ts'
import type { DisciplineRow, InitiativeOfPerson, PostingRow, RatingRow } from '../rows.ts'
import { currentPosting, mayRead, personTarget, unitTarget } from '../targets.ts'
import { unitOf } from './units.ts'

/** Cấp đơn vị, as stored. */
export type UnitLevel =
  | 'nation'
  | 'province'
  | 'department'
  | 'district'
  | 'commune'
  | 'division'
  | 'school'
  | 'enterprise'
  | 'association'
  | 'other'

export const UnitLevelEnum = enumOf<UnitLevel>('UnitLevel', 'Cấp, loại đơn vị.', {
  nation: 'Cả nước.',
  province: 'Tỉnh, thành phố.',
  department: 'Sở, ban, ngành.',
  district: 'Huyện.',
  commune: 'Xã, phường.',
  division: 'Phòng, ban trong cơ quan.',
  school: 'Trường học.',
  enterprise: 'Doanh nghiệp.',
  association: 'Hội, đoàn thể.',
  other: 'Loại khác.',
})

export const LabourGroupEnum = enumOf<LabourGroup>(
  'LabourGroup',
  'Nhóm lao động; everyone who is not a leader counts as a direct worker.',
  {
    leader: 'Lãnh đạo, quản lý.',
    official: 'Cán bộ, công chức, viên chức không giữ chức vụ.',
    worker: 'Công nhân, người lao động.',
    farmer: 'Nông dân.',
    'armed-forces': 'Lực lượng vũ trang.',
    other: 'Nhóm khác.',
  },
)

const RatingType = builder.objectRef<RatingRow>('YearRating').implement({
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

const InitiativeType = builder.objectRef<InitiativeOfPerson>('InitiativeRecord').implement({
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

const DisciplineType = builder.objectRef<DisciplineRow>('DisciplineRecord').implement({
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

const PostingType = builder.objectRef<PostingRow>('Posting').implement({
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

const UnitPeopleConnection = connectionOf('UnitPeople', PersonRef, 'người của một đơn vị.')
export const UnitConnection = connectionOf('Unit', UnitRef, 'đơn vị.')
export const PersonConnection = connectionOf('Person', PersonRef, 'cá nhân.')

builder.interfaceType(SubjectRef, {
  description: 'Cá nhân hoặc tập thể: đối tượng của khen thưởng.',
  resolveType: (subject) => ('givenName' in subject ? 'Person' : 'Unit'),
  fields: (t) => ({
    id: t.id({
      description: 'Mã toàn cục.',
      resolve: (subject) => globalId('givenName' in subject ? 'Person' : 'Unit', subject.id),
    }),
    name: t.exposeString('name', { description: 'Tên hiện nay, như đã viết.' }),
    kind: t.field({
      type: SubjectKindEnum,
      description: 'Loại đối tượng.',
      resolve: (subject) => ('givenName' in subject ? 'person' : (subject.kind as SubjectKind)),
    }),
    dataSet: t.field({
      type: DataSetEnum,
      description: 'Bộ dữ liệu.',
      resolve: ({ dataSet }) => dataSet,
    }),
    register: t.field({
      type: SubjectRegisterConnection,
      description: 'Quá trình khen thưởng theo Sổ khen thưởng.',
      args: pageArgs,
      complexity: costOfPage,
      resolve: (subject, args, context) =>
        connected(
          lifeOf(
            context,
            'givenName' in subject
              ? { kind: 'person', id: subject.id }
              : { kind: subject.kind as SubjectKind, id: subject.id },
            args,
          ),
        ),
    }),
  }),
})

builder.objectType(UnitRef, {
  description: 'Đơn vị, tập thể, hộ gia đình.',
  interfaces: [Node, SubjectRef],
  fields: (t) => ({
    id: t.id({ description: 'Mã toàn cục.', resolve: ({ id }) => globalId('Unit', id) }),
    code: t.exposeString('code', { description: 'Mã đơn vị.' }),
    level: t.field({
      type: UnitLevelEnum,
      description: 'Cấp, loại đơn vị.',
      resolve: ({ level }) => level as UnitLevel,
    }),
    parent: t.field({
      type: UnitRef,
      nullable: true,
      description: 'Đơn vị cấp trên.',
      resolve: ({ parentId }, _args, { loaders }) =>
        parentId === null ? null : loaders.unit.load(parentId),
    }),
    openedOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'Ngày thành lập; null khi không biết.',
      resolve: ({ openedOn }) => openedOn as Day | null,
    }),
    closedOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'Ngày kết thúc hoạt động.',
      resolve: ({ closedOn }) => closedOn as Day | null,
    }),
    headcount: t.exposeInt('headcount', {
      nullable: true,
      description: 'Số người; null khi không biết.',
    }),
    people: t.field({
      type: UnitPeopleConnection,
      description:
        'Người đang công tác tại đơn vị và các đơn vị trực thuộc; chỉ dành cho người phụ trách.',
      args: pageArgs,
      complexity: costOfPage,
      resolve: async ({ id, path }, args, context) => {
        const { viewer, today, reader } = context
        if (!mayRead(context, 'people', await unitTarget(context, id)))
          throw forbidden(viewer, 'people', today)
        const filter = { postedUnder: { paths: [path], on: today } }
        return connected(listPeople(reader, filter, pageRequest(args)))
      },
    }),
  }),
})

const privately = 'null khi người xem không phụ trách đơn vị của người này.'

builder.objectType(PersonRef, {
  description: 'Cá nhân.',
  interfaces: [Node, SubjectRef],
  fields: (t) => ({
    id: t.id({ description: 'Mã toàn cục.', resolve: ({ id }) => globalId('Person', id) }),
    givenName: t.exposeString('givenName', { description: 'Tên gọi, để sắp xếp.' }),
    honorific: t.exposeString('honorific', { nullable: true, description: 'Danh xưng.' }),
    birthYear: t.int({
      nullable: true,
      description: `Năm sinh; null khi không biết, và ${privately}`,
      resolve: async (person, _args, context) =>
        mayRead(context, 'people', await personTarget(context, person.id))
          ? person.birthYear
          : null,
    }),
    sex: t.string({
      nullable: true,
      description: `Giới tính; null khi không biết, và ${privately}`,
      resolve: async (person, _args, context) =>
        mayRead(context, 'people', await personTarget(context, person.id)) ? person.sex : null,
    }),
    postings: t.field({
      type: [PostingType],
      description: 'Quá trình công tác, mới nhất trước.',
      resolve: ({ id }, _args, { loaders }) => loaders.postings.load(id),
    }),
    currentUnit: t.field({
      type: UnitRef,
      nullable: true,
      description: 'Đơn vị công tác hiện nay.',
      resolve: async ({ id }, _args, context) => {
        const posting = await currentPosting(context, id)
        return posting === null ? null : context.loaders.unit.load(posting.unitId)
      },
    }),
    labourGroup: t.field({
      type: LabourGroupEnum,
      nullable: true,
      description: 'Nhóm lao động hiện nay; null khi không ghi.',
      resolve: async ({ id }, _args, context) =>
        ((await currentPosting(context, id))?.labourGroup ?? null) as LabourGroup | null,
    }),
    ratings: t.field({
      type: [RatingType],
      nullable: true,
      description: `Xếp loại từng năm, mới nhất trước; ${privately}`,
      resolve: async ({ id }, _args, context) =>
        mayRead(context, 'people', await personTarget(context, id))
          ? context.loaders.ratings.load(id)
          : null,
    }),
    initiatives: t.field({
      type: [InitiativeType],
      nullable: true,
      description: `Sáng kiến, đề tài; ${privately}`,
      resolve: async ({ id }, _args, context) =>
        mayRead(context, 'people', await personTarget(context, id))
          ? context.loaders.initiatives.load(id)
          : null,
    }),
    disciplines: t.field({
      type: [DisciplineType],
      nullable: true,
      description: `Kỷ luật; ${privately}`,
      resolve: async ({ id }, _args, context) =>
        mayRead(context, 'people', await personTarget(context, id))
          ? context.loaders.disciplines.load(id)
          : null,
    }),
  }),
})
