// long because it holds one refusal of every kind and the sentences they become
import { operations } from '@vinhdanh/domain/access'
import { clusterKinds } from '@vinhdanh/domain/clusters'
import { day, decimal, ratio } from '@vinhdanh/domain/kernel'
import { looseningCodes } from '@vinhdanh/domain/law'
import { scoreFaultCodes } from '@vinhdanh/domain/scoring'
import { describe, expect, it } from 'vitest'
import { en } from './en.ts'
import {
  checkSentence,
  issueSentence,
  type Names,
  type Refusal,
  refusalSentence,
  ruleLabel,
} from './index.ts'
import { vi } from './vi.ts'

const read = { status: 'verified', source: 'a text' } as const
const cite = { instrument: '2023-decree-98', article: '30', clause: '7' }
const names: Names = {
  unit: (id) => (id === 'hoai-an' ? 'Huyện Hoài Ân' : undefined),
  citation: ({ article, clause }) => `khoản ${clause ?? ''} Điều ${article}`,
  award: (id) => (id === 'emulation-flag.provincial' ? 'Cờ thi đua của tỉnh' : undefined),
}
const award = 'emulation-flag.provincial'
const today = day('2026-11-21')
const none = { cites: [] } as const

type Samples = {
  readonly [Kind in Refusal['kind']]: readonly Extract<Refusal, { readonly kind: Kind }>[]
}

const denied = (
  reason: Samples['NotAllowed'][number]['reason'],
): Samples['NotAllowed'][number] => ({
  kind: 'NotAllowed',
  operation: 'castBallot',
  reason,
  ...none,
  rule: 'roles-and-units',
})

const unmet: Samples['VerdictUnmet'][number]['verdict'] = {
  award,
  truth: 'unmet',
  year: 2026,
  law: { day: today, hash: 'h' },
  because: [],
  missing: [],
  tree: { kind: 'all', truth: 'unmet', records: [], missing: [], children: [] },
  restsOnUnverified: false,
  readings: [],
  needsPerson: false,
  deferred: false,
  confirmedBy: [],
}

