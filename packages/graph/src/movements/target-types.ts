import type { Day } from '@vinhdanh/domain/kernel'
import {
  type Actual,
  type AgainstBasis,
  achieved,
  attainmentOf,
  type Movement,
  type Participant,
  percent,
  places,
  planRatio,
  reportsOf,
  type Target,
} from '@vinhdanh/domain/movements'
import { decimalLabel, noFigure, percentLabel, targetBasisLabel } from '@vinhdanh/wording/movements'
import { builder } from '../builder.ts'
import { inLanguage } from '../language.ts'
import { UnitRef } from '../refs.ts'
import { unitOf } from '../subjects/units.ts'
import { TargetBasisEnum } from './enums.ts'

interface BasisView extends AgainstBasis {
  readonly value: string | null
}

const attained = (view: BasisView): string | null => {
  const share = attainmentOf(view.value, view)
  return share === null ? null : percent(share)
}

const BasisType = builder.objectRef<BasisView>('TargetAgainstBasis').implement({
  description: 'Kết quả so với một cơ sở; exact, and null where there is no figure.',
  fields: (t) => ({
    basis: t.field({
      type: TargetBasisEnum,
      description: 'Cơ sở so sánh.',
      resolve: ({ basis }) => basis,
    }),
    label: t.string({
      description: 'Tên cơ sở so sánh.',
      args: inLanguage,
      resolve: ({ basis }, { language }) => targetBasisLabel(basis, language),
    }),
    asWritten: t.exposeString('asWritten', {
      nullable: true,
      description: 'Cách gọi của báo cáo.',
    }),
    base: t.exposeString('base', { nullable: true, description: 'Số của cơ sở so sánh.' }),
    attainment: t.string({
      nullable: true,
      description: 'Tỷ lệ hoàn thành, phần trăm, two places.',
      resolve: attained,
    }),
    growth: t.exposeString('growth', { nullable: true, description: 'Mức tăng, phần trăm.' }),
    sentence: t.string({
      description: 'Tỷ lệ viết thành câu, hoặc "chưa có số liệu".',
      args: inLanguage,
      resolve: (view, { language }) => percentLabel(attained(view), language),
    }),
  }),
})

/** Một ô của bảng chỉ tiêu: one target, one unit that takes part. */
export interface LineView {
  readonly target: Target
  readonly participant: Participant
  readonly actual: Actual | null
  /** Reports that another one took the place of, the last one first. */
  readonly earlier: readonly Actual[]
}

/** Một chỉ tiêu ở một đơn vị tham gia, with all its reports. */
export function lineOf(
  actuals: readonly Actual[],
  target: Target,
  participant: Participant,
): LineView {
  const [actual = null, ...earlier] = reportsOf(actuals, target.id, participant.unitId)
  return { target, participant, actual, earlier }
}

const registeredFor = ({ target, participant }: LineView): string | null =>
  participant.commitments.find(({ targetId }) => targetId === target.id)?.registered ?? null

const hasFigure = ({ actual }: LineView): boolean =>
  actual !== null &&
  (actual.value !== null || actual.bases.some((each) => attainmentOf(actual.value, each) !== null))

const TargetLineRef = builder.objectRef<LineView>('TargetLine')

export const TargetLineType = TargetLineRef.implement({
  description: 'Một chỉ tiêu ở một đơn vị: mức đăng ký và số thực hiện.',
  fields: (t) => ({
    unit: t.field({
      type: UnitRef,
      description: 'Đơn vị.',
      resolve: ({ participant }, _args, context) => unitOf(context, participant.unitId),
    }),
    registered: t.string({
      nullable: true,
      description: 'Mức đăng ký.',
      resolve: registeredFor,
    }),
    value: t.string({
      nullable: true,
      description: 'Số thực hiện; null is "no figure", never zero.',
      resolve: ({ actual }) => actual?.value ?? null,
    }),
    achieved: t.boolean({
      nullable: true,
      description: 'Đạt mức đăng ký; null khi còn thiếu một trong hai số.',
      resolve: (line) => achieved(registeredFor(line), line.actual?.value ?? null),
    }),
    reportedOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'Ngày báo cáo.',
      resolve: ({ actual }): Day | null => actual?.reportedOn ?? null,
    }),
    bases: t.field({
      type: [BasisType],
      description: 'So với từng cơ sở.',
      resolve: ({ actual }) =>
        (actual?.bases ?? []).map((each) => ({ ...each, value: actual?.value ?? null })),
    }),
    planRatio: t.string({
      nullable: true,
      description: 'Kế hoạch huyện giao gấp bao nhiêu lần kế hoạch tỉnh giao, three places.',
      resolve: ({ actual }) => {
        const found = actual === null ? null : planRatio(actual)
        return found === null ? null : places(found, 3)
      },
    }),
    earlier: t.field({
      type: [TargetLineRef],
      description: 'Những lần báo cáo trước, đã được thay bằng lần sau; the last one first.',
      resolve: (line) => line.earlier.map((actual) => ({ ...line, actual, earlier: [] })),
    }),
    note: t.string({
      nullable: true,
      description: 'Ghi chú.',
      resolve: ({ actual }) => actual?.note ?? null,
    }),
    sentence: t.string({
      description: 'Số thực hiện viết ra, hoặc "chưa có số liệu".',
      args: inLanguage,
      resolve: (line, { language }) => {
        const { actual, target } = line
        if (!hasFigure(line) || actual === null) return noFigure(language)
        if (actual.value !== null)
          return `${decimalLabel(actual.value, language)} ${target.measure}`
        return actual.bases
          .filter((each) => attainmentOf(null, each) !== null)
          .map(
            (each) =>
              `${percentLabel(attained({ ...each, value: null }), language)} ${targetBasisLabel(each.basis, language).toLowerCase()}`,
          )
          .join('; ')
      },
    }),
  }),
})

interface TargetView {
  readonly target: Target
  readonly movement: Movement
}

export const MovementTargetType = builder.objectRef<TargetView>('MovementTarget').implement({
  description: 'Chỉ tiêu của phong trào.',
  fields: (t) => ({
    id: t.id({ description: 'Mã chỉ tiêu.', resolve: ({ target }) => target.id }),
    indicator: t.string({
      description: 'Tên chỉ tiêu.',
      resolve: ({ target }) => target.indicator,
    }),
    measure: t.string({ description: 'Đơn vị đo.', resolve: ({ target }) => target.measure }),
    goal: t.string({
      nullable: true,
      description: 'Mức phấn đấu.',
      resolve: ({ target }) => target.goal,
    }),
    lines: t.field({
      type: [TargetLineType],
      description: 'Từng đơn vị tham gia, cả đơn vị chưa có số liệu.',
      resolve: ({ target, movement }) =>
        movement.participants.map((participant) => lineOf(movement.actuals, target, participant)),
    }),
  }),
})
