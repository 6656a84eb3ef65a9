import { Group, MultiSelect, NumberInput, Select, TextInput } from '@mantine/core'
import { DayField } from '@vinhdanh/ui'
import { useState } from 'react'
import { useQuery } from 'urql'
import { useCommand } from '../../shared/command.ts'
import { ReasonDialog, RequiredText, StepDialog } from '../../shared/step-dialog.tsx'
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
    <StepDialog
      title={item === null ? words.addItem : words.editItem}
      lead={words.itemLead}
      command={command}
      ready={text.trim() !== '' && (cluster !== null || item !== null)}
      reload={props.reload}
      onClose={props.onClose}
      send={() =>
        command.send({
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
      }
    >
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
      <RequiredText label={words.text} value={text} onText={setText} />
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
    </StepDialog>
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
  const { id, version } = props.item
  return (
    <ReasonDialog
      title={words.actions.WITHDRAW_PLAN_ITEM}
      lead={words.withdrawLead}
      reason={words.reason}
      command={command}
      danger
      reload={props.reload}
      onClose={props.onClose}
      send={(reason) => command.send({ id, expectedVersion: version, reason })}
    />
  )
}