/** One of every kind; a kind left out does not compile. */
const samples: Samples = {
  NotAllowed: [
    denied('signed-out'),
    denied('no-role'),
    denied('grant-not-in-force'),
    denied('outside-unit'),
    denied('not-own'),
    { ...denied('recused'), rule: 'recusal' },
    { ...denied('own-account'), rule: 'no-self-grant' },
  ],
  InvalidInput: [
    {
      kind: 'InvalidInput',
      issues: [
        { path: 'nominations.0.rank', code: 'not-positive' },
        { path: 'merits', code: 'empty' },
      ],
      ...none,
      rule: 'input-shape',
    },
  ],
  RubricStatusForbids: (['save', 'issue', 'withdraw'] as const).map((step) => ({
    ...{ kind: 'RubricStatusForbids', status: 'issued', step },
    ...none,
    rule: 'order-of-steps',
  })),
  RubricNotReady: [
    {
      kind: 'RubricNotReady',
      issues: [
        {
          path: 'criteria.0.max',
          code: 'children-do-not-sum',
          severity: 'error',
          stated: 2000,
          found: 1950,
        },
        { path: 'title', code: 'missing', severity: 'error' },
      ],
      ...none,
      rule: 'rubric-complete',
    },
  ],
  BoardStageForbids: [
    { kind: 'BoardStageForbids', stage: 'locked', ...none, rule: 'order-of-steps' },
  ],
  ScoresRefused: [
    {
      kind: 'ScoresRefused',
      faults: scoreFaultCodes.map((code, index) => ({
        ...{ index, unitId: 'hoai-an', column: 'self', code },
        line: code === 'over-cap' ? null : '1.2',
        limit: 1050,
        value: '10,75',
      })),
      ...none,
      rule: 'rubric-bounds',
    },
  ],
  ScoreChangedMeanwhile: [
    {
      kind: 'ScoreChangedMeanwhile',
      cells: [
        {
          ...{ unitId: 'hoai-an', line: '1.2', column: 'official', seen: 1 },
          leaf: null,
          current: {
            ...{ unitId: 'hoai-an', line: '1.2', column: 'official', points: 850 },
            ...{ part: null, whole: null, met: null, evidence: null, version: 2 },
            ...{ by: 'a', byName: 'Nguyễn Thị Hoa', at: '2026-11-21T02:00:00.000Z' },
          },
        },
      ],
      ...none,
      rule: 'version-check',
    },
  ],
  RubricNotUsable: (['not-issued', 'not-in-force', 'other-year'] as const).map((why) => ({
    ...{ kind: 'RubricNotUsable', why },
    ...none,
    rule: 'issued-rubric-of-the-year',
  })),
  BoardExists: [{ kind: 'BoardExists', year: 2025, ...none, rule: 'one-board-a-year' }],
  ConfirmationDiffers: [
    { kind: 'ConfirmationDiffers', phrase: 'KHÓA 2025', ...none, rule: 'typed-confirmation' },
  ],
  BoardIncomplete: [
    {
      ...{ kind: 'BoardIncomplete', missing: 3, unitIds: ['hoai-an'] },
      ...none,
      rule: 'missing-is-not-zero',
    },
  ],
  NotTied: [{ kind: 'NotTied', ...none, rule: 'vote-decides-ties-only' }],
  TooManyFlags: [
    {
      ...{ kind: 'TooManyFlags', limit: 1, nominated: 2, members: 4 },
      ...none,
      rule: 'flag-quota',
    },
  ],
  FlagOutOfOrder: [
    ...[3, null].map((rank) => ({
      ...{ kind: 'FlagOutOfOrder' as const, unitId: 'hoai-an', rank, limit: 1, undecided: false },
      ...none,
      rule: 'flag-quota' as const,
    })),
    {
      ...{ kind: 'FlagOutOfOrder', unitId: 'hoai-an', rank: 1, limit: 1, undecided: true },
      ...none,
      rule: 'flag-quota',
    },
  ],
  CovenantExists: [{ kind: 'CovenantExists', year: 2026, ...none, rule: 'one-covenant-a-year' }],
  CovenantUnitNotMember: [
    {
      kind: 'CovenantUnitNotMember',
      unitId: 'hoai-an',
      ...none,
      rule: 'members-make-the-covenant',
    },
  ],
  CovenantStatusForbids: (['open', 'sign', 'record'] as const).map((step) => ({
    ...{ kind: 'CovenantStatusForbids', status: 'draft', step },
    ...none,
    rule: 'order-of-steps',
  })),
  MemberWithoutTarget: [
    {
      kind: 'MemberWithoutTarget',
      unitIds: ['hoai-an', 'unknown'],
      ...none,
      rule: 'every-member-registers',
    },
  ],
  CovenantSignedAlready: [
    {
      kind: 'CovenantSignedAlready',
      unitId: 'hoai-an',
      ...none,
      rule: 'one-member-one-signature',
    },
  ],
  CovenantFiguresReadOtherwise: [1, 13].map((count) => ({
    ...{ kind: 'CovenantFiguresReadOtherwise', target: 'Giải quyết việc làm' },
    cells: Array.from({ length: count }, (_, index) => ({
      ...{ unitId: 'hoai-an', area: index === 0 ? null : `Thôn ${index}` },
      ...(index === 1
        ? { of: 'actual' as const, before: null, after: decimal('900.5') }
        : { of: 'planned' as const, before: decimal('3200'), after: decimal('800') }),
    })),
    ...none,
    rule: 'figures-keep-their-meaning',
  })),
  CovenantYearDiffers: (['sum', 'last'] as const).map((counting) => ({
    kind: 'CovenantYearDiffers',
    cells: [
      {
        ...{ path: 'lines.0.planned.year', unitId: 'hoai-an', area: null, of: 'planned' as const },
        ...{ target: 'Giải quyết việc làm', counting },
        ...{ year: decimal('3200'), quarters: decimal('97.5') },
      },
    ],
    ...none,
    rule: 'year-as-its-quarters',
  })),
  CovenantYearOver: [
    { kind: 'CovenantYearOver', year: 2025, ...none, rule: 'covenant-within-its-year' },
  ],
  LimitationWithoutResult: [[], ['t1']].map((taskIds) => ({
    ...{ kind: 'LimitationWithoutResult', taskIds, tasks: taskIds.length },
    ...none,
    rule: 'no-closing-without-result',
  })),
  LimitationStatusForbids: (['assign', 'report', 'close', 'reopen'] as const).map((step) => ({
    ...{ kind: 'LimitationStatusForbids', status: 'closed', step },
    ...none,
    rule: 'order-of-steps',
  })),
  LimitationUnitNotMember: [
    {
      kind: 'LimitationUnitNotMember',
      unitId: 'hoai-an',
      ...none,
      rule: 'tasks-within-the-cluster',
    },
  ],
  PlanItemWithdrawnAlready: [{ kind: 'PlanItemWithdrawnAlready', ...none, rule: 'order-of-steps' }],
  PlanItemWithoutTrace: [{ kind: 'PlanItemWithoutTrace', ...none, rule: 'plan-traces-back' }],
  ChangedMeanwhile: [
    { kind: 'ChangedMeanwhile', currentVersion: 7, ...none, rule: 'version-check' },
  ],
  DayInFuture: [{ kind: 'DayInFuture', day: today, ...none, rule: 'no-future-day' }],
  AwardUnknownOnDay: [
    { kind: 'AwardUnknownOnDay', award, day: today, ...none, rule: 'award-of-the-day' },
  ],
  SubjectNotFound: [{ kind: 'SubjectNotFound', ...none, rule: 'known-subject' }],
  StatusForbids: (
    [
      ['proposal', 'granted', 'edit'],
      ['session', 'closed', 'open-session'],
      ['ballot', 'open', 'open-ballot'],
      ['decision', 'signed', 'sign'],
    ] as const
  ).map(([of, status, action]) => ({
    kind: 'StatusForbids',
    of,
    status,
    action,
    ...none,
    rule: 'order-of-steps',
  })),
  SignInRefused: [{ kind: 'SignInRefused', ...none, rule: 'sign-in' }],
  TooManyAttempts: [{ kind: 'TooManyAttempts', retryAfterSeconds: 30, ...none, rule: 'sign-in' }],
  SubjectKindNotAllowed: [
    {
      kind: 'SubjectKindNotAllowed',
      award,
      subjectKind: 'person',
      cites: [cite],
      rule: 'subjects-of-the-award',
    },
  ],
  NotClusterMember: [
    { kind: 'NotClusterMember', unitId: 'hoai-an', ...none, rule: 'members-only' },
    { kind: 'NotClusterMember', unitId: 'other', ...none, rule: 'members-only' },
  ],
  HeadOutsideCluster: [
    { kind: 'HeadOutsideCluster', unitId: 'hoai-an', ...none, rule: 'members-only' },
  ],
  TooManyFlagNominees: [
    {
      kind: 'TooManyFlagNominees',
      nominees: 2,
      limit: 1,
      members: 4,
      cites: [cite],
      rule: 'flags-per-cluster',
    },
  ],
  ClusterNotInForce: [
    { kind: 'ClusterNotInForce', clusterId: 'c', on: today, ...none, rule: 'cluster-in-force' },
  ],
  ChangeOutOfOrder: [
    {
      kind: 'ChangeOutOfOrder',
      on: today,
      last: day('2026-12-01'),
      ...none,
      rule: 'changes-in-order',
    },
  ],
  AlreadyInCluster: [
    {
      kind: 'AlreadyInCluster',
      unitId: 'hoai-an',
      clusterId: 'c',
      clusterName: 'Cụm 2',
      ...none,
      rule: 'one-cluster-of-a-kind',
    },
  ],
  ClusterNameTaken: [
    {
      kind: 'ClusterNameTaken',
      clusterId: 'c',
      clusterName: 'Cụm 3',
      asked: 'Cụm số 03',
      ...none,
      rule: 'one-name-a-cluster',
    },
  ],
  MemberDoesNotFit: clusterKinds.map((clusterKind) => ({
    kind: 'MemberDoesNotFit',
    unitId: 'hoai-an',
    clusterKind,
    ...none,
    rule: 'members-of-the-kind',
  })),
  UnitNotInCluster: [
    { kind: 'UnitNotInCluster', unitId: 'hoai-an', on: today, ...none, rule: 'members-only' },
  ],
  MembersNotKept: [
    {
      kind: 'MembersNotKept',
      lost: ['hoai-an'],
      doubled: ['tay-son'],
      ...none,
      rule: 'no-member-lost-or-doubled',
    },
  ],
  ClustersDiffer: [{ kind: 'ClustersDiffer', ...none, rule: 'merge-of-one-kind' }],
  RecognitionDiffers: [
    {
      kind: 'RecognitionDiffers',
      year: 2022,
      electedUnitIds: ['hoai-an'],
      ...none,
      rule: 'elected-then-recognised',
    },
  ],
  RecognisedAlready: [
    {
      kind: 'RecognisedAlready',
      year: 2022,
      number: '758/QĐ-UBND',
      ...none,
      rule: 'elected-then-recognised',
    },
  ],
  MonitorOutsideCouncil: [
    { kind: 'MonitorOutsideCouncil', ...none, rule: 'monitors-from-the-council' },
  ],
  NotMonitoring: [{ kind: 'NotMonitoring', ...none, rule: 'monitors-from-the-council' }],
  ClusterNotCompetent: [
    {
      kind: 'ClusterNotCompetent',
      award,
      form: 'Giấy khen',
      giver: 'Cụm 3',
      cites: [cite],
      rule: 'cluster-gives-no-award',
    },
  ],
  ConferenceExists: [
    { kind: 'ConferenceExists', year: 2021, ...none, rule: 'one-conference-a-year' },
  ],
  ConferenceStatusForbids: (['planned', 'open', 'closed'] as const).map((status) => ({
    kind: 'ConferenceStatusForbids',
    status,
    ...none,
    rule: 'conference-order',
  })),
  AgendaOutOfOrder: ([null, 'results'] as const).map((current) => ({
    kind: 'AgendaOutOfOrder',
    asked: 'elect',
    current,
    ...none,
    rule: 'agenda-in-order',
  })),
  StepNotDone: (
    [
      'no-results',
      'no-tasks',
      'no-ranking',
      'tie-at-the-top',
      'award-not-voted',
      'nobody-elected',
      'no-covenant',
      'covenant-unsigned',
    ] as const
  ).map((lack) => ({
    kind: 'StepNotDone',
    step: 'covenant',
    lack,
    ...none,
    rule: 'step-has-result',
  })),
  UnitWithoutVotes: [0, 2].map((yes) => ({
    kind: 'UnitWithoutVotes',
    unitId: 'hoai-an',
    yes,
    needed: 3,
    ...none,
    rule: 'ballot-before-acclaim',
  })),
  MoreVotesPassedOver: [true, false].map((equal) => ({
    kind: 'MoreVotesPassedOver',
    unitId: 'hoai-an',
    otherUnitId: 'tay-son',
    equal,
    cites: [cite],
    rule: 'more-votes-first',
  })),
  NoLockedBoard: [
    { kind: 'NoLockedBoard', year: 2021, ...none, rule: 'ranks-of-the-locked-board' },
  ],
  BoardDecidesRanks: [
    { kind: 'BoardDecidesRanks', year: 2021, ...none, rule: 'ranks-of-the-locked-board' },
  ],
  ReviewExists: (['mid-year', 'annual'] as const).map((conferenceKind) => ({
    kind: 'ReviewExists',
    conferenceKind,
    year: 2021,
    ...none,
    rule: 'one-review-a-year',
  })),
  MidYearOutOfTime: [
    { kind: 'MidYearOutOfTime', heldOn: today, ...none, rule: 'mid-year-after-june' },
  ],
  ProposalWindowClosed: [
    {
      kind: 'ProposalWindowClosed',
      opensOn: day('2026-11-01'),
      closesOn: day('2026-11-20'),
      day: today,
      ...none,
      rule: 'proposal-window',
    },
  ],
  ProposalWindowNotSet: [
    {
      kind: 'ProposalWindowNotSet',
      year: 2026,
      level: 'provincial',
      ...none,
      rule: 'proposal-window',
    },
  ],
  ProposalExists: [
    {
      kind: 'ProposalExists',
      proposalId: 'p',
      number: 'HS-1',
      ...none,
      rule: 'one-proposal-a-year',
    },
  ],
  UnitClosedOnDay: [
    { kind: 'UnitClosedOnDay', unitId: 'hoai-an', day: today, ...none, rule: 'unit-in-operation' },
  ],
  VerdictDeferred: [
    {
      kind: 'VerdictDeferred',
      verdict: { ...unmet, deferred: true },
      cites: [cite],
      rule: 'verdict-first',
    },
  ],
  VerdictUnmet: [
    {
      kind: 'VerdictUnmet',
      verdict: unmet,
      cites: [cite],
      rule: 'verdict-first',
    },
  ],
  ReadingsAgree: [
    { kind: 'ReadingsAgree', openPoint: 'article-2', cites: [cite], rule: 'readings-differ' },
  ],
  VerdictUnknown: [
    { kind: 'VerdictUnknown', missing: ['ratings.2025'], ...none, rule: 'verdict-first' },
    {
      kind: 'VerdictUnknown',
      missing: ['quota.emulation-flag.provincial'],
      cites: [cite],
      rule: 'verdict-first',
    },
    {
      kind: 'VerdictUnknown',
      missing: ['quota-reading.emulation-flag.provincial'],
      cites: [cite],
      rule: 'verdict-first',
    },
  ],
  CouncilHasMet: [{ kind: 'CouncilHasMet', heldOn: today, ...none, rule: 'past-sessions-stand' }],
  SessionNotOpen: [{ kind: 'SessionNotOpen', status: 'planned', ...none, rule: 'session-first' }],
  QuorumNotMet: [
    { kind: 'QuorumNotMet', present: 5, needed: 6, ...none, rule: 'quorum' },
    { kind: 'QuorumNotMet', present: 13, needed: 14, cites: [cite], rule: 'quorum' },
  ],
  NotACouncilMember: [{ kind: 'NotACouncilMember', ...none, rule: 'members-vote' }],
  AlreadyVoted: [{ kind: 'AlreadyVoted', ...none, rule: 'one-member-one-ballot' }],
  BallotNotOpen: [{ kind: 'BallotNotOpen', ...none, rule: 'ballot-steps' }],
  BallotClosed: [{ kind: 'BallotClosed', ...none, rule: 'ballot-steps' }],
  MemberAbsent: [{ kind: 'MemberAbsent', ...none, rule: 'attendance-first' }],
  BallotsStillOpen: [
    { kind: 'BallotsStillOpen', itemIds: ['i1', 'i2'], ...none, rule: 'ballot-steps' },
  ],
  ProposalNotReady: [
    {
      kind: 'ProposalNotReady',
      proposalId: 'p',
      number: 'HS-1',
      status: 'in-appraisal',
      ...none,
      rule: 'appraised-first',
    },
  ],
  AuthorityNotCompetent: [
    {
      kind: 'AuthorityNotCompetent',
      post: 'district-chair',
      award,
      day: today,
      competent: ['provincial-chair'],
      cites: [cite],
      rule: 'competence',
    },
    {
      kind: 'AuthorityNotCompetent',
      post: 'district-chair',
      award,
      day: today,
      competent: [],
      ...none,
      rule: 'competence',
    },
  ],
  DecisionNumberTaken: [
    { kind: 'DecisionNumberTaken', number: '12/QĐ-UBND', ...none, rule: 'one-number-one-decision' },
  ],
  BallotNotPassed: [
    { kind: 'BallotNotPassed', proposalId: 'p', award, cites: [cite], rule: 'ballot-first' },
  ],
  QuotaExceeded: [
    {
      kind: 'QuotaExceeded',
      award,
      limit: 4,
      base: 23,
      granted: 4,
      proposed: 1,
      cites: [cite],
      rule: 'quota',
    },
  ],
  AlreadyAwarded: [
    {
      kind: 'AlreadyAwarded',
      subject: { kind: 'collective', id: 'hoai-an' },
      award,
      year: 2025,
      ...none,
      rule: 'once-a-year',
    },
  ],
  ProvisionUnknown: [
    {
      kind: 'ProvisionUnknown',
      provision: 'quota/none',
      day: today,
      ...none,
      rule: 'rule-of-the-day',
    },
  ],
  RuleVerifiedAlready: [
    {
      kind: 'RuleVerifiedAlready',
      provision: `criteria/${award}`,
      cites: [cite],
      rule: 'confirm-what-is-doubtful',
    },
  ],
  RuleChanged: [
    {
      kind: 'RuleChanged',
      provision: `criteria/${award}`,
      cites: [cite],
      rule: 'confirm-what-was-read',
    },
  ],
  ValueNotAllowed: [null, [ratio(15, 100), ratio(1, 5)] as const, [2, 5] as const].map(
    (within) => ({
      kind: 'ValueNotAllowed',
      provision: `quota/${award}`,
      path: 'share',
      within,
      cites: [cite],
      rule: 'within-the-sources',
    }),
  ),
  ConfirmationRevokedAlready: [
    { kind: 'ConfirmationRevokedAlready', revokedOn: today, ...none, rule: 'revoke-once' },
  ],
  RegulationStatusForbids: (['save', 'enact', 'withdraw'] as const).map((step) => ({
    kind: 'RegulationStatusForbids',
    status: 'withdrawn',
    step,
    ...none,
    rule: 'order-of-steps',
  })),
  RegulationNotReady: [
    {
      kind: 'RegulationNotReady',
      issues: [{ path: 'number', code: 'missing' }],
      ...none,
      rule: 'regulation-complete',
    },
  ],
  RegulationLoosensLaw: [
    {
      kind: 'RegulationLoosensLaw',
      loosenings: looseningCodes.slice(0, 2).map((code, rule) => ({
        rule,
        said: { kind: 'drops', award, condition: 'titleRun', cite, provenance: read },
        code,
        provision: `criteria/${award}`,
        cite,
      })),
      cites: [cite],
      rule: 'law-is-not-loosened',
    },
  ],
  RegulationNumberTaken: [
    {
      kind: 'RegulationNumberTaken',
      number: '86/2025/QĐ-UBND',
      ...none,
      rule: 'one-number-one-regulation',
    },
  ],
  MovementWithoutEnd: [
    { kind: 'MovementWithoutEnd', movementKind: 'drive', ...none, rule: 'movement-has-an-end' },
  ],
  LaunchIncomplete: [
    {
      kind: 'LaunchIncomplete',
      items: ['purpose', 'directive'],
      ...none,
      rule: 'launch-checklist',
    },
  ],
  MovementStatusForbids: [
    {
      kind: 'MovementStatusForbids',
      status: 'completed',
      step: 'join',
      ...none,
      rule: 'order-of-steps',
    },
  ],
  MovementExists: [{ kind: 'MovementExists', movementId: 'm', ...none, rule: 'one-movement-once' }],
  NotCarriedOver: [{ kind: 'NotCarriedOver', ...none, rule: 'carried-to-a-later-year' }],
  CoreExists: [{ kind: 'CoreExists', movementIds: ['m'], ...none, rule: 'one-core-a-period' }],
  NotParticipant: [{ kind: 'NotParticipant', unitId: 'u', ...none, rule: 'participants-only' }],
  NotCalledOn: [{ kind: 'NotCalledOn', unitId: 'u', ...none, rule: 'calls-on-its-units' }],
  MovementPublished: [{ kind: 'MovementPublished', ...none, rule: 'published-is-read-only' }],
  MovementCircle: [{ kind: 'MovementCircle', ...none, rule: 'parent-stands-above' }],
  EntryNotInForce: [{ kind: 'EntryNotInForce', ...none, rule: 'entry-in-force' }],
}

