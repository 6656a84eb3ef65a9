import type { Words } from './words.ts'

export const en: Words = {
  need: {
    rating: (year, level) => `Rated “${level}” or better in ${year}`,
    partyRating: (year, level) =>
      `Party and mass organisations rated “${level}” or better in ${year}`,
    title: (year, award) => `Granted “${award}” for ${year}`,
    initiative: (year, scope) =>
      `An initiative recognised in ${year}, with an effect in ${scope} or wider, not used for another award`,
    tenure: (until) => `Stays in the present post until ${until}`,
    caseConcluded: (opened) => `The case opened on ${opened} is concluded without a violation`,
    remark: (on) => `A remark of the unit about the time of the move of ${on}`,
    nothing: {
      disciplines: 'Confirmation that there was no discipline',
      pendingCases: 'Confirmation that no case is pending',
      absences: 'Confirmation that the days of absence are within the limit',
      trainings: 'Confirmation of the training of the year',
      moves: 'Confirmation that there was no transfer or secondment in the year',
      awards: 'Confirmation of all awards so far',
    },
    nothingElse: {
      before: 'Confirmation of the awards of the years before the data begin',
      after: 'Confirmation of the awards of the years not covered by the data',
    },
    subject: {
      recruitedOn: 'The day of recruitment, long enough ago',
      foundedOn: 'The day of foundation, long enough ago',
      dissolvedOn: 'Confirmation that the collective is active',
    },
  },
  inYear: (year, condition) => `${year}: ${condition}`,
  reason: {
    'not-within-horizon': 'Not within the years looked ahead',
    barred: 'A condition fails that time does not change',
    'not-known': 'Not enough data to look ahead',
  },
  notPlannable: 'This kind of commendation cannot be planned for',
  change: {
    appeared: (_, after) => `New condition: ${after}`,
    gone: (before) => `Condition dropped: ${before}`,
    threshold: (before, after) => `Condition “${before}” became “${after}”`,
    truth: (_, after) => `Condition “${after}” stands as it was`,
    article: (_, after) => `Condition “${after}” now stands in another article`,
  },
  changedTruth: (from, to) => ` (${from} → ${to})`,
  outcome: (day, truth) => `by the law of ${day}: ${truth}`,
  cannotAsk: 'the law has no such award for this subject',
  differs: (recorded, on, now) =>
    `The verdict recorded on ${on} is “${recorded}” and stands. The law data of today differ from those of that day; judged again it would be “${now}”.`,
  agreesInTruth: (recorded, on) =>
    `The verdict recorded on ${on} is “${recorded}” and stands. The law data of today differ from those of that day, but the verdict is the same.`,
  receiptUnknown:
    'The day of receipt for appraisal is not known; it decides whether the old or the new law applies.',
  applicableLaw:
    'The old law under the transition clause, or the new law where it is more favourable',
  olderLaw: (day) => (day === null ? 'The old law' : `The law of ${day}`),
  newerLaw: (day) => `The new law${day === null ? '' : ` of ${day}`}, where it is more favourable`,
  warning: {
    'achievement-used-before': (award, year) =>
      `“${award}” was granted for ${year} by the same route; see that one achievement is not commended twice.`,
  },
}
