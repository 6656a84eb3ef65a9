// long because it describes one document whole: its targets, lines, signatures, members and changes

import { membersOn } from '@vinhdanh/domain/clusters'
import {
  type Bases,
  type CovenantSignature,
  type CovenantTarget,
  type Figures,
  type LineProgress,
  liveSignatures,
  type OutcomeCounts,
  possibleCovenantActions,
  possibleMemberActions,
  type Signing,
  signingOf,
} from '@vinhdanh/domain/covenants'
import { lineOutcomeLabel, signingLabel } from '@vinhdanh/wording/covenants'
import { accountName } from '../access/account-name.ts'
import { PossibleActionType } from '../access/actions.ts'
import { builder } from '../builder.ts'
import { globalId, keyOf } from '../ids.ts'
import { DataSetEnum, inLanguage } from '../language.ts'
import { badInput } from '../outcome.ts'
import { connectionOf } from '../pages.ts'
import { SourceRefType, sourceOf } from '../published/source.ts'
import { ClusterRef, CovenantRef, type CovenantView, Node, UnitRef } from '../refs.ts'
import { unitOf, unitsOf } from '../subjects/units.ts'
import { clusterTarget, mayRead } from '../targets.ts'
import { CovenantChangeType, changesOf } from './changes.ts'
import {
  CovenantStatusEnum,
  LineOutcomeEnum,
  TargetCountingEnum,
  TargetDirectionEnum,
  TrendEnum,
} from './enums.ts'
import {
  clusterOfCovenant,
  covenantReadTarget,
  type LineView,
  linesOf,
  memberTarget,
  progressNow,
} from './view.ts'

const TargetType = builder.objectRef<CovenantTarget>('CovenantTarget').implement({
  description: 'Chỉ tiêu thi đua của giao ước, chung cho các thành viên.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Mã chỉ tiêu.' }),
    group: t.exposeString('group', { description: 'Nội dung mà chỉ tiêu thuộc về.' }),
    name: t.exposeString('name', { description: 'Tên chỉ tiêu.' }),
    measure: t.exposeString('measure', { description: 'Đơn vị tính.' }),
    direction: t.expose('direction', { type: TargetDirectionEnum, description: 'Chiều.' }),
    counting: t.expose('counting', {
      type: TargetCountingEnum,
      description: 'Cách lấy số của năm từ bốn quý.',
    }),
  }),
})

const FiguresType = builder.objectRef<Figures>('CovenantFigures').implement({
  description: 'Số của năm và bốn quý, số thập phân chính xác; null: chưa có số liệu.',
  fields: (t) => ({
    year: t.exposeString('year', { nullable: true, description: 'Cả năm.' }),
    q1: t.string({ nullable: true, description: 'Quý I.', resolve: (one) => one.quarters[0] }),
    q2: t.string({ nullable: true, description: 'Quý II.', resolve: (one) => one.quarters[1] }),
    q3: t.string({ nullable: true, description: 'Quý III.', resolve: (one) => one.quarters[2] }),
    q4: t.string({ nullable: true, description: 'Quý IV.', resolve: (one) => one.quarters[3] }),
  }),
})

const basesOf = (name: string, description: string) =>
  builder.objectRef<Bases>(name).implement({
    description,
    fields: (t) => ({
      districtPlan: t.exposeString('districtPlan', {
        nullable: true,
        description: 'Kế hoạch huyện, xã giao.',
      }),
      provincialPlan: t.exposeString('provincialPlan', {
        nullable: true,
        description: 'Kế hoạch tỉnh giao.',
      }),
      previousYear: t.exposeString('previousYear', {
        nullable: true,
        description: 'Thực hiện năm trước.',
      }),
    }),
  })

const BasesType = basesOf('CovenantBases', 'Các mốc để so sánh.')
const SharesType = basesOf('CovenantShares', 'Thực hiện so với từng mốc, phần trăm.')

