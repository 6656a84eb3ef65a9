import { clusterKinds, exchangeKinds } from '@vinhdanh/domain/clusters'
import { clusterKindLabel, exchangeKindLabel } from '@vinhdanh/wording/clusters'
import { builder } from '../builder.ts'
import { words } from '../results.ts'

/** Giá trị của một danh sách: the text of the domain in capitals, with its name in Vietnamese. */
const valuesOf = <Value extends string>(values: readonly Value[], name: (value: Value) => string) =>
  Object.fromEntries(
    values.map((value) => [value.toUpperCase(), { value, description: `${name(value)}.` }]),
  ) as Record<string, { readonly value: Value; readonly description: string }>

export const ClusterKindEnum = builder.enumType('ClusterKind', {
  description: 'Loại cụm, khối.',
  values: valuesOf(clusterKinds, (kind) => clusterKindLabel(kind, 'vi')),
})

export const ExchangeKindEnum = builder.enumType('ExchangeKind', {
  description: 'Loại trao đổi: thăm và học tập, mô hình, bài học kinh nghiệm.',
  values: valuesOf(exchangeKinds, (kind) => exchangeKindLabel(kind, 'vi')),
})

export const DecisionBasisInput = builder.inputType('DecisionBasisInput', {
  description: 'Quyết định làm căn cứ.',
  fields: (t) => ({
    number: t.string({ required: true, description: 'Số quyết định.' }),
    on: t.string({
      required: true,
      description: 'Ngày ký `YYYY-MM-DD`, hoặc tháng `YYYY-MM` khi chỉ biết tháng.',
    }),
    issuer: t.string({ description: 'Nơi ban hành.' }),
  }),
})

const ClusterLeadersInput = builder.inputType('ClusterLeadersInput', {
  description: 'Trưởng, phó cụm, khối của một năm, do quyết định lập nêu luôn.',
  fields: (t) => ({
    year: t.int({ required: true, description: 'Năm của nhiệm kỳ.' }),
    heads: t.idList({ required: true, description: 'Trưởng cụm, khối, theo thứ tự.' }),
    deputies: t.idList({ required: true, description: 'Phó cụm, khối, theo thứ tự.' }),
  }),
})

export const EstablishClusterInput = builder.inputType('EstablishClusterInput', {
  description: 'Lập cụm, khối theo quyết định.',
  fields: (t) => ({
    idempotencyKey: t.string({ required: true, description: words.key }),
    name: t.string({ required: true, description: 'Tên cụm, khối.' }),
    aliases: t.stringList({ description: 'Tên gọi khác.' }),
    kind: t.field({ type: ClusterKindEnum, required: true, description: 'Loại cụm, khối.' }),
    organiser: t.id({ required: true, description: 'Đơn vị tổ chức.' }),
    council: t.id({ description: 'Hội đồng riêng của khối.' }),
    members: t.idList({ required: true, description: 'Các đơn vị thành viên.' }),
    leaders: t.field({
      type: ClusterLeadersInput,
      description: 'Trưởng, phó do quyết định nêu; không có khi chờ bầu.',
    }),
    on: t.field({ type: 'Date', required: true, description: 'Ngày đầu tiên.' }),
    decision: t.field({ type: DecisionBasisInput, required: true, description: 'Căn cứ.' }),
  }),
})

export const ChangeClusterMembersInput = builder.inputType('ChangeClusterMembersInput', {
  description: 'Thêm, bớt, thay thành viên theo quyết định.',
  fields: (t) => ({
    idempotencyKey: t.string({ required: true, description: words.key }),
    cluster: t.id({ required: true, description: 'Cụm, khối.' }),
    expectedVersion: t.int({ required: true, description: words.version }),
    joining: t.idList({ required: true, description: 'Đơn vị vào.' }),
    leaving: t.idList({ required: true, description: 'Đơn vị ra.' }),
    on: t.field({
      type: 'Date',
      required: true,
      description: 'Ngày đầu tiên của danh sách mới.',
    }),
    decision: t.field({ type: DecisionBasisInput, required: true, description: 'Căn cứ.' }),
  }),
})

const ClusterPartInput = builder.inputType('ClusterPartInput', {
  description: 'Một cụm, khối mới sau khi tách.',
  fields: (t) => ({
    name: t.string({ required: true, description: 'Tên.' }),
    aliases: t.stringList({ description: 'Tên gọi khác.' }),
    members: t.idList({ required: true, description: 'Thành viên.' }),
  }),
})

export const SplitClusterInput = builder.inputType('SplitClusterInput', {
  description: 'Tách một cụm, khối theo quyết định.',
  fields: (t) => ({
    idempotencyKey: t.string({ required: true, description: words.key }),
    cluster: t.id({ required: true, description: 'Cụm, khối được tách.' }),
    expectedVersion: t.int({ required: true, description: words.version }),
    parts: t.field({
      type: [ClusterPartInput],
      required: true,
      description: 'Các cụm, khối mới.',
    }),
    on: t.field({
      type: 'Date',
      required: true,
      description: 'Ngày đầu tiên của các cụm, khối mới.',
    }),
    decision: t.field({ type: DecisionBasisInput, required: true, description: 'Căn cứ.' }),
  }),
})

