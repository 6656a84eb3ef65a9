import type { EnumRef } from '@pothos/core'
import { builder, type FieldsOf, type SchemaTypes } from '../builder.ts'
import { UnitRef } from '../refs.ts'
import { unitOf, unitsOf } from '../subjects/units.ts'
import type { AnyRefusal, RefusalOf } from './any-refusal.ts'
import { RefusalRef } from './refusal.ts'

/** Loại của một lời từ chối: its own fields, beside the sentence and the articles that every refusal has. */
export const refusalType = <Kind extends AnyRefusal['kind']>(
  kind: Kind,
  description: string,
  fields: FieldsOf<RefusalOf<Kind>> = () => ({}),
) =>
  builder
    .objectRef<RefusalOf<Kind>>(kind)
    .implement({ description, interfaces: [RefusalRef], fields })

/** Đơn vị mà lời từ chối nói đến. */
export const theUnit =
  (description = 'Đơn vị.'): FieldsOf<{ readonly unitId: string }> =>
  (t) => ({
    unit: t.field({
      type: UnitRef,
      description,
      resolve: ({ unitId }, _args, context) => unitOf(context, unitId),
    }),
  })

/** Các đơn vị mà lời từ chối nói đến. */
export const theUnits =
  (description: string): FieldsOf<{ readonly unitIds: readonly string[] }> =>
  (t) => ({
    units: t.field({
      type: [UnitRef],
      description,
      resolve: ({ unitIds }, _args, context) => unitsOf(context, unitIds),
    }),
  })

/** Trạng thái đang có, which forbids the step. */
export const theStatus =
  <Status extends string>(
    type: EnumRef<SchemaTypes, Status>,
    description = 'Trạng thái.',
  ): FieldsOf<{ readonly status: Status }> =>
  (t) => ({
    status: t.field({ type, description, resolve: ({ status }) => status as never }),
  })
