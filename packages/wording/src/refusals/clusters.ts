import type { ClusterChangeRefusal } from '@vinhdanh/domain/clusters'
import type { Issues, Rules, Sentences } from './kinds.ts'

type Own = Exclude<
  ClusterChangeRefusal,
  { readonly kind: 'InvalidInput' | 'DayInFuture' | 'HeadOutsideCluster' }
>

interface Part {
  readonly sentences: Pick<Sentences, Own['kind']>
  readonly rules: Pick<Rules, Exclude<Own['rule'], 'members-only'>>
  readonly issues: Pick<Issues, 'before-decision' | 'before-election'>
  readonly fields: Readonly<Record<string, string>>
}

/** Who may be a member of which cluster. */
const membersVi = {
  districts: 'chỉ gồm các huyện',
  communes: 'chỉ gồm các xã, phường',
  departments: 'không gồm doanh nghiệp',
  associations: 'không gồm doanh nghiệp',
  enterprises: 'chỉ gồm doanh nghiệp',
  provinces: 'chỉ gồm các tỉnh, thành phố',
  sector: 'không gồm doanh nghiệp',
} as const
const membersEn = {
  districts: 'has districts only',
  communes: 'has communes only',
  departments: 'has no enterprises',
  associations: 'has no enterprises',
  enterprises: 'has enterprises only',
  provinces: 'has provinces only',
  sector: 'has no enterprises',
} as const

const named = (ids: readonly string[], unit: (id: string) => string | undefined, some: string) =>
  ids.map((id) => unit(id) ?? some).join(', ')

/** Lời từ chối của cụm, khối, tiếng Việt. */
export const vi: Part = {
  sentences: {
    ClusterNotInForce: ({ on }, { day }) =>
      `Cụm, khối chưa được lập hoặc đã kết thúc vào ngày ${day(on)}.`,
    ChangeOutOfOrder: ({ on, last }, { day }) =>
      `Không ghi được thay đổi từ ngày ${day(on)}: đã có thay đổi ghi cho ngày ${day(last)}.`,
    AlreadyInCluster: ({ unitId, clusterName }, { unit }) =>
      `${unit(unitId) ?? 'Đơn vị này'} đang là thành viên của “${clusterName}”; trong một thời kỳ mỗi đơn vị chỉ thuộc một cụm, khối cùng loại.`,
    ClusterNameTaken: ({ asked, clusterName }) => `Tên “${asked}” đã là tên của “${clusterName}”.`,
    MemberDoesNotFit: ({ unitId, clusterKind }, { unit }) =>
      `${unit(unitId) ?? 'Đơn vị này'} không vào được: cụm, khối loại này ${membersVi[clusterKind]}.`,
    UnitNotInCluster: ({ unitId, on }, { unit, day }) =>
      `${unit(unitId) ?? 'Đơn vị này'} không phải là thành viên của cụm, khối vào ngày ${day(on)}.`,
    MembersNotKept: ({ lost, doubled }, { unit }) =>
      [
        ...(lost.length > 0
          ? [`Chưa xếp vào cụm, khối mới nào: ${named(lost, unit, 'một đơn vị')}.`]
          : []),
        ...(doubled.length > 0
          ? [`Xếp vào nhiều cụm, khối mới: ${named(doubled, unit, 'một đơn vị')}.`]
          : []),
      ].join(' '),
    ClustersDiffer: () => 'Chỉ nhập được các cụm, khối cùng loại và cùng đơn vị tổ chức.',
    RecognitionDiffers: ({ year, electedUnitIds }, { unit }) =>
      `Quyết định khác với kết quả bầu năm ${year}: hội nghị đã bầu ${named(electedUnitIds, unit, 'đơn vị khác')} làm trưởng, hoặc bầu các cấp phó khác, hoặc theo thứ tự khác.`,
    RecognisedAlready: ({ year, number }) =>
      `Trưởng, phó cụm, khối năm ${year} đã được công nhận theo quyết định ${number}.`,
    MonitorOutsideCouncil: () =>
      'Người được phân công không phải là thành viên hội đồng vào ngày phân công.',
    NotMonitoring: () =>
      'Chỉ thành viên hội đồng đang được phân công theo dõi cụm, khối này mới ghi được.',
    ClusterNotCompetent: ({ form, giver }) =>
      `“${giver}” không có thẩm quyền tặng “${form}”. Việc khen của cụm, khối được ghi riêng, không tính vào số khen thưởng theo luật.`,
  },
  rules: {
    'cluster-in-force': 'chỉ ghi cho cụm, khối đang hoạt động vào ngày đó',
    'changes-in-order': 'thay đổi được ghi theo thứ tự thời gian, không sửa lịch sử',
    'one-cluster-of-a-kind': 'một thời kỳ, một đơn vị thuộc một cụm, khối cùng loại',
    'one-name-a-cluster': 'mỗi tên dùng cho một cụm, khối của đơn vị tổ chức',
    'members-of-the-kind': 'thành viên hợp với loại cụm, khối',
    'no-member-lost-or-doubled': 'tách, nhập không làm mất hoặc trùng thành viên',
    'merge-of-one-kind': 'nhập các cụm, khối cùng loại, cùng đơn vị tổ chức',
    'elected-then-recognised': 'hội nghị bầu, rồi quyết định công nhận',
    'monitors-from-the-council': 'người theo dõi là thành viên hội đồng được phân công',
    'cluster-gives-no-award': 'cụm, khối không phải là cấp có thẩm quyền khen thưởng',
  },
  issues: {
    'before-decision': 'sớm hơn ngày ký quyết định',
    'before-election': 'sớm hơn ngày bầu',
  },
  fields: {
    aliases: 'tên gọi khác',
    kind: 'loại cụm, khối',
    organiser: 'đơn vị tổ chức',
    members: 'thành viên',
    parts: 'cụm, khối mới',
    clusters: 'cụm, khối được nhập',
    into: 'cụm, khối mới',
    joining: 'đơn vị vào, ra',
    leaving: 'đơn vị ra',
    on: 'ngày có hiệu lực',
    decisionOn: 'ngày ký quyết định',
    council: 'hội đồng',
    seats: 'người theo dõi',
    documentNumber: 'số văn bản',
    form: 'hình thức khen',
    giver: 'nơi khen',
    individuals: 'số cá nhân, tập thể',
    names: 'danh sách được khen',
    title: 'tên',
    host: 'nơi đón',
  },
}

