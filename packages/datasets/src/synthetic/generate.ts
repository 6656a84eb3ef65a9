import { grantBaseTitles } from './base-titles.ts'
import { electFirstHeads, grantFlags, newClusterLife, reviewClusters } from './clusters.ts'
import {
  grantCommendations,
  grantMeritCertificates,
  grantMovementCertificates,
  grantOpeningCertificates,
  grantPrimeMinisterCertificate,
} from './commendations.ts'
import { grantProvincialTitles, recogniseAtProvince } from './provincial-titles.ts'
import { countedYears, newWorld, openingYears } from './world.ts'
import { ratePeople, recogniseInitiatives } from './year-facts.ts'

export const defaultSeed = 20261121

/** Dựng lại lịch sử năm 2019–2025 của tỉnh mô phỏng. */
export function generateHistory(seed: number) {
  const world = newWorld(seed)
  const life = newClusterLife()
  electFirstHeads(life)
  for (const year of openingYears) {
    ratePeople(world, year)
    recogniseInitiatives(world, year)
    grantBaseTitles(world, year, true)
    recogniseAtProvince(world, year)
    if (year === 2019) grantOpeningCertificates(world)
  }
  for (const year of countedYears) {
    ratePeople(world, year)
    recogniseInitiatives(world, year)
    grantMovementCertificates(world, year)
    grantCommendations(world, year)
    reviewClusters(world, life, year)
    grantBaseTitles(world, year, false)
    recogniseAtProvince(world, year)
    grantProvincialTitles(world, year, year === 2025 ? 2 : 0)
    grantFlags(world, life, year)
    grantMeritCertificates(world, year)
    if (year === 2024) grantPrimeMinisterCertificate(world)
  }
  return { world, life }
}
