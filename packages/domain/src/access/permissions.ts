// long because it is one table: every role, every operation, and where
import type { Operation } from './operations.ts'
import type { Role } from './roles.ts'

/**
 * Quan hệ cần có giữa người dùng và đối tượng của thao tác:
 * - `anywhere`: no relation needed;
 * - `subtree`: the target lies in the subtree of the unit where the role was given;
 * - `own`: it is the viewer's own cluster, council, session or dossier; the caller says so.
 */
export type Relation = 'anywhere' | 'subtree' | 'own'

type Row = Readonly<Partial<Record<Operation, readonly Relation[]>>>

const anywhere = ['anywhere'] as const
const subtree = ['subtree'] as const
const own = ['own'] as const
const subtreeOrOwn = ['subtree', 'own'] as const

/** Sets up clusters, changes them by decision, says who watches them and follows their year, for the organiser and all below. */
const ordersClusters: Row = {
  season: subtree,
  exchanges: subtree,
  monitoring: subtree,
  establishCluster: subtree,
  changeClusterMembers: subtree,
  splitCluster: subtree,
  mergeClusters: subtree,
  recogniseHeads: subtree,
  assignMonitors: subtree,
  restructureCouncil: subtree,
}

/** Where their cluster stands in the year, and what its members tell one another. */
const sharesInClusters: Row = { season: own, exchanges: own, shareExchange: own }

/** Runs the conference of the cluster one heads. */
const runsConferences: Row = {
  conferences: own,
  planConference: own,
  rescheduleConference: own,
  cancelConference: own,
  recordDelegates: own,
  openConference: own,
  raiseConferenceLimitations: own,
  setConferenceTasks: own,
  rankMembers: own,
  considerCandidates: own,
  openConferenceBallot: own,
  castConferenceBallot: own,
  closeConferenceBallot: own,
  acclaimCandidates: own,
  passConferenceStep: own,
  closeConference: own,
}

/** Answers in a covenant for the units below: registers their targets, signs for them, enters their results. */
const joinsCovenants: Row = {
  covenants: subtreeOrOwn,
  saveCovenantLines: subtree,
  signCovenant: subtree,
  recordCovenantActuals: subtree,
}

/** Works off limitations and plans of the units below. */
const remedies: Row = {
  limitations: subtreeOrOwn,
  planItems: subtreeOrOwn,
  raiseLimitation: subtree,
  assignLimitationTask: subtree,
  reportLimitationTask: subtree,
  closeLimitation: subtree,
  reopenLimitation: subtree,
  savePlanItem: subtree,
  withdrawPlanItem: subtree,
}

/** Keeps the covenant, the limitations and the plan of the cluster one heads. */
const keepsTheSeason: Row = {
  ...joinsCovenants,
  draftCovenant: own,
  saveCovenantTargets: own,
  saveCovenantLines: subtreeOrOwn,
  openCovenant: own,
  recordCovenantSignatures: own,
  recordCovenantActuals: subtreeOrOwn,
  limitations: subtreeOrOwn,
  planItems: subtreeOrOwn,
  raiseLimitation: subtreeOrOwn,
  assignLimitationTask: subtreeOrOwn,
  reportLimitationTask: subtreeOrOwn,
  closeLimitation: subtreeOrOwn,
  reopenLimitation: subtreeOrOwn,
  savePlanItem: subtreeOrOwn,
  withdrawPlanItem: subtreeOrOwn,
}

/** Looks at the boards of the clusters that the units below belong to, and scores for these units. */
const joinsScoring: Row = {
  scoreBoards: own,
  scoreBoard: own,
  scoreHistory: own,
  enterSelfScores: subtree,
  enterCrossScores: subtree,
}

/** Runs the scoring: of the cluster one heads, or of the clusters that the organisation organises. */
const runsScoring = (where: readonly Relation[]): Row => ({
  scoreBoards: where,
  scoreBoard: where,
  scoreHistory: where,
  openBoard: where,
  assignCrossers: where,
  moveStage: where,
  resolveTie: where,
  nominateFlags: where,
})

/** Lays down the tables of points of the organisation. */
const laysDownRubrics: Row = {
  checkRubric: subtree,
  saveRubric: subtree,
  renewRubric: subtree,
  issueRubric: subtree,
  withdrawRubric: subtree,
}

/** Asks about somebody: a verdict, the way ahead, the same case under another law. */
const asksAbout = (where: readonly Relation[]): Row => ({
  previewEligibility: where,
  path: where,
  compareLaw: where,
})

/** Takes part in a movement for the units below: registers, reports, keeps the ledger. */
const takesPart: Row = {
  registerForMovement: subtree,
  reportMovementTarget: subtree,
  enterRelief: subtree,
  strikeRelief: subtree,
}

/** Owns movements: a sector body those of its own subtree, the province's officer those of the province. */
const runsMovements: Row = {
  ...takesPart,
  formalMovements: subtree,
  saveMovement: subtree,
  launchMovement: subtree,
  withdrawMovement: subtree,
  carryOverMovement: subtree,
  tickLaunchItem: subtree,
  recordMovementReview: subtree,
}

