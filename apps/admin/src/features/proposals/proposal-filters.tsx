import { Checkbox, Group, MultiSelect, NumberInput, Select } from '@mantine/core'
import { useShared } from '@vinhdanh/ui'
import { useQuery } from 'urql'
import { Awards_Query } from '../../shared/picker-documents.ts'
import { oneOf } from '../../shared/search-values.ts'
import { useAwardName, useWords } from '../../shared/words.ts'
import { type ProposalSearch, proposalOrders, proposalStatuses, truths } from './search.ts'

const orderOf = oneOf(proposalOrders)
const truthOf = oneOf(truths)

/** Điều kiện lọc, all of them in the address. */
export function ProposalFilters(props: {
  search: ProposalSearch
  change: (part: ProposalSearch) => void
}) {
  const { search, change } = props
  const words = useWords()
  const shared = useShared()
  const awardName = useAwardName()
  const [{ data }] = useQuery({ query: Awards_Query, variables: { on: null } })
  const list = words.proposals
  return (
    <Group gap="sm" align="flex-end" className="ad-filters">
      <MultiSelect
        label={list.filterStatus}
        placeholder={search.status === undefined ? list.any : ''}
        data={proposalStatuses.map((status) => ({
          value: status,
          label: words.proposalStatus[status],
        }))}
        value={[...(search.status ?? [])]}
        onChange={(values) =>
          change({ status: proposalStatuses.filter((status) => values.includes(status)) })
        }
        clearable
        size="sm"
        w={240}
      />
      <Select
        label={list.filterAward}
        placeholder={list.any}
        data={(data?.awards ?? []).map((award) => ({ value: award.code, label: awardName(award) }))}
        value={search.award ?? null}
        onChange={(value) => change({ award: value ?? undefined })}
        clearable
        searchable
        size="sm"
        w={240}
      />
      <Select
        label={list.filterTruth}
        placeholder={list.any}
        data={truths.map((truth) => ({ value: truth, label: shared.truth[truth] }))}
        value={search.truth ?? null}
        onChange={(value) => change({ truth: truthOf({ value }, 'value') })}
        clearable
        size="sm"
        w={190}
      />
      <NumberInput
        label={list.filterYear}
        placeholder={list.any}
        value={search.year ?? ''}
        onChange={(value) => {
          const year = Number(value)
          if (value === '' || (year >= 1945 && year <= 2100))
            change({ year: value === '' ? undefined : year })
        }}
        hideControls
        thousandSeparator=""
        size="sm"
        w={90}
      />
      <Select
        label={list.orderBy}
        data={proposalOrders.map((order) => ({ value: order, label: list.order[order] }))}
        value={search.order ?? 'STATUS_SINCE'}
        onChange={(value) => change({ order: orderOf({ value }, 'value') })}
        allowDeselect={false}
        size="sm"
        w={170}
      />
      <Checkbox
        label={list.filterMine}
        checked={search.mine ?? false}
        onChange={(event) => change({ mine: event.currentTarget.checked || undefined })}
        mb={8}
      />
    </Group>
  )
}
