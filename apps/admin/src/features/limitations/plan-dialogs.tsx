import { Group, MultiSelect, NumberInput, Select, Stack, Textarea, TextInput } from '@mantine/core'
import { DayField } from '@vinhdanh/ui'
import { useState } from 'react'
import { useQuery } from 'urql'
import { useCommand } from '../../shared/command.ts'
import { CommandDialog } from '../../shared/command-dialog.tsx'
import { useWords } from '../../shared/words.ts'
import {
  PlanGrounds_Query,
  PlanItem_Save,
  PlanItem_Withdraw,
  type PlanItemData,
} from './documents.ts'
import { useClusters } from './use-clusters.ts'

/** Nhiệm vụ của kế hoạch: what, who, by when, and on what ground. */
export function ItemDialog(props: {
  item: PlanItemData | null
  cluster: string | null
  year: number
  reload: () => void
  onClose: () => void
}) {
  const words = useWords().limitations
  const { item } = props
  const { options, membersOf } = useClusters()
  const command = useCommand(PlanItem_Save)
  const [cluster, setCluster] = useState(item?.cluster?.id ?? props.cluster)
  const [text, setText] = useState(item?.text ?? '')
  const [owner, setOwner] = useState<string | null>(item?.owner?.id ?? null)
  const [dueOn, setDueOn] = useState(item?.dueOn ?? '')
  const traces = item?.traces ?? []
  const day = traces.find(({ anniversary }) => anniversary !== null)
  const [limitations, setLimitations] = useState<string[]>(
    traces.flatMap(({ limitation }) => (limitation === null ? [] : [limitation.id])),
  )
  const [documents, setDocuments] = useState<string[]>(
    traces.flatMap(({ document }) => (document === null ? [] : [document.id])),
  )
  const [anniversary, setAnniversary] = useState(day?.anniversary ?? '')
  const [baseYear, setBaseYear] = useState<number | null>(day?.baseYear ?? null)
  const [{ data }] = useQuery({ query: PlanGrounds_Query, variables: { cluster } })
  return (
    <CommandDialog
      title={item === null ? words.addItem : words.editItem}
      lead={words.itemLead}
      command={command}
      ready={text.trim() !== '' && (cluster !== null || item !== null)}
      onReload={props.reload}
      onClose={props.onClose}
      onSubmit={async () => {
        const event = await command.send({
          id: item?.id ?? null,
          expectedVersion: item?.version ?? null,
          cluster,
          unit: item?.unit?.id ?? null,
          year: props.year,
          text,
          owner,
          dueOn: dueOn === '' ? null : dueOn,
          traces: [
            ...limitations.map((limitation) => ({ limitation })),
            ...documents.map((document) => ({ document })),
            ...(anniversary.trim() === ''
              ? []
              : [{ anniversary: { name: anniversary.trim(), baseYear: baseYear ?? 0 } }]),
          ],
        })
        if (event === null) return
        props.reload()
        props.onClose()
      }}
    >
      <Stack gap="sm">
        {item === null && (
          <Select
            label={words.cluster}
            required
            searchable
            data={options}
            value={cluster}
            onChange={setCluster}
          />
        )}
        <Textarea
          label={words.text}
          required
          autosize
          minRows={2}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <Group grow align="flex-start">
          <Select
            label={words.owner}
            clearable
            searchable
            data={membersOf(cluster)}
            value={owner}
            onChange={setOwner}
          />
          <DayField label={words.dueOn} value={dueOn} onDay={setDueOn} />
        </Group>
        <MultiSelect
          label={words.fromLimitations}
          searchable
          data={(data?.limitations.edges ?? []).map(({ node }) => ({
            value: node.id,
            label: `${node.theme}: ${node.text}`,
          }))}
          value={limitations}
          onChange={setLimitations}
        />
        <MultiSelect
          label={words.fromDocuments}
          searchable
          data={(data?.documents ?? []).map(({ id, type, number, subject }) => ({
            value: id,
            label: `${type} ${number}${subject === null ? '' : `: ${subject}`}`,
          }))}
          value={documents}
          onChange={setDocuments}
        />
        <Group grow align="flex-start">
          <TextInput
            label={words.anniversary}
            value={anniversary}
            onChange={(event) => setAnniversary(event.currentTarget.value)}
          />
          <NumberInput
            label={words.baseYear}
            hideControls
            thousandSeparator=""
            value={baseYear ?? ''}
            onChange={(value) => setBaseYear(typeof value === 'number' ? value : null)}
          />
        </Group>
      </Stack>
    </CommandDialog>
  )
}

/** Rút một nhiệm vụ. */
export function WithdrawDialog(props: {
  item: PlanItemData
  reload: () => void
  onClose: () => void
}) {
  const words = useWords().limitations
  const command = useCommand(PlanItem_Withdraw)
  const [reason, setReason] = useState('')
  return (
    <CommandDialog
      title={words.actions.WITHDRAW_PLAN_ITEM}
      lead={words.withdrawLead}
      command={command}
      danger
      ready={reason.trim() !== ''}
      onReload={props.reload}
      onClose={props.onClose}
      onSubmit={async () => {
        const event = await command.send({
          id: props.item.id,
          expectedVersion: props.item.version,
          reason,
        })
        if (event === null) return
        props.reload()
        props.onClose()
      }}
    >
      <Textarea
        label={words.reason}
        required
        autosize
        minRows={2}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </CommandDialog>
  )
}
