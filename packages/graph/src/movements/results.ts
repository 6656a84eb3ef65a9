import type { MovementEvent } from '@vinhdanh/domain/movements'
import type { Happened } from '../handle.ts'
import { MovementRef } from '../refs.ts'
import { happened, words } from '../results.ts'

/** The type of an event of a movement: when, and the movement after it. */
export const movementEvent = <Kind extends MovementEvent['kind']>(
  kind: Kind,
  description: string,
) =>
  happened(kind).implement({
    description,
    fields: (t) => ({
      at: t.field({
        type: 'DateTime',
        description: words.at,
        resolve: ({ at }: Happened<Kind>) => at,
      }),
      movement: t.field({
        type: MovementRef,
        description: 'Phong trào sau bước này.',
        resolve: async ({ id }: Happened<Kind>, _args, { loaders }) => {
          const row = await loaders.movement.load(id)
          if (row === null) throw new Error(`no movement ${id}`)
          return row
        },
      }),
    }),
  })
