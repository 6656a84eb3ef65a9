import type { AuthorityPost, AwardGroup, AwardLevel, SubjectKind } from '@vinhdanh/domain/awards'
import type { ProvenanceStatus } from '@vinhdanh/domain/citations'
import type { Truth } from '@vinhdanh/domain/kernel'
import { enumOf } from '../builder.ts'

export const TruthEnum = enumOf<Truth>('Truth', 'Ba giá trị của một điều kiện hoặc kết luận.', {
  met: 'Đạt.',
  unmet: 'Không đạt.',
  unknown: 'Chưa đủ dữ liệu; never counts as "no".',
})

export const ProvenanceStatusEnum = enumOf<ProvenanceStatus>(
  'ProvenanceStatus',
  'Độ tin cậy của một quy định: ai đã đọc nó, ở đâu.',
  {
    verified: 'Đã đối chiếu với văn bản công bố.',
    confirmed: 'Cán bộ pháp chế của đơn vị đã đối chiếu và xác nhận, chỉ trong đơn vị.',
    recalled: 'Ghi theo tài liệu thứ cấp hoặc trí nhớ, chưa đối chiếu.',
    inherited: 'Kế thừa từ luật trước, vì chưa đọc được văn bản mới.',
    draft: 'Từ dự thảo, chưa phải luật.',
  },
)

export const SubjectKindEnum = enumOf<SubjectKind>('SubjectKind', 'Loại đối tượng khen thưởng.', {
  person: 'Cá nhân.',
  collective: 'Tập thể.',
  household: 'Hộ gia đình.',
})

export const AwardGroupEnum = enumOf<AwardGroup>('AwardGroup', 'Nhóm danh hiệu, hình thức.', {
  'emulation-title': 'Danh hiệu thi đua.',
  'emulation-flag': 'Cờ thi đua.',
  certificate: 'Bằng khen, giấy khen.',
  'commemorative-medal': 'Kỷ niệm chương.',
  medal: 'Huy chương.',
  order: 'Huân chương.',
  prize: 'Giải thưởng.',
  'honorary-title': 'Danh hiệu vinh dự nhà nước.',
  'local-title': 'Danh hiệu riêng của tỉnh, bộ, đơn vị.',
})

export const AwardLevelEnum = enumOf<AwardLevel>('AwardLevel', 'Cấp khen thưởng.', {
  base: 'Cấp cơ sở.',
  provincial: 'Cấp tỉnh, cấp bộ.',
  state: 'Cấp Nhà nước.',
})

export const AuthorityPostEnum = enumOf<AuthorityPost>(
  'AuthorityPost',
  'Chức vụ, cơ quan có thẩm quyền quyết định.',
  {
    'state-president': 'Chủ tịch nước.',
    'prime-minister': 'Thủ tướng Chính phủ.',
    minister: 'Bộ trưởng.',
    'provincial-chair': 'Chủ tịch Ủy ban nhân dân cấp tỉnh.',
    'department-director': 'Giám đốc sở, ban, ngành.',
    'district-chair': 'Chủ tịch Ủy ban nhân dân cấp huyện.',
    'commune-chair': 'Chủ tịch Ủy ban nhân dân cấp xã.',
    'unit-head': 'Thủ trưởng đơn vị.',
    'enterprise-director': 'Giám đốc doanh nghiệp.',
    'enterprise-board-chair': 'Chủ tịch hội đồng quản trị, hội đồng thành viên.',
    'national-assembly-standing-committee': 'Ủy ban Thường vụ Quốc hội.',
    'organisation-head': 'Người đứng đầu tổ chức ở trung ương.',
    'military-region-commander': 'Tư lệnh quân khu và tương đương.',
    'national-university-director': 'Giám đốc Đại học Quốc gia.',
    'military-unit-commander': 'Thủ trưởng đơn vị lực lượng vũ trang.',
  },
)
