// long because every kind of condition has two sentences here, and they are read together
import { awardLabel, routeLabel } from '../awards/index.ts'
import { formatDay, formatMoney, formatRatio } from '../formats/index.ts'
import { inLanguage } from '../pairs.ts'
import { awardList } from './award-list.ts'
import { branchWords } from './branches/index.ts'
import { openPoints, readingWords } from './readings/index.ts'
import { disciplineEn, ratingEn, scopeEn, scopeUpEn, words } from './terms.ts'
import { topicWords } from './topics/index.ts'
import type { CriteriaWords } from './words.ts'

const award = (id: string) => `“${awardLabel(id, 'en')}”`
const awards = (ids: readonly string[]) => ids.map(award).join(' or ')
const list = (parts: readonly string[]) => parts.join(', ')
const again = (restart: true | undefined) =>
  restart === undefined ? '' : '; counted anew after a discipline has been served'
const howLong = (years: number, below: number | undefined) =>
  years === 0
    ? below === undefined
      ? 'any time'
      : `under ${below} years`
    : below === undefined
      ? `at least ${years} years`
      : `${years} to under ${below} years`
const orLonger = (since: { readonly award: string } | undefined) =>
  since === undefined
    ? ''
    : ` (or in all the unbroken time since ${award(since.award)}, when that is longer)`
const {
  launchers,
  organisers,
  standings,
  achievements,
  results,
  posts,
  forces,
  obligations,
  periods,
} = words.en

