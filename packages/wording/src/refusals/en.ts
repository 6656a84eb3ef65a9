// long because it is one table: every refusal, rule, input fault and check in one language
import type { StatusForbids } from '@vinhdanh/domain/access'
import type { Ratio } from '@vinhdanh/domain/kernel'
import { actionLabel, operationLabel } from '../actions/index.ts'
import { formatRatio } from '../formats/index.ts'
import { looseningLabel, looseningPlace, regulationStatusLabel } from '../local-law/index.ts'
import {
  ballotStatusLabel,
  decisionStatusLabel,
  proposalStatusLabel,
  sessionStatusLabel,
} from '../statuses/index.ts'
import { en as clusters } from './clusters.ts'
import { en as conferences } from './conferences.ts'
import { en as covenants } from './covenants.ts'
import { fieldName } from './field-name.ts'
import type { RefusalWords } from './kinds.ts'
import { en as movements } from './movements.ts'
import { en as scoring } from './scoring.ts'
import { isBallot, isDecision, isProposal, isSession } from './status-kinds.ts'

const things = {
  proposal: 'the dossier',
  session: 'the session',
  ballot: 'the ballot',
  decision: 'the decision',
} as const

function statusOf({ of, status }: StatusForbids): string {
  if (of === 'proposal' && isProposal(status)) return proposalStatusLabel(status, 'en')
  if (of === 'session' && isSession(status)) return sessionStatusLabel(status, 'en')
  if (of === 'ballot' && isBallot(status)) return ballotStatusLabel(status, 'en')
  if (of === 'decision' && isDecision(status)) return decisionStatusLabel(status, 'en')
  return status
}

const regulationSteps = {
  save: 'edited',
  enact: 'put into effect',
  withdraw: 'withdrawn',
} as const

const shown = (value: number | Ratio): string =>
  typeof value === 'number' ? String(value) : formatRatio(value)

const number = (value: unknown): string => (typeof value === 'number' ? String(value) : '?')

