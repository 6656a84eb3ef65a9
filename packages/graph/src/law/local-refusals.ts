import type { RefusalOf } from '../access/any-refusal.ts'
import { RefusalRef } from '../access/refusal.ts'
import { builder } from '../builder.ts'
import { valueText } from './confirmation-types.ts'
import { RegulationStatusEnum } from './local-enums.ts'
import { RegulationIssueType, RegulationLooseningType } from './regulation-types.ts'

const interfaces = [RefusalRef]

export const ProvisionUnknownType = builder
  .objectRef<RefusalOf<'ProvisionUnknown'>>('ProvisionUnknown')
  .implement({
    description: 'Luật của ngày này không có quy định đó.',
    interfaces,
    fields: (t) => ({
      provision: t.exposeString('provision', { description: 'Mã quy định.' }),
      day: t.expose('day', { type: 'Date', description: 'Ngày của luật.' }),
    }),
  })

export const RuleVerifiedAlreadyType = builder
  .objectRef<RefusalOf<'RuleVerifiedAlready'>>('RuleVerifiedAlready')
  .implement({ description: 'Quy định đã được đối chiếu, không cần xác nhận.', interfaces })

export const RuleChangedType = builder
  .objectRef<RefusalOf<'RuleChanged'>>('RuleChanged')
  .implement({ description: 'Quy định đã khác với bản vừa đọc.', interfaces })

export const ValueNotAllowedType = builder
  .objectRef<RefusalOf<'ValueNotAllowed'>>('ValueNotAllowed')
  .implement({
    description: 'Giá trị nằm ngoài điều các nguồn cho biết.',
    interfaces,
    fields: (t) => ({
      path: t.exposeString('path', { description: 'Chỗ của giá trị.' }),
      lowest: t.string({
        nullable: true,
        description: 'Giá trị thấp nhất được phép.',
        resolve: ({ within }) => (within === null ? null : valueText(within[0])),
      }),
      highest: t.string({
        nullable: true,
        description: 'Giá trị cao nhất được phép.',
        resolve: ({ within }) => (within === null ? null : valueText(within[1])),
      }),
    }),
  })

export const ConfirmationRevokedAlreadyType = builder
  .objectRef<RefusalOf<'ConfirmationRevokedAlready'>>('ConfirmationRevokedAlready')
  .implement({
    description: 'Xác nhận này đã được thu hồi.',
    interfaces,
    fields: (t) => ({
      revokedOn: t.expose('revokedOn', { type: 'Date', description: 'Thu hồi từ ngày.' }),
    }),
  })

export const RegulationStatusForbidsType = builder
  .objectRef<RefusalOf<'RegulationStatusForbids'>>('RegulationStatusForbids')
  .implement({
    description: 'Trạng thái của quy định không cho phép bước này.',
    interfaces,
    fields: (t) => ({
      status: t.field({
        type: RegulationStatusEnum,
        description: 'Trạng thái hiện tại.',
        resolve: ({ status }) => status,
      }),
    }),
  })

export const RegulationNotReadyType = builder
  .objectRef<RefusalOf<'RegulationNotReady'>>('RegulationNotReady')
  .implement({
    description: 'Văn bản còn chỗ chưa đúng mẫu.',
    interfaces,
    fields: (t) => ({
      issues: t.field({
        type: [RegulationIssueType],
        description: 'Các chỗ chưa đúng.',
        resolve: ({ issues }) => [...issues],
      }),
    }),
  })

export const RegulationLoosensLawType = builder
  .objectRef<RefusalOf<'RegulationLoosensLaw'>>('RegulationLoosensLaw')
  .implement({
    description: 'Quy định trái luật: each place with its article.',
    interfaces,
    fields: (t) => ({
      loosenings: t.field({
        type: [RegulationLooseningType],
        description: 'Các chỗ trái luật.',
        resolve: ({ loosenings }) => [...loosenings],
      }),
    }),
  })

export const RegulationNumberTakenType = builder
  .objectRef<RefusalOf<'RegulationNumberTaken'>>('RegulationNumberTaken')
  .implement({
    description: 'Số hiệu đã có ở đơn vị này.',
    interfaces,
    fields: (t) => ({ number: t.exposeString('number', { description: 'Số hiệu.' }) }),
  })
