import { Button, Group, NumberInput, Select, Stack, Textarea, TextInput } from '@mantine/core'
import { IconPlus, IconTrash } from '@tabler/icons-react'
import { DayField } from '@vinhdanh/ui'
import { useState } from 'react'
import { useCommand } from '../../shared/command.ts'
import { CommandDialog } from '../../shared/command-dialog.tsx'
import { useDraft } from '../../shared/draft.ts'
import { UnitPicker } from '../../shared/pickers.tsx'
import { oneOf } from '../../shared/search-values.ts'
import { useFrame } from '../../shared/viewer.tsx'
import { useWords } from '../../shared/words.ts'
import { Movement_Register, Movement_Report } from './documents.ts'
import { withDot } from './figures.ts'
import type { DialogProps } from './owner-dialogs.tsx'
import { useOwnUnit } from './use-own-unit.ts'

const bases = ['DISTRICT_PLAN', 'PROVINCIAL_PLAN', 'OWN_PLAN', 'PREVIOUS_YEAR'] as const
const basisOf = oneOf(bases)

export function JoinDialog({ movement, reload, close }: DialogProps) {
  const words = useWords().movements
  const { today } = useFrame()
  const [unit, setUnit] = useState(useOwnUnit('registerForMovement'))
  const { draft, change, discard } = useDraft(`movement-join.${movement.id}`, {
    registeredOn: today,
    people: '',
    note: '',
    registered: {} as Readonly<Record<string, string>>,
  })
  const command = useCommand(Movement_Register)
  return (
    <CommandDialog
      title={words.join}
      lead={words.joinLead}
      command={command}
      onReload={reload}
      onClose={close}
      ready={unit !== null}
      onSubmit={async () => {
        if (unit === null) return
        const input = {
          movement: movement.id,
          unit: unit.id,
          registeredOn: draft.registeredOn,
          people: draft.people === '' ? null : Number(draft.people),
          note: draft.note === '' ? null : draft.note,
          commitments: movement.targets.flatMap(({ id }) => {
            const registered = draft.registered[id] ?? ''
            return registered === '' ? [] : [{ target: id, registered: withDot(registered) }]
          }),
        }
        if ((await command.send(input)) === null) return
        discard()
        close()
      }}
    >
      <Stack gap="sm">
        <UnitPicker label={words.unit} value={unit} onPick={setUnit} required />
        <Group grow align="flex-start">
          <DayField
            label={words.registeredOn}
            value={draft.registeredOn}
            max={today}
            onDay={(registeredOn) => change({ registeredOn })}
            required
          />
          <NumberInput
            label={words.people}
            value={draft.people}
            min={0}
            allowDecimal={false}
            hideControls
            thousandSeparator=""
            onChange={(people) => change({ people: String(people) })}
          />
        </Group>
        {movement.targets.map(({ id, indicator, measure }) => (
          <TextInput
            key={id}
            label={words.commitment(indicator, measure)}
            inputMode="decimal"
            value={draft.registered[id] ?? ''}
            onChange={(event) =>
              change({ registered: { ...draft.registered, [id]: event.currentTarget.value } })
            }
          />
        ))}
        <Textarea
          label={words.note}
          value={draft.note}
          onChange={(event) => change({ note: event.currentTarget.value })}
        />
      </Stack>
    </CommandDialog>
  )
}

interface BasisDraft {
  readonly basis: (typeof bases)[number]
  readonly base: string
  readonly attainment: string
  readonly growth: string
}
const noBasis: BasisDraft = { basis: 'PROVINCIAL_PLAN', base: '', attainment: '', growth: '' }

