// long because every kind of condition has two sentences here, and they are read together
import { awardLabel } from '../awards/index.ts'
import { formatDay, formatMoney, formatRatio } from '../formats/index.ts'
import { disciplineEn, ratingEn, scopeEn, words } from './terms.ts'
import type { CriteriaWords } from './words.ts'

const award = (id: string) => `“${awardLabel(id, 'en')}”`
const awards = (ids: readonly string[]) => ids.map(award).join(' or ')
const list = (parts: readonly string[]) => parts.join(', ')
const again = (restart: true | undefined) =>
  restart === undefined ? '' : '; counted anew after a discipline has been served'
const orLonger = (since: { readonly award: string } | undefined) =>
  since === undefined
    ? ''
    : ` (or in all the unbroken time since ${award(since.award)}, when that is longer)`
const { launchers, organisers, standings, achievements, results, posts } = words.en

export const en: CriteriaWords = {
  truth: { met: 'Met', unmet: 'Not met', unknown: 'Not enough data' },
  all: 'All of these conditions are met',
  any: 'One of these conditions is met',
  otherBranch: 'Another case of the article',
  notKnown: 'No data',
  condition: {
    ratingInYear: ({ min }) => `Rated at least ${ratingEn(min)} in the year`,
    ratingRun: ({ min, years, restartAfterDiscipline }) =>
      `Rated at least ${ratingEn(min)} for ${years} years in a row${again(restartAfterDiscipline)}`,
    ratingCount: ({ min, count, years, since, restartAfterDiscipline }) =>
      `Rated at least ${ratingEn(min)} in at least ${count} of the last ${years} years${orLonger(since)}${again(restartAfterDiscipline)}`,
    meetsStandardOf: ({ anyOf }) => `Meets the standard of ${awards(anyOf)} for the year`,
    titleInYear: ({ anyOf }) => `Holds ${awards(anyOf)} of the year`,
    titleRun: ({ award: title, times, everyYears, notUsedFor, restartAfterDiscipline }) =>
      `${award(title)} ${times} times in a row${everyYears > 1 ? `, each for ${everyYears} years` : ''}${notUsedFor === undefined ? '' : `, in years not yet used for ${award(notUsedFor)}`}${again(restartAfterDiscipline)}`,
    titleCount: ({ award: title, times, years, since, restartAfterDiscipline }) =>
      `${award(title)} at least ${times} times in the last ${years} years${orLonger(since)}${again(restartAfterDiscipline)}`,
    priorAwardThenYears: ({ award: prior, years, excludeRoutes, restartAfterDiscipline }) =>
      `Holds ${award(prior)}${excludeRoutes.length > 0 ? ' by merit' : ''}, and at least ${years} years have passed since${again(restartAfterDiscipline)}`,
    awardsSince: ({ awards: wanted, since, years, excludeRoutes, restartAfterDiscipline }) =>
      `Holds ${list(wanted.map(({ award: id, count }) => `${count} × ${award(id)}`))}${since === undefined ? '' : ` since ${award(since)}`}${years === undefined ? '' : ` in the last ${years} years`}${(excludeRoutes ?? []).length > 0 ? ', those by a movement or a sudden deed left out' : ''}${again(restartAfterDiscipline)}`,
    initiatives: ({ scope, count, years, unused, titlesMayShare, since, restartAfterDiscipline }) =>
      `At least ${count} recognised initiative(s) or works with an effect in ${scopeEn(scope)} or wider, in ${years === 1 ? 'the year' : `the last ${years} years`}${unused ? `, not yet used for ${titlesMayShare ? 'a form of commendation' : 'another award'}` : ''}${orLonger(since)}${again(restartAfterDiscipline)}`,
    notDisciplined: ({ from }) => `No discipline of ${disciplineEn(from)} or heavier in the year`,
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
      `Has ${kinds.map((kind) => achievements[kind]).join(' or ')}, with an effect in ${scopeEn(scope)} or wider`,
    ageOfCollective: ({ years }) => `Founded at least ${years} years ago`,
    tenure: ({ posts: of, years, below, womenReduction, womenYearsLess }) =>
      `Held the post of ${posts(of)} for ${below === undefined ? `at least ${years} years` : `${years} to under ${below} years`}${womenReduction === undefined ? '' : `; ${formatRatio(womenReduction)} less for women`}${womenYearsLess === undefined ? '' : `; ${womenYearsLess} years less for women`}`,
    partyRating: ({ min }) => `Party and mass organisations rated at least ${ratingEn(min)}`,
    noStateAwardInYear: () =>
      'No other State award in the year; sudden, dedication and seniority awards left out',
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
    judged: ({ holds }) =>
      holds === null ? 'Not yet confirmed' : holds ? 'Confirmed' : 'Confirmed not to hold',
  },
  topic: {
    'policy-compliance': 'Complies with the policies of the Party and the laws of the State',
    'emulation-spirit': 'Self-reliant, helps others, takes part in emulation',
    'effective-work': 'Works effectively, takes part in movements and social work',
    'exemplary-conduct': 'Exemplary conduct and way of life, solidarity',
    'completes-tasks-well': 'Completes tasks and civic duties well',
    'exceeds-targets': 'Exceeds the targets and tasks of the year',
    'internal-unity': 'Internal unity',
    'effective-movement': 'Has a regular, practical and effective emulation movement',
    'clean-strong-organisations': 'Party and mass organisations are clean and strong',
    'thrift-and-integrity': 'Practises thrift; prevents waste, corruption and social evils',
    'welfare-and-democracy': 'Grassroots democracy; care for the life of members',
    'model-to-follow': 'Has a new model for others to follow',
    'trains-colleagues': 'Trains and helps colleagues',
    'stable-production-model':
      'The model is effective and stable for the years required and helps other households',
    'enterprise-obligations': 'Meets duties of tax, insurance, environment, labour and food safety',
    'emulation-registered': 'Has registered for emulation',
    'combat-bravery': 'Resourceful, brave and creative in combat or its service',
    'contribution-500-million': `A contribution of ${formatMoney(500_000_000, 'en')} or more`,
    'reading-article-23-before':
      'A responsible person has chosen the reading from before 01/10/2026: excellent rating or initiative',
    'reading-article-23-draft':
      'A responsible person has chosen the reading of the draft: excellent rating and initiative',
  },
  branch: {
    officials: 'Officials and public employees',
    labourers: 'Workers, farmers and labourers',
    base: 'Grassroots standard',
    provincial: 'Ministry or province standard',
    national: 'National standard',
    collective: 'Collective',
    'cluster-leader': 'Collective leading a cluster',
    'ministry-or-province': 'Ministry or province leading a central cluster',
    movement: 'Collective leading a thematic movement',
    'person-merit': 'Person, by merit',
    'person-movement': 'Person, in a movement',
    'person-sudden': 'Person, sudden achievement',
    'person-work': 'Person with an invention, work or contribution',
    dedication: 'Person with a course of dedication',
    'labourer-merit': 'Worker, farmer or labourer, by merit',
    'labourer-movement': 'Worker, farmer or labourer, in a movement',
    'labourer-sudden': 'Worker, farmer or labourer, sudden achievement',
    'worker-initiative': 'Worker with an initiative',
    'worker-initiatives': 'Worker with initiatives who helps colleagues',
    'farmer-model': 'Farmer with a production model',
    'collective-merit': 'Collective, by merit',
    'collective-movement': 'Collective, in a movement',
    'collective-sudden': 'Collective, sudden achievement',
    'collective-contribution': 'Collective with a contribution',
    'enterprise-merit': 'Enterprise or economic organisation, by merit',
    household: 'Household',
    'household-merit': 'Household with a contribution',
    'household-movement': 'Household in a movement',
  },
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
    'subject.category': () => 'Group of the subject',
  },
}
