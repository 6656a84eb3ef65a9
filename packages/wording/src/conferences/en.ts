import type { ConferenceWords } from './words.ts'

export const en: ConferenceWords = {
  kind: { 'mid-year': 'Mid-year review', annual: 'Annual review' },
  status: { planned: 'Planned', open: 'Open', closed: 'Closed', cancelled: 'Cancelled' },
  step: {
    results: 'Results',
    limitations: 'Limitations',
    tasks: 'Tasks',
    ranking: 'Ranking',
    assessment: 'Assessment',
    vote: 'Secret ballot',
    acclaim: 'Acclaim',
    elect: 'Election',
    covenant: 'Signing the covenant',
  },
  purpose: {
    tie: 'To settle a tie',
    nomination: 'To propose',
    head: 'Election of the head',
    deputies: 'Election of deputies',
  },
  title: (kind, year) =>
    kind === 'annual'
      ? `Annual conference on emulation and commendation, ${year}`
      : `Mid-year conference on emulation and commendation, ${year}`,
}