const LineProgressType = builder.objectRef<LineProgress>('CovenantLineProgress').implement({
  description: 'Tiến độ của một dòng đăng ký đến hôm nay.',
  fields: (t) => ({
    outcome: t.expose('outcome', { type: LineOutcomeEnum, description: 'Tình hình.' }),
    outcomeLabel: t.string({
      description: 'Tình hình, viết bằng lời.',
      args: inLanguage,
      resolve: ({ outcome }, { language }) => lineOutcomeLabel(outcome, language),
    }),
    planned: t.exposeString('planned', { nullable: true, description: 'Kế hoạch năm.' }),
    reached: t.exposeString('reached', {
      nullable: true,
      description: 'Thực hiện đến nay; null khi còn thiếu số liệu của một quý.',
    }),
    share: t.exposeString('share', {
      nullable: true,
      description: 'Thực hiện so với kế hoạch năm, phần trăm.',
    }),
    onPace: t.exposeBoolean('onPace', {
      nullable: true,
      description: 'Theo kịp số đăng ký các quý; null khi chưa biết.',
    }),
    trend: t.expose('trend', { type: TrendEnum, nullable: true, description: 'Xu hướng.' }),
    againstBases: t.expose('againstBases', { type: SharesType, description: 'So với từng mốc.' }),
    missingQuarters: t.exposeIntList('missingQuarters', {
      description: 'Các quý đã hết mà chưa có số liệu.',
    }),
  }),
})

const LineType = builder.objectRef<LineView>('CovenantLine').implement({
  description: 'Đăng ký và kết quả của một thành viên cho một chỉ tiêu.',
  fields: (t) => ({
    id: t.id({ description: 'Mã dòng.', resolve: ({ line }) => line.id }),
    version: t.int({ description: 'Phiên bản của dòng.', resolve: ({ line }) => line.version }),
    target: t.expose('target', { type: TargetType, description: 'Chỉ tiêu.' }),
    unit: t.field({
      type: UnitRef,
      description: 'Thành viên đăng ký.',
      resolve: ({ line }, _args, context) => unitOf(context, line.unitId),
    }),
    area: t.string({
      nullable: true,
      description: 'Khu dân cư, thôn, ấp; null khi đăng ký cho cả đơn vị.',
      resolve: ({ line }) => line.area,
    }),
    bases: t.field({
      type: BasesType,
      description: 'Các mốc để so sánh.',
      resolve: ({ line }) => line.bases,
    }),
    planned: t.field({
      type: FiguresType,
      description: 'Số đăng ký.',
      resolve: ({ line }) => line.planned,
    }),
    actual: t.field({
      type: FiguresType,
      description: 'Số thực hiện.',
      resolve: ({ line }) => line.actual,
    }),
    evidence: t.string({
      description: 'Tài liệu làm căn cứ của số thực hiện.',
      resolve: ({ line }) => line.evidence,
    }),
    enteredBy: t.string({
      nullable: true,
      description: 'Người nhập số thực hiện.',
      resolve: ({ line }, _args, context) => accountName(context, line.enteredBy),
    }),
    enteredAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'Nhập lúc nào.',
      resolve: ({ line }) => line.enteredAt,
    }),
    progress: t.expose('progress', { type: LineProgressType, description: 'Tiến độ.' }),
  }),
})

const SignatureType = builder.objectRef<CovenantSignature>('CovenantSignature').implement({
  description: 'Chữ ký của một thành viên; chữ ký bị một lần sửa làm mất giá trị vẫn được giữ.',
  fields: (t) => ({
    unit: t.field({
      type: UnitRef,
      description: 'Thành viên.',
      resolve: ({ unitId }, _args, context) => unitOf(context, unitId),
    }),
    signerName: t.exposeString('signerName', { description: 'Người ký.' }),
    signedOn: t.expose('signedOn', { type: 'Date', description: 'Ngày ký.' }),
    atConference: t.boolean({
      description: 'Ký tại hội nghị.',
      resolve: ({ conferenceId }) => conferenceId !== null,
    }),
    voidedAt: t.expose('voidedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'Mất giá trị lúc nào, vì giao ước được sửa; null khi còn giá trị.',
    }),
    voidedBecause: t.exposeString('voidedBecause', {
      nullable: true,
      description: 'Lý do sửa làm chữ ký mất giá trị.',
    }),
  }),
})

const SigningType = builder.objectRef<Signing>('CovenantSigning').implement({
  description: 'Tình trạng chữ ký.',
  fields: (t) => ({
    signed: t.exposeInt('signed', { description: 'Số thành viên đã ký.' }),
    needed: t.exposeInt('needed', { description: 'Số thành viên phải ký.' }),
    missing: t.field({
      type: [UnitRef],
      description: 'Thành viên chưa ký.',
      resolve: ({ missing }, _args, context) => unitsOf(context, missing),
    }),
    complete: t.exposeBoolean('complete', { description: 'Đã ký đủ.' }),
  }),
})

