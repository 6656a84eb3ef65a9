import type { CriteriaProvision } from '../../law/index.ts'
import { advancedSoldier, advancedUnit, victoriousUnit } from './armed-forces.ts'
import { commendation } from './commendation.ts'
import { culturalFamily, culturalVillage, exemplaryCommune } from './community.ts'
import { flagGovernment, flagProvincial } from './flags.ts'
import { honourStandards } from './honours.ts'
import { meritPrimeMinister } from './merit-prime-minister.ts'
import { meritProvincial } from './merit-provincial.ts'
import { orderStandards } from './orders.ts'
import { flagRegional, meritRegional } from './regional.ts'
import {
  advancedCollective,
  advancedWorker,
  excellentCollective,
  fighterBase,
  fighterNational,
  fighterProvincial,
} from './titles.ts'

/** Tiêu chuẩn của Luật, chưa kèm nguyên tắc chung của nghị định. */
export const standards: readonly CriteriaProvision[] = [
  fighterNational,
  fighterProvincial,
  fighterBase,
  advancedWorker,
  advancedSoldier,
  flagGovernment,
  flagProvincial,
  flagRegional,
  excellentCollective,
  victoriousUnit,
  advancedCollective,
  advancedUnit,
  exemplaryCommune,
  culturalVillage,
  culturalFamily,
  meritPrimeMinister,
  meritProvincial,
  meritRegional,
  commendation,
  ...orderStandards,
  ...honourStandards,
]
