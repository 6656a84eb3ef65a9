import { MultiSelect, NumberInput, Select, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useCommand } from '../../shared/command.ts'
import { CommandDialog } from '../../shared/command-dialog.tsx'
import { useWords } from '../../shared/words.ts'
import { type Board, Board_Nominate, Board_ResolveTie, type Ranking } from './documents.ts'

interface DialogProps {
  board: Board
  onClose: (done: boolean) => void
}

/** Biểu quyết phân định: the order that the conference agreed on, with its votes and minutes. */
export function TieDialog(props: DialogProps & { tie: Ranking['ties'][number] }) {
  const { board, tie } = props
  const words = useWords().scoring.ranking
  const command = useCommand(Board_ResolveTie)
  const [order, setOrder] = useState<readonly (string | null)[]>(tie.units.map(() => null))
  const [votes, setVotes] = useState<Readonly<Record<string, number>>>({})
  const [minutes, setMinutes] = useState('')
  const chosen = order.filter((id) => id !== null)
  const counted = chosen.flatMap((id) => {
    const count = votes[id]
    return count === undefined ? [] : [count]
  })
  return (
    <CommandDialog
      title={words.resolve}
      lead={words.resolveLead}
      command={command}
      ready={new Set(chosen).size === tie.units.length && minutes.trim() !== ''}
      onReload={() => props.onClose(true)}
      onClose={() => props.onClose(false)}
      onSubmit={async () => {
        const event = await command.send({
          board: board.id,
          expectedVersion: board.version,
          order: chosen,
          ...(counted.length === chosen.length ? { votes: counted } : {}),
          minutes: minutes.trim(),
        })
        if (event !== null) props.onClose(true)
      }}
    >
      {tie.units.map((unit, index) => (
        <Select
          key={unit.id}
          label={words.place(tie.rank + index)}
          required
          value={order[index] ?? null}
          data={tie.units
            .filter((each) => each.id === order[index] || !order.includes(each.id))
            .map((each) => ({ value: each.id, label: each.name }))}
          onChange={(value) =>
            setOrder(order.map((each, place) => (place === index ? value : each)))
          }
        />
      ))}
      {tie.units.map((unit) => (
        <NumberInput
          key={unit.id}
          label={words.votes(unit.name)}
          min={0}
          allowDecimal={false}
          value={votes[unit.id] ?? ''}
          onChange={(value) => {
            const { [unit.id]: _, ...others } = votes
            setVotes(typeof value === 'number' ? { ...others, [unit.id]: value } : others)
          }}
        />
      ))}
      <TextInput
        label={words.minutes}
        required
        value={minutes}
        onChange={(event) => setMinutes(event.currentTarget.value)}
      />
    </CommandDialog>
  )
}

/** Đề nghị tặng cờ: all may be chosen here; what goes beyond is refused with its sentence. */
export function NominateDialog({ board, onClose }: DialogProps) {
  const words = useWords().scoring.ranking
  const command = useCommand(Board_Nominate)
  const { flags } = board
  const [units, setUnits] = useState<string[]>(
    (flags?.nominated.length === 0 ? flags.proposed : (flags?.nominated ?? [])).map(
      (unit) => unit.id,
    ),
  )
  return (
    <CommandDialog
      title={words.nominate}
      lead={`${flags?.sentence ?? ''} ${words.nominateLead}`.trim()}
      command={command}
      ready={units.length > 0}
      onReload={() => onClose(true)}
      onClose={() => onClose(false)}
      onSubmit={async () => {
        const event = await command.send({
          board: board.id,
          expectedVersion: board.version,
          units,
        })
        if (event !== null) onClose(true)
      }}
    >
      <MultiSelect
        label={words.choose}
        searchable
        value={units}
        data={board.members.map(({ unit }) => ({ value: unit.id, label: unit.name }))}
        onChange={setUnits}
      />
    </CommandDialog>
  )
}