const preparesDossiers: Row = {
  ...asksAbout(subtreeOrOwn),
  proposals: subtreeOrOwn,
  draftProposal: subtreeOrOwn,
  editProposal: subtreeOrOwn,
  submitProposal: subtreeOrOwn,
  withdrawProposal: subtreeOrOwn,
}

/**
 * Bảng quyền: which role may do what, and where. What is not written here is denied, to everyone.
 * The row of `public` is also part of every other role, and of someone not signed in.
 */
export const permissions: Readonly<Record<Role, Row>> = {
  public: {
    node: anywhere,
    app: anywhere,
    viewer: anywhere,
    signIn: anywhere,
    signOut: anywhere,
    law: anywhere,
    awards: anywhere,
    regulations: anywhere,
    regulation: anywhere,
    confirmations: anywhere,
    units: anywhere,
    clusters: anywhere,
    cluster: anywhere,
    seasonResults: anywhere,
    rubrics: anywhere,
    rubric: anywhere,
    rubricOn: anywhere,
    knownRubrics: anywhere,
    proposalWindows: anywhere,
    workingCalendars: anywhere,
    register: anywhere,
    awardCounts: anywhere,
    fairness: anywhere,
    publishedFigures: anywhere,
    movements: anywhere,
    movementRegister: anywhere,
    movementsByLauncher: anywhere,
    commemorations: anywhere,
    documents: anywhere,
  },
  'cluster-head': {
    ...preparesDossiers,
    ...keepsTheSeason,
    ...joinsScoring,
    ...runsScoring(own),
    ...sharesInClusters,
    recordConference: own,
    keepClusterRecognition: own,
    ...runsConferences,
  },
  'unit-officer': {
    ...preparesDossiers,
    ...joinsCovenants,
    ...joinsScoring,
    ...remedies,
    ...runsMovements,
    people: subtree,
    ...sharesInClusters,
    /** A member of the cluster looks on, and votes for its own unit alone. */
    conferences: own,
    castConferenceBallot: own,
  },
  appraiser: {
    ...asksAbout(subtree),
    ...ordersClusters,
    ...laysDownRubrics,
    ...runsScoring(subtree),
    enterOfficialScores: subtree,
    ...remedies,
    covenants: subtree,
    ...runsMovements,
    markCoreMovement: subtree,
    lawImpact: subtree,
    people: subtree,
    proposals: subtree,
    receiveProposal: subtree,
    returnProposal: subtree,
    appraiseProposal: subtree,
    chooseReading: subtree,
    chooseQuotaReading: subtree,
    chooseBallotReading: subtree,
    setProposalWindow: anywhere,
    conferences: subtree,
    councils: subtree,
    sessions: subtree,
    decisions: subtree,
    draftDecision: subtree,
  },
  'council-member': {
    proposals: own,
    councils: own,
    sessions: own,
    castBallot: own,
    monitoring: own,
    noteMonitoring: own,
  },
  'council-secretary': {
    proposals: subtreeOrOwn,
    councils: own,
    sessions: own,
    planSession: own,
    recordAttendance: own,
    openSession: own,
    openBallot: own,
    closeBallot: own,
    closeSession: own,
  },
  'deciding-authority': {
    ...asksAbout(subtree),
    ...ordersClusters,
    checkRubric: subtree,
    issueRubric: subtree,
    withdrawRubric: subtree,
    scoreBoards: subtree,
    scoreBoard: subtree,
    scoreHistory: subtree,
    covenants: subtree,
    limitations: subtree,
    planItems: subtree,
    formalMovements: subtree,
    launchMovement: subtree,
    markCoreMovement: subtree,
    lawImpact: subtree,
    chooseReading: subtree,
    chooseQuotaReading: subtree,
    chooseBallotReading: subtree,
    people: subtree,
    proposals: subtree,
    conferences: subtree,
    councils: subtree,
    sessions: subtree,
    decisions: subtree,
    draftDecision: subtree,
    signDecision: subtree,
    revokeEntry: subtree,
    correctEntry: subtree,
  },
  /** Reads what the public reads: aggregates and the register; named dossiers are not needed to count. */
  statistician: {},
  /** Answers for what the law says in the own organisation; decides about nobody. */
  'legal-officer': {
    setWorkingCalendar: anywhere,
    ...asksAbout(subtree),
    lawImpact: subtree,
    chooseReading: subtree,
    proposals: subtree,
    confirmableRules: subtree,
    previewRegulation: subtree,
    confirmRule: subtree,
    revokeConfirmation: subtree,
    saveRegulation: subtree,
    enactRegulation: subtree,
    withdrawRegulation: subtree,
  },
  /** Manages accounts and the calendar; never votes, appraises or decides. */
  administrator: {
    setWorkingCalendar: anywhere,
    accounts: subtree,
    createAccount: anywhere,
    grantRole: subtree,
    endRole: subtree,
    setProposalWindow: anywhere,
  },
}
