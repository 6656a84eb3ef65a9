import { lawOn } from '@vinhdanh/domain/law'
import { isDoubtful } from '@vinhdanh/domain/local-law'
import { listConfirmations, listRegulations, loadRegulation } from '@vinhdanh/storage/law'
import { builder } from '../builder.ts'
import { reading } from '../fields.ts'
import { keyOf, plainKey } from '../ids.ts'
import { mayRead } from '../targets.ts'
import { ConfirmableRuleType, LocalConfirmationType } from './confirmation-types.ts'
import { RegulationStatusEnum } from './local-enums.ts'
import { LocalRegulationType } from './regulation-types.ts'
import { maySeeRegulation, regulationView } from './regulation-view.ts'

const awardOfProvision = (provision: object): string | null =>
  'award' in provision && typeof provision.award === 'string' ? provision.award : null

/** The paths of a unit and of all above it. */
const above = (path: string): readonly string[] => {
  const steps = path.split('/').filter((step) => step !== '')
  return steps.map((_, index) => `/${steps.slice(0, index + 1).join('/')}/`)
}

builder.queryFields((t) => ({
  confirmations: t.field({
    ...reading('confirmations'),
    type: [LocalConfirmationType],
    description: 'Xác nhận của cán bộ pháp chế một đơn vị, kể cả đã thu hồi; mới nhất trước.',
    complexity: 5,
    args: {
      unit: t.arg.id({ required: true, description: 'Đơn vị.' }),
      provision: t.arg.string({ description: 'Chỉ về quy định này.' }),
    },
    resolve: async (_root, { unit, provision }, { reader }) => {
      const unitId = keyOf(unit, 'Unit')
      if (unitId === null) return []
      return [
        ...(await listConfirmations(reader, {
          unitId,
          ...(provision == null ? {} : { provision }),
        })),
      ]
    },
  }),
  confirmableRules: t.field({
    ...reading('confirmableRules'),
    type: [ConfirmableRuleType],
    description:
      'Các quy định chưa đối chiếu trong luật của một ngày, để cán bộ pháp chế của đơn vị xác nhận; rỗng khi không được phép.',
    complexity: 10,
    args: {
      unit: t.arg.id({ required: true, description: 'Đơn vị.' }),
      on: t.arg({ type: 'Date', description: 'Ngày của luật, hôm nay khi không nói.' }),
      award: t.arg.string({ description: 'Chỉ về danh hiệu, hình thức này.' }),
    },
    resolve: async (_root, { unit, on, award }, context) => {
      const unitId = keyOf(unit, 'Unit')
      const row = unitId === null ? null : await context.loaders.unit.load(unitId)
      if (row === null || !mayRead(context, 'confirmableRules', { unitPath: row.path })) return []
      const book = lawOn(context.instruments, on ?? context.today)
      const confirmations = await listConfirmations(context.reader, { unitId: row.id })
      return [...book.provisions.values()]
        .filter(
          (provision) =>
            isDoubtful(provision) && (award == null || awardOfProvision(provision) === award),
        )
        .map((provision) => ({
          book,
          provision,
          confirmations: confirmations.filter((each) => each.provision === provision.id),
        }))
    },
  }),
  regulations: t.field({
    ...reading('regulations'),
    type: [LocalRegulationType],
    description:
      'Quy định của tỉnh, bộ, đơn vị: của đơn vị này, các đơn vị trên và dưới nó; tất cả khi không nói đơn vị. Dự thảo chỉ người soạn thấy.',
    complexity: 5,
    args: {
      unit: t.arg.id({ description: 'Đơn vị.' }),
      status: t.arg({ type: RegulationStatusEnum, description: 'Chỉ trạng thái này.' }),
    },
    resolve: async (_root, { unit, status }, context) => {
      const unitId = unit == null ? null : keyOf(unit, 'Unit')
      const row = unitId === null ? null : await context.loaders.unit.load(unitId)
      if (unit != null && row === null) return []
      const states = await listRegulations(context.reader, {
        ...(row === null ? {} : { paths: above(row.path), under: row.path }),
        ...(status == null ? {} : { status }),
      })
      return states
        .filter((state) => maySeeRegulation(context, state))
        .map((state) => regulationView(context, state))
    },
  }),
  regulation: t.field({
    ...reading('regulation'),
    type: LocalRegulationType,
    nullable: true,
    description: 'Một quy định; null khi không có, hoặc là dự thảo của người khác.',
    args: { id: t.arg.id({ required: true, description: 'Mã quy định.' }) },
    resolve: async (_root, { id }, context) => {
      const key = plainKey(id)
      const state = key === null ? null : await loadRegulation(context.reader, key)
      if (state === null || !maySeeRegulation(context, state)) return null
      return regulationView(context, state)
    },
  }),
}))
