import type { GapKind, SeasonStepName, StepStanding } from '@vinhdanh/domain/season'
import { enumOf } from '../builder.ts'

export const SeasonStepEnum = enumOf<SeasonStepName>('SeasonStepName', 'Bước của mùa thi đua.', {
  launch: 'Phát động, ký giao ước.',
  'mid-year': 'Sơ kết.',
  scoring: 'Chấm điểm.',
  conference: 'Hội nghị tổng kết.',
  dossiers: 'Hồ sơ đề nghị.',
  council: 'Hội đồng.',
  decision: 'Quyết định.',
  ceremony: 'Trao tặng.',
})

export const StandingEnum = enumOf<StepStanding>('StepStanding', 'Tình hình một bước.', {
  done: 'Đã xong.',
  running: 'Đang làm.',
  gap: 'Còn thiếu.',
  'not-due': 'Chưa đến kỳ.',
  'no-record': 'Không có ghi chép: không biết đã làm hay chưa.',
  hidden: 'Không hiển thị: người xem không được đọc; không có nghĩa là chưa làm.',
})

export const GapKindEnum = enumOf<GapKind>('GapKind', 'Chỗ còn thiếu.', {
  'no-head': 'Chưa có trưởng.',
  'head-unrecognised': 'Trưởng đã bầu, chờ quyết định công nhận.',
  unassigned: 'Chưa ai theo dõi.',
  'no-covenant': 'Chưa lập giao ước.',
  unsigned: 'Giao ước thiếu chữ ký.',
  'no-mid-year': 'Chưa định ngày sơ kết.',
  'conference-late': 'Quá ngày họp mà chưa họp.',
  'no-board': 'Chưa lập bảng chấm điểm.',
  unscored: 'Thiếu điểm.',
  'no-conference': 'Chưa định ngày tổng kết.',
  'dossier-missing': 'Đề nghị chưa có hồ sơ.',
  'dossier-unsent': 'Hồ sơ chưa gửi.',
  'dossier-late': 'Hồ sơ quá hạn.',
  'task-late': 'Nhiệm vụ khắc phục quá hạn.',
})
