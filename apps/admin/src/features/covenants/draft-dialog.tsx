import { NumberInput, Select, Stack } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useQuery } from 'urql'
import { useCommand } from '../../shared/command.ts'
import { CommandDialog } from '../../shared/command-dialog.tsx'
import { useFrame } from '../../shared/viewer.tsx'
import { useWords } from '../../shared/words.ts'
import { Covenant_Draft, CovenantHeaded_Query } from './documents.ts'

/** Lập giao ước: for a cluster that the viewer heads; where there is one, it is chosen already. */
export function DraftDialog({ onClose }: { onClose: () => void }) {
  const words = useWords().covenants
  const { today } = useFrame()
  const navigate = useNavigate()
  const command = useCommand(Covenant_Draft)
  const [{ data }] = useQuery({ query: CovenantHeaded_Query })
  const [chosen, setCluster] = useState<string | null>(null)
  const [year, setYear] = useState<number | null>(Number(today.slice(0, 4)) + 1)
  const clusters = (data?.clusters.edges ?? [])
    .map(({ node }) => node)
    .filter(
      ({ closedOn, rights }) =>
        (closedOn === null || closedOn >= today) &&
        rights.some(({ operation, allowed }) => operation === 'draftCovenant' && allowed),
    )
    .map(({ id, name }) => ({ value: id, label: name }))
  const cluster = chosen ?? (clusters.length === 1 ? (clusters[0]?.value ?? null) : null)
  return (
    <CommandDialog
      title={words.draft}
      lead={words.draftLead}
      command={command}
      ready={cluster !== null && year !== null}
      onClose={onClose}
      onSubmit={async () => {
        if (cluster === null || year === null) return
        const event = await command.send({ cluster, year })
        if (event === null) return
        onClose()
        void navigate({
          to: '/covenants/$id',
          params: { id: event.covenant.id },
          search: { tab: 'targets' },
        })
      }}
    >
      <Stack gap="sm">
        <Select
          label={words.cluster}
          required
          searchable
          data={clusters}
          value={cluster}
          onChange={setCluster}
        />
        <NumberInput
          label={words.year}
          required
          hideControls
          thousandSeparator=""
          value={year ?? ''}
          onChange={(value) => setYear(typeof value === 'number' ? value : null)}
        />
      </Stack>
    </CommandDialog>
  )
}