export function ReportDialog({ movement, reload, close }: DialogProps) {
  const words = useWords().movements
  const { today } = useFrame()
  const [unit, setUnit] = useState(useOwnUnit('reportMovementTarget'))
  const { draft, change, discard } = useDraft(`movement-report.${movement.id}`, {
    target: movement.targets[0]?.id ?? '',
    reportedOn: today,
    value: '',
    note: '',
    bases: [] as readonly BasisDraft[],
  })
  const command = useCommand(Movement_Report)
  const changeBasis = (at: number, part: Partial<BasisDraft>) =>
    change({
      bases: draft.bases.map((each, index) => (index === at ? { ...each, ...part } : each)),
    })
  const figure = (text: string) => (text === '' ? null : withDot(text))
  return (
    <CommandDialog
      title={words.report}
      lead={words.reportLead}
      command={command}
      onReload={reload}
      onClose={close}
      ready={unit !== null && draft.target !== ''}
      onSubmit={async () => {
        if (unit === null) return
        const input = {
          movement: movement.id,
          unit: unit.id,
          target: draft.target,
          reportedOn: draft.reportedOn,
          value: figure(draft.value),
          note: draft.note === '' ? null : draft.note,
          bases: draft.bases.map((each) => ({
            basis: each.basis,
            base: figure(each.base),
            attainment: figure(each.attainment),
            growth: figure(each.growth),
          })),
        }
        if ((await command.send(input)) === null) return
        discard()
        close()
      }}
    >
      <Stack gap="sm">
        <UnitPicker label={words.unit} value={unit} onPick={setUnit} required />
        <Select
          label={words.target}
          data={movement.targets.map(({ id, indicator }) => ({ value: id, label: indicator }))}
          value={draft.target}
          onChange={(target) => change({ target: target ?? '' })}
          allowDeselect={false}
          required
        />
        <Group grow align="flex-start">
          <DayField
            label={words.reportedOn}
            value={draft.reportedOn}
            max={today}
            onDay={(reportedOn) => change({ reportedOn })}
            required
          />
          <TextInput
            label={words.value}
            inputMode="decimal"
            value={draft.value}
            onChange={(event) => change({ value: event.currentTarget.value })}
          />
        </Group>
        {draft.bases.map((each, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows have no name until filled in
          <Group key={at} align="flex-end">
            <Select
              style={{ flex: '1 1 180px' }}
              label={words.basis}
              data={bases.map((value) => ({ value, label: words.basisOf[value] ?? value }))}
              value={each.basis}
              onChange={(value) =>
                changeBasis(at, { basis: basisOf({ value }, 'value') ?? each.basis })
              }
              allowDeselect={false}
            />
            <TextInput
              style={{ flex: '1 1 120px' }}
              label={words.base}
              inputMode="decimal"
              value={each.base}
              onChange={(event) => changeBasis(at, { base: event.currentTarget.value })}
            />
            <TextInput
              style={{ flex: '1 1 120px' }}
              label={each.basis === 'PREVIOUS_YEAR' ? words.growth : words.attainment}
              inputMode="decimal"
              value={each.basis === 'PREVIOUS_YEAR' ? each.growth : each.attainment}
              onChange={(event) =>
                changeBasis(
                  at,
                  each.basis === 'PREVIOUS_YEAR'
                    ? { growth: event.currentTarget.value, attainment: '' }
                    : { attainment: event.currentTarget.value, growth: '' },
                )
              }
            />
            <Button
              variant="default"
              aria-label={words.removeRow(words.basisOf[each.basis] ?? each.basis)}
              onClick={() => change({ bases: draft.bases.filter((_, index) => index !== at) })}
            >
              <IconTrash size={16} aria-hidden="true" />
            </Button>
          </Group>
        ))}
        <Button
          variant="default"
          size="xs"
          leftSection={<IconPlus size={14} aria-hidden="true" />}
          onClick={() => change({ bases: [...draft.bases, noBasis] })}
        >
          {words.addBasis}
        </Button>
        <Textarea
          label={words.note}
          value={draft.note}
          onChange={(event) => change({ note: event.currentTarget.value })}
        />
      </Stack>
    </CommandDialog>
  )
}
