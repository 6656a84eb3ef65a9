import type { SubjectKind } from '@vinhdanh/domain/awards'
import type { Day } from '@vinhdanh/domain/kernel'
import type { LabourGroup } from '@vinhdanh/domain/statistics'
import { listPeople } from '@vinhdanh/storage/subjects'
import { builder } from '../builder.ts'
import { globalId } from '../ids.ts'
import { DataSetEnum } from '../language.ts'
import { SubjectKindEnum } from '../law/enums.ts'
import { forbidden } from '../outcome.ts'
import { connected, connectionOf, costOfPage, pageArgs, pageRequest } from '../pages.ts'
import { Node, PersonRef, SubjectRef, UnitRef } from '../refs.ts'
import { SubjectRegisterConnection } from '../register/connections.ts'
import { lifeOf } from '../register/life.ts'
import { currentPosting, mayRead, personTarget, unitTarget } from '../targets.ts'
import { LabourGroupEnum, type UnitLevel, UnitLevelEnum } from './enums.ts'
import { DisciplineType, InitiativeType, PostingType, RatingType } from './records.ts'

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
    sector: t.exposeString('sector', {
      nullable: true,
      description: 'Ngành mà đơn vị phụ trách; null khi không chỉ một ngành.',
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
