import { useQuery } from 'urql'
import type { Picked } from '../../shared/pickers.tsx'
import { SubjectName_Query } from './documents.ts'

/** The subject named in the address, when the page was opened from a conference's nomination. */
export function useNominated(id: string | undefined): Picked | null {
  const [{ data }] = useQuery({
    query: SubjectName_Query,
    variables: { id: id ?? '' },
    pause: id === undefined,
  })
  const node = data?.node
  if (node?.__typename !== 'Person' && node?.__typename !== 'Unit') return null
  return { id: node.id, name: node.name, kind: node.kind, detail: '', dataSet: node.dataSet }
}
