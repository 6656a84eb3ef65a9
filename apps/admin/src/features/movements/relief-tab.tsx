import { Button, Group, Select, Stack, Textarea, TextInput } from '@mantine/core'
import { DayField, EmptyState, formatDay } from '@vinhdanh/ui'
import { useState } from 'react'
import { useCommand } from '../../shared/command.ts'
import { CommandDialog } from '../../shared/command-dialog.tsx'
import { useDraft } from '../../shared/draft.ts'
import { UnitPicker } from '../../shared/pickers.tsx'
import { oneOf } from '../../shared/search-values.ts'
import { useFrame } from '../../shared/viewer.tsx'
import { useWords } from '../../shared/words.ts'
import { Movement_EnterRelief, Movement_StrikeRelief, type MovementData } from './documents.ts'
import { withDot } from './figures.ts'
import { offers, stepOf } from './movement-actions.tsx'
import type { DialogProps } from './owner-dialogs.tsx'
import { useOwnUnit } from './use-own-unit.ts'

const measures = ['TONNES', 'DONG', 'GIFTS', 'DAYS'] as const
const qualifiers = ['EXACT', 'AT_LEAST', 'ABOUT'] as const
const standings = ['RAISED', 'VALUE', 'UNCLEAR'] as const

/** Sổ vận động, hỗ trợ: the totals that may be said, then the lines as reported. */
export function ReliefTab(props: { movement: MovementData; reload: () => void }) {
  const { movement } = props
  const words = useWords().movements
  const [entering, setEntering] = useState(false)
  const [striking, setStriking] = useState<string | null>(null)
  const may = offers(movement, 'ENTER_RELIEF')
  const { entries, totals } = movement.relief
  return (
    <>
      {may && (
        <Button
          variant="default"
          size="sm"
          mb="md"
          disabled={stepOf(movement, 'ENTER_RELIEF')?.allowed !== true}
          onClick={() => setEntering(true)}
        >
          {words.enter}
        </Button>
      )}
      {entries.length === 0 ? (
        <EmptyState title={words.reliefEmpty} text={words.reliefEmptyText} />
      ) : (
        <>
          <h2>{words.totals}</h2>
          <ul>
            {totals.map(({ measure, sentence }) => (
              <li key={measure}>{sentence}</li>
            ))}
          </ul>
          <h2>{words.relief}</h2>
          <ul className="ad-plain">
            {entries.map((line) => (
              <li key={line.id}>
                <span className={line.struckOn === null ? '' : 'vd-dim'}>
                  <strong>{line.asWritten}</strong> — {line.what} ({line.unit.name})
                  <div className="vd-dim">
                    {[
                      words.standingOf[line.standing],
                      line.mobiliser,
                      line.destination === null
                        ? null
                        : `${words.destination}: ${line.destination}`,
                      line.on === null ? null : formatDay(line.on),
                      line.note,
                      line.struckOn === null
                        ? null
                        : words.struck(formatDay(line.struckOn), line.struckReason ?? ''),
                    ]
                      .filter((part) => part !== null)
                      .join('; ')}
                  </div>
                </span>
                {may && line.struckOn === null && movement.dataSet !== 'REAL' && (
                  <Button
                    size="xs"
                    variant="default"
                    aria-label={`${words.strike}: ${line.asWritten}`}
                    onClick={() => setStriking(line.id)}
                  >
                    {words.strike}
                  </Button>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      {entering && <EnterDialog {...props} close={() => setEntering(false)} />}
      {striking !== null && (
        <StrikeDialog {...props} line={striking} close={() => setStriking(null)} />
      )}
    </>
  )
}

function EnterDialog({ movement, reload, close }: DialogProps) {
  const words = useWords().movements
  const { today } = useFrame()
  const [unit, setUnit] = useState(useOwnUnit('enterRelief'))
  const { draft, change, discard } = useDraft(`movement-relief.${movement.id}`, {
    what: '',
    measure: 'TONNES' as (typeof measures)[number],
    amount: '',
    qualifier: 'EXACT' as (typeof qualifiers)[number],
    standing: 'RAISED' as (typeof standings)[number],
    asWritten: '',
    mobiliser: '',
    destination: '',
    on: '',
  })
  const command = useCommand(Movement_EnterRelief)
  const given = (text: string) => (text === '' ? null : text)
  const choose = <Value extends string>(
    label: string,
    values: readonly Value[],
    labels: Readonly<Record<string, string>>,
    value: Value,
    onPick: (picked: Value) => void,
  ) => (
    <Select
      label={label}
      data={values.map((each) => ({ value: each, label: labels[each] ?? each }))}
      value={value}
      onChange={(picked) => onPick(oneOf(values)({ picked }, 'picked') ?? value)}
      allowDeselect={false}
      required
    />
  )
  return (
    <CommandDialog
      title={words.enter}
      lead={words.enterLead}
      command={command}
      onReload={reload}
      onClose={close}
      ready={unit !== null && draft.what.trim() !== '' && draft.amount.trim() !== ''}
      onSubmit={async () => {
        if (unit === null) return
        const input = {
          movement: movement.id,
          unit: unit.id,
          what: draft.what,
          measure: draft.measure,
          amount: withDot(draft.amount),
          qualifier: draft.qualifier,
          standing: draft.standing,
          asWritten: draft.asWritten,
          mobiliser: given(draft.mobiliser),
          destination: given(draft.destination),
          on: given(draft.on),
        }
        if ((await command.send(input)) === null) return
        discard()
        close()
      }}
    >
      <Stack gap="sm">
        <UnitPicker label={words.unit} value={unit} onPick={setUnit} required />
        <TextInput
          label={words.what}
          value={draft.what}
          onChange={(event) => change({ what: event.currentTarget.value })}
          required
        />
        <Group grow align="flex-start">
          {choose(words.qualifier, qualifiers, words.qualifierOf, draft.qualifier, (qualifier) =>
            change({ qualifier }),
          )}
          <TextInput
            label={words.amount}
            inputMode="decimal"
            value={draft.amount}
            onChange={(event) => change({ amount: event.currentTarget.value })}
            required
          />
          {choose(words.measure, measures, words.measureOf, draft.measure, (measure) =>
            change({ measure }),
          )}
        </Group>
        <TextInput
          label={words.asReported}
          value={draft.asWritten}
          onChange={(event) => change({ asWritten: event.currentTarget.value })}
          required
        />
        {choose(words.standing, standings, words.standingOf, draft.standing, (standing) =>
          change({ standing }),
        )}
        <Group grow align="flex-start">
          <TextInput
            label={words.mobiliser}
            value={draft.mobiliser}
            onChange={(event) => change({ mobiliser: event.currentTarget.value })}
          />
          <TextInput
            label={words.destination}
            value={draft.destination}
            onChange={(event) => change({ destination: event.currentTarget.value })}
          />
          <DayField label={words.on} value={draft.on} max={today} onDay={(on) => change({ on })} />
        </Group>
      </Stack>
    </CommandDialog>
  )
}

function StrikeDialog({ movement, reload, close, line }: DialogProps & { readonly line: string }) {
  const words = useWords().movements
  const [reason, setReason] = useState('')
  const command = useCommand(Movement_StrikeRelief)
  return (
    <CommandDialog
      title={words.strike}
      lead={words.strikeLead}
      command={command}
      onReload={reload}
      onClose={close}
      danger
      ready={reason.trim() !== ''}
      onSubmit={async () => {
        if ((await command.send({ movement: movement.id, line, reason })) !== null) close()
      }}
    >
      <Textarea
        label={words.reason}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        required
      />
    </CommandDialog>
  )
}
