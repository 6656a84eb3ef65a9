import type {
  AnniversaryId,
  FormalitySign,
  KnownSector,
  Launcher,
  LaunchItem,
  MovementEvent,
  MovementKind,
  MovementStatus,
  MovementStep,
  ReliefMeasure,
  SubjectGroup,
  TargetBasis,
} from '@vinhdanh/domain/movements'
import type { Pair } from '../pairs.ts'

type Labels<Key extends string> = Readonly<Record<Key, Pair>>

export const kinds: Labels<MovementKind> = {
  regular: ['Thường xuyên', 'Regular'],
  drive: ['Theo đợt', 'Drive'],
  thematic: ['Chuyên đề', 'Thematic'],
  peak: ['Cao điểm, đột phá', 'Peak'],
  special: ['Đặc biệt', 'Special'],
  core: ['Trọng tâm', 'Core'],
  campaign: ['Cuộc vận động', 'Campaign'],
}

export const byMerit: Pair = [
  'Khen thưởng theo công trạng, hằng năm',
  'Commended by merit, every year',
]
export const byMovement: Pair = [
  'Khen thưởng theo đợt, theo chuyên đề',
  'Commended by drive or theme',
]

export const statuses: Labels<MovementStatus> = {
  draft: ['Dự thảo', 'Draft'],
  launched: ['Đã phát động', 'Launched'],
  completed: ['Đã kết thúc', 'Completed'],
  withdrawn: ['Đã bỏ', 'Given up'],
}

export const launcherNames: Labels<Launcher> = {
  government: ['Chính phủ', 'Government'],
  'prime-minister': ['Thủ tướng Chính phủ', 'Prime Minister'],
  ministry: ['Bộ, ban, ngành trung ương', 'Ministry or central body'],
  province: ['Tỉnh, thành phố', 'Province'],
  district: ['Huyện', 'District'],
  commune: ['Xã, phường', 'Commune'],
  sector: ['Ngành, lĩnh vực', 'Sector body'],
  cluster: ['Cụm, khối thi đua', 'Cluster'],
  front: ['Mặt trận, đoàn thể', 'Front and mass organisations'],
  unit: ['Cơ quan, đơn vị', 'Unit'],
}

export const sectorNames: Labels<KnownSector> = {
  education: ['Giáo dục', 'Education'],
  health: ['Y tế', 'Health'],
  'inspection-justice': ['Thanh tra, tư pháp', 'Inspection and justice'],
  army: ['Quân đội', 'Army'],
  police: ['Công an', 'Police'],
  farmers: ['Nông dân, nông nghiệp', 'Farmers'],
  women: ['Phụ nữ', 'Women'],
  youth: ['Thanh niên', 'Youth'],
  front: ['Mặt trận, dân vận', 'Front'],
  party: ['Xây dựng Đảng', 'Party building'],
  'new-countryside': ['Nông thôn mới', 'New countryside'],
  poverty: ['Giảm nghèo, an sinh xã hội', 'Poverty reduction'],
  culture: ['Văn hóa, thể thao', 'Culture'],
  economy: ['Kinh tế, doanh nghiệp', 'Economy'],
  construction: ['Xây dựng', 'Construction'],
  finance: ['Tài chính, ngân sách', 'Finance'],
  administration: ['Hành chính, văn hóa công sở', 'Administration'],
  labour: ['Lao động, người có công', 'Labour'],
  insurance: ['Bảo hiểm xã hội', 'Social insurance'],
  politics: ['Chính trị', 'Politics'],
  general: ['Chung', 'General'],
}

export const subjectNames: Labels<SubjectGroup> = {
  officials: ['Cán bộ, công chức, viên chức', 'Officials and public employees'],
  workers: ['Công nhân, người lao động', 'Workers'],
  farmers: ['Nông dân', 'Farmers'],
  soldiers: ['Chiến sĩ lực lượng vũ trang', 'Soldiers'],
  teachers: ['Giáo viên', 'Teachers'],
  'medical-staff': ['Cán bộ y tế', 'Medical staff'],
  students: ['Học sinh, sinh viên', 'Students'],
  collectives: ['Tập thể cơ quan, đơn vị', 'Units'],
  enterprises: ['Doanh nghiệp', 'Enterprises'],
  households: ['Hộ gia đình, nhân dân', 'Households'],
  leaders: ['Lãnh đạo, quản lý', 'Leaders and managers'],
}

export const baseNames: Labels<TargetBasis> = {
  'district-plan': ['Kế hoạch huyện giao', 'District plan'],
  'provincial-plan': ['Kế hoạch tỉnh giao', 'Provincial plan'],
  'own-plan': ['Kế hoạch của đơn vị', 'Own plan'],
  'previous-year': ['Năm trước', 'Previous year'],
}