const CountsType = builder.objectRef<OutcomeCounts>('CovenantCounts').implement({
  description: 'Số chỉ tiêu theo tình hình.',
  fields: (t) => ({
    met: t.exposeInt('met', { description: 'Đạt.' }),
    unmet: t.exposeInt('unmet', { description: 'Không đạt.' }),
    ongoing: t.exposeInt('ongoing', { description: 'Đang thực hiện.' }),
    missing: t.exposeInt('missing', { description: 'Thiếu số liệu.' }),
    notDue: t.int({ description: 'Chưa đến kỳ.', resolve: (counts) => counts['not-due'] }),
    notRegistered: t.int({
      description: 'Chưa đăng ký.',
      resolve: (counts) => counts['not-registered'],
    }),
  }),
})

const none: OutcomeCounts = {
  ...{ met: 0, unmet: 0, ongoing: 0, missing: 0, 'not-due': 0, 'not-registered': 0 },
}

interface MemberView {
  readonly view: CovenantView
  readonly unitId: string
}

const MemberType = builder.objectRef<MemberView>('CovenantMember').implement({
  description: 'Một thành viên của cụm, khối trong giao ước.',
  fields: (t) => ({
    unit: t.field({
      type: UnitRef,
      description: 'Đơn vị.',
      resolve: ({ unitId }, _args, context) => unitOf(context, unitId),
    }),
    signature: t.field({
      type: SignatureType,
      nullable: true,
      description: 'Chữ ký còn giá trị; null khi chưa ký.',
      resolve: ({ view, unitId }) =>
        liveSignatures(view.state).find((signature) => signature.unitId === unitId) ?? null,
    }),
    counts: t.field({
      type: CountsType,
      description: 'Số chỉ tiêu theo tình hình.',
      resolve: ({ view, unitId }, _args, context) =>
        progressNow(view, context).byUnit.get(unitId) ?? none,
    }),
    possibleActions: t.field({
      type: [PossibleActionType],
      description: 'Người xem làm được gì cho thành viên này.',
      resolve: async ({ view: { state }, unitId }, _args, context) => {
        const cluster = await clusterOfCovenant(context, state)
        const target = await memberTarget(context, state, unitId)
        const { today, viewer } = context
        return possibleMemberActions({ cluster, today, target }, state, unitId, viewer)
      },
    }),
  }),
})

interface TargetView {
  readonly view: CovenantView
  readonly target: CovenantTarget
}

const TargetProgressType = builder.objectRef<TargetView>('CovenantTargetProgress').implement({
  description: 'Một chỉ tiêu qua các thành viên.',
  fields: (t) => ({
    target: t.expose('target', { type: TargetType, description: 'Chỉ tiêu.' }),
    counts: t.field({
      type: CountsType,
      description: 'Số dòng đăng ký theo tình hình.',
      resolve: ({ view, target }, _args, context) =>
        progressNow(view, context).byTarget.get(target.id) ?? none,
    }),
  }),
})

const standing = ({ state }: CovenantView) => state.targets.filter(({ dropped }) => !dropped)

