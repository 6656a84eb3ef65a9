// long because it prints the whole table of roles and operations
import { describe, expect, it } from 'vitest'
import { day } from '../kernel/index.ts'
import { mayDo, reachOf } from './may-do.ts'
import { type Operation, operations } from './operations.ts'
import { permissions } from './permissions.ts'
import { type Role, type RoleGrant, roles, type Viewer } from './roles.ts'

const today = day('2026-11-21')
const province = '/vn/binh-dinh/'
const district = '/vn/binh-dinh/hoai-an/'
const elsewhere = '/vn/dong-thap/'

const grant = (role: Role, over: Partial<RoleGrant> = {}): RoleGrant => ({
  role,
  unitId: 'binh-dinh',
  unitPath: province,
  from: day('2026-01-01'),
  until: null,
  ...over,
})
const viewer = (...grants: readonly RoleGrant[]): Viewer => ({
  accountId: 'account',
  personId: null,
  grants,
})

const letters = { anywhere: 'A', subtree: 'S', own: 'O' } as const

/** What the code allows in fact, read off `mayDo`, not off the table. */
function measured(role: Role, operation: Operation): string {
  const who = viewer(grant(role))
  const allowed = (target: { unitPath?: string; own?: boolean }) =>
    mayDo(who, operation, target, today).ok
  if (allowed({ unitPath: elsewhere, own: false })) return letters.anywhere
  const inside = allowed({ unitPath: district, own: false }) ? letters.subtree : ''
  const mine = allowed({ unitPath: elsewhere, own: true }) ? letters.own : ''
  return inside + mine || '-'
}

