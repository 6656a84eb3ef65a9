import type { Limitation, PlanItem } from '@vinhdanh/domain/limitations'
import type { FieldsOf } from '../builder.ts'
import { DataSetEnum } from '../language.ts'
import { SourceRefType, sourceOf } from '../published/source.ts'
import { ClusterRef, type LimitationView, UnitRef } from '../refs.ts'
import { unitOf } from '../subjects/units.ts'
import type { PlanItemView } from './view.ts'

type Kept = Pick<LimitationView & PlanItemView, 'dataSet' | 'sourceId' | 'sourceLine'> & {
  readonly state: Pick<Limitation & PlanItem, 'clusterId' | 'unitId' | 'year' | 'text' | 'version'>
}

/** Hạn chế và nhiệm vụ của kế hoạch: whose it is, of which year, what it says, where it was published. */
export const keptFields =
  (said: { cluster: string; unit: string; year: string }): FieldsOf<Kept> =>
  (t) => ({
    cluster: t.field({
      type: ClusterRef,
      nullable: true,
      description: said.cluster,
      resolve: ({ state }, _args, { loaders }) =>
        state.clusterId === null ? null : loaders.cluster.load(state.clusterId),
    }),
    unit: t.field({
      type: UnitRef,
      nullable: true,
      description: said.unit,
      resolve: ({ state }, _args, context) =>
        state.unitId === null ? null : unitOf(context, state.unitId),
    }),
    year: t.int({ description: said.year, resolve: ({ state }) => state.year }),
    text: t.string({ description: 'Nội dung.', resolve: ({ state }) => state.text }),
    version: t.int({ description: 'Phiên bản.', resolve: ({ state }) => state.version }),
    dataSet: t.field({
      type: DataSetEnum,
      description: 'Bộ dữ liệu.',
      resolve: ({ dataSet }) => dataSet,
    }),
    source: t.field({
      type: SourceRefType,
      nullable: true,
      description: 'Nguồn công bố.',
      resolve: (row, _args, context) => sourceOf(context, row),
    }),
  })
