import { Button, Group, Select, Textarea, TextInput } from '@mantine/core'
import { ActionButton } from '@vinhdanh/ui'
import { useState } from 'react'
import { useCommand } from '../../shared/command.ts'
import { CommandDialog } from '../../shared/command-dialog.tsx'
import { useWords } from '../../shared/words.ts'
import { type Board, Board_Assign, Board_Move } from './documents.ts'

type Stage = Board['stage']
const order: readonly Stage[] = ['SELF', 'CROSS', 'OFFICIAL', 'LOCKED']

/** Các bước của bảng chấm: the next one, the one before, who crosses whom; what is refused says why. */
export function StageActions({ board, onDone }: { board: Board; onDone: () => void }) {
  const words = useWords().scoring
  const [open, setOpen] = useState<Stage | 'assign' | null>(null)
  const action = (name: Board['may'][number]['action']) =>
    board.may.find((each) => each.action === name)
  const move = action('MOVE_STAGE')
  const assign = action('ASSIGN_CROSSERS')
  const at = order.indexOf(board.stage)
  const next = order[at + 1]
  const before = order[at - 1]
  const close = (done: boolean) => {
    setOpen(null)
    if (done) onDone()
  }
  return (
    <>
      <Group gap="xs">
        {assign !== undefined && board.stage !== 'LOCKED' && (
          <ActionButton
            variant="default"
            allowed={assign.allowed}
            refusal={assign.refusal}
            onClick={() => setOpen('assign')}
          >
            {words.assign.title}
          </ActionButton>
        )}
        {move !== undefined && before !== undefined && (
          <ActionButton
            variant="default"
            allowed={move.allowed}
            refusal={move.refusal}
            onClick={() => setOpen(before)}
          >
            {labelOf(words.move, before, board.stage)}
          </ActionButton>
        )}
        {move !== undefined && next !== undefined && (
          <ActionButton allowed={move.allowed} refusal={move.refusal} onClick={() => setOpen(next)}>
            {words.move[next]}
          </ActionButton>
        )}
      </Group>
      {open === 'assign' && <AssignDialog board={board} onClose={close} />}
      {open !== null && open !== 'assign' && <MoveDialog board={board} to={open} onClose={close} />}
    </>
  )
}

const labelOf = (
  words: Record<Stage | 'reopen' | 'backToCross', string>,
  to: Stage,
  from: Stage,
): string => (from === 'LOCKED' ? words.reopen : to === 'CROSS' ? words.backToCross : words[to])

/** Chuyển bước. Locking is confirmed by typing; going back gives a reason. */
function MoveDialog(props: { board: Board; to: Stage; onClose: (done: boolean) => void }) {
  const { board, to } = props
  const words = useWords().scoring.move
  const command = useCommand(Board_Move)
  const [typed, setTyped] = useState('')
  const [reason, setReason] = useState('')
  const isLock = to === 'LOCKED'
  const isBack = order.indexOf(to) < order.indexOf(board.stage)
  const same = typed.normalize('NFC').trim() === board.lockPhrase
  return (
    <CommandDialog
      title={isBack ? labelOf(words, to, board.stage) : words[to]}
      lead={isLock ? words.lockLead(board.lockPhrase) : isBack ? words.backLead : words.lead}
      command={command}
      danger={isLock}
      ready={isLock ? same : !isBack || reason.trim() !== ''}
      onReload={() => props.onClose(true)}
      onClose={() => props.onClose(false)}
      onSubmit={async () => {
        const event = await command.send({
          board: board.id,
          expectedVersion: board.version,
          to,
          ...(isLock ? { confirmation: typed.normalize('NFC').trim() } : {}),
          ...(isBack ? { reason: reason.trim() } : {}),
        })
        if (event !== null) props.onClose(true)
      }}
    >
      {isLock && (
        <TextInput
          label={words.phrase}
          value={typed}
          error={typed !== '' && !same ? words.differs : undefined}
          autoComplete="off"
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
      )}
      {isBack && (
        <Textarea
          label={words.reason}
          required
          autosize
          minRows={2}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      )}
    </CommandDialog>
  )
}

/** Ai chấm chéo ai. */
function AssignDialog({ board, onClose }: { board: Board; onClose: (done: boolean) => void }) {
  const words = useWords().scoring.assign
  const command = useCommand(Board_Assign)
  const [crossers, setCrossers] = useState<Readonly<Record<string, string>>>(
    Object.fromEntries(
      board.members.flatMap(({ unit, crosser }) =>
        crosser === null ? [] : [[unit.id, crosser.id]],
      ),
    ),
  )
  const units = board.members.map(({ unit }) => unit)
  const round = () =>
    setCrossers(
      Object.fromEntries(
        units.flatMap((unit, index) => {
          const by = units[(index + 1) % units.length]
          return by === undefined || by.id === unit.id ? [] : [[unit.id, by.id]]
        }),
      ),
    )
  return (
    <CommandDialog
      title={words.title}
      lead={words.lead}
      command={command}
      onReload={() => onClose(true)}
      onClose={() => onClose(false)}
      onSubmit={async () => {
        const event = await command.send({
          board: board.id,
          expectedVersion: board.version,
          crossers: Object.entries(crossers).map(([unit, crosser]) => ({ unit, crosser })),
        })
        if (event !== null) onClose(true)
      }}
    >
      <Button size="xs" variant="default" onClick={round} mb="sm">
        {words.round}
      </Button>
      {units.map((unit) => (
        <Select
          key={unit.id}
          label={words.by(unit.name)}
          searchable
          clearable
          value={crossers[unit.id] ?? null}
          data={units
            .filter((each) => each.id !== unit.id)
            .map((each) => ({ value: each.id, label: each.name }))}
          onChange={(value) => {
            const { [unit.id]: _, ...others } = crossers
            setCrossers(value === null ? others : { ...others, [unit.id]: value })
          }}
        />
      ))}
    </CommandDialog>
  )
}
