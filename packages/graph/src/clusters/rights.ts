import { mayDo, type NotAllowed, type Operation, type Target } from '@vinhdanh/domain/access'
import { monitorsOn } from '@vinhdanh/domain/clusters'
import { refusalSentence } from '@vinhdanh/wording/refusals'
import { builder } from '../builder.ts'
import type { Context } from '../context.ts'
import { inLanguage } from '../language.ts'
import { ClusterRef } from '../refs.ts'
import { clusterTarget, councilTarget } from '../targets.ts'
import { clusterStateOf } from './cluster-of.ts'

const ofOrganiser = [
  'changeClusterMembers',
  'splitCluster',
  'mergeClusters',
  'recogniseHeads',
  'assignMonitors',
  'recordConference',
  'draftCovenant',
  'openBoard',
  'planConference',
  'raiseLimitation',
  'keepClusterRecognition',
] as const
const ofMembers = ['exchanges', 'shareExchange'] as const
const ofMonitors = ['monitoring', 'noteMonitoring'] as const

interface Right {
  readonly operation: Operation
  readonly refusal: NotAllowed | null
}

const ClusterRightType = builder.objectRef<Right>('ClusterRight').implement({
  description: 'Việc người xem được làm với cụm, khối, hoặc vì sao không.',
  fields: (t) => ({
    operation: t.exposeString('operation', { description: 'Thao tác.' }),
    allowed: t.boolean({
      description: 'Được làm.',
      resolve: ({ refusal }) => refusal === null,
    }),
    why: t.string({
      nullable: true,
      description: 'Vì sao không được; null khi được.',
      args: inLanguage,
      resolve: ({ refusal }, { language }) =>
        refusal === null ? null : refusalSentence(refusal, language),
    }),
  }),
})

/** Each operation, asked with the target that its command asks with. */
async function rightsOn(context: Context, id: string): Promise<readonly Right[]> {
  const { viewer, today } = context
  const asked = (operations: readonly Operation[], target: Target) =>
    operations.map((operation): Right => {
      const right = mayDo(viewer, operation, target, today)
      return { operation, refusal: right.ok ? null : right.refusal }
    })
  const head = await clusterTarget(context, id, 'head')
  const state = await clusterStateOf(context, id)
  const watches = monitorsOn(state, today).some(({ personId }) => personId === viewer?.personId)
  const council =
    state.councilId === null ? null : await context.loaders.council.load(state.councilId)
  return [
    ...asked(ofOrganiser, head),
    ...(council === null
      ? []
      : asked(['restructureCouncil'], await councilTarget(context, council.state))),
    ...asked(ofMembers, await clusterTarget(context, id, 'member')),
    ...asked(ofMonitors, { ...head, own: watches }),
  ]
}

builder.objectFields(ClusterRef, (t) => ({
  rights: t.field({
    type: [ClusterRightType],
    description: 'Việc người xem được làm với cụm, khối này.',
    complexity: 10,
    resolve: ({ id }, _args, context) => rightsOn(context, id),
  }),
}))
