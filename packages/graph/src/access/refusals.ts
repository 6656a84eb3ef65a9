import type { InputIssue } from '@vinhdanh/domain/access'
import type { Day } from '@vinhdanh/domain/kernel'
import { issueSentence } from '@vinhdanh/wording/refusals'
import { builder } from '../builder.ts'
import { inLanguage } from '../language.ts'
import { findAward } from '../law/books.ts'
import { AwardType } from '../law/types.ts'
import { ActionNameEnum } from './actions.ts'
import type { RefusalOf } from './any-refusal.ts'
import { RefusalRef } from './refusal.ts'

const interfaces = [RefusalRef]

const InputIssueType = builder.objectRef<InputIssue>('InputIssue').implement({
  description: 'Một chỗ nhập sai.',
  fields: (t) => ({
    path: t.exposeString('path', { description: 'Ô nhập, như `nominations.0.rank`.' }),
    sentence: t.string({
      description: 'Vì sao sai, viết thành câu.',
      args: inLanguage,
      resolve: (issue, { language }) => issueSentence(issue, language),
    }),
  }),
})

export const NotAllowedType = builder.objectRef<RefusalOf<'NotAllowed'>>('NotAllowed').implement({
  description:
    'Không được phép: vai trò, đơn vị hoặc quan hệ của người dùng không cho phép thao tác này.',
  interfaces,
  fields: (t) => ({
    operation: t.exposeString('operation', { description: 'Thao tác bị từ chối.' }),
    reason: t.exposeString('reason', { description: 'Vì sao không được phép.' }),
  }),
})

export const InvalidInputType = builder
  .objectRef<RefusalOf<'InvalidInput'>>('InvalidInput')
  .implement({
    description: 'Dữ liệu nhập không hợp lệ.',
    interfaces,
    fields: (t) => ({
      issues: t.field({
        type: [InputIssueType],
        description: 'Các chỗ sai.',
        resolve: ({ issues }) => issues,
      }),
    }),
  })

export const ChangedMeanwhileType = builder
  .objectRef<RefusalOf<'ChangedMeanwhile'>>('ChangedMeanwhile')
  .implement({
    description: 'Đã có người thay đổi trong lúc đó; read again, then decide again.',
    interfaces,
    fields: (t) => ({
      currentVersion: t.exposeInt('currentVersion', { description: 'Phiên bản hiện tại.' }),
    }),
  })

export const AwardUnknownOnDayType = builder
  .objectRef<RefusalOf<'AwardUnknownOnDay'>>('AwardUnknownOnDay')
  .implement({
    description: 'Danh hiệu, hình thức không có trong luật của ngày này.',
    interfaces,
    fields: (t) => ({
      award: t.exposeString('award', { description: 'Mã danh hiệu, hình thức.' }),
      day: t.field({ type: 'Date', description: 'Ngày của luật.', resolve: ({ day }) => day }),
    }),
  })

export const SubjectKindNotAllowedType = builder
  .objectRef<RefusalOf<'SubjectKindNotAllowed'>>('SubjectKindNotAllowed')
  .implement({
    description: 'Danh hiệu, hình thức không dành cho loại đối tượng này.',
    interfaces,
    fields: (t) => ({
      award: t.field({
        type: AwardType,
        nullable: true,
        description: 'Danh hiệu, hình thức.',
        resolve: ({ award }, _args, context) => findAward(context, award),
      }),
    }),
  })

export const SubjectNotFoundType = builder
  .objectRef<RefusalOf<'SubjectNotFound'>>('SubjectNotFound')
  .implement({ description: 'Không tìm thấy cá nhân, tập thể.', interfaces })

export const DayInFutureType = builder
  .objectRef<RefusalOf<'DayInFuture'>>('DayInFuture')
  .implement({
    description: 'Ngày ở tương lai.',
    interfaces,
    fields: (t) => ({
      day: t.field({ type: 'Date', description: 'Ngày đã nhập.', resolve: ({ day }): Day => day }),
    }),
  })

export const StatusForbidsType = builder
  .objectRef<RefusalOf<'StatusForbids'>>('StatusForbids')
  .implement({
    description: 'Trạng thái hiện tại không cho phép bước này.',
    interfaces,
    fields: (t) => ({
      status: t.exposeString('status', { description: 'Trạng thái hiện tại.' }),
      action: t.field({
        type: ActionNameEnum,
        description: 'Bước bị từ chối.',
        resolve: ({ action }) => action,
      }),
    }),
  })

export const SignInRefusedType = builder
  .objectRef<RefusalOf<'SignInRefused'>>('SignInRefused')
  .implement({
    description: 'Sai thư điện tử hoặc mật khẩu; which of the two is never said.',
    interfaces,
  })

export const TooManyAttemptsType = builder
  .objectRef<RefusalOf<'TooManyAttempts'>>('TooManyAttempts')
  .implement({
    description: 'Thử đăng nhập quá nhiều lần.',
    interfaces,
    fields: (t) => ({
      retryAfterSeconds: t.exposeInt('retryAfterSeconds', {
        description: 'Số giây phải chờ.',
      }),
    }),
  })