describe('The table of permissions, role by operation', () => {
  it('is exactly this: A anywhere, S in the own subtree, O the own ones only, - denied', () => {
    const rows = operations.map(
      (operation) =>
        `${operation.padEnd(18)} ${roles.map((role) => measured(role, operation).padEnd(2)).join(' ')}`,
    )
    expect(`\n${rows.map((row) => row.trimEnd()).join('\n')}\n`).toMatchInlineSnapshot(`
      "
      node               A  A  A  A  A  A  A  A  A  A
      app                A  A  A  A  A  A  A  A  A  A
      viewer             A  A  A  A  A  A  A  A  A  A
      law                A  A  A  A  A  A  A  A  A  A
      awards             A  A  A  A  A  A  A  A  A  A
      regulations        A  A  A  A  A  A  A  A  A  A
      regulation         A  A  A  A  A  A  A  A  A  A
      confirmations      A  A  A  A  A  A  A  A  A  A
      confirmableRules   -  -  -  -  -  -  -  S  -  -
      previewRegulation  -  -  -  -  -  -  -  S  -  -
      previewEligibility SO SO S  -  -  S  -  S  -  -
      path               SO SO S  -  -  S  -  S  -  -
      compareLaw         SO SO S  -  -  S  -  S  -  -
      lawImpact          -  -  S  -  -  S  -  S  -  -
      units              A  A  A  A  A  A  A  A  A  A
      people             -  S  S  -  -  S  -  -  -  -
      clusters           A  A  A  A  A  A  A  A  A  A
      cluster            A  A  A  A  A  A  A  A  A  A
      exchanges          O  O  S  -  -  S  -  -  -  -
      monitoring         -  -  S  O  -  S  -  -  -  -
      season             O  O  S  -  -  S  -  -  -  -
      seasonResults      A  A  A  A  A  A  A  A  A  A
      covenants          SO SO S  -  -  S  -  -  -  -
      limitations        SO SO SO -  -  S  -  -  -  -
      planItems          SO SO SO -  -  S  -  -  -  -
      rubrics            A  A  A  A  A  A  A  A  A  A
      rubric             A  A  A  A  A  A  A  A  A  A
      rubricOn           A  A  A  A  A  A  A  A  A  A
      knownRubrics       A  A  A  A  A  A  A  A  A  A
      checkRubric        -  -  S  -  -  S  -  -  -  -
      scoreBoards        O  O  S  -  -  S  -  -  -  -
      scoreBoard         O  O  S  -  -  S  -  -  -  -
      scoreHistory       O  O  S  -  -  S  -  -  -  -
      proposals          SO SO S  O  SO S  -  S  -  -
      proposalWindows    A  A  A  A  A  A  A  A  A  A
      workingCalendars   A  A  A  A  A  A  A  A  A  A
      conferences        O  O  S  -  -  S  -  -  -  -
      councils           -  -  S  O  O  S  -  -  -  -
      sessions           -  -  S  O  O  S  -  -  -  -
      decisions          -  -  S  -  -  S  -  -  -  -
      register           A  A  A  A  A  A  A  A  A  A
      awardCounts        A  A  A  A  A  A  A  A  A  A
      fairness           A  A  A  A  A  A  A  A  A  A
      publishedFigures   A  A  A  A  A  A  A  A  A  A
      movements          A  A  A  A  A  A  A  A  A  A
      movementRegister   A  A  A  A  A  A  A  A  A  A
      movementsByLauncher A  A  A  A  A  A  A  A  A  A
      commemorations     A  A  A  A  A  A  A  A  A  A
      formalMovements    -  S  S  -  -  S  -  -  -  -
      documents          A  A  A  A  A  A  A  A  A  A
      accounts           -  -  -  -  -  -  -  -  S  -
      signIn             A  A  A  A  A  A  A  A  A  A
      signOut            A  A  A  A  A  A  A  A  A  A
      recordConference   O  -  -  -  -  -  -  -  -  -
      establishCluster   -  -  S  -  -  S  -  -  -  -
      changeClusterMembers -  -  S  -  -  S  -  -  -  -
      splitCluster       -  -  S  -  -  S  -  -  -  -
      mergeClusters      -  -  S  -  -  S  -  -  -  -
      recogniseHeads     -  -  S  -  -  S  -  -  -  -
      assignMonitors     -  -  S  -  -  S  -  -  -  -
      noteMonitoring     -  -  -  O  -  -  -  -  -  -
      keepClusterRecognition O  -  -  -  -  -  -  -  -  -
      shareExchange      O  O  -  -  -  -  -  -  -  -
      restructureCouncil -  -  S  -  -  S  -  -  -  -
      draftCovenant      O  -  -  -  -  -  -  -  -  -
      saveCovenantTargets O  -  -  -  -  -  -  -  -  -
      saveCovenantLines  SO S  -  -  -  -  -  -  -  -
      openCovenant       O  -  -  -  -  -  -  -  -  -
      signCovenant       S  S  -  -  -  -  -  -  -  -
      recordCovenantSignatures O  -  -  -  -  -  -  -  -  -
      recordCovenantActuals SO S  -  -  -  -  -  -  -  -
      raiseLimitation    SO S  S  -  -  -  -  -  -  -
      assignLimitationTask SO S  S  -  -  -  -  -  -  -
      reportLimitationTask SO S  S  -  -  -  -  -  -  -
      closeLimitation    SO S  S  -  -  -  -  -  -  -
      reopenLimitation   SO S  S  -  -  -  -  -  -  -
      savePlanItem       SO S  S  -  -  -  -  -  -  -
      withdrawPlanItem   SO S  S  -  -  -  -  -  -  -
      saveRubric         -  -  S  -  -  -  -  -  -  -
      issueRubric        -  -  S  -  -  S  -  -  -  -
      renewRubric        -  -  S  -  -  -  -  -  -  -
      withdrawRubric     -  -  S  -  -  S  -  -  -  -
      openBoard          O  -  S  -  -  -  -  -  -  -
      assignCrossers     O  -  S  -  -  -  -  -  -  -
      enterSelfScores    S  S  -  -  -  -  -  -  -  -
      enterCrossScores   S  S  -  -  -  -  -  -  -  -
      enterOfficialScores -  -  S  -  -  -  -  -  -  -
      moveStage          O  -  S  -  -  -  -  -  -  -
      resolveTie         O  -  S  -  -  -  -  -  -  -
      nominateFlags      O  -  S  -  -  -  -  -  -  -
      planConference     O  -  -  -  -  -  -  -  -  -
      rescheduleConference O  -  -  -  -  -  -  -  -  -
      cancelConference   O  -  -  -  -  -  -  -  -  -
      recordDelegates    O  -  -  -  -  -  -  -  -  -
      openConference     O  -  -  -  -  -  -  -  -  -
      raiseConferenceLimitations O  -  -  -  -  -  -  -  -  -
      setConferenceTasks O  -  -  -  -  -  -  -  -  -
      rankMembers        O  -  -  -  -  -  -  -  -  -
      considerCandidates O  -  -  -  -  -  -  -  -  -
      openConferenceBallot O  -  -  -  -  -  -  -  -  -
      castConferenceBallot O  O  -  -  -  -  -  -  -  -
      closeConferenceBallot O  -  -  -  -  -  -  -  -  -
      acclaimCandidates  O  -  -  -  -  -  -  -  -  -
      passConferenceStep O  -  -  -  -  -  -  -  -  -
      closeConference    O  -  -  -  -  -  -  -  -  -
      saveMovement       -  S  S  -  -  -  -  -  -  -
      launchMovement     -  S  S  -  -  S  -  -  -  -
      withdrawMovement   -  S  S  -  -  -  -  -  -  -
      carryOverMovement  -  S  S  -  -  -  -  -  -  -
      markCoreMovement   -  -  S  -  -  S  -  -  -  -
      tickLaunchItem     -  S  S  -  -  -  -  -  -  -
      registerForMovement -  S  S  -  -  -  -  -  -  -
      reportMovementTarget -  S  S  -  -  -  -  -  -  -
      recordMovementReview -  S  S  -  -  -  -  -  -  -
      enterRelief        -  S  S  -  -  -  -  -  -  -
      strikeRelief       -  S  S  -  -  -  -  -  -  -
      draftProposal      SO SO -  -  -  -  -  -  -  -
      editProposal       SO SO -  -  -  -  -  -  -  -
      submitProposal     SO SO -  -  -  -  -  -  -  -
      receiveProposal    -  -  S  -  -  -  -  -  -  -
      returnProposal     -  -  S  -  -  -  -  -  -  -
      appraiseProposal   -  -  S  -  -  -  -  -  -  -
      chooseReading      -  -  S  -  -  S  -  S  -  -
      chooseQuotaReading -  -  S  -  -  S  -  -  -  -
      chooseBallotReading -  -  S  -  -  S  -  -  -  -
      withdrawProposal   SO SO -  -  -  -  -  -  -  -
      setProposalWindow  -  -  A  -  -  -  -  -  A  -
      setWorkingCalendar -  -  -  -  -  -  -  A  A  -
      planSession        -  -  -  -  O  -  -  -  -  -
      recordAttendance   -  -  -  -  O  -  -  -  -  -
      openSession        -  -  -  -  O  -  -  -  -  -
      openBallot         -  -  -  -  O  -  -  -  -  -
      castBallot         -  -  -  O  -  -  -  -  -  -
      closeBallot        -  -  -  -  O  -  -  -  -  -
      closeSession       -  -  -  -  O  -  -  -  -  -
      draftDecision      -  -  S  -  -  S  -  -  -  -
      signDecision       -  -  -  -  -  S  -  -  -  -
      revokeEntry        -  -  -  -  -  S  -  -  -  -
      correctEntry       -  -  -  -  -  S  -  -  -  -
      confirmRule        -  -  -  -  -  -  -  S  -  -
      revokeConfirmation -  -  -  -  -  -  -  S  -  -
      saveRegulation     -  -  -  -  -  -  -  S  -  -
      enactRegulation    -  -  -  -  -  -  -  S  -  -
      withdrawRegulation -  -  -  -  -  -  -  S  -  -
      createAccount      -  -  -  -  -  -  -  -  A  -
      grantRole          -  -  -  -  -  -  -  -  S  -
      endRole            -  -  -  -  -  -  -  -  S  -
      "
    `)
  })

  it('knows no role and no operation outside the two lists', () => {
    expect(Object.keys(permissions).sort()).toEqual([...roles].sort())
    for (const row of Object.values(permissions))
      for (const operation of Object.keys(row)) expect(operations).toContain(operation)
  })

  it('gives every operation to someone, so that none is dead', () => {
    const orphans = operations.filter((operation) =>
      roles.every((role) => permissions[role][operation] === undefined),
    )
    expect(orphans).toEqual([])
  })

  it('lets only a council member vote, and no administrator', () => {
    expect(roles.filter((role) => permissions[role].castBallot !== undefined)).toEqual([
      'council-member',
    ])
  })

  it('shows the administrator no dossier, person, session or decision', () => {
    for (const operation of ['proposals', 'people', 'sessions', 'decisions'] as const)
      expect(mayDo(viewer(grant('administrator')), operation, {}, today)).toMatchObject({
        refusal: { kind: 'NotAllowed', operation, reason: 'no-role' },
      })
  })
})