export const MergeClustersInput = builder.inputType('MergeClustersInput', {
  description: 'Nhập các cụm, khối thành một theo quyết định.',
  fields: (t) => ({
    idempotencyKey: t.string({ required: true, description: words.key }),
    clusters: t.idList({ required: true, description: 'Các cụm, khối được nhập.' }),
    name: t.string({ required: true, description: 'Tên mới.' }),
    aliases: t.stringList({ description: 'Tên gọi khác.' }),
    on: t.field({
      type: 'Date',
      required: true,
      description: 'Ngày đầu tiên của cụm, khối mới.',
    }),
    decision: t.field({ type: DecisionBasisInput, required: true, description: 'Căn cứ.' }),
  }),
})

export const RecogniseHeadsInput = builder.inputType('RecogniseHeadsInput', {
  description: 'Công nhận trưởng, phó cụm, khối của một năm theo quyết định.',
  fields: (t) => ({
    idempotencyKey: t.string({ required: true, description: words.key }),
    cluster: t.id({ required: true, description: 'Cụm, khối.' }),
    expectedVersion: t.int({ required: true, description: words.version }),
    year: t.int({ required: true, description: 'Năm của nhiệm kỳ.' }),
    heads: t.idList({ required: true, description: 'Trưởng cụm, khối, theo thứ tự.' }),
    deputies: t.idList({ required: true, description: 'Phó cụm, khối, theo thứ tự.' }),
    decision: t.field({ type: DecisionBasisInput, required: true, description: 'Căn cứ.' }),
  }),
})

export const AssignMonitorsInput = builder.inputType('AssignMonitorsInput', {
  description: 'Phân công thành viên hội đồng theo dõi cụm, khối.',
  fields: (t) => ({
    idempotencyKey: t.string({ required: true, description: words.key }),
    cluster: t.id({ required: true, description: 'Cụm, khối.' }),
    expectedVersion: t.int({ required: true, description: words.version }),
    council: t.id({ required: true, description: 'Hội đồng.' }),
    members: t.idList({ required: true, description: 'Mã các thành viên hội đồng.' }),
    on: t.field({ type: 'Date', required: true, description: 'Từ ngày.' }),
    documentNumber: t.string({ required: true, description: 'Số văn bản phân công.' }),
  }),
})

export const NoteMonitoringInput = builder.inputType('NoteMonitoringInput', {
  description: 'Ghi chép theo dõi cụm, khối.',
  fields: (t) => ({
    idempotencyKey: t.string({ required: true, description: words.key }),
    cluster: t.id({ required: true, description: 'Cụm, khối.' }),
    on: t.field({ type: 'Date', required: true, description: 'Ngày.' }),
    text: t.string({ required: true, description: 'Nội dung.' }),
  }),
})

export const KeepClusterRecognitionInput = builder.inputType('KeepClusterRecognitionInput', {
  description: 'Ghi khen của cụm, khối, ngoài các hình thức theo luật.',
  fields: (t) => ({
    idempotencyKey: t.string({ required: true, description: words.key }),
    cluster: t.id({ required: true, description: 'Cụm, khối.' }),
    on: t.field({ type: 'Date', required: true, description: 'Ngày.' }),
    form: t.string({ required: true, description: 'Hình thức như đã viết.' }),
    giver: t.string({ required: true, description: 'Nơi khen như đã viết.' }),
    individuals: t.int({ required: true, description: 'Số cá nhân.' }),
    collectives: t.int({ required: true, description: 'Số tập thể.' }),
    names: t.stringList({ description: 'Tên những người, tập thể được khen, khi có.' }),
    reason: t.string({ required: true, description: 'Thành tích.' }),
  }),
})

export const ShareExchangeInput = builder.inputType('ShareExchangeInput', {
  description: 'Chia sẻ với các thành viên của cụm, khối.',
  fields: (t) => ({
    idempotencyKey: t.string({ required: true, description: words.key }),
    cluster: t.id({ required: true, description: 'Cụm, khối.' }),
    kind: t.field({ type: ExchangeKindEnum, required: true, description: 'Loại trao đổi.' }),
    unit: t.id({ required: true, description: 'Đơn vị chia sẻ hoặc đến thăm.' }),
    host: t.id({ description: 'Đơn vị đón.' }),
    on: t.field({ type: 'Date', required: true, description: 'Ngày.' }),
    title: t.string({ required: true, description: 'Tên.' }),
    text: t.string({ required: true, description: 'Nội dung.' }),
  }),
})
