import type { WorkAbout, WorkWords } from './words.ts'

const meeting = ({ review }: WorkAbout) =>
  review === 'mid-year' ? 'Mid-year conference' : 'Annual conference'

const counted = ({ count }: WorkAbout, one: string, many: string) =>
  count === 1 ? `1 ${one}` : `${count ?? 0} ${many}`

const quartersOf = ({ quarters }: WorkAbout) => quarters.map((quarter) => `Q${quarter}`).join(', ')

export const en: WorkWords = {
  submit: { step: 'Draft dossier, to be submitted', action: 'Review and submit' },
  complete: { step: 'Returned dossier, to be completed', action: 'Complete' },
  receive: { step: 'Submitted dossier, to be received', action: 'Receive' },
  appraise: { step: 'Dossier to be appraised', action: 'Appraise' },
  'plan-session': {
    step: 'Appraised dossier, to be put before the council',
    action: 'Plan a session',
  },
  'hold-session': { step: 'Council session', action: 'Go to the session' },
  vote: { step: 'Ballot open, my vote is awaited', action: 'Vote' },
  'close-ballot': { step: 'Ballot open, to be counted', action: 'Count' },
  'draft-decision': { step: 'Dossier passed, decision awaited', action: 'Draft a decision' },
  sign: { step: 'Draft decision to be signed', action: 'Review and sign' },
  'record-conference': { step: 'Conference not yet recorded', action: 'Record it' },
  'set-window': { step: 'Proposal window not set', action: 'Set it' },

  'vote-at-conference': {
    step: (about) => `${meeting(about)}: ballot open, your unit's vote is awaited`,
    action: 'Vote',
  },
  'count-at-conference': {
    step: (about) => `${meeting(about)}: ballot open, to be counted`,
    action: 'Count',
  },
  'hold-conference': {
    step: (about) => `${meeting(about)} planned, to be opened`,
    action: 'Go to the conference',
  },
  'run-conference': {
    step: (about) => `${meeting(about)} open, to be led to its end`,
    action: 'Go on',
  },
  'attend-conference': {
    step: (about) => `${meeting(about)}, your unit takes part`,
    action: 'See the agenda',
  },
  'sign-covenant': { step: 'Covenant, signature of your unit awaited', action: 'Review and sign' },
  'sign-covenant-again': {
    step: 'Covenant changed after signing, to be signed again',
    action: 'Review and sign again',
  },
  'enter-quarter': {
    step: (about) =>
      `Figures of ${quartersOf(about)} lacking for ${counted(about, 'covenant target', 'covenant targets')}`,
    action: 'Enter figures',
  },
  'score-self': {
    step: (about) =>
      `Self-scoring open, ${counted(about, 'criterion', 'criteria')} without a score`,
    action: 'Score',
  },
  'score-cross': {
    step: (about) =>
      `Cross-scoring open, ${counted(about, 'criterion', 'criteria')} still to be scored by your unit`,
    action: 'Cross-score',
  },
  'score-official': {
    step: (about) => `Official scoring open, ${counted(about, 'cell', 'cells')} without a score`,
    action: 'Score',
  },
  'assign-crossers': {
    step: (about) => `Cross-scoring open, ${counted(about, 'unit', 'units')} without a crosser`,
    action: 'Assign',
  },
  'move-stage': {
    step: 'Score board complete at this stage, to be moved on',
    action: 'Review and move on',
  },
  'lock-board': { step: 'Official scores complete, to be locked', action: 'Review and lock' },
  'report-task': { step: 'Remedial task without a result', action: 'Report the result' },
  'assign-task': { step: 'Limitation without a remedial task', action: 'Assign a task' },
  'close-limitation': {
    step: 'Limitation with all results in, to be closed',
    action: 'Review and close',
  },
  'respond-to-movement': {
    step: 'Movement launched, not yet responded to by your unit',
    action: 'Review and respond',
  },
  'report-target': {
    step: (about) => `Movement joined, ${counted(about, 'target', 'targets')} without figures`,
    action: 'Report',
  },
  'close-movement': { step: 'Movement over, final review awaited', action: 'Record the review' },
  'recognise-heads': {
    step: ({ year }) => `Head elected for ${year ?? ''}, recognition decision awaited`,
    action: 'Record the decision',
  },
  'assign-monitor': { step: 'No council member watches it yet', action: 'Assign a monitor' },
}
