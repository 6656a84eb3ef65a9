import type { GapKind, SeasonGap, SeasonStep, SeasonStepName } from '@vinhdanh/domain/season'
import {
  gapSentence,
  seasonStepLabel,
  seasonStepSentence,
  standingLabel,
} from '@vinhdanh/wording/season'
import { builder } from '../builder.ts'
import { clusterOf } from '../clusters/cluster-of.ts'
import { ClusterOnType } from '../clusters/views.ts'
import { globalId, type NodeName } from '../ids.ts'
import { inLanguage } from '../language.ts'
import { ClusterRef, UnitRef } from '../refs.ts'
import { unitsOf } from '../subjects/units.ts'
import { GapKindEnum, SeasonStepEnum, StandingEnum } from './enums.ts'
import type { SeasonRow } from './view.ts'

/** What the record of a gap is; a kind without one has no record yet. */
const gapRecords: Readonly<Partial<Record<GapKind, NodeName>>> = {
  unsigned: 'Covenant',
  'conference-late': 'Conference',
  unscored: 'ScoreBoard',
  'dossier-unsent': 'Proposal',
  'dossier-late': 'Proposal',
}

const stepRecords: Readonly<Partial<Record<SeasonStepName, NodeName>>> = {
  launch: 'Covenant',
  'mid-year': 'Conference',
  scoring: 'ScoreBoard',
  conference: 'Conference',
}

const recordOf = (name: NodeName | undefined, id: string | null): string | null =>
  name === undefined || id === null ? null : globalId(name, id)

const GapType = builder.objectRef<SeasonGap>('SeasonGap').implement({
  description: 'Chỗ còn thiếu: bao nhiêu, của ai, sửa ở đâu.',
  fields: (t) => ({
    kind: t.expose('kind', { type: GapKindEnum, description: 'Loại.' }),
    count: t.exposeInt('count', {
      nullable: true,
      description: 'Bao nhiêu chữ ký, ô điểm, hồ sơ, nhiệm vụ; null khi không đếm được.',
    }),
    sentence: t.string({
      description: 'Còn thiếu gì, viết thành lời.',
      args: inLanguage,
      resolve: (gap, { language }) => gapSentence(gap, language),
    }),
    units: t.field({
      type: [UnitRef],
      description: 'Đơn vị còn thiếu.',
      resolve: ({ unitIds }, _args, context) => unitsOf(context, unitIds),
    }),
    record: t.id({
      nullable: true,
      description: 'Bản ghi để sửa; null khi chưa có.',
      resolve: ({ kind, recordId }) => recordOf(gapRecords[kind], recordId),
    }),
  }),
})

const StepType = builder.objectRef<SeasonStep>('SeasonStep').implement({
  description: 'Một bước của một cụm, khối trong mùa thi đua.',
  fields: (t) => ({
    step: t.expose('step', { type: SeasonStepEnum, description: 'Bước.' }),
    label: t.string({
      description: 'Tên bước.',
      args: inLanguage,
      resolve: ({ step }, { language }) => seasonStepLabel(step, language),
    }),
    standing: t.expose('standing', { type: StandingEnum, description: 'Tình hình.' }),
    standingLabel: t.string({
      description: 'Tình hình, viết thành lời.',
      args: inLanguage,
      resolve: ({ standing }, { language }) => standingLabel(standing, language),
    }),
    sentence: t.string({
      description: 'Tình hình thành câu: việc gì, ngày nào, thiếu gì.',
      args: inLanguage,
      resolve: (step, { language }) => seasonStepSentence(step, language),
    }),
    gaps: t.field({
      type: [GapType],
      description: 'Những chỗ còn thiếu.',
      resolve: ({ gaps }) => gaps,
    }),
    record: t.id({
      nullable: true,
      description: 'Giao ước, bảng điểm, hội nghị của bước; null khi không có.',
      resolve: ({ step, recordId }) => recordOf(stepRecords[step], recordId),
    }),
  }),
})

export const SeasonRowType = builder.objectRef<SeasonRow>('SeasonRow').implement({
  description: 'Một cụm, khối trong mùa thi đua.',
  fields: (t) => ({
    cluster: t.field({
      type: ClusterRef,
      description: 'Cụm, khối.',
      resolve: ({ state }, _args, context) => clusterOf(context, state.id),
    }),
    on: t.field({
      type: ClusterOnType,
      description: 'Cụm, khối vào ngày xem: hôm nay, hoặc ngày cuối của năm đã qua.',
      resolve: ({ state, day }) => ({ state, day }),
    }),
    steps: t.field({
      type: [StepType],
      description: 'Các bước, theo thứ tự trong năm.',
      resolve: ({ steps }) => steps,
    }),
    late: t.field({
      type: GapType,
      nullable: true,
      description: 'Nhiệm vụ khắc phục quá hạn; null khi không có.',
      resolve: ({ late }) => late,
    }),
    lateHidden: t.exposeBoolean('lateHidden', {
      description: 'Người xem không được đọc hạn chế; không có nghĩa là không quá hạn.',
    }),
  }),
})

export const SeasonType = builder
  .objectRef<{ readonly year: number; readonly clusters: readonly SeasonRow[] }>('Season')
  .implement({
    description: 'Mùa thi đua một năm: các cụm, khối đang ở đâu, còn thiếu gì.',
    fields: (t) => ({
      year: t.exposeInt('year', { description: 'Năm.' }),
      clusters: t.field({
        type: [SeasonRowType],
        description: 'Các cụm, khối trong phạm vi theo dõi, theo tên.',
        resolve: ({ clusters }) => clusters,
      }),
    }),
  })
