import type { ActionName, PossibleAction, Role } from '@vinhdanh/domain/access'
import { builder, enumOf } from '../builder.ts'
import type { AnyRefusal } from './any-refusal.ts'
import { RefusalRef } from './refusal.ts'

export const ActionNameEnum = enumOf<ActionName>('ActionName', 'Tên thao tác.', {
  edit: 'Sửa hồ sơ.',
  submit: 'Trình hồ sơ.',
  withdraw: 'Rút hồ sơ.',
  receive: 'Tiếp nhận hồ sơ.',
  return: 'Trả lại hồ sơ.',
  appraise: 'Thẩm định và chuyển hội đồng.',
  'choose-reading': 'Chọn cách hiểu một quy định còn để ngỏ.',
  'record-attendance': 'Ghi thành phần dự họp.',
  'open-session': 'Khai mạc phiên họp.',
  'open-ballot': 'Bắt đầu bỏ phiếu.',
  'cast-ballot': 'Bỏ phiếu.',
  'close-ballot': 'Kiểm phiếu.',
  'close-session': 'Bế mạc phiên họp.',
  'close-conference-ballot': 'Kết thúc bỏ phiếu và kiểm phiếu.',
  'cancel-conference': 'Hủy hội nghị.',
  'reschedule-conference': 'Đổi ngày, nơi họp.',
  'record-delegates': 'Điểm danh đơn vị.',
  'open-conference': 'Khai mạc hội nghị.',
  'raise-limitations': 'Ghi tồn tại, hạn chế.',
  'set-tasks': 'Ghi nhiệm vụ.',
  'rank-members': 'Xếp hạng.',
  'consider-candidates': 'Bình xét.',
  'open-conference-ballot': 'Bắt đầu bỏ phiếu kín.',
  acclaim: 'Suy tôn.',
  'pass-step': 'Qua bước tiếp theo.',
  'close-conference': 'Bế mạc hội nghị.',
  'change-targets': 'Sửa chỉ tiêu của giao ước.',
  'change-lines': 'Sửa số đăng ký của giao ước.',
  'open-covenant': 'Mở lấy chữ ký giao ước.',
  'sign-covenant': 'Ký giao ước.',
  'record-signatures': 'Ghi chữ ký giao ước tại hội nghị.',
  'record-actuals': 'Ghi kết quả thực hiện giao ước.',
  'assign-task': 'Giao nhiệm vụ khắc phục.',
  'report-task': 'Báo cáo kết quả khắc phục.',
  'close-limitation': 'Đóng hạn chế.',
  'reopen-limitation': 'Mở lại hạn chế.',
  'change-plan-item': 'Sửa nhiệm vụ của kế hoạch.',
  'withdraw-plan-item': 'Rút nhiệm vụ khỏi kế hoạch.',
  sign: 'Ký quyết định.',
  revoke: 'Hủy bỏ.',
})

export const RoleEnum = enumOf<Role>('Role', 'Vai trò.', {
  'cluster-head': 'Trưởng cụm, khối thi đua.',
  'unit-officer': 'Cán bộ thi đua, khen thưởng của đơn vị.',
  appraiser: 'Người thẩm định.',
  'council-member': 'Thành viên hội đồng.',
  'council-secretary': 'Thư ký hội đồng.',
  'deciding-authority': 'Người có thẩm quyền quyết định.',
  statistician: 'Người làm thống kê.',
  'legal-officer': 'Cán bộ pháp chế.',
  administrator: 'Quản trị hệ thống.',
  public: 'Công chúng.',
})

export const PossibleActionType = builder
  .objectRef<PossibleAction<AnyRefusal>>('PossibleAction')
  .implement({
    description: 'Thao tác có thể làm, hoặc vì sao không: the command itself, run dry.',
    fields: (t) => ({
      action: t.field({
        type: ActionNameEnum,
        description: 'Thao tác.',
        resolve: ({ action }) => action,
      }),
      allowed: t.exposeBoolean('allowed', { description: 'Làm được hay không.' }),
      refusal: t.field({
        type: RefusalRef,
        nullable: true,
        description: 'Lời từ chối, có khi và chỉ khi không làm được.',
        resolve: ({ refusal }) => refusal,
      }),
    }),
  })
