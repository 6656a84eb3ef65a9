import { type ClusterTerm, type DayOrMonth, standingOf } from '@vinhdanh/domain/clusters'
import type { Day } from '@vinhdanh/domain/kernel'
import { headStandingLabel } from '@vinhdanh/wording/clusters'
import { builder } from '../builder.ts'
import { inLanguage } from '../language.ts'
import { UnitRef } from '../refs.ts'
import type { TermRow } from '../rows.ts'
import { unitsOf } from '../subjects/units.ts'

const idsOf = (rows: readonly { readonly unitId: string }[]) => rows.map(({ unitId }) => unitId)

export const TermType = builder.objectRef<TermRow>('ClusterTerm').implement({
  description: 'Nhiệm kỳ một năm của cụm, khối.',
  fields: (t) => ({
    year: t.exposeInt('year', { description: 'Năm.' }),
    heads: t.field({
      type: [UnitRef],
      description: 'Cụm trưởng, khối trưởng, một hoặc nhiều, theo thứ tự.',
      resolve: ({ heads }, _args, context) => unitsOf(context, idsOf(heads)),
    }),
    deputies: t.field({
      type: [UnitRef],
      description: 'Cụm phó, khối phó, theo thứ tự.',
      resolve: ({ deputies }, _args, context) => unitsOf(context, idsOf(deputies)),
    }),
    electedOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'Ngày bầu; null khi không biết.',
      resolve: ({ electedOn }) => electedOn as Day | null,
    }),
    statusLabel: t.string({
      description: 'Tình trạng công nhận vào một ngày, hôm nay khi không nói.',
      args: { on: t.arg({ type: 'Date', description: 'Ngày.' }), ...inLanguage },
      resolve: (row, { on, language }, { today }) =>
        headStandingLabel(standingOf(stateOf(row), on ?? today), language),
    }),
    recognisedNumber: t.exposeString('recognisedNumber', {
      nullable: true,
      description: 'Số quyết định công nhận; null khi chưa có.',
    }),
    recognisedOn: t.exposeString('recognisedOn', {
      nullable: true,
      description: 'Ngày hoặc tháng của quyết định công nhận.',
    }),
  }),
})

/** The term as the domain knows it. */
const stateOf = (row: TermRow): ClusterTerm => ({
  year: row.year,
  headUnitIds: idsOf(row.heads),
  deputyUnitIds: idsOf(row.deputies),
  electedOn: row.electedOn as Day | null,
  recognition:
    row.recognisedOn === null || row.recognisedNumber === null
      ? null
      : {
          number: row.recognisedNumber,
          on: row.recognisedOn as DayOrMonth,
          issuer: row.recognisedIssuer,
        },
})
