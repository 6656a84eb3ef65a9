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

/** Asks about somebody: a verdict, the way ahead, the same case under another law. */
const asksAbout = (where: readonly Relation[]): Row => ({
  previewEligibility: where,
  path: where,
  compareLaw: where,
})

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
    proposalWindows: anywhere,
    register: anywhere,
    awardCounts: anywhere,
    fairness: anywhere,
    publishedFigures: anywhere,
    movements: anywhere,
    documents: anywhere,
  },
  'cluster-head': { ...preparesDossiers, recordConference: own },
  'unit-officer': { ...preparesDossiers, people: subtree },
  appraiser: {
    ...asksAbout(subtree),
    lawImpact: subtree,
    people: subtree,
    proposals: subtree,
    receiveProposal: subtree,
    returnProposal: subtree,
    appraiseProposal: subtree,
    chooseReading: subtree,
    setProposalWindow: anywhere,
    councils: subtree,
    sessions: subtree,
    decisions: subtree,
    draftDecision: subtree,
  },
  'council-member': { proposals: own, councils: own, sessions: own, castBallot: own },
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
    lawImpact: subtree,
    chooseReading: subtree,
    people: subtree,
    proposals: subtree,
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
    accounts: subtree,
    createAccount: anywhere,
    grantRole: subtree,
    endRole: subtree,
    setProposalWindow: anywhere,
  },
}
