import type { WorkWords } from './words.ts'

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
}
