import { useQuery } from 'urql'
import { CovenantClusters_Query } from '../covenants/documents.ts'

/** Cụm, khối để chọn, with the members that still belong. */
export function useClusters() {
  const [{ data }] = useQuery({ query: CovenantClusters_Query })
  const nodes = (data?.clusters.edges ?? []).map(({ node }) => node)
  return {
    options: nodes
      .filter(({ dataSet }) => dataSet !== 'REAL')
      .map(({ id, name }) => ({ value: id, label: name })),
    /** Also those of the sources, to look at. */
    all: nodes.map(({ id, name }) => ({ value: id, label: name })),
    membersOf: (cluster: string | null) =>
      (nodes.find(({ id }) => id === cluster)?.members ?? [])
        .filter(({ until }) => until === null)
        .map(({ unit }) => ({ value: unit.id, label: unit.name })),
  }
}
