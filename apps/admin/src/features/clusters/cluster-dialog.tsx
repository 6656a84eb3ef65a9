import { RestructureDialog } from './council-dialog.tsx'
import { KeepDialog, ShareDialog } from './member-dialogs.tsx'
import { ChangeMembersDialog, MergeDialog, SplitDialog } from './reshape-dialogs.tsx'
import type { StepProps } from './step-props.ts'
import { AssignDialog, NoteDialog, RecogniseDialog } from './watch-dialogs.tsx'

/** Những việc làm trên trang của cụm, khối, in the order they are offered. */
export const clusterSteps = [
  'changeClusterMembers',
  'splitCluster',
  'mergeClusters',
  'recogniseHeads',
  'restructureCouncil',
  'assignMonitors',
  'noteMonitoring',
  'keepClusterRecognition',
  'shareExchange',
] as const

export type ClusterStep = (typeof clusterSteps)[number]

/** Hộp thoại của một việc. */
export function ClusterDialog({ step, ...props }: StepProps & { step: ClusterStep }) {
  switch (step) {
    case 'changeClusterMembers':
      return <ChangeMembersDialog {...props} />
    case 'splitCluster':
      return <SplitDialog {...props} />
    case 'mergeClusters':
      return <MergeDialog {...props} />
    case 'recogniseHeads':
      return <RecogniseDialog {...props} />
    case 'restructureCouncil':
      return <RestructureDialog {...props} />
    case 'assignMonitors':
      return <AssignDialog {...props} />
    case 'noteMonitoring':
      return <NoteDialog {...props} />
    case 'keepClusterRecognition':
      return <KeepDialog {...props} />
    case 'shareExchange':
      return <ShareDialog {...props} />
  }
}
