import type { RecordWords } from './words.ts'

export const en: RecordWords = {
  names: {
    rating: 'Annual rating',
    award: 'Award already held',
    initiative: 'Recognised initiative or research',
    discipline: 'Disciplinary decision',
    posting: 'Career record',
    absence: 'Time of absence',
    'cluster-result': 'Result in the emulation cluster',
    'movement-result': 'Result in an emulation movement',
    achievement: 'Confirmed achievement',
    attestation: 'Attestation in the dossier',
    members: 'Figures on the members of the collective',
    subject: 'Details of the subject',
    'pending-case': 'Case under examination',
    training: 'Training',
  },
  rating: (year, level) => `Rating of ${year}: ${level}`,
  partyRating: (year, level) => `Rating of the party or mass organisation of ${year}: ${level}`,
  award: (award, year) => `${award} of ${year}`,
  initiative: (year) => `Initiative or research recognised in ${year}`,
  discipline: (from) => `Disciplinary decision as of ${from}`,
  clusterResult: (year, rank) => `Result in the emulation cluster in ${year}: rank ${rank}`,
  movementResult: (year) => `Result in an emulation movement in ${year}`,
  achievement: (year) => `Achievement confirmed in ${year}`,
  members: (year, total) => `Figures on ${total} members in ${year}`,
}
