import type {
  Attendance,
  BallotChoice,
  BallotStatus,
  SessionStatus,
} from '@vinhdanh/domain/councils'
import { enumOf } from '../builder.ts'

export const SessionStatusEnum = enumOf<SessionStatus>('SessionStatus', 'Trạng thái phiên họp.', {
  planned: 'Dự kiến.',
  open: 'Đang họp.',
  closed: 'Đã kết thúc.',
})

export const BallotStatusEnum = enumOf<BallotStatus>('BallotStatus', 'Trạng thái việc bỏ phiếu.', {
  'not-opened': 'Chưa bỏ phiếu.',
  open: 'Đang bỏ phiếu.',
  closed: 'Đã kiểm phiếu.',
})

export const AttendanceEnum = enumOf<Attendance>('Attendance', 'Dự họp.', {
  present: 'Có mặt.',
  written: 'Gửi ý kiến bằng văn bản.',
  absent: 'Vắng mặt.',
})

export const BallotChoiceEnum = enumOf<BallotChoice>(
  'BallotChoice',
  'Lựa chọn trên phiếu; taken in, never given out.',
  { yes: 'Đồng ý.', no: 'Không đồng ý.', blank: 'Phiếu trắng.' },
)