export const itemNames: Labels<LaunchItem> = {
  purpose: ['Mục đích, yêu cầu', 'Purpose'],
  period: ['Thời gian, có ngày kết thúc', 'Period, with its end'],
  launcher: ['Cơ quan phát động', 'Launching body'],
  sectors: ['Ngành, lĩnh vực', 'Sectors'],
  subjects: ['Đối tượng tham gia', 'Who takes part'],
  directive: ['Văn bản phát động, chỉ đạo', 'Launch document'],
  targets: ['Chỉ tiêu cụ thể', 'Concrete targets'],
  approved: ['Người có thẩm quyền đã phê duyệt', 'Approved by the authority'],
  announced: ['Đã phổ biến đến đối tượng tham gia', 'Made known to those taking part'],
  measures: ['Biện pháp tổ chức thực hiện', 'Measures'],
  'review-planned': ['Lịch sơ kết, tổng kết', 'Reviews planned'],
}

export const signNames: Labels<FormalitySign> = {
  'no-targets': ['không có chỉ tiêu nào', 'it has no targets'],
  'no-participants': ['sau một tháng chưa có đơn vị nào đăng ký', 'nobody joined after a month'],
  'no-reports': [
    'sau sáu tháng chưa có báo cáo, sơ kết nào',
    'nothing was reported after six months',
  ],
  'not-closed': ['đã hết thời gian mà chưa tổng kết', 'it ended without a closing review'],
  'no-direct-workers': [
    'đối tượng chưa gồm người lao động trực tiếp',
    'those who work directly are left out',
  ],
}

export const stepNames: Labels<MovementStep> = {
  save: ['sửa', 'edit'],
  launch: ['phát động', 'launch'],
  withdraw: ['bỏ dự thảo', 'give up'],
  'carry-over': ['chuyển tiếp sang năm sau', 'carry over'],
  'mark-core': ['chọn làm trọng tâm', 'mark as core'],
  tick: ['đánh dấu bảng kiểm', 'tick the checklist'],
  join: ['đăng ký tham gia', 'join'],
  report: ['báo cáo chỉ tiêu', 'report a target'],
  review: ['sơ kết, tổng kết', 'review'],
  'enter-relief': ['ghi sổ vận động, hỗ trợ', 'keep the relief ledger'],
}

export const anniversaryNames: Labels<AnniversaryId> = {
  party: ['Ngày thành lập Đảng Cộng sản Việt Nam', 'Founding of the Communist Party of Vietnam'],
  reunification: [
    'Ngày giải phóng miền Nam, thống nhất đất nước',
    'Liberation of the South and reunification',
  ],
  'ho-chi-minh': ['Ngày sinh Chủ tịch Hồ Chí Minh', 'Birth of President Ho Chi Minh'],
  'patriotic-emulation': [
    'Ngày Chủ tịch Hồ Chí Minh ra Lời kêu gọi thi đua ái quốc',
    'President Ho Chi Minh’s call for patriotic emulation',
  ],
  'war-invalids': ['Ngày Thương binh - Liệt sĩ', 'War Invalids and Martyrs Day'],
  'august-revolution': ['Cách mạng Tháng Tám', 'August Revolution'],
  'national-day': ['Quốc khánh', 'National Day'],
  'people-army': [
    'Ngày thành lập Quân đội nhân dân Việt Nam',
    'Founding of the People’s Army of Vietnam',
  ],
}

export const measureNames: Labels<ReliefMeasure> = {
  tonnes: ['tấn', 'tonnes'],
  dong: ['đồng', 'đồng'],
  gifts: ['suất quà', 'gifts'],
  days: ['ngày công', 'days of work'],
}

export const eventNames: Labels<MovementEvent['kind']> = {
  MovementSaved: ['Lưu nội dung', 'Content saved'],
  MovementLaunched: ['Phát động', 'Launched'],
  MovementWithdrawn: ['Bỏ dự thảo', 'Draft given up'],
  MovementCarriedOver: ['Chuyển tiếp sang năm sau', 'Carried over'],
  CoreMovementMarked: ['Chọn làm phong trào trọng tâm', 'Marked as core'],
  LaunchItemTicked: ['Đánh dấu bảng kiểm', 'Checklist ticked'],
  MovementJoined: ['Đơn vị đăng ký tham gia', 'A unit joined'],
  TargetReported: ['Báo cáo chỉ tiêu', 'Target reported'],
  MovementReviewed: ['Sơ kết, tổng kết', 'Reviewed'],
  ReliefEntered: ['Ghi sổ vận động, hỗ trợ', 'Relief entered'],
  ReliefStruck: ['Gạch một dòng của sổ', 'Relief line struck out'],
}