builder.objectType(CovenantRef, {
  description: 'Giao ước thi đua một năm của cụm, khối.',
  interfaces: [Node],
  fields: (t) => ({
    id: t.id({ description: 'Mã toàn cục.', resolve: ({ id }) => globalId('Covenant', id) }),
    cluster: t.field({
      type: ClusterRef,
      description: 'Cụm, khối.',
      resolve: async ({ state }, _args, { loaders }) => {
        const row = await loaders.cluster.load(state.clusterId)
        if (row === null) throw new Error(`no cluster ${state.clusterId}`)
        return row
      },
    }),
    year: t.int({ description: 'Năm.', resolve: ({ state }) => state.year }),
    status: t.field({
      type: CovenantStatusEnum,
      description: 'Trạng thái.',
      resolve: ({ state }) => state.status,
    }),
    statusLabel: t.string({
      description: 'Trạng thái viết bằng lời, với số chữ ký: "Chưa đủ chữ ký 3/4".',
      args: inLanguage,
      resolve: async ({ state }, { language }, context) => {
        const cluster = await clusterOfCovenant(context, state)
        return signingLabel(state.status, signingOf(state, cluster, context.today), language)
      },
    }),
    version: t.int({
      description: 'Phiên bản của nội dung được ký; chữ ký và kết quả không làm đổi.',
      resolve: ({ state }) => state.version,
    }),
    dataSet: t.expose('dataSet', { type: DataSetEnum, description: 'Bộ dữ liệu.' }),
    source: t.field({
      type: SourceRefType,
      nullable: true,
      description: 'Nguồn công bố.',
      resolve: (row, _args, context) => sourceOf(context, row),
    }),
    signedOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'Ngày có chữ ký cuối cùng; null khi chưa đủ.',
      resolve: ({ state }) => state.signedOn,
    }),
    targets: t.field({
      type: [TargetType],
      description: 'Các chỉ tiêu, theo thứ tự.',
      resolve: standing,
    }),
    lines: t.field({
      type: [LineType],
      description: 'Đăng ký của các thành viên, theo chỉ tiêu.',
      complexity: { field: 1, multiplier: 20 },
      args: { unit: t.arg.id({ description: 'Chỉ của thành viên này.' }) },
      resolve: (view, { unit }, context) => {
        if (unit == null) return [...linesOf(view, context)]
        const key = keyOf(unit, 'Unit')
        if (key === null) throw badInput('unit', 'unknown-id')
        return linesOf(view, context).filter(({ line }) => line.unitId === key)
      },
    }),
    members: t.field({
      type: [MemberType],
      description: 'Các thành viên phải ký.',
      complexity: { field: 1, multiplier: 10 },
      resolve: async (view, _args, context) => {
        const cluster = await clusterOfCovenant(context, view.state)
        const members = membersOn(cluster, view.state.signedOn ?? context.today)
        const units = await unitsOf(context, [...new Set(members.map(({ unitId }) => unitId))])
        return units
          .sort((a, b) => a.name.localeCompare(b.name, 'vi'))
          .map(({ id: unitId }) => ({ view, unitId }))
      },
    }),
    signatures: t.field({
      type: [SignatureType],
      description: 'Mọi chữ ký, cả chữ ký đã mất giá trị.',
      resolve: ({ state }) => state.signatures,
    }),
    signing: t.field({
      type: SigningType,
      description: 'Tình trạng chữ ký.',
      resolve: async ({ state }, _args, context) =>
        signingOf(state, await clusterOfCovenant(context, state), context.today),
    }),
    counts: t.field({
      type: CountsType,
      description: 'Số dòng đăng ký theo tình hình.',
      resolve: (view, _args, context) => progressNow(view, context).all,
    }),
    byTarget: t.field({
      type: [TargetProgressType],
      description: 'Từng chỉ tiêu qua các thành viên.',
      resolve: (view) => standing(view).map((target) => ({ view, target })),
    }),
    changes: t.field({
      type: [CovenantChangeType],
      description:
        'Những lần sửa nội dung, mới nhất trước: trước và sau, lý do, số chữ ký mất giá trị.',
      complexity: { field: 1, multiplier: 5 },
      resolve: ({ id }, _args, context) => changesOf(context, id),
    }),
    possibleActions: t.field({
      type: [PossibleActionType],
      description: 'Người xem làm được gì với giao ước.',
      resolve: async ({ state }, _args, context) => {
        const cluster = await clusterOfCovenant(context, state)
        const target = await clusterTarget(context, state.clusterId, 'head')
        return possibleCovenantActions(
          { cluster, today: context.today, target },
          state,
          context.viewer,
        )
      },
    }),
  }),
})

export const CovenantConnection = connectionOf('Covenant', CovenantRef, 'giao ước thi đua.')

builder.objectField(ClusterRef, 'readsSeason', (t) =>
  t.boolean({
    description:
      'Người xem được đọc giao ước, hạn chế của cụm, khối này; khi không được, null không có nghĩa là chưa lập.',
    resolve: async ({ id: clusterId }, _args, context) =>
      mayRead(context, 'covenants', await covenantReadTarget(context, { clusterId })),
  }),
)

builder.objectField(ClusterRef, 'covenant', (t) =>
  t.field({
    type: CovenantRef,
    nullable: true,
    description: 'Giao ước của một năm; null khi chưa lập, hoặc người xem không được đọc.',
    args: { year: t.arg.int({ required: true, description: 'Năm.' }) },
    resolve: async ({ id }, { year }, context) => {
      const found = await context.loaders.covenantOfYear.load(`${id}|${year}`)
      if (found === null) return null
      const target = await covenantReadTarget(context, found.state)
      return mayRead(context, 'covenants', target) ? found : null
    },
  }),
)
