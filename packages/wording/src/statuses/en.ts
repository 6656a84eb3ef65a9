import type { Words } from './words.ts'

export const en: Words = {
  proposal: {
    draft: 'Being drafted',
    submitted: 'Submitted, waiting to be received',
    returned: 'Returned to be completed',
    'in-appraisal': 'In appraisal',
    appraised: 'Appraised, waiting for the council',
    passed: 'Passed by the council, waiting for the decision',
    'not-passed': 'Not passed by the council',
    granted: 'Granted',
    refused: 'Not granted',
    withdrawn: 'Withdrawn',
  },
  since: (day) => `since ${day}`,
  due: (day) => `due ${day}`,
  overdue: (day) => `was due ${day}`,
  session: { planned: 'Planned', open: 'In session', closed: 'Closed' },
  ballot: { 'not-opened': 'Not voted yet', open: 'Voting', closed: 'Counted' },
  attendance: { present: 'Present', written: 'Written opinion', absent: 'Absent' },
  councilRole: {
    chair: 'Chair',
    'vice-chair': 'Vice-chair',
    standing: 'Standing member',
    member: 'Member',
    secretary: 'Secretary',
  },
  decision: { draft: 'Draft', signed: 'Signed', revoked: 'Revoked' },
  register: { granted: 'Granted', corrected: 'Corrected', revoked: 'Revoked' },
  rating: {
    failed: 'Did not complete the tasks',
    completed: 'Completed the tasks',
    good: 'Completed the tasks well',
    excellent: 'Completed the tasks excellently',
  },
  step: {
    ProposalDrafted: () => 'Drafted',
    ProposalEdited: () => 'Edited',
    ProposalSubmitted: () => 'Submitted',
    ProposalReceived: ({ day }) => `Received complete${day === null ? '' : ` on ${day}`}`,
    ProposalReturned: ({ text }) => `Returned${text}`,
    ProposalAppraised: ({ forward, text }) =>
      forward ? `Appraised: sent to the council${text}` : `Appraised: not supported${text}`,
    ProposalWithdrawn: ({ text }) => `Withdrawn${text}`,
    ProposalPassed: () => 'Passed by the council',
    ProposalNotPassed: () => 'Not passed by the council',
    ProposalGranted: ({ day }) => `Granted${day === null ? '' : ` on ${day}`}`,
    ProposalRefused: ({ day }) => `Refused by the authority${day === null ? '' : ` on ${day}`}`,
  },
  corrected: (from, to, number) =>
    `Name in the register corrected from “${from}” to “${to}” by Decision No. ${number}`,
  revoked: (number) => `Award revoked by Decision No. ${number}`,
}