export const en: RefusalWords = {
  under: (articles) => `Under ${articles}.`,
  by: (rule) => `Rule: ${rule}.`,
  and: '; ',
  sentences: {
    NotAllowed: ({ operation, reason }) => {
      const what = operationLabel(operation, 'en')
      switch (reason) {
        case 'signed-out':
          return `Sign in to ${what}.`
        case 'no-role':
          return `None of your roles lets you ${what}.`
        case 'grant-not-in-force':
          return `The role that lets you ${what} has not begun or has ended.`
        case 'outside-unit':
          return `You may ${what} only inside the units given to you.`
        case 'not-own':
          return `You may ${what} only for your own cluster, council or dossier.`
        case 'recused':
          return 'A council member does not vote on their own award.'
        case 'own-account':
          return 'Nobody gives or ends a role of their own account.'
      }
    },
    InvalidInput: ({ issues }) =>
      `The input is not valid: ${issues.map(({ path, code }) => `${fieldName(en.fields, path, 'row')} ${en.issues[code]}`).join('; ')}.`,
    ChangedMeanwhile: ({ currentVersion }) =>
      `Someone else has just changed this (current version: ${currentVersion}). Reload before going on.`,
    DayInFuture: ({ day }, { day: write }) => `${write(day)} has not come yet.`,
    AwardUnknownOnDay: ({ award, day }, { award: name, day: write }) =>
      `The law that applies on ${write(day)} has no “${name(award)}”.`,
    SubjectNotFound: () => 'This person, collective or household was not found.',
    StatusForbids: (refusal) =>
      `“${actionLabel(refusal.action, 'en')}” is not possible because ${things[refusal.of]} is “${statusOf(refusal)}”.`,
    SignInRefused: () => 'The e-mail or the password is wrong.',
    TooManyAttempts: ({ retryAfterSeconds }) =>
      `Too many attempts to sign in. Try again in ${retryAfterSeconds} seconds.`,
    SubjectKindNotAllowed: ({ award, subjectKind }, { award: name, subjectKind: kind }) =>
      `“${name(award)}” is not for a subject of this kind: ${kind(subjectKind).toLowerCase()}.`,
    NotClusterMember: ({ unitId }, { unit }) =>
      `${unit(unitId) ?? 'The nominated unit'} is not a named member of the cluster on the day of the conference.`,
    HeadOutsideCluster: ({ unitId }, { unit }) =>
      `${unit(unitId) ?? 'The elected unit'} is outside the cluster and cannot head it or be its deputy.`,
    TooManyFlagNominees: ({ nominees, limit, members }) =>
      `The conference nominates ${nominees} units for the flag; a cluster of ${members} units proposes ${limit} at most.`,
    ConferenceExists: ({ year }) =>
      `The conference of ${year} of this cluster is recorded already.`,
    ...clusters.sentences,
    ...conferences.sentences,
    ...movements.sentences,
    ...covenants.sentences,
    ...scoring.sentences,
    ProposalWindowClosed: ({ opensOn, closesOn, day }, { day: write }) =>
      `${write(day)} is outside the window for proposals, ${write(opensOn)} to ${write(closesOn)}.`,
    ProposalWindowNotSet: ({ year, level }, { level: name }) =>
      `No window for proposals is set for ${year}, ${name(level).toLowerCase()}.`,
    ProposalExists: ({ number }) =>
      `Dossier ${number} already proposes the same subject for the same award and year.`,
    UnitClosedOnDay: ({ unitId, day }, { unit, day: write }) =>
      `${unit(unitId) ?? 'The submitting unit'} had not opened or had closed on ${write(day)}.`,
    VerdictUnmet: ({ verdict }, { award }) =>
      `The dossier does not meet the standard of “${award(verdict.award)}” under the law that applies to it.`,
    VerdictDeferred: ({ verdict }, { award }) =>
      `“${award(verdict.award)}” is deferred: a case against the subject is still open. The dossier is kept and taken up again once the case is concluded.`,
    VerdictUnknown: ({ missing }, { missing: name }) =>
      `There is not enough data to conclude. Missing: ${missing.map(name).join('; ')}.`,
    ReadingsAgree: () =>
      'Every reading of this point gives the same result; there is nothing to choose.',
    CouncilHasMet: ({ heldOn }, { day }) =>
      `The council met on ${day(heldOn)}: it cannot be restructured as of that day or before it.`,
    SessionNotOpen: ({ status }) =>
      `The session is not open (${sessionStatusLabel(status, 'en').toLowerCase()}).`,
    QuorumNotMet: ({ present, needed }) =>
      `Too few members attend: ${present} present, at least ${needed} needed.`,
    NotACouncilMember: () =>
      'This person is not a voting member of the council on the day of the session.',
    AlreadyVoted: () => 'This member has voted already.',
    BallotNotOpen: () => 'Voting on this item has not begun.',
    BallotClosed: () => 'Voting on this item has ended.',
    MemberAbsent: () => 'The member is absent and sent no written opinion, so cannot vote.',
    BallotsStillOpen: ({ itemIds }) =>
      `${itemIds.length} ballots are still open; count them before closing the session.`,
    ProposalNotReady: ({ number, status }) =>
      `Dossier ${number} is not ready for this step (${proposalStatusLabel(status, 'en').toLowerCase()}).`,
    AuthorityNotCompetent: (
      { post, award, day, competent },
      { award: name, post: who, day: write },
    ) => {
      const right =
        competent.length === 0
          ? 'The law of that day names no competent post known to this system.'
          : `Competent: ${competent.map(who).join('; ')}.`
      return `${who(post)} is not competent to grant “${name(award)}” on ${write(day)}. ${right}`
    },
    DecisionNumberTaken: ({ number }) =>
      `Decision number ${number} is used already this year at this authority.`,
    BallotNotPassed: ({ award }, { award: name }) =>
      `The council has not passed the proposal for “${name(award)}”.`,
    QuotaExceeded: ({ award, limit, base, granted, proposed }, { award: name }) =>
      `Over the limit of “${name(award)}”: at most ${limit} (of ${base}), ${granted} granted already, ${proposed} more here.`,
    AlreadyAwarded: ({ award, year }, { award: name }) =>
      `The subject holds “${name(award)}” for ${year} already.`,
    ProvisionUnknown: ({ day }, { day: write }) => `The law of ${write(day)} has no such rule.`,
    RuleVerifiedAlready: () =>
      'This rule has been checked against the text and needs no confirmation.',
    RuleChanged: () => 'This rule has changed since it was read. Load it again before confirming.',
    ValueNotAllowed: ({ within }) =>
      within === null
        ? 'This value does not fit the rule.'
        : `The value lies outside what the sources say: ${shown(within[0])} to ${shown(within[1])}.`,
    ConfirmationRevokedAlready: ({ revokedOn }, { day: write }) =>
      `This confirmation was revoked from ${write(revokedOn)}.`,
    RegulationStatusForbids: ({ status, step }) =>
      `The regulation cannot be ${regulationSteps[step]}: its status is “${regulationStatusLabel(status, 'en').toLowerCase()}”.`,
    RegulationNotReady: ({ issues }) =>
      `The document has ${issues.length} ${issues.length === 1 ? 'fault' : 'faults'} left.`,
    RegulationLoosensLaw: ({ loosenings }) =>
      `The regulation loosens the law in ${loosenings.length} ${loosenings.length === 1 ? 'place' : 'places'}: ${loosenings.map((each) => `${looseningPlace(each, 'en')}: ${looseningLabel(each.code, 'en')}`).join('; ')}.`,
    RegulationNumberTaken: ({ number }) => `The number ${number} is taken in this unit.`,
    EntryNotInForce: () => 'This entry of the register was revoked and is no longer in force.',
  },
  rules: {
    'roles-and-units': 'each role does what it was given, in the units it was given',
    recusal: 'no member votes on themself',
    'no-self-grant': 'nobody gives rights to themself',
    'input-shape': 'input must be complete and well formed',
    'version-check': "nobody's change is overwritten",
    'no-future-day': 'only what has happened is recorded',
    'award-of-the-day': 'the award must be in the law of the day that applies',
    'known-subject': 'the subject must be in the system',
    'order-of-steps': 'steps are taken in their order',
    'sign-in': 'accounts are protected at sign-in',
    'subjects-of-the-award': 'each award has its own kinds of subject',
    'members-only': 'only named members of the cluster on the day of the conference',
    'flags-per-cluster': 'one flag a cluster, unless the organising authority says otherwise',
    'one-conference-a-year': 'one annual conference a year',
    ...clusters.rules,
    ...conferences.rules,
    ...movements.rules,
    ...covenants.rules,
    ...scoring.rules,
    'proposal-window': 'dossiers are submitted inside the window',
    'one-proposal-a-year': 'one dossier for a subject, award and year',
    'unit-in-operation': 'the submitting unit must be in operation',
    'verdict-first': 'only a dossier found to meet the standard goes forward',
    'readings-differ': 'a reading is chosen only where the readings give different results',
    'past-sessions-stand': 'sessions held keep the members they had',
    'session-first': 'votes are cast in an open session',
    quorum: "the council's own rule on attendance",
    'members-vote': 'only members of the council on the day of the session vote',
    'one-member-one-ballot': 'one ballot a member on each item',
    'ballot-steps': 'open, vote, count, in this order',
    'attendance-first': 'who votes attends or sends a written opinion',
    'appraised-first': 'the council judges only dossiers whose appraisal is done',
    competence: 'the post must be competent on the day of signing',
    'one-number-one-decision': 'one number for one decision a year',
    'ballot-first': 'the council passes it before it is decided',
    quota: 'the limit is not exceeded',
    'once-a-year': 'once for a year of achievement',
    'rule-of-the-day': 'the rule must be in the law of the day',
    'confirm-what-is-doubtful': 'only what was not checked in the text is confirmed',
    'confirm-what-was-read': 'only what was read is confirmed',
    'within-the-sources': 'a value stays within what the sources say',
    'revoke-once': 'a confirmation is revoked once',
    'regulation-complete': 'a document is complete before it takes effect',
    'law-is-not-loosened': 'a local regulation does not loosen the law',
    'one-number-one-regulation': 'one number, one regulation of a unit',
    'entry-in-force': 'only an entry in force is changed',
  },
  issues: {
    empty: 'is missing',
    'too-long': 'is too long',
    'not-positive': 'must be a positive whole number',
    duplicate: 'is given twice',
    'unknown-id': 'is not in the system',
    'until-before-from': 'is before the first day',
    'year-out-of-range': 'is outside the years allowed',
    'head-is-deputy': 'must not include the head',
    'award-not-for-collectives': 'is not for collectives',
    'not-an-email': 'is not an e-mail address',
    'too-short': 'is too short',
    'box-differs-from-roll': 'holds another number of ballots than members who voted',
    'not-a-day': 'is not a day',
    'not-granted': 'is not held or has ended',
    unchanged: 'is the same as before',
    'not-text': 'holds characters that are no text',
    'not-a-number': 'must be a number',
    ...movements.issues,
    ...clusters.issues,
    ...conferences.issues,
    ...scoring.issues,
  },
  fields: {
    ...clusters.fields,
    ...conferences.fields,
    ...movements.fields,
    ...covenants.fields,
    ...scoring.fields,
    email: 'e-mail',
    document: 'document',
    path: 'place of the value',
    regulation: 'regulation',
    provision: 'rule',
    confirmation: 'confirmation',
    name: 'name',
    password: 'password',
    from: 'first day',
    until: 'last day',
    role: 'role',
    unit: 'unit',
    year: 'year',
    termYear: 'year of the term',
    heads: 'heads',
    deputies: 'deputies',
    nominations: 'nominations',
    rank: 'rank',
    award: 'award',
    openPoint: 'open point of the rule',
    reading: 'reading of the rule',
    dayA: 'first day',
    dayB: 'second day',
    instrument: 'instrument',
    proposal: 'dossier',
    horizon: 'years ahead',
    subject: 'subject',
    submittingUnit: 'submitting unit',
    route: 'route',
    merits: 'merits',
    attestations: 'attestations',
    reason: 'reason',
    opinion: 'opinion',
    receivedOn: 'day received',
    opensOn: 'opening day',
    closesOn: 'closing day',
    proposals: 'dossiers',
    attendance: 'attendance',
    item: 'item',
    box: 'ballot box',
    place: 'place',
    heldOn: 'day held',
    signerName: 'signer',
    number: 'decision number',
    signedOn: 'day signed',
    decisionNumber: 'decision number',
    revokedOn: 'day revoked',
    correctedOn: 'day corrected',
    subjectNameAsWritten: 'name as written',
    idempotencyKey: 'request key',
  },
  checks: {
    'day-not-future': ({ truth }) =>
      truth === 'met'
        ? 'The day of signing is not in the future.'
        : 'The day of signing has not come.',
    'number-free': ({ truth, data }) =>
      `Number ${String(data['number'])} is ${truth === 'met' ? 'free' : 'used already'}.`,
    competence: ({ truth, award }, speech) =>
      `The signer is ${truth === 'met' ? '' : 'not '}competent to grant “${speech.award(award ?? '')}” on that day.`,
    'ballot-passed': ({ truth, data }) => {
      if (truth !== 'met') return `Dossier ${String(data['number'])}: not passed by the council.`
      return data['required'] === true || data['status'] === 'passed'
        ? `Dossier ${String(data['number'])}: passed by the council.`
        : `Dossier ${String(data['number'])}: the law demands no ballot.`
    },
    'verdict-met': ({ truth, data }) => {
      const dossier = `Dossier ${String(data['number'])}`
      if (truth === 'met') return `${dossier}: meets the standard under the law that applies to it.`
      return truth === 'unmet'
        ? `${dossier}: does not meet the standard under the law that applies to it.`
        : `${dossier}: not enough data to conclude.`
    },
    'quota-kept': ({ truth, award, data }, speech) => {
      const name = speech.award(award ?? '')
      const { limits } = data
      if (Array.isArray(limits))
        return `The limit of “${name}” can be read in several ways (at most ${limits.join(' or ')} of ${number(data['base'])}) with different results: a person must choose.`
      if (truth === 'unknown') return `Not enough data to count the limit of “${name}”.`
      const counts = `at most ${number(data['limit'])} of ${number(data['base'])}, ${number(data['granted'])} granted, ${number(data['proposed'])} more`
      return `${truth === 'met' ? 'Within' : 'Over'} the limit of “${name}”: ${counts}.`
    },
    'not-awarded-yet': ({ truth, data }) =>
      `Dossier ${String(data['number'])}: ${truth === 'met' ? 'not granted yet' : 'granted already'} for ${number(data['year'])}.`,
  },
}
