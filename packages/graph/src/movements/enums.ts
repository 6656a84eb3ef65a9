import type {
  FormalitySign,
  Launcher,
  LaunchItem,
  LaunchReading,
  MovementKind,
  MovementStatus,
  MovementStep,
  ReliefMeasure,
  ReliefQualifier,
  ReliefStanding,
  TargetBasis,
} from '@vinhdanh/domain/movements'
import { enumOf } from '../builder.ts'

export const MovementKindEnum = enumOf<MovementKind>('MovementKind', 'Loại phong trào.', {
  regular: 'Thường xuyên: the only kind that needs no end.',
  drive: 'Theo đợt.',
  thematic: 'Chuyên đề.',
  peak: 'Cao điểm, đột phá.',
  special: 'Đặc biệt.',
  core: 'Trọng tâm.',
  campaign: 'Cuộc vận động.',
})

export const MovementStatusEnum = enumOf<MovementStatus>(
  'MovementStatus',
  'Trạng thái của phong trào.',
  {
    draft: 'Dự thảo; seen by those who may edit it.',
    launched: 'Đã phát động.',
    completed: 'Đã tổng kết, kết thúc.',
    withdrawn: 'Dự thảo đã bỏ.',
  },
)

export const LauncherEnum = enumOf<Launcher>('MovementLauncher', 'Cơ quan phát động.', {
  government: 'Chính phủ.',
  'prime-minister': 'Thủ tướng Chính phủ.',
  ministry: 'Bộ, ban, ngành trung ương.',
  province: 'Tỉnh, thành phố.',
  district: 'Huyện.',
  commune: 'Xã, phường.',
  sector: 'Ngành, lĩnh vực.',
  cluster: 'Cụm, khối thi đua.',
  front: 'Mặt trận, đoàn thể.',
  unit: 'Cơ quan, đơn vị.',
})

export const LaunchReadingEnum = enumOf<LaunchReading>(
  'LaunchReading',
  'Đếm cơ quan phát động theo cách nào.',
  {
    canonical: 'Theo tên gọi của chính phong trào.',
    listed: 'Theo cách nguồn xếp.',
  },
)

export const TargetBasisEnum = enumOf<TargetBasis>('TargetBasis', 'Cơ sở so sánh của chỉ tiêu.', {
  'district-plan': 'Kế hoạch huyện giao.',
  'provincial-plan': 'Kế hoạch tỉnh giao.',
  'own-plan': 'Kế hoạch của đơn vị.',
  'previous-year': 'Năm trước.',
})

export const LaunchItemEnum = enumOf<LaunchItem>(
  'LaunchItem',
  'Mục của bảng kiểm trước khi phát động.',
  {
    purpose: 'Mục đích, yêu cầu.',
    period: 'Thời gian.',
    launcher: 'Cơ quan phát động.',
    sectors: 'Ngành, lĩnh vực.',
    subjects: 'Đối tượng tham gia.',
    directive: 'Văn bản phát động, chỉ đạo.',
    targets: 'Chỉ tiêu cụ thể.',
    approved: 'Người có thẩm quyền đã phê duyệt; ticked by hand, as the next three.',
    announced: 'Đã phổ biến.',
    measures: 'Biện pháp tổ chức thực hiện.',
    'review-planned': 'Lịch sơ kết, tổng kết.',
  },
)

export const FormalitySignEnum = enumOf<FormalitySign>('FormalitySign', 'Dấu hiệu hình thức.', {
  'no-targets': 'Không có chỉ tiêu.',
  'no-participants': 'Sau một tháng chưa có đơn vị đăng ký.',
  'no-reports': 'Sau sáu tháng chưa có báo cáo.',
  'not-closed': 'Hết thời gian mà chưa tổng kết.',
  'no-direct-workers': 'Chưa hướng tới người lao động trực tiếp; advice, not a fault.',
})

export const MovementStepEnum = enumOf<MovementStep>('MovementStep', 'Việc làm với phong trào.', {
  save: 'Sửa.',
  launch: 'Phát động.',
  withdraw: 'Bỏ dự thảo.',
  'carry-over': 'Chuyển tiếp sang năm sau.',
  'mark-core': 'Chọn làm trọng tâm.',
  tick: 'Đánh dấu bảng kiểm.',
  join: 'Đăng ký tham gia.',
  report: 'Báo cáo chỉ tiêu.',
  review: 'Sơ kết, tổng kết.',
  'enter-relief': 'Ghi sổ vận động, hỗ trợ.',
})

export const ReliefMeasureEnum = enumOf<ReliefMeasure>('ReliefMeasure', 'Đơn vị đo của sổ.', {
  tonnes: 'Tấn.',
  dong: 'Đồng.',
  gifts: 'Suất quà.',
  days: 'Ngày công.',
})

export const ReliefQualifierEnum = enumOf<ReliefQualifier>('ReliefQualifier', 'Mức độ.', {
  exact: 'Đúng bằng.',
  'at-least': 'Ít nhất: "trên", "hơn".',
  about: 'Khoảng.',
})

export const ReliefStandingEnum = enumOf<ReliefStanding>(
  'ReliefStanding',
  'Quan hệ của một dòng với các dòng khác.',
  {
    raised: 'Vận động được, được cộng.',
    value: 'Trị giá của một dòng khác, không cộng lại.',
    unclear: 'Chưa rõ có nằm trong một dòng khác hay không; never added.',
  },
)