describe('What a viewer may do', () => {
  it('is refused to someone signed out, except what is public', () => {
    expect(mayDo(null, 'register', { unitPath: elsewhere }, today).ok).toBe(true)
    expect(mayDo(null, 'proposals', { unitPath: district }, today)).toMatchObject({
      refusal: { reason: 'signed-out' },
    })
  })

  it('ends with the last day of the role, and does not begin before the first', () => {
    const dated = viewer(grant('appraiser', { from: day('2026-11-01'), until: day('2026-11-20') }))
    const on = (text: string) => mayDo(dated, 'receiveProposal', { unitPath: district }, day(text))
    expect(on('2026-10-31')).toMatchObject({ refusal: { reason: 'grant-not-in-force' } })
    expect(on('2026-11-01').ok).toBe(true)
    expect(on('2026-11-20').ok).toBe(true)
    expect(on('2026-11-21')).toMatchObject({ refusal: { reason: 'grant-not-in-force' } })
  })

  it('stays inside the subtree: not the parent, not a sibling, not a unit with the same beginning', () => {
    const officer = viewer(grant('unit-officer', { unitPath: district }))
    const at = (unitPath: string) => mayDo(officer, 'draftProposal', { unitPath }, today)
    expect(at(district).ok).toBe(true)
    expect(at(`${district}school/`).ok).toBe(true)
    expect(at(province)).toMatchObject({ refusal: { reason: 'outside-unit' } })
    expect(at('/vn/binh-dinh/hoai-an-2/')).toMatchObject({ refusal: { reason: 'outside-unit' } })
  })

  it('names the missing relation when a council is not the own one', () => {
    expect(
      mayDo(viewer(grant('council-member')), 'castBallot', { own: false }, today),
    ).toMatchObject({ refusal: { reason: 'not-own', rule: 'roles-and-units' } })
  })

  it('adds up over roles, each with its own subtree', () => {
    const two = viewer(
      grant('unit-officer', { unitPath: district }),
      grant('appraiser', { unitPath: elsewhere }),
    )
    expect(reachOf(two, 'proposals', today)).toEqual({
      anywhere: false,
      subtrees: [district, elsewhere],
      own: true,
    })
    expect(mayDo(two, 'receiveProposal', { unitPath: district }, today).ok).toBe(false)
    expect(mayDo(two, 'receiveProposal', { unitPath: elsewhere }, today).ok).toBe(true)
  })
})
