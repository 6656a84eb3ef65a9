import type { Cluster, ClusterEvent } from './cluster.ts'

/** Cụm, khối sau hội nghị: the elected head and deputies become the term of the year they were elected for. */
export function evolveCluster(cluster: Cluster, { conference }: ClusterEvent): Cluster {
  const { termYear: year, headUnitId, deputyUnitIds } = conference
  const terms = [
    ...cluster.terms.filter((term) => term.year !== year),
    { year, headUnitId, deputyUnitIds },
  ]
  return {
    ...cluster,
    terms: terms.sort((a, b) => a.year - b.year),
    conferences: [...cluster.conferences, conference],
    version: cluster.version + 1,
  }
}
