import { Button, Group, NumberInput } from '@mantine/core'
import { ActionButton, DataSetBadge, EmptyState, formatDay, useLanguage } from '@vinhdanh/ui'
import { useState } from 'react'
import { useQuery } from 'urql'
import { Answered } from '../../shared/answered.tsx'
import { useDataSets, useFrame } from '../../shared/viewer.tsx'
import { useWords } from '../../shared/words.ts'
import { Plan_Query, type PlanItemData } from './documents.ts'
import { ItemDialog, WithdrawDialog } from './plan-dialogs.tsx'

/** Phương hướng, nhiệm vụ của một năm: each item with what it rests on. */
export function PlanView(props: {
  cluster: string | null
  year: number
  onYear: (year: number) => void
}) {
  const words = useWords().limitations
  const frame = useFrame()
  const { graphLanguage } = useLanguage()
  const [opened, setOpened] = useState<PlanItemData | 'new' | null>(null)
  const [withdrawing, setWithdrawing] = useState<PlanItemData | null>(null)
  const { cluster, year } = props
  const [state, ask] = useQuery({
    query: Plan_Query,
    variables: { cluster, year, language: graphLanguage },
  })
  const reload = () => ask({ requestPolicy: 'network-only' })
  const items = state.data?.planItems ?? []
  useDataSets(items.map(({ dataSet }) => dataSet))
  return (
    <>
      <Group justify="space-between" align="flex-end" mb="md">
        <div>
          <h2>{words.planTitle(year)}</h2>
          <p className="vd-dim">{words.planLead}</p>
        </div>
        <Group gap="xs" align="flex-end">
          <NumberInput
            label={words.planYear}
            hideControls
            thousandSeparator=""
            w={130}
            value={year}
            onChange={(value) =>
              typeof value === 'number' && value >= 2003 && value <= 2100 && props.onYear(value)
            }
          />
          {frame.can('savePlanItem') && (
            <Button onClick={() => setOpened('new')}>{words.addItem}</Button>
          )}
        </Group>
      </Group>
      <Answered state={state} retry={reload}>
        {() =>
          items.length === 0 ? (
            <EmptyState title={words.planEmpty} text={words.planEmptyText} />
          ) : (
            <ul className="ad-cards">
              {items.map((item) => (
                <Item
                  key={item.id}
                  item={item}
                  onChange={() => setOpened(item)}
                  onWithdraw={() => setWithdrawing(item)}
                />
              ))}
            </ul>
          )
        }
      </Answered>
      {opened !== null && (
        <ItemDialog
          item={opened === 'new' ? null : opened}
          cluster={cluster}
          year={year}
          reload={reload}
          onClose={() => setOpened(null)}
        />
      )}
      {withdrawing !== null && (
        <WithdrawDialog item={withdrawing} reload={reload} onClose={() => setWithdrawing(null)} />
      )}
    </>
  )
}

function Item(props: { item: PlanItemData; onChange: () => void; onWithdraw: () => void }) {
  const words = useWords().limitations
  const { item } = props
  const step = (name: 'CHANGE_PLAN_ITEM' | 'WITHDRAW_PLAN_ITEM', onClick: () => void) => {
    const action = item.possibleActions.find((each) => each.action === name)
    return action?.allowed === true ? (
      <ActionButton size="xs" variant="default" allowed refusal={null} onClick={onClick}>
        {words.actions[name]}
      </ActionButton>
    ) : null
  }
  return (
    <li>
      <h3>
        {item.text} <DataSetBadge dataSet={item.dataSet} compact />
      </h3>
      <p className="vd-dim">
        {item.cluster?.name ?? item.unit?.name}
        {item.owner !== null && ` · ${item.owner.name}`}
        {item.dueOn !== null && ` · ${words.due(formatDay(item.dueOn))}`}
      </p>
      {item.withdrawnBecause !== null && (
        <p className="vd-caution">{words.withdrawn(item.withdrawnBecause)}</p>
      )}
      <p>
        {words.grounds}:{' '}
        {item.traces.length === 0 ? <span className="vd-dim">{words.noGround}</span> : null}
      </p>
      {item.traces.length > 0 && (
        <ul>
          {item.traces.map((trace) => (
            <li key={`${trace.kind} ${trace.label}`}>
              {trace.kindLabel}: {trace.label}
            </li>
          ))}
        </ul>
      )}
      <Group gap="xs">
        {step('CHANGE_PLAN_ITEM', props.onChange)}
        {step('WITHDRAW_PLAN_ITEM', props.onWithdraw)}
      </Group>
    </li>
  )
}