/** Lời từ chối của cụm, khối, in English. */
export const en: Part = {
  sentences: {
    ClusterNotInForce: ({ on }, { day }) => `The cluster had not begun or had ended on ${day(on)}.`,
    ChangeOutOfOrder: ({ on, last }, { day }) =>
      `A change from ${day(on)} cannot be recorded: one of ${day(last)} is recorded already.`,
    AlreadyInCluster: ({ unitId, clusterName }, { unit }) =>
      `${unit(unitId) ?? 'This unit'} is a member of “${clusterName}”; at one time a unit is in one cluster of a kind.`,
    ClusterNameTaken: ({ asked, clusterName }) =>
      `“${asked}” is the name of “${clusterName}” already.`,
    MemberDoesNotFit: ({ unitId, clusterKind }, { unit }) =>
      `${unit(unitId) ?? 'This unit'} cannot be a member: a cluster of this kind ${membersEn[clusterKind]}.`,
    UnitNotInCluster: ({ unitId, on }, { unit, day }) =>
      `${unit(unitId) ?? 'This unit'} is no member of the cluster on ${day(on)}.`,
    MembersNotKept: ({ lost, doubled }, { unit }) =>
      [
        ...(lost.length > 0 ? [`Placed in no new cluster: ${named(lost, unit, 'a unit')}.`] : []),
        ...(doubled.length > 0
          ? [`Placed in more than one: ${named(doubled, unit, 'a unit')}.`]
          : []),
      ].join(' '),
    ClustersDiffer: () => 'Only clusters of one kind and one organiser can be merged.',
    RecognitionDiffers: ({ year, electedUnitIds }, { unit }) =>
      `The decision differs from the election of ${year}: the conference elected ${named(electedUnitIds, unit, 'another unit')} as head, or other deputies, or in another order.`,
    RecognisedAlready: ({ year, number }) =>
      `Head and deputies of ${year} are recognised already by decision ${number}.`,
    MonitorOutsideCouncil: () => 'Who is assigned was no member of the council on that day.',
    NotMonitoring: () => 'Only a council member assigned to watch this cluster may note this.',
    ClusterNotCompetent: ({ form, giver }) =>
      `“${giver}” has no competence to give “${form}”. What a cluster recognises itself is kept apart and counted in no statutory award.`,
  },
  rules: {
    'cluster-in-force': 'only for a cluster that exists on the day',
    'changes-in-order': 'changes are recorded in order of time; history is not rewritten',
    'one-cluster-of-a-kind': 'at one time, one cluster of a kind for a unit',
    'one-name-a-cluster': 'one cluster of an organiser for a name',
    'members-of-the-kind': 'members fit the kind of cluster',
    'no-member-lost-or-doubled': 'a split or merger loses and doubles no member',
    'merge-of-one-kind': 'clusters of one kind and one organiser are merged',
    'elected-then-recognised': 'elected by the conference, then recognised by decision',
    'monitors-from-the-council': 'who watches a cluster is assigned from the council',
    'cluster-gives-no-award': 'a cluster is no authority that gives awards',
  },
  issues: {
    'before-decision': 'is earlier than the decision',
    'before-election': 'is earlier than the election',
  },
  fields: {
    aliases: 'other names',
    kind: 'kind of cluster',
    organiser: 'organiser',
    members: 'members',
    parts: 'new clusters',
    clusters: 'clusters to merge',
    into: 'new cluster',
    joining: 'units joining or leaving',
    leaving: 'units leaving',
    on: 'day of effect',
    decisionOn: 'day of the decision',
    council: 'council',
    seats: 'monitors',
    documentNumber: 'document number',
    form: 'form of recognition',
    giver: 'giver',
    individuals: 'number of individuals, collectives',
    names: 'names recognised',
    title: 'title',
    host: 'host',
  },
}
