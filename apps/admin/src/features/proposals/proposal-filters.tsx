import { Checkbox, MultiSelect, Select } from '@mantine/core'
import { useShared } from '@vinhdanh/ui'
import { useQuery } from 'urql'
import { YearFilter } from '../../shared/list-filters.tsx'
import { Awards_Query } from '../../shared/picker-documents.ts'
import { useAwardName, useWords } from '../../shared/words.ts'
import {
  orderOf,
  type ProposalSearch,
  proposalOrders,
  proposalStatuses,
  truthOf,
  truths,
} from './search.ts'

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
    <>
      <MultiSelect
        label={list.filterStatus}
        placeholder={search.status === undefined ? list.any : ''}
        data={proposalStatuses.map((status) => ({
          value: status,
          label: words.proposalStatus[status],
        }))}
        value={[...(search.status ?? [])]}
        onChange={(values) => {
          const chosen = proposalStatuses.filter((status) => values.includes(status))
          change({ status: chosen.length === 0 ? undefined : chosen })
        }}
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
      <YearFilter label={list.filterYear} value={search.year} onYear={(year) => change({ year })} />
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
      />
    </>
  )
}
