import { of } from './nature.ts'

const base = of('emulation-title', 'base', ['person'])
const baseUnit = of('emulation-title', 'base', ['collective'])
const provincialUnit = of('emulation-title', 'provincial', ['collective'])

/** Danh hiệu thi đua, cờ thi đua, danh hiệu cộng đồng. */
export const titles = {
  advancedWorker: base('advanced-worker', 'Advanced Worker', 2),
  advancedSoldier: base('advanced-soldier', 'Advanced Soldier', 2),
  fighterBase: base('emulation-fighter.base', 'Grassroots Emulation Fighter', 1),
  fighterProvincial: of('emulation-title', 'provincial', ['person'])(
    'emulation-fighter.provincial',
    'Provincial Emulation Fighter',
    1,
  ),
  fighterNational: of('emulation-title', 'state', ['person'])(
    'emulation-fighter.national',
    'National Emulation Fighter',
    1,
  ),
  advancedCollective: baseUnit('advanced-collective', 'Advanced Labour Collective', 1),
  advancedUnit: baseUnit('advanced-unit', 'Advanced Unit', 1),
  excellentCollective: provincialUnit('excellent-collective', 'Excellent Labour Collective', 1),
  victoriousUnit: provincialUnit('victorious-unit', 'Determined-to-Win Unit', 1),
  exemplaryCommune: provincialUnit('exemplary-commune', 'Exemplary Commune', 2),
  culturalVillage: baseUnit('cultural-village', 'Cultural Village', 2),
  culturalFamily: of('emulation-title', 'base', ['household'])(
    'cultural-family',
    'Cultural Family',
    3,
  ),
  flagRegional: of('emulation-flag', 'provincial', ['collective'])(
    'emulation-flag.regional',
    'Emulation Flag of a Military Region or National University',
    2,
  ),
  flagProvincial: of('emulation-flag', 'provincial', ['collective'])(
    'emulation-flag.provincial',
    'Provincial Emulation Flag',
    1,
  ),
  flagGovernment: of('emulation-flag', 'state', ['collective'])(
    'emulation-flag.government',
    "Government's Emulation Flag",
    1,
  ),
}