const all: readonly Refusal[] = Object.values(samples).flat()

describe('Every refusal', () => {
  it('is a whole sentence in both languages, with the article or the rule', () => {
    for (const refusal of all)
      for (const language of ['vi', 'en'] as const) {
        const said = refusalSentence(refusal, language, names)
        expect(said, refusal.kind).toMatch(/^[\p{Lu}\d“].*\.$/su)
        expect(said, refusal.kind).not.toMatch(/undefined|null|\[object|NaN| {2}/)
        expect(said, refusal.kind).toBe(said.normalize('NFC'))
        const ground =
          refusal.cites.length > 0 ? 'khoản 7 Điều 30' : ruleLabel(refusal.rule, language)
        expect(said, refusal.kind).toContain(ground)
      }
  })

  it('does not leave a Vietnamese sentence in English, nor the other way round', () => {
    for (const refusal of all) {
      const [first, second] = (['vi', 'en'] as const).map((language) =>
        refusalSentence(refusal, language, { ...names, citation: () => '§' }),
      )
      expect(first).not.toBe(second)
    }
  })

  it('reads like this in Vietnamese', () => {
    const rows = all.map((refusal) => `${refusal.kind}: ${refusalSentence(refusal, 'vi', names)}`)
    expect(`\n${rows.join('\n')}\n`).toMatchInlineSnapshot(`
      "
      NotAllowed: Cần đăng nhập để bỏ phiếu. Theo quy tắc: mỗi vai trò chỉ làm được những việc được giao, trong đơn vị được giao.
      NotAllowed: Vai trò hiện có không bao gồm quyền bỏ phiếu. Theo quy tắc: mỗi vai trò chỉ làm được những việc được giao, trong đơn vị được giao.
      NotAllowed: Vai trò cho phép bỏ phiếu chưa bắt đầu hoặc đã kết thúc. Theo quy tắc: mỗi vai trò chỉ làm được những việc được giao, trong đơn vị được giao.
      NotAllowed: Chỉ được bỏ phiếu trong phạm vi đơn vị được giao. Theo quy tắc: mỗi vai trò chỉ làm được những việc được giao, trong đơn vị được giao.
      NotAllowed: Chỉ được bỏ phiếu đối với cụm, khối, hội đồng hoặc hồ sơ của chính mình. Theo quy tắc: mỗi vai trò chỉ làm được những việc được giao, trong đơn vị được giao.
      NotAllowed: Thành viên hội đồng không bỏ phiếu về việc khen thưởng chính mình. Theo quy tắc: thành viên không bỏ phiếu về chính mình.
      NotAllowed: Không được tự giao hoặc tự kết thúc vai trò của chính mình. Theo quy tắc: không ai tự giao quyền cho mình.
      InvalidInput: Dữ liệu nhập chưa hợp lệ: thứ hạng (đề nghị suy tôn, dòng 1) phải là số nguyên dương; tóm tắt thành tích chưa được nhập. Theo quy tắc: dữ liệu phải đầy đủ và đúng dạng.
      RubricStatusForbids: Không sửa được: bảng tiêu chí ở tình trạng “Đã ban hành”. Theo quy tắc: các bước của quy trình theo đúng thứ tự.
      RubricStatusForbids: Không ban hành được: bảng tiêu chí ở tình trạng “Đã ban hành”. Theo quy tắc: các bước của quy trình theo đúng thứ tự.
      RubricStatusForbids: Không thôi áp dụng được: bảng tiêu chí ở tình trạng “Đã ban hành”. Theo quy tắc: các bước của quy trình theo đúng thứ tự.
      RubricNotReady: Chưa ban hành được, còn 2 chỗ chưa đúng: tiêu chí 1, điểm tối đa: Các tiêu chí bên trong cộng lại 19,5 điểm, khác điểm tối đa của nhóm 20; tên: Chưa được nhập. Theo quy tắc: bảng tiêu chí phải đủ và khớp tổng trước khi ban hành.
      BoardStageForbids: Bước hiện tại của bảng điểm là “Đã khóa” nên không làm được việc này. Theo quy tắc: các bước của quy trình theo đúng thứ tự.
      ScoresRefused: Chưa lưu ô nào, có 15 chỗ không hợp lệ: Huyện Hoài Ân, tiêu chí 1.2: bảng tiêu chí không có dòng này; Huyện Hoài Ân, tiêu chí 1.2: đơn vị này không thuộc bảng chấm điểm; Huyện Hoài Ân, tiêu chí 1.2: “10,75” không phải là số điểm (nhiều nhất hai chữ số thập phân); Huyện Hoài Ân, tiêu chí 1.2: 10,75 nhỏ hơn 0; Huyện Hoài Ân, tiêu chí 1.2: 10,75 không phải là bội của 10,5 điểm; …. Theo quy tắc: điểm nằm trong giới hạn của bảng tiêu chí.
      ScoreChangedMeanwhile: Chưa lưu ô nào: trong lúc đó Nguyễn Thị Hoa đã ghi 8,5 điểm cho Huyện Hoài Ân, tiêu chí 1.2. Theo quy tắc: không ghi đè thay đổi của người khác.
      RubricNotUsable: Không chấm theo bảng tiêu chí này được: bảng chưa được ban hành hoặc đã thôi áp dụng. Theo quy tắc: chấm theo bảng tiêu chí đã ban hành của năm.
      RubricNotUsable: Không chấm theo bảng tiêu chí này được: bảng chưa có hiệu lực vào ngày này. Theo quy tắc: chấm theo bảng tiêu chí đã ban hành của năm.
      RubricNotUsable: Không chấm theo bảng tiêu chí này được: bảng là của năm khác. Theo quy tắc: chấm theo bảng tiêu chí đã ban hành của năm.
      BoardExists: Đã có bảng chấm điểm năm 2025 theo bảng tiêu chí này. Theo quy tắc: mỗi cụm, khối một bảng điểm trong năm theo một bảng tiêu chí.
      ConfirmationDiffers: Để khóa bảng điểm, hãy gõ đúng “KHÓA 2025”. Theo quy tắc: khóa bảng điểm phải gõ lời xác nhận.
      BoardIncomplete: Chưa khóa được: còn 3 ô chưa có điểm chính thức, của Huyện Hoài Ân. Không có điểm khác với 0 điểm. Theo quy tắc: chưa có điểm không phải là 0 điểm.
      NotTied: Các đơn vị này không phải là một nhóm đồng hạng đang chờ bỏ phiếu. Theo quy tắc: bỏ phiếu chỉ phân định các đơn vị đồng hạng.
      TooManyFlags: Đề nghị 2 cờ; 4 đơn vị chỉ được đề nghị nhiều nhất 1 cờ. Theo quy tắc: số cờ theo chỉ tiêu của bảng tiêu chí, cho các đơn vị đứng đầu.
      FlagOutOfOrder: Huyện Hoài Ân xếp thứ 3, không nằm trong 1 đơn vị được đề nghị cờ. Theo quy tắc: số cờ theo chỉ tiêu của bảng tiêu chí, cho các đơn vị đứng đầu.
      FlagOutOfOrder: Huyện Hoài Ân chưa được xếp hạng, không nằm trong 1 đơn vị được đề nghị cờ. Theo quy tắc: số cờ theo chỉ tiêu của bảng tiêu chí, cho các đơn vị đứng đầu.
      FlagOutOfOrder: Huyện Hoài Ân đồng hạng ở mức chỉ còn chỗ cho một phần; hội nghị phải bỏ phiếu trước. Theo quy tắc: số cờ theo chỉ tiêu của bảng tiêu chí, cho các đơn vị đứng đầu.
      CovenantExists: Cụm, khối đã có giao ước thi đua năm 2026. Theo quy tắc: mỗi cụm, khối một giao ước trong năm.
      CovenantUnitNotMember: Huyện Hoài Ân không phải là thành viên của cụm, khối vào ngày ký nên không đăng ký và không ký giao ước. Theo quy tắc: các thành viên vào ngày ký đăng ký và ký giao ước.
      CovenantStatusForbids: Không mở lấy chữ ký được: giao ước đang ở trạng thái “Đang soạn”. Theo quy tắc: các bước của quy trình theo đúng thứ tự.
      CovenantStatusForbids: Không ký được: giao ước đang ở trạng thái “Đang soạn”. Theo quy tắc: các bước của quy trình theo đúng thứ tự.
      CovenantStatusForbids: Không ghi kết quả thực hiện được: giao ước đang ở trạng thái “Đang soạn”. Theo quy tắc: các bước của quy trình theo đúng thứ tự.
      MemberWithoutTarget: Còn 2 thành viên chưa đăng ký chỉ tiêu: Huyện Hoài Ân; đơn vị chưa rõ tên. Theo quy tắc: mọi thành viên đăng ký chỉ tiêu rồi mới lấy chữ ký.
      CovenantSignedAlready: Huyện Hoài Ân đã ký giao ước này. Theo quy tắc: mỗi thành viên ký một lần cho một nội dung.
      CovenantFiguresReadOtherwise: Chưa đổi được cách lấy số của năm của chỉ tiêu “Giải quyết việc làm”, vì số các quý đã nhập sẽ đọc khác đi: Huyện Hoài Ân: đăng ký 3200 thành 800. Xóa số các quý ấy rồi đổi, hoặc bỏ chỉ tiêu này và thêm chỉ tiêu mới. Theo quy tắc: số đã đăng ký và đã báo cáo giữ nguyên nghĩa.
      CovenantFiguresReadOtherwise: Chưa đổi được cách lấy số của năm của chỉ tiêu “Giải quyết việc làm”, vì số các quý đã nhập sẽ đọc khác đi: Huyện Hoài Ân: đăng ký 3200 thành 800; Huyện Hoài Ân, Thôn 1: thực hiện chưa rõ thành 900,5; Huyện Hoài Ân, Thôn 2: đăng ký 3200 thành 800; Huyện Hoài Ân, Thôn 3: đăng ký 3200 thành 800; Huyện Hoài Ân, Thôn 4: đăng ký 3200 thành 800; Huyện Hoài Ân, Thôn 5: đăng ký 3200 thành 800; Huyện Hoài Ân, Thôn 6: đăng ký 3200 thành 800; Huyện Hoài Ân, Thôn 7: đăng ký 3200 thành 800; Huyện Hoài Ân, Thôn 8: đăng ký 3200 thành 800; Huyện Hoài Ân, Thôn 9: đăng ký 3200 thành 800; Huyện Hoài Ân, Thôn 10: đăng ký 3200 thành 800; Huyện Hoài Ân, Thôn 11: đăng ký 3200 thành 800; và 1 số khác. Xóa số các quý ấy rồi đổi, hoặc bỏ chỉ tiêu này và thêm chỉ tiêu mới. Theo quy tắc: số đã đăng ký và đã báo cáo giữ nguyên nghĩa.
      CovenantYearDiffers: Số cả năm khác với số các quý: Giải quyết việc làm, Huyện Hoài Ân: đăng ký cả năm 3200, bốn quý cộng lại 97,5. Theo quy tắc: số cả năm bằng tổng các quý hoặc bằng số cuối kỳ, theo chỉ tiêu.
      CovenantYearDiffers: Số cả năm khác với số các quý: Giải quyết việc làm, Huyện Hoài Ân: đăng ký cả năm 3200, quý IV 97,5. Theo quy tắc: số cả năm bằng tổng các quý hoặc bằng số cuối kỳ, theo chỉ tiêu.
      CovenantYearOver: Năm 2025 đã hết; nội dung giao ước đã có chữ ký không sửa nữa. Theo quy tắc: giao ước đã ký giữ nguyên khi hết năm.
      LimitationWithoutResult: Chưa đóng được: hạn chế này chưa có nhiệm vụ khắc phục nào, nên chưa có kết quả. Theo quy tắc: không đóng hạn chế khi chưa có kết quả khắc phục.
      LimitationWithoutResult: Chưa đóng được: còn 1 nhiệm vụ khắc phục chưa có kết quả. Theo quy tắc: không đóng hạn chế khi chưa có kết quả khắc phục.
      LimitationStatusForbids: Không giao nhiệm vụ được: hạn chế đã đóng. Theo quy tắc: các bước của quy trình theo đúng thứ tự.
      LimitationStatusForbids: Không báo cáo kết quả được: hạn chế đã đóng. Theo quy tắc: các bước của quy trình theo đúng thứ tự.
      LimitationStatusForbids: Không đóng được: hạn chế đã đóng. Theo quy tắc: các bước của quy trình theo đúng thứ tự.
      LimitationStatusForbids: Không mở lại được: hạn chế đã đóng. Theo quy tắc: các bước của quy trình theo đúng thứ tự.
      LimitationUnitNotMember: Huyện Hoài Ân không phải là thành viên của cụm, khối vào ngày này. Theo quy tắc: hạn chế và nhiệm vụ của cụm, khối thuộc về các thành viên.
      PlanItemWithdrawnAlready: Nhiệm vụ này đã được rút khỏi kế hoạch. Theo quy tắc: các bước của quy trình theo đúng thứ tự.
      PlanItemWithoutTrace: Nhiệm vụ chưa gắn với căn cứ nào: chọn một hạn chế, một văn bản chỉ đạo hoặc một ngày kỷ niệm. Theo quy tắc: mỗi nhiệm vụ của kế hoạch có căn cứ.
      ChangedMeanwhile: Nội dung này vừa được người khác thay đổi (bản hiện tại: 7). Tải lại trước khi thực hiện tiếp. Theo quy tắc: không ghi đè thay đổi của người khác.
      DayInFuture: Ngày 21/11/2026 chưa đến. Theo quy tắc: chỉ ghi việc đã xảy ra.
      AwardUnknownOnDay: Pháp luật áp dụng ngày 21/11/2026 không có “Cờ thi đua của tỉnh”. Theo quy tắc: danh hiệu, hình thức phải có trong luật của ngày áp dụng.
      SubjectNotFound: Không tìm thấy cá nhân, tập thể hoặc hộ gia đình này. Theo quy tắc: đối tượng phải có trong hệ thống.
      StatusForbids: Không thực hiện được thao tác “Sửa hồ sơ” vì hồ sơ đang ở trạng thái “Đã có quyết định khen thưởng”. Theo quy tắc: các bước của quy trình theo đúng thứ tự.
      StatusForbids: Không thực hiện được thao tác “Khai mạc phiên họp” vì phiên họp đang ở trạng thái “Đã kết thúc”. Theo quy tắc: các bước của quy trình theo đúng thứ tự.
      StatusForbids: Không thực hiện được thao tác “Bắt đầu bỏ phiếu” vì việc bỏ phiếu đang ở trạng thái “Đang bỏ phiếu”. Theo quy tắc: các bước của quy trình theo đúng thứ tự.
      StatusForbids: Không thực hiện được thao tác “Ký quyết định” vì quyết định đang ở trạng thái “Đã ký”. Theo quy tắc: các bước của quy trình theo đúng thứ tự.
      SignInRefused: Thư điện tử hoặc mật khẩu không đúng. Theo quy tắc: bảo vệ tài khoản khi đăng nhập.
      TooManyAttempts: Đã thử đăng nhập quá nhiều lần. Thử lại sau 30 giây. Theo quy tắc: bảo vệ tài khoản khi đăng nhập.
      SubjectKindNotAllowed: “Cờ thi đua của tỉnh” không dành cho cá nhân. Căn cứ khoản 7 Điều 30.
      NotClusterMember: Huyện Hoài Ân không phải là thành viên đã ghi tên của cụm, khối thi đua vào ngày hội nghị. Theo quy tắc: chỉ thành viên đã ghi tên của cụm, khối vào ngày hội nghị.
      NotClusterMember: Đơn vị được suy tôn, đề nghị không phải là thành viên đã ghi tên của cụm, khối thi đua vào ngày hội nghị. Theo quy tắc: chỉ thành viên đã ghi tên của cụm, khối vào ngày hội nghị.
      HeadOutsideCluster: Huyện Hoài Ân không thuộc cụm, khối thi đua nên không làm trưởng hoặc phó cụm, khối. Theo quy tắc: chỉ thành viên đã ghi tên của cụm, khối vào ngày hội nghị.
      TooManyFlagNominees: Hội nghị suy tôn 2 đơn vị đề nghị tặng Cờ thi đua; cụm, khối có 4 đơn vị chỉ được đề nghị nhiều nhất 1. Căn cứ khoản 7 Điều 30.
      ClusterNotInForce: Cụm, khối chưa được lập hoặc đã kết thúc vào ngày 21/11/2026. Theo quy tắc: chỉ ghi cho cụm, khối đang hoạt động vào ngày đó.
      ChangeOutOfOrder: Không ghi được thay đổi từ ngày 21/11/2026: đã có thay đổi ghi cho ngày 01/12/2026. Theo quy tắc: thay đổi được ghi theo thứ tự thời gian, không sửa lịch sử.
      AlreadyInCluster: Huyện Hoài Ân đang là thành viên của “Cụm 2”; trong một thời kỳ mỗi đơn vị chỉ thuộc một cụm, khối cùng loại. Theo quy tắc: một thời kỳ, một đơn vị thuộc một cụm, khối cùng loại.
      ClusterNameTaken: Tên “Cụm số 03” đã là tên của “Cụm 3”. Theo quy tắc: mỗi tên dùng cho một cụm, khối của đơn vị tổ chức.
      MemberDoesNotFit: Huyện Hoài Ân không vào được: cụm, khối loại này chỉ gồm các huyện. Theo quy tắc: thành viên hợp với loại cụm, khối.
      MemberDoesNotFit: Huyện Hoài Ân không vào được: cụm, khối loại này chỉ gồm các xã, phường. Theo quy tắc: thành viên hợp với loại cụm, khối.
      MemberDoesNotFit: Huyện Hoài Ân không vào được: cụm, khối loại này không gồm doanh nghiệp. Theo quy tắc: thành viên hợp với loại cụm, khối.
      MemberDoesNotFit: Huyện Hoài Ân không vào được: cụm, khối loại này không gồm doanh nghiệp. Theo quy tắc: thành viên hợp với loại cụm, khối.
      MemberDoesNotFit: Huyện Hoài Ân không vào được: cụm, khối loại này chỉ gồm doanh nghiệp. Theo quy tắc: thành viên hợp với loại cụm, khối.
      MemberDoesNotFit: Huyện Hoài Ân không vào được: cụm, khối loại này chỉ gồm các tỉnh, thành phố. Theo quy tắc: thành viên hợp với loại cụm, khối.
      MemberDoesNotFit: Huyện Hoài Ân không vào được: cụm, khối loại này không gồm doanh nghiệp. Theo quy tắc: thành viên hợp với loại cụm, khối.
      UnitNotInCluster: Huyện Hoài Ân không phải là thành viên của cụm, khối vào ngày 21/11/2026. Theo quy tắc: chỉ thành viên đã ghi tên của cụm, khối vào ngày hội nghị.
      MembersNotKept: Chưa xếp vào cụm, khối mới nào: Huyện Hoài Ân. Xếp vào nhiều cụm, khối mới: một đơn vị. Theo quy tắc: tách, nhập không làm mất hoặc trùng thành viên.
      ClustersDiffer: Chỉ nhập được các cụm, khối cùng loại và cùng đơn vị tổ chức. Theo quy tắc: nhập các cụm, khối cùng loại, cùng đơn vị tổ chức.
      RecognitionDiffers: Quyết định khác với kết quả bầu năm 2022: hội nghị đã bầu Huyện Hoài Ân làm trưởng, hoặc bầu các cấp phó khác, hoặc theo thứ tự khác. Theo quy tắc: hội nghị bầu, rồi quyết định công nhận.
      RecognisedAlready: Trưởng, phó cụm, khối năm 2022 đã được công nhận theo quyết định 758/QĐ-UBND. Theo quy tắc: hội nghị bầu, rồi quyết định công nhận.
      MonitorOutsideCouncil: Người được phân công không phải là thành viên hội đồng vào ngày phân công. Theo quy tắc: người theo dõi là thành viên hội đồng được phân công.
      NotMonitoring: Chỉ thành viên hội đồng đang được phân công theo dõi cụm, khối này mới ghi được. Theo quy tắc: người theo dõi là thành viên hội đồng được phân công.
      ClusterNotCompetent: “Cụm 3” không có thẩm quyền tặng “Giấy khen”. Việc khen của cụm, khối được ghi riêng, không tính vào số khen thưởng theo luật. Căn cứ khoản 7 Điều 30.
      ConferenceExists: Hội nghị tổng kết năm 2021 của cụm, khối này đã được ghi. Theo quy tắc: mỗi năm một hội nghị tổng kết.
      ConferenceStatusForbids: Không làm được việc này khi hội nghị dự kiến. Theo quy tắc: hội nghị được lập, khai mạc, rồi bế mạc.
      ConferenceStatusForbids: Không làm được việc này khi hội nghị đang họp. Theo quy tắc: hội nghị được lập, khai mạc, rồi bế mạc.
      ConferenceStatusForbids: Không làm được việc này khi hội nghị đã bế mạc. Theo quy tắc: hội nghị được lập, khai mạc, rồi bế mạc.
      AgendaOutOfOrder: Chương trình đã qua hết, không trở lại bước “Bầu trưởng, phó”. Theo quy tắc: các bước của chương trình theo đúng thứ tự.
      AgendaOutOfOrder: Chưa đến hoặc đã qua bước “Bầu trưởng, phó”; hội nghị đang ở bước “Đánh giá kết quả”. Theo quy tắc: các bước của chương trình theo đúng thứ tự.
      StepNotDone: Chưa qua được bước “Ký giao ước thi đua”: chưa ghi đánh giá kết quả. Theo quy tắc: mỗi bước có kết quả rồi mới sang bước sau.
      StepNotDone: Chưa qua được bước “Ký giao ước thi đua”: chưa ghi nhiệm vụ nào. Theo quy tắc: mỗi bước có kết quả rồi mới sang bước sau.
      StepNotDone: Chưa qua được bước “Ký giao ước thi đua”: chưa xếp hạng. Theo quy tắc: mỗi bước có kết quả rồi mới sang bước sau.
      StepNotDone: Chưa qua được bước “Ký giao ước thi đua”: còn đồng hạng nhất, hội nghị bỏ phiếu để phân định. Theo quy tắc: mỗi bước có kết quả rồi mới sang bước sau.
      StepNotDone: Chưa qua được bước “Ký giao ước thi đua”: còn hình thức đã bình xét mà chưa bỏ phiếu bình chọn. Theo quy tắc: mỗi bước có kết quả rồi mới sang bước sau.
      StepNotDone: Chưa qua được bước “Ký giao ước thi đua”: chưa bầu được trưởng cụm, khối. Theo quy tắc: mỗi bước có kết quả rồi mới sang bước sau.
      StepNotDone: Chưa qua được bước “Ký giao ước thi đua”: chưa có giao ước thi đua của năm sau. Theo quy tắc: mỗi bước có kết quả rồi mới sang bước sau.
      StepNotDone: Chưa qua được bước “Ký giao ước thi đua”: giao ước thi đua chưa đủ chữ ký của các thành viên. Theo quy tắc: mỗi bước có kết quả rồi mới sang bước sau.
      UnitWithoutVotes: Huyện Hoài Ân không có phiếu bình chọn nào nên không được suy tôn, đề nghị. Theo quy tắc: bình xét, bỏ phiếu bình chọn, rồi mới suy tôn.
      UnitWithoutVotes: Huyện Hoài Ân chỉ có 2 phiếu bình chọn, cần ít nhất 3 phiếu mới được suy tôn, đề nghị. Theo quy tắc: bình xét, bỏ phiếu bình chọn, rồi mới suy tôn.
      MoreVotesPassedOver: Một đơn vị khác bằng phiếu với Huyện Hoài Ân: hội nghị bỏ phiếu lại giữa các đơn vị này rồi mới suy tôn. Căn cứ khoản 7 Điều 30.
      MoreVotesPassedOver: Một đơn vị khác nhiều phiếu hơn Huyện Hoài Ân mà không được suy tôn; số cờ có hạn nên suy tôn theo số phiếu. Căn cứ khoản 7 Điều 30.
      NoLockedBoard: Cụm, khối chưa có bảng điểm nào của năm 2021 đã khóa: khóa bảng điểm rồi lấy thứ hạng, hoặc nhập thứ hạng nếu không chấm điểm. Theo quy tắc: đã khóa bảng điểm thì thứ hạng theo bảng điểm.
      BoardDecidesRanks: Bảng điểm năm 2021 đã khóa: thứ hạng lấy từ bảng điểm, không nhập tay. Đơn vị đồng hạng thì hội nghị bỏ phiếu. Theo quy tắc: đã khóa bảng điểm thì thứ hạng theo bảng điểm.
      ReviewExists: Cụm, khối đã có hội nghị của năm 2021 (sơ kết 6 tháng đầu năm). Theo quy tắc: mỗi năm một hội nghị sơ kết và một hội nghị tổng kết.
      ReviewExists: Cụm, khối đã có hội nghị của năm 2021 (tổng kết năm). Theo quy tắc: mỗi năm một hội nghị sơ kết và một hội nghị tổng kết.
      MidYearOutOfTime: Hội nghị sơ kết không họp được ngày 21/11/2026: họp từ tháng 7 và trước hội nghị tổng kết của năm. Theo quy tắc: sơ kết một lần sau tháng 6, trước tổng kết.
      ProposalWindowClosed: Ngày 21/11/2026 nằm ngoài thời gian nhận hồ sơ, từ 01/11/2026 đến hết 20/11/2026. Theo quy tắc: hồ sơ trình trong thời gian nhận đã đặt.
      ProposalWindowNotSet: Chưa đặt thời gian nhận hồ sơ khen thưởng năm 2026, cấp tỉnh. Theo quy tắc: hồ sơ trình trong thời gian nhận đã đặt.
      ProposalExists: Đã có hồ sơ số HS-1 của cùng đối tượng, cùng danh hiệu hoặc hình thức, cùng năm thành tích. Theo quy tắc: mỗi đối tượng, hình thức, năm một hồ sơ.
      UnitClosedOnDay: Huyện Hoài Ân chưa thành lập hoặc đã kết thúc hoạt động vào ngày 21/11/2026. Theo quy tắc: đơn vị trình phải đang hoạt động.
      VerdictDeferred: Tạm dừng xét “Cờ thi đua của tỉnh”: đối tượng đang trong vụ việc chưa kết luận. Hồ sơ được giữ nguyên và xét tiếp khi vụ việc kết thúc. Căn cứ khoản 7 Điều 30.
      VerdictUnmet: Hồ sơ không đạt tiêu chuẩn “Cờ thi đua của tỉnh” theo pháp luật áp dụng cho hồ sơ. Căn cứ khoản 7 Điều 30.
      ReadingsAgree: Mọi cách đọc của điểm này cho cùng một kết quả; không có gì phải chọn. Căn cứ khoản 7 Điều 30.
      VerdictUnknown: Chưa đủ dữ liệu để kết luận. Còn thiếu: Xếp loại năm 2025. Theo quy tắc: chỉ chuyển tiếp hồ sơ đã kết luận đạt.
      VerdictUnknown: Chưa đủ dữ liệu để kết luận. Còn thiếu: số liệu làm căn cứ tính giới hạn số lượng “Cờ thi đua của tỉnh”. Căn cứ khoản 7 Điều 30.
      VerdictUnknown: Chưa đủ dữ liệu để kết luận. Còn thiếu: lựa chọn của người có thẩm quyền về cách tính giới hạn số lượng “Cờ thi đua của tỉnh”. Căn cứ khoản 7 Điều 30.
      CouncilHasMet: Hội đồng đã họp ngày 21/11/2026: không kiện toàn lùi về trước hoặc vào ngày đó. Theo quy tắc: phiên họp đã diễn ra giữ nguyên thành phần của nó.
      SessionNotOpen: Phiên họp không trong thời gian họp (dự kiến). Theo quy tắc: bỏ phiếu trong phiên họp đang diễn ra.
      QuorumNotMet: Không đủ số thành viên dự họp: có mặt 5, cần ít nhất 6. Theo quy tắc: quy chế làm việc của hội đồng về số thành viên dự họp.
      QuorumNotMet: Không đủ số thành viên dự họp: có mặt 13, cần ít nhất 14. Căn cứ khoản 7 Điều 30.
      NotACouncilMember: Người này không phải là thành viên có quyền bỏ phiếu của hội đồng vào ngày họp. Theo quy tắc: chỉ thành viên hội đồng vào ngày họp được bỏ phiếu.
      AlreadyVoted: Thành viên này đã bỏ phiếu. Theo quy tắc: mỗi thành viên bỏ một phiếu cho mỗi nội dung.
      BallotNotOpen: Nội dung này chưa bắt đầu bỏ phiếu. Theo quy tắc: mở, bỏ phiếu, kiểm phiếu theo thứ tự.
      BallotClosed: Việc bỏ phiếu nội dung này đã kết thúc. Theo quy tắc: mở, bỏ phiếu, kiểm phiếu theo thứ tự.
      MemberAbsent: Thành viên vắng mặt và không gửi ý kiến bằng văn bản nên không bỏ phiếu được. Theo quy tắc: thành viên dự họp hoặc gửi ý kiến bằng văn bản mới bỏ phiếu.
      BallotsStillOpen: Còn 2 nội dung đang bỏ phiếu; kiểm phiếu xong mới bế mạc. Theo quy tắc: mở, bỏ phiếu, kiểm phiếu theo thứ tự.
      ProposalNotReady: Hồ sơ số HS-1 chưa sẵn sàng cho bước này (đang thẩm định). Theo quy tắc: hội đồng chỉ xét hồ sơ đã thẩm định xong.
      AuthorityNotCompetent: Chủ tịch Ủy ban nhân dân cấp huyện không có thẩm quyền quyết định tặng “Cờ thi đua của tỉnh” vào ngày 21/11/2026. Người có thẩm quyền: Chủ tịch Ủy ban nhân dân cấp tỉnh. Căn cứ khoản 7 Điều 30.
      AuthorityNotCompetent: Chủ tịch Ủy ban nhân dân cấp huyện không có thẩm quyền quyết định tặng “Cờ thi đua của tỉnh” vào ngày 21/11/2026. Pháp luật của ngày này không giao thẩm quyền cho chức vụ nào trong hệ thống. Theo quy tắc: quyết định đúng thẩm quyền của ngày ký.
      DecisionNumberTaken: Số quyết định 12/QĐ-UBND đã được dùng trong năm tại cơ quan này. Theo quy tắc: mỗi số dùng cho một quyết định trong năm.
      BallotNotPassed: Hội đồng chưa bỏ phiếu thông qua việc đề nghị tặng “Cờ thi đua của tỉnh”. Căn cứ khoản 7 Điều 30.
      QuotaExceeded: Vượt giới hạn số lượng “Cờ thi đua của tỉnh”: được tặng tối đa 4 (tính trên 23), đã tặng 4, quyết định này thêm 1. Căn cứ khoản 7 Điều 30.
      AlreadyAwarded: Đối tượng đã được tặng “Cờ thi đua của tỉnh” cho năm 2025. Theo quy tắc: mỗi năm thành tích tặng một lần.
      ProvisionUnknown: Pháp luật của ngày 21/11/2026 không có quy định này. Theo quy tắc: quy định phải có trong luật của ngày.
      RuleVerifiedAlready: Quy định này đã được đối chiếu với văn bản, không cần xác nhận. Căn cứ khoản 7 Điều 30.
      RuleChanged: Quy định này đã khác với bản vừa đọc. Tải lại trước khi xác nhận. Căn cứ khoản 7 Điều 30.
      ValueNotAllowed: Giá trị này không dùng được cho quy định. Căn cứ khoản 7 Điều 30.
      ValueNotAllowed: Giá trị nằm ngoài khoảng các nguồn cho biết: từ 15 % đến 20 %. Căn cứ khoản 7 Điều 30.
      ValueNotAllowed: Giá trị nằm ngoài khoảng các nguồn cho biết: từ 2 đến 5. Căn cứ khoản 7 Điều 30.
      ConfirmationRevokedAlready: Xác nhận này đã được thu hồi từ ngày 21/11/2026. Theo quy tắc: mỗi xác nhận chỉ thu hồi một lần.
      RegulationStatusForbids: Không sửa được vì quy định đang ở trạng thái “đã bãi bỏ”. Theo quy tắc: các bước của quy trình theo đúng thứ tự.
      RegulationStatusForbids: Không đưa vào áp dụng được vì quy định đang ở trạng thái “đã bãi bỏ”. Theo quy tắc: các bước của quy trình theo đúng thứ tự.
      RegulationStatusForbids: Không bãi bỏ được vì quy định đang ở trạng thái “đã bãi bỏ”. Theo quy tắc: các bước của quy trình theo đúng thứ tự.
      RegulationNotReady: Văn bản còn 1 chỗ chưa đúng. Theo quy tắc: văn bản phải đủ và đúng mẫu trước khi áp dụng.
      RegulationLoosensLaw: Quy định trái pháp luật ở 2 chỗ: Mục 1, Bỏ một điều kiện đối với “Cờ thi đua cấp tỉnh”: luật không giao việc này cho địa phương, đơn vị; Mục 2, Bỏ một điều kiện đối với “Cờ thi đua cấp tỉnh”: giới hạn số lượng rộng hơn luật. Căn cứ khoản 7 Điều 30.
      RegulationNumberTaken: Số hiệu 86/2025/QĐ-UBND đã có ở đơn vị này. Theo quy tắc: mỗi số hiệu dùng cho một quy định của đơn vị.
      MovementWithoutEnd: Phong trào loại “Theo đợt” phải có ngày kết thúc, hoặc sự kiện kết thúc nó. Theo quy tắc: chỉ phong trào thường xuyên không cần ngày kết thúc.
      LaunchIncomplete: Chưa đủ điều kiện phát động, còn thiếu: mục đích, yêu cầu; văn bản phát động, chỉ đạo. Theo quy tắc: phát động khi bảng kiểm đã đủ các mục bắt buộc.
      MovementStatusForbids: Phong trào ở trạng thái “đã kết thúc”, không thể đăng ký tham gia. Theo quy tắc: các bước của quy trình theo đúng thứ tự.
      MovementExists: Đơn vị đã có phong trào cùng tên trong thời gian này: hãy chuyển tiếp phong trào ấy thay vì lập lại. Theo quy tắc: một phong trào chỉ lập một lần.
      NotCarriedOver: Ngày kết thúc mới phải thuộc năm sau năm kết thúc đang ghi của phong trào. Theo quy tắc: chuyển tiếp là kéo dài sang năm sau.
      CoreExists: Thời kỳ này đã có 1 phong trào trọng tâm; cần xác nhận nếu muốn chọn thêm. Theo quy tắc: mỗi thời kỳ một phong trào trọng tâm.
      NotParticipant: Đơn vị này chưa đăng ký tham gia phong trào. Theo quy tắc: chỉ đơn vị tham gia báo cáo chỉ tiêu.
      NotCalledOn: Phong trào không phát động đến đơn vị này. Theo quy tắc: phong trào được phát động đến đơn vị thuộc phạm vi của cơ quan phát động, hoặc trong cùng cụm, khối.
      MovementPublished: Phong trào của nguồn đã công bố chỉ để đọc, không thay đổi ở đây. Theo quy tắc: dữ liệu đã công bố được giữ nguyên.
      MovementCircle: Phong trào cấp trên không thể là chính phong trào này hoặc một phong trào hưởng ứng nó. Theo quy tắc: phong trào cấp trên đứng trên phong trào hưởng ứng.
      EntryNotInForce: Mục này trong Sổ khen thưởng đã bị hủy bỏ, không còn hiệu lực. Theo quy tắc: chỉ sửa mục còn hiệu lực.
      "
    `)
  })

  it('falls back to the rule when nobody can name the article', () => {
    const [sample] = samples.BallotNotPassed
    if (sample === undefined) throw new Error('a sample')
    expect(refusalSentence(sample, 'vi')).toContain(ruleLabel('ballot-first', 'vi'))
  })
})

describe('The tables of words', () => {
  it('name the same input fields in both languages', () => {
    expect(Object.keys(vi.fields).sort()).toEqual(Object.keys(en.fields).sort())
  })

  it('hold no two rules with the same name', () => {
    for (const { rules } of [vi, en])
      expect(new Set(Object.values(rules)).size).toBe(Object.values(rules).length)
  })

  it('can refuse every operation in words', () => {
    for (const operation of operations)
      for (const language of ['vi', 'en'] as const)
        expect(refusalSentence({ ...denied('no-role'), operation }, language)).not.toContain(
          'undefined',
        )
  })
})

describe('An input fault', () => {
  it('names the field and the row as people count them', () => {
    expect(issueSentence({ path: 'nominations.0.rank', code: 'not-positive' }, 'vi')).toBe(
      'thứ hạng (đề nghị suy tôn, dòng 1) phải là số nguyên dương',
    )
    expect(issueSentence({ path: 'proposals.2', code: 'duplicate' }, 'en')).toBe(
      'dossiers (row 3) is given twice',
    )
    expect(issueSentence({ path: 'somethingElse', code: 'empty' }, 'en')).toBe(
      'somethingElse is missing',
    )
  })
})

describe('A check before signing', () => {
  const data = {
    number: 'HS-1',
    required: true,
    status: 'passed',
    year: 2025,
    base: 23,
    limit: 4,
    granted: 3,
    proposed: 1,
  }

  it('has a sentence for each truth, in both languages', () => {
    const codes = [
      'day-not-future',
      'number-free',
      'competence',
      'ballot-passed',
      'verdict-met',
      'quota-kept',
      'not-awarded-yet',
    ] as const
    for (const code of codes)
      for (const language of ['vi', 'en'] as const) {
        const [met, unmet] = (['met', 'unmet'] as const).map((truth) =>
          checkSentence({ code, truth, cite: null, proposalId: 'p', award, data }, language, names),
        )
        expect(met).toMatch(/\.$/)
        expect(met).not.toMatch(/undefined|\?/)
        expect(met).not.toBe(unmet)
      }
  })

  it('never says "no" when facts are missing', () => {
    for (const code of ['verdict-met', 'quota-kept'] as const)
      expect(
        checkSentence(
          { code, truth: 'unknown', cite: null, proposalId: 'p', award, data },
          'vi',
          names,
        ),
      ).toMatch(/[Cc]hưa đủ/)
  })

  it('names the limits that the readings of a quota give, where they differ', () => {
    const open = { ...data, base: 6, limits: [0, 1] }
    const check = { truth: 'unknown', cite: null, proposalId: 'p', award } as const
    const sentence = checkSentence({ ...check, code: 'quota-kept', data: open }, 'vi', names)
    expect(sentence).toContain('tối đa 0 hoặc 1 trên 6')
    expect(sentence).toContain('người có thẩm quyền phải chọn')
  })

  it('says that a dossier without a ballot needs none', () => {
    expect(
      checkSentence(
        {
          code: 'ballot-passed',
          truth: 'met',
          cite: null,
          proposalId: 'p',
          award,
          data: { number: 'HS-1', required: false, status: 'appraised' },
        },
        'vi',
      ),
    ).toBe('Hồ sơ số HS-1: pháp luật không bắt buộc bỏ phiếu.')
  })
})
