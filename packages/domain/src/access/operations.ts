/** Truy vấn: every field of the Query type. */
export const queryOperations = [
  'node',
  'app',
  'viewer',
  'law',
  'awards',
  'previewEligibility',
  'units',
  'people',
  'clusters',
  'proposals',
  'proposalWindows',
  'councils',
  'sessions',
  'decisions',
  'register',
  'awardCounts',
  'fairness',
  'publishedFigures',
  'movements',
  'documents',
  'accounts',
] as const

/** Lệnh: every field of the Mutation type. */
export const commandOperations = [
  'signIn',
  'signOut',
  'recordConference',
  'draftProposal',
  'editProposal',
  'submitProposal',
  'receiveProposal',
  'returnProposal',
  'appraiseProposal',
  'withdrawProposal',
  'setProposalWindow',
  'planSession',
  'recordAttendance',
  'openSession',
  'openBallot',
  'castBallot',
  'closeBallot',
  'closeSession',
  'draftDecision',
  'signDecision',
  'revokeEntry',
  'correctEntry',
  'createAccount',
  'grantRole',
  'endRole',
] as const

export const operations = [...queryOperations, ...commandOperations] as const

/** Thao tác: truy vấn hoặc lệnh của giao diện lập trình. */
export type Operation = (typeof operations)[number]