export const en: CriteriaWords = {
  truth: { met: 'Met', unmet: 'Not met', unknown: 'Not enough data' },
  all: 'All of these conditions are met',
  any: 'One of these conditions is met',
  otherBranch: 'Another case of the article',
  notKnown: 'No data',
  restarted: (last) =>
    last === null
      ? 'achievements do not count while a discipline runs'
      : `counting began again in the year after the discipline ended on ${last}`,
  condition: {
    ratingInYear: ({ min }) => `Rated at least ${ratingEn(min)} in the year`,
    ratingRun: ({ min, years, orTitles, restartAfterDiscipline }) =>
      `Rated at least ${ratingEn(min)} ${orTitles === undefined ? '' : `, or given ${awards(orTitles)}, `}for ${years} years in a row${again(restartAfterDiscipline)}`,
    ratingCount: ({ min, count, years, since, restartAfterDiscipline }) =>
      `Rated at least ${ratingEn(min)} in at least ${count} of the last ${years} years${orLonger(since)}${again(restartAfterDiscipline)}`,
    meetsStandardOf: ({ anyOf }) => `Meets the standard of ${awards(anyOf)} for the year`,
    titleInYear: ({ anyOf }) => `Holds ${awards(anyOf)} of the year`,
    titleRun: ({ award: title, times, everyYears, notUsedFor, restartAfterDiscipline }) =>
      `${award(title)} ${times} times in a row${everyYears > 1 ? `, each for ${everyYears} years` : ''}${notUsedFor === undefined ? '' : `, in years not yet used for ${award(notUsedFor)}`}${again(restartAfterDiscipline)}`,
    titleCount: ({ award: title, times, years, since, restartAfterDiscipline }) =>
      `${award(title)} at least ${times} times in the last ${years} years${orLonger(since)}${again(restartAfterDiscipline)}`,
    priorAwardThenYears: ({
      award: prior,
      years,
      excludeRoutes,
      fromDecision,
      restartAfterDiscipline,
    }) =>
      `Holds ${award(prior)}${excludeRoutes.length > 0 ? ' by merit' : ''}, and at least ${years} years have passed since${fromDecision ? ' the day of that decision' : ''}${again(restartAfterDiscipline)}`,
    awardsSince: ({ awards: wanted, since, years, excludeRoutes, restartAfterDiscipline }) =>
      `Holds ${list(wanted.map(({ award: id, count }) => `${count} × ${award(id)}`))}${since === undefined ? '' : ` since ${award(since)}`}${years === undefined ? '' : ` in the last ${years} years`}${(excludeRoutes ?? []).length > 0 ? ', those by a movement or a sudden deed left out' : ''}${again(restartAfterDiscipline)}`,
    initiatives: ({ scope, count, years, unused, titlesMayShare, since, restartAfterDiscipline }) =>
      `At least ${count} recognised initiative(s) or works with an effect in ${scopeUpEn(scope)}, in ${years === 1 ? 'the year' : `the last ${years} years`}${unused ? `, not yet used for ${titlesMayShare ? 'a form of commendation' : 'another award'}` : ''}${orLonger(since)}${again(restartAfterDiscipline)}`,
    notDisciplined: ({ from, ever }) =>
      `No discipline of ${disciplineEn(from)} or heavier ${ever === true ? 'at any time' : ever === 'in-post' ? 'while in post' : 'in the year'}`,
    noPendingCase: () => 'No pending discipline, inspection or denunciation',
    serviceMonths: ({ months }) => `At least ${months} months of service by the end of the year`,
    absenceBelow: ({ workingDays }) =>
      `Away fewer than ${workingDays} working days; maternity, study and treatment after a brave act left out`,
    trainingCounted: ({ fromMonths, minResult }) =>
      `Study of ${fromMonths} months or more counts${minResult === 'fair' ? ' with at least a fair result' : ''}; shorter study with good conduct`,
    memberShare: ({ award: title, share, strict }) =>
      `${strict ? 'More than' : 'At least'} ${formatRatio(share)} of the members hold ${award(title)}`,
    membersHolding: ({ award: title, count }) => `At least ${count} member(s) hold ${award(title)}`,
    allMembersCompleted: () => 'Every member has completed the tasks',
    noMemberDisciplined: ({ from }) => `No member disciplined by ${disciplineEn(from)} or heavier`,
    clusterLeader: ({ organisedBy }) =>
      `Leads a cluster organised by ${organisedBy.map((by) => organisers[by]).join(' or ')}`,
    movement: ({ launchedBy, standing, minYears }) =>
      `${standings[standing]} in a movement launched by ${launchedBy.map((by) => launchers[by]).join(' or ')}${minYears > 0 ? `, of at least ${minYears} years` : ''}`,
    achievement: ({ kinds, scope }) =>
      `Has ${kinds.map((kind) => achievements[kind]).join(' or ')}, with an effect in ${scopeUpEn(scope)}`,
    ageOfCollective: ({ years }) => `Founded at least ${years} years ago`,
    tenure: ({
      posts: of,
      adding,
      years,
      below,
      womenReduction,
      womenYearsLess,
      unbroken,
      addingUnder,
    }) =>
      `Held the post of ${posts(of)} for ${unbroken ? 'an unbroken time of ' : ''}${howLong(years, below)}${womenReduction === undefined ? '' : `; ${formatRatio(womenReduction)} less for women`}${womenYearsLess === undefined ? '' : `; ${womenYearsLess} years less for women`}${adding === undefined ? '' : `; time in higher posts is added${addingUnder === undefined ? '' : ` when under ${addingUnder} years`}`}`,
    partyRating: ({ min }) => `Party and mass organisations rated at least ${ratingEn(min)}`,
    noStateAwardInYear: () =>
      'No other State award in the year; sudden, dedication and seniority awards left out',
    seniority: ({ force, months, summed }) =>
      `Served in ${forces[force]} ${summed ? '' : 'without a break '}for ${months % 12 === 0 ? `${months / 12} years` : `${months} months`} or more`,
    enterpriseObligations: ({ items, years }) =>
      `Met all duties of ${list(items.map((item) => obligations[item]))} in ${years === 1 ? 'the year' : `the last ${years} years`}`,
    donation: ({ dong, years }) =>
      `Gave ${formatMoney(dong, 'en')} or more in ${years === 1 ? 'the year' : `the last ${years} years`}`,
    communityScore: ({ total, each }) =>
      `Scored at least ${formatRatio(total)} of the maximum, and no standard below ${formatRatio(each)} of its own`,
    unitRemark: ({ of, fromMonths }) =>
      of === 'transfer'
        ? `The former unit's remark, when ${fromMonths} months or more of the year were worked there`
        : `The receiving unit's remark, when seconded for ${fromMonths} months or more of the year`,
    noneHeld: ({ awards: barred, routes }) =>
      `Was never given ${awardList(barred, 'en').join(' or ')}${routes === undefined ? '' : ` ${routes.map((route) => routeLabel(route, 'en').toLowerCase()).join(' or ')}`}`,
    servicePeriod: ({ anyOf }) =>
      `Took part ${anyOf.map((period) => periods[period]).join(' or ')}, as recognised`,
    notDissolved: () => 'The collective exists on the day of review',
    judged: ({ topic }) => en.topic[topic as keyof typeof en.topic] ?? topic,
  },
  found: {
    ratingInYear: ({ year, level }) => `${year}: ${ratingEn(level)}`,
    ratingRun: ({ from, to, run, broken }) =>
      `${run} years in a row up to ${to}${broken === null ? '' : `; broken in ${broken}`}${broken === null && run < to - from + 1 ? '; some years have no data' : ''}`,
    ratingCount: ({ from, to, count, years }) =>
      `${count} years in ${from}–${to}${years.length > 0 ? ` (${list(years.map(String))})` : ''}`,
    meetsStandardOf: ({ award: id }) =>
      id === null ? en.notKnown : `By the standard of ${award(id)}`,
    titleInYear: ({ year, awards: held }) =>
      held.length === 0 ? `${year}: none` : `${year}: ${held.map(award).join(', ')}`,
    titleRun: ({ years, broken, usedIn }) =>
      `${years.length === 0 ? 'None' : list(years.map(String))}${broken === null ? '' : `; none in ${broken}`}${usedIn === null ? '' : `; used for the award of ${usedIn}`}`,
    titleCount: ({ from, to, count, years }) =>
      `${count} times in ${from}–${to}${years.length > 0 ? ` (${list(years.map(String))})` : ''}`,
    priorAwardThenYears: ({ awardYear, years }) =>
      awardYear === null ? 'Never awarded' : `Awarded for ${awardYear}, ${years ?? 0} years since`,
    awardsSince: ({ since, counts }) =>
      `${since === null ? '' : `Since ${since}: `}${counts.length === 0 ? '0' : list(counts.map(String))}`,
    initiatives: ({ from, to, count, used }) =>
      `${count} in ${from === to ? to : `${from}–${to}`}${used > 0 ? `, ${used} already used` : ''}`,
    notDisciplined: ({ level, from, until }) =>
      level === null
        ? en.notKnown
        : level === 'none'
          ? 'No discipline'
          : `${disciplineEn(level)}${from === null ? '' : ` from ${formatDay(from)}`}${until === null ? '' : ` to ${formatDay(until)}`}`,
    noPendingCase: ({ opened }) =>
      opened === null ? 'No pending case' : `Pending since ${formatDay(opened)}`,
    serviceMonths: ({ months }) => (months === null ? en.notKnown : `${months} months`),
    absenceBelow: ({ workingDays }) =>
      workingDays === null ? en.notKnown : `Away ${workingDays} working days`,
    trainingCounted: ({ lengthMonths, result }) =>
      lengthMonths === null
        ? en.notKnown
        : result === null
          ? 'No study in the year'
          : `${lengthMonths} months of study, result ${results[result]}`,
    memberShare: ({ holding, total }) =>
      holding === null || total === null ? en.notKnown : `${holding} of ${total} members`,
    membersHolding: ({ holding }) => (holding === null ? en.notKnown : `${holding} member(s)`),
    allMembersCompleted: ({ completed, total }) =>
      completed === null || total === null
        ? en.notKnown
        : `${completed} of ${total} members have completed their tasks`,
    noMemberDisciplined: ({ level }) =>
      level === null
        ? en.notKnown
        : level === 'none'
          ? 'No member disciplined'
          : `A member has a ${disciplineEn(level)}`,
    clusterLeader: ({ rank, organisedBy }) =>
      rank === null
        ? 'No cluster result'
        : `Rank ${rank}${organisedBy === null ? '' : `, cluster organised by ${organisers[organisedBy]}`}`,
    movement: ({ launchedBy, standing, years }) =>
      launchedBy === null || standing === null
        ? 'No result in a movement'
        : `${standings[standing]}, movement launched by ${launchers[launchedBy]}${years === null ? '' : `, ${years} years`}`,
    achievement: ({ kind, scope }) =>
      kind === null || scope === null
        ? 'No confirmed achievement'
        : `Has ${achievements[kind]}, effect in ${scopeEn(scope)}`,
    ageOfCollective: ({ foundedOn }) =>
      foundedOn === null ? en.notKnown : `Founded on ${formatDay(foundedOn)}`,
    tenure: ({ months }) =>
      months === null ? en.notKnown : `${Math.floor(months / 12)} years ${months % 12} months`,
    partyRating: ({ year, level }) =>
      level === 'none' ? 'Has no such organisation' : `${year}: ${ratingEn(level)}`,
    noStateAwardInYear: ({ award: id }) => (id === null ? 'None' : `Has been given ${award(id)}`),
    seniority: ({ months }) =>
      months === null
        ? en.notKnown
        : `${Math.floor(months / 12)} years ${months % 12} months without a break`,
    enterpriseObligations: ({ unmet, open }) =>
      unmet.length > 0
        ? `Not met: ${list(unmet.map((item) => obligations[item]))}`
        : open.length > 0
          ? `Not confirmed: ${list(open.map((item) => obligations[item]))}`
          : 'Confirmed as met',
    donation: ({ dong }) => (dong === null ? en.notKnown : formatMoney(dong, 'en')),
    communityScore: ({ score, max, lowest }) =>
      score === null || max === null
        ? en.notKnown
        : `${score} of ${max} points${lowest === null ? '' : `; standard ${lowest + 1} is lowest`}`,
    unitRemark: ({ months, remark }) =>
      months === null
        ? 'No remark is needed'
        : `${months} months; ${remark === null ? 'not known whether there is a remark' : remark ? 'remark given' : 'no remark yet'}`,
    noneHeld: ({ award: id, year }) =>
      id === null ? 'Never given' : `Was given ${award(id)}${year === null ? '' : ` in ${year}`}`,
    servicePeriod: ({ period }) =>
      period === null ? 'Not in that period' : `Took part ${periods[period]}`,
    notDissolved: ({ dissolvedOn }) =>
      dissolvedOn === null ? 'Still there' : `Dissolved on ${formatDay(dissolvedOn)}`,
    judged: ({ holds }) =>
      holds === null ? 'Not yet confirmed' : holds ? 'Confirmed' : 'Confirmed not to hold',
  },
  topic: inLanguage(topicWords, 'en'),
  branch: inLanguage(branchWords, 'en'),
  openPoint: inLanguage(openPoints, 'en'),
  reading: inLanguage(readingWords, 'en'),
  otherReading: 'A point of the law with several readings',
  missing: {
    ratings: (year) => `Rating of ${year}`,
    partyRatings: (year) => `Rating of the Party and mass organisations in ${year}`,
    awards: (year) => (year === '' ? 'Awards already held' : `Awards of ${year}`),
    'awards.route': (year) => `Route of the award of ${year}`,
    'awards.decidedOn': (year) => `Day on which the award of ${year} was decided`,
    'awards.before': (year) => `Awards before ${year}`,
    'awards.of': (_, of) => `Whether ${of} has been awarded`,
    initiatives: (year) =>
      year === '' ? 'Recognised initiatives' : `Initiatives recognised in ${year}`,
    disciplines: () => 'Discipline',
    pendingCases: () => 'Whether a discipline, inspection or denunciation is pending',
    absences: () => 'Days away in the year',
    trainings: () => 'Length and result of study',
    'trainings.rulesObeyed': (year) => `Remark of the school on conduct in ${year}`,
    clusterResults: (year) => `Cluster result of ${year}`,
    movementResults: () => 'Results in movements',
    achievements: () => 'Confirmed achievements',
    tenures: () => 'Time in posts',
    members: (year) => `Number of members in ${year}`,
    'members.holding': (year, of) => `Number of members holding ${of} in ${year}`,
    'members.completed': (year) => `Number of members who completed their tasks in ${year}`,
    'members.heaviestDiscipline': (year) => `Discipline of members in ${year}`,
    attestations: (_, of) => `Confirmation by a responsible person: ${of}`,
    'subject.recruitedOn': () => 'Day of recruitment',
    'subject.foundedOn': () => 'Day of founding',
    'subject.sex': () => 'Sex',
    'subject.higherRetirementAge': () => 'Whether the group has the higher retirement age',
    'subject.servicePeriods': () =>
      'Recognised periods of taking part in the revolution and resistance',
    'subject.dissolvedOn': () => 'Whether the collective still exists',
    services: () => 'Service in the army, police or youth volunteers',
    obligations: () => 'Confirmation that the enterprise met its duties',
    donations: () => 'Value of contributions',
    communityScores: (year) => `Scores of ${year}`,
    moves: () => 'Transfers and secondments of the year',
    'moves.remark': () => 'Remark of the former or receiving unit',
    readings: (_, of) => `A choice of reading by an authority: ${of}`,
    'subject.category': () => 'Group of the subject',
  },
}
