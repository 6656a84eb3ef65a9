import type {
  BallotPurpose,
  ConferenceKind,
  ConferenceStatus,
  ConferenceStep,
} from '@vinhdanh/domain/conferences'
import { enumOf } from '../builder.ts'

export const ConferenceKindEnum = enumOf<ConferenceKind>('ConferenceKind', 'Loại hội nghị.', {
  'mid-year': 'Sơ kết 6 tháng đầu năm.',
  annual: 'Tổng kết năm.',
})

export const ConferenceStatusEnum = enumOf<ConferenceStatus>(
  'ConferenceStatus',
  'Trạng thái hội nghị.',
  {
    planned: 'Dự kiến.',
    open: 'Đang họp.',
    closed: 'Đã bế mạc.',
    cancelled: 'Đã hủy, giữ lại để xem.',
  },
)

export const ConferenceStepEnum = enumOf<ConferenceStep>(
  'ConferenceStep',
  'Bước của chương trình, theo thứ tự; a mid-year conference has the first three.',
  {
    results: 'Đánh giá kết quả.',
    limitations: 'Tồn tại, hạn chế.',
    tasks: 'Nhiệm vụ, giải pháp.',
    ranking: 'Xếp hạng.',
    assessment: 'Bình xét.',
    vote: 'Bỏ phiếu bình chọn.',
    acclaim: 'Suy tôn.',
    elect: 'Bầu trưởng, phó.',
    covenant: 'Ký giao ước thi đua.',
  },
)

export const BallotPurposeEnum = enumOf<BallotPurpose>(
  'BallotPurpose',
  'Bỏ phiếu của hội nghị về việc gì.',
  {
    tie: 'Phân định đồng hạng.',
    nomination: 'Bình chọn cho một danh hiệu, hình thức.',
    head: 'Bầu trưởng cụm, khối.',
    deputies: 'Bầu các phó cụm, khối.',
  },
)
