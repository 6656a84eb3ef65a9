import type { AwardProvision } from '../law/index.ts'

type Nature = Omit<AwardProvision, 'kind' | 'id' | 'cite' | 'provenance' | 'nameVi'>

/** Nature of each award, which no text has changed; its legal name, which texts do change, is given by each law. */
export const natures = {
  advancedWorker: {
    award: 'advanced-worker',
    nameEn: 'Advanced Worker',
    group: 'emulation-title',
    level: 'base',
    subjects: ['person'],
    rank: 2,
  },
  fighterBase: {
    award: 'emulation-fighter.base',
    nameEn: 'Grassroots Emulation Fighter',
    group: 'emulation-title',
    level: 'base',
    subjects: ['person'],
    rank: 1,
  },
  fighterProvincial: {
    award: 'emulation-fighter.provincial',
    nameEn: 'Provincial Emulation Fighter',
    group: 'emulation-title',
    level: 'provincial',
    subjects: ['person'],
    rank: 1,
  },
  fighterNational: {
    award: 'emulation-fighter.national',
    nameEn: 'National Emulation Fighter',
    group: 'emulation-title',
    level: 'state',
    subjects: ['person'],
    rank: 1,
  },
  advancedCollective: {
    award: 'advanced-collective',
    nameEn: 'Advanced Labour Collective',
    group: 'emulation-title',
    level: 'base',
    subjects: ['collective'],
    rank: 1,
  },
  excellentCollective: {
    award: 'excellent-collective',
    nameEn: 'Excellent Labour Collective',
    group: 'emulation-title',
    level: 'provincial',
    subjects: ['collective'],
    rank: 1,
  },
  flagProvincial: {
    award: 'emulation-flag.provincial',
    nameEn: 'Provincial Emulation Flag',
    group: 'emulation-flag',
    level: 'provincial',
    subjects: ['collective'],
    rank: 1,
  },
  flagGovernment: {
    award: 'emulation-flag.government',
    nameEn: "Government's Emulation Flag",
    group: 'emulation-flag',
    level: 'state',
    subjects: ['collective'],
    rank: 1,
  },
  meritProvincial: {
    award: 'merit-certificate.provincial',
    nameEn: 'Provincial Certificate of Merit',
    group: 'certificate',
    level: 'provincial',
    subjects: ['person', 'collective', 'household'],
    rank: 1,
  },
  meritPrimeMinister: {
    award: 'merit-certificate.prime-minister',
    nameEn: "Prime Minister's Certificate of Merit",
    group: 'certificate',
    level: 'state',
    subjects: ['person', 'collective', 'household'],
    rank: 1,
  },
  commendation: {
    award: 'commendation-certificate',
    nameEn: 'Certificate of Commendation',
    group: 'certificate',
    level: 'base',
    subjects: ['person', 'collective', 'household'],
    rank: 1,
  },
  labourOrderThird: {
    award: 'labour-order.third',
    nameEn: 'Labour Order, Third Class',
    group: 'order',
    level: 'state',
    subjects: ['person', 'collective'],
    rank: 3,
  },
} as const satisfies Readonly<Record<string, Nature>>

/** Mã của mười hai danh hiệu, hình thức đầu tiên. */
export const dozen = {
  advancedWorker: natures.advancedWorker.award,
  fighterBase: natures.fighterBase.award,
  fighterProvincial: natures.fighterProvincial.award,
  fighterNational: natures.fighterNational.award,
  advancedCollective: natures.advancedCollective.award,
  excellentCollective: natures.excellentCollective.award,
  flagProvincial: natures.flagProvincial.award,
  flagGovernment: natures.flagGovernment.award,
  meritProvincial: natures.meritProvincial.award,
  meritPrimeMinister: natures.meritPrimeMinister.award,
  commendation: natures.commendation.award,
  labourOrderThird: natures.labourOrderThird.award,
} as const
