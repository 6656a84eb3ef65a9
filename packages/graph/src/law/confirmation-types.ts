import type { Ratio } from '@vinhdanh/domain/kernel'
import {
  type LawBook,
  lawOn,
  type Provision,
  ruleHash,
  type SettableValue,
  settableValues,
  stillHolds,
} from '@vinhdanh/domain/law'
import type { KeptConfirmation } from '@vinhdanh/domain/local-law'
import { settableLabel } from '@vinhdanh/wording/local-law'
import { provisionKindLabel, provisionSentence } from '@vinhdanh/wording/procedure'
import { nameOfAccount } from '../access/names.ts'
import { builder } from '../builder.ts'
import { inLanguage } from '../language.ts'
import { UnitRef } from '../refs.ts'
import { unitOf } from '../subjects/units.ts'
import { CitationType, ProvenanceType } from './citation-types.ts'

/** A number as it is read and written in an input: `2`, `15/100`. */
export const valueText = (value: number | Ratio): string =>
  typeof value === 'number' ? String(value) : `${value.part}/${value.whole}`

const sentenceOf = (provision: Provision, language: 'vi' | 'en') =>
  `${provisionKindLabel(provision.kind, language)}: ${provisionSentence(provision, language)}`

export const LocalConfirmationType = builder
  .objectRef<KeptConfirmation>('LocalConfirmation')
  .implement({
    description: 'Xác nhận của cán bộ pháp chế về một quy định, chỉ trong đơn vị.',
    fields: (t) => ({
      id: t.exposeID('id', { description: 'Mã xác nhận.' }),
      organisation: t.field({
        type: UnitRef,
        description: 'Đơn vị mà xác nhận có hiệu lực, với mọi đơn vị bên dưới.',
        resolve: ({ unitId }, _args, context) => unitOf(context, unitId),
      }),
      provisionId: t.exposeString('provision', { description: 'Mã quy định.' }),
      sentence: t.string({
        description: 'Quy định viết thành câu; mã khi luật của hôm nay không còn quy định này.',
        args: inLanguage,
        resolve: ({ provision: id }, { language }, { instruments, today }) => {
          const provision = lawOn(instruments, today).provisions.get(id)
          return provision === undefined ? id : sentenceOf(provision, language)
        },
      }),
      citation: t.field({
        type: CitationType,
        nullable: true,
        description: 'Điều luật; null khi luật của hôm nay không còn quy định này.',
        resolve: ({ provision: id }, _args, { instruments, today }) =>
          lawOn(instruments, today).provisions.get(id)?.cite ?? null,
      }),
      valuePath: t.string({
        nullable: true,
        description: 'Chỗ của giá trị đã đặt; null khi xác nhận đúng như đã ghi.',
        resolve: ({ value }) => value?.path ?? null,
      }),
      value: t.string({
        nullable: true,
        description: 'Giá trị đã đặt, như `15/100` hoặc `3`.',
        resolve: ({ value }) => (value === undefined ? null : valueText(value.value)),
      }),
      name: t.exposeString('name', { description: 'Người xác nhận.' }),
      on: t.expose('on', { type: 'Date', description: 'Ngày xác nhận.' }),
      from: t.expose('from', { type: 'Date', description: 'Có hiệu lực từ ngày.' }),
      document: t.exposeString('document', { description: 'Văn bản làm căn cứ.' }),
      revokedOn: t.field({
        type: 'Date',
        nullable: true,
        description: 'Thu hồi từ ngày; null khi chưa thu hồi.',
        resolve: ({ revokedOn }) => revokedOn ?? null,
      }),
      revokedBy: t.string({
        nullable: true,
        description: 'Ai thu hồi.',
        resolve: ({ revokedBy }, _args, context) =>
          revokedBy === null ? null : nameOfAccount(context, revokedBy),
      }),
      reason: t.exposeString('reason', { nullable: true, description: 'Lý do thu hồi.' }),
      holds: t.boolean({
        description: 'Quy định của ngày này vẫn đúng là quy định đã xác nhận.',
        args: { on: t.arg({ type: 'Date', description: 'Ngày của luật, hôm nay khi không nói.' }) },
        resolve: (confirmation, { on }, { instruments, today }) =>
          stillHolds(lawOn(instruments, on ?? today), confirmation),
      }),
      version: t.exposeInt('version', { description: 'Phiên bản.' }),
    }),
  })

const RuleValueType = builder.objectRef<SettableValue>('RuleValue').implement({
  description: 'Một con số của quy định mà cán bộ pháp chế có thể xác định.',
  fields: (t) => ({
    path: t.exposeString('path', { description: 'Chỗ của con số trong quy định.' }),
    label: t.string({
      description: 'Con số nào, viết thành câu.',
      args: inLanguage,
      resolve: (value, { language }) => settableLabel(value, language),
    }),
    value: t.string({
      description: 'Giá trị đang ghi, như `15/100` hoặc `3`.',
      resolve: ({ value }) => valueText(value),
    }),
    lowest: t.string({
      nullable: true,
      description: 'Giá trị thấp nhất mà các nguồn cho biết; null khi chỉ có một nguồn.',
      resolve: ({ within }) => (within === undefined ? null : valueText(within[0])),
    }),
    highest: t.string({
      nullable: true,
      description: 'Giá trị cao nhất mà các nguồn cho biết; null khi chỉ có một nguồn.',
      resolve: ({ within }) => (within === undefined ? null : valueText(within[1])),
    }),
  }),
})

/** Một quy định chưa đối chiếu, trong luật của một ngày. */
export interface ConfirmableRule {
  readonly book: LawBook
  readonly provision: Provision
  readonly confirmations: readonly KeptConfirmation[]
}

export const ConfirmableRuleType = builder.objectRef<ConfirmableRule>('ConfirmableRule').implement({
  description: 'Một quy định chưa đối chiếu với văn bản, để cán bộ pháp chế xác nhận.',
  fields: (t) => ({
    provisionId: t.string({
      description: 'Mã quy định.',
      resolve: ({ provision }) => provision.id,
    }),
    sentence: t.string({
      description: 'Quy định viết thành câu.',
      args: inLanguage,
      resolve: ({ provision }, { language }) => sentenceOf(provision, language),
    }),
    citation: t.field({
      type: CitationType,
      description: 'Điều luật.',
      resolve: ({ provision }) => provision.cite,
    }),
    provenance: t.field({
      type: ProvenanceType,
      description: 'Nguồn của quy định.',
      resolve: ({ provision }) => provision.provenance,
    }),
    fingerprint: t.string({
      description: 'Mã nhận dạng của quy định; the confirmation is of exactly this.',
      resolve: ({ provision }) => ruleHash(provision),
    }),
    values: t.field({
      type: [RuleValueType],
      description: 'Các con số có thể xác định.',
      resolve: ({ provision }) =>
        settableValues(provision).filter(
          ({ provenance, within }) => provenance.status !== 'verified' || within !== undefined,
        ),
    }),
    confirmations: t.field({
      type: [LocalConfirmationType],
      description: 'Các xác nhận của đơn vị về quy định này, mới nhất trước.',
      resolve: ({ confirmations }) => [...confirmations],
    }),
  }),
})
