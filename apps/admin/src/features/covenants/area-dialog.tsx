import { Group, Select, TextInput } from '@mantine/core'
import { useState } from 'react'
import { CommandDialog } from '../../shared/command-dialog.tsx'
import { useWords } from '../../shared/words.ts'
import type { CovenantData } from './documents.ts'
import type { AreaWish } from './figures.ts'

/** Thêm một khu dân cư: rows of its own, kept once a figure is typed into one of them. */
export function AreaDialog(props: {
  covenant: CovenantData
  onClose: () => void
  onAdd: (area: AreaWish) => void
}) {
  const words = useWords().covenants
  const [unit, setUnit] = useState<string | null>(props.covenant.members[0]?.unit.id ?? null)
  const [area, setArea] = useState('')
  return (
    <CommandDialog
      title={words.addArea}
      lead={words.addAreaLead}
      command={{ state: { kind: 'idle' }, sending: false, reset: () => undefined }}
      ready={unit !== null && area.trim() !== ''}
      onClose={props.onClose}
      onSubmit={async () => {
        if (unit !== null) props.onAdd({ unit, area: area.trim() })
      }}
    >
      <Group grow align="flex-start">
        <Select
          label={words.member}
          required
          value={unit}
          data={props.covenant.members.map((each) => ({
            value: each.unit.id,
            label: each.unit.name,
          }))}
          onChange={setUnit}
        />
        <TextInput
          label={words.area}
          required
          value={area}
          onChange={(event) => setArea(event.currentTarget.value)}
        />
      </Group>
    </CommandDialog>
  )
}
