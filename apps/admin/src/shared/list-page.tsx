import { Button } from '@mantine/core'
import {
  type Column,
  type DataSet,
  DataSetBadge,
  DataTable,
  EmptyState,
  Highlighted,
  PageHead,
  Pager,
  SearchBox,
} from '@vinhdanh/ui'
import { type ReactNode, useCallback, useState } from 'react'
import type { CombinedError } from 'urql'
import { Answered } from './answered.tsx'
import type { ListAddress } from './list-address.ts'
import type { ListSearch } from './search-values.ts'
import { useDataSets } from './viewer.tsx'
import { useWords } from './words.ts'

/** A list as the graph answers it; one that is never paged has no `pageInfo`. */
export interface Listed<Row> {
  readonly edges: readonly { readonly node: Row }[]
  readonly totalCount: number
  readonly pageInfo?: {
    readonly hasNextPage: boolean
    readonly hasPreviousPage: boolean
    readonly startCursor: string | null
    readonly endCursor: string | null
  }
}

/** Lời của một danh sách. */
interface ListWords {
  /** Chưa có gì: the next step is told in `emptyText`. */
  readonly empty: string
  readonly emptyText: string
  /** Không có gì khớp, where the list has words of its own for it. */
  readonly emptyFiltered?: string
  readonly emptyFilteredText?: string
}

interface BodyProps<Row extends object, Data> {
  readonly address: ListAddress<ListSearch>
  readonly words: ListWords
  /** The answer to the query of the list, and what asks again. */
  readonly query: readonly [
    { data?: Data | undefined; fetching: boolean; error?: CombinedError | undefined },
    (options: { requestPolicy: 'network-only' }) => void,
  ]
  readonly of: (data: Data) => Listed<Row>
  readonly dataSet: (row: Row) => DataSet
  /** The button that makes a new one: it also is the next step while there is none. */
  readonly create?: ReactNode
  /** Rows as cards; a table otherwise. */
  readonly render: (rows: readonly Row[]) => ReactNode
}

/** Phần thân của một danh sách: waiting, failed, empty, nothing found, or the rows with their pages. */
export function ListBody<Row extends object, Data>(props: BodyProps<Row, Data>) {
  const {
    address,
    query: [state, ask],
    of,
  } = props
  const rows = state.data == null ? [] : of(state.data).edges.map(({ node }) => node)
  useDataSets(rows.map(props.dataSet))
  return (
    <Answered state={state} retry={() => ask({ requestPolicy: 'network-only' })}>
      {(data) => {
        const { pageInfo, totalCount } = of(data)
        if (rows.length === 0) return <Nothing {...props} />
        return (
          <>
            {props.render(rows)}
            <Pager
              shown={rows.length}
              total={totalCount}
              onPrevious={
                pageInfo?.hasPreviousPage === true
                  ? () => address.turn({ before: pageInfo.startCursor ?? undefined })
                  : null
              }
              onNext={
                pageInfo?.hasNextPage === true
                  ? () => address.turn({ after: pageInfo.endCursor ?? undefined })
                  : null
              }
            />
          </>
        )
      }}
    </Answered>
  )
}

function Nothing(props: {
  address: ListAddress<ListSearch>
  words: ListWords
  create?: ReactNode
}) {
  const shared = useWords().lists
  const { address, words, create } = props
  const { q } = address.search
  if (q === undefined && address.filters === 0)
    return <EmptyState title={words.empty} text={words.emptyText} action={create} />
  const title = q === undefined ? shared.noneFound : shared.noneFoundFor(q)
  return (
    <EmptyState
      title={words.emptyFiltered ?? title}
      text={words.emptyFilteredText ?? shared.noneFoundText}
      action={
        <Button variant="default" onClick={address.clear}>
          {shared.clear}
        </Button>
      }
    />
  )
}

/** Thanh công cụ của danh sách: the search box and the filters, all at one height; on a phone the filters fold away. */
export function ListToolbar(props: {
  address: ListAddress<ListSearch>
  label?: string | undefined
  filters?: ReactNode
  /** A button at the end of the bar, where the list has no head of its own. */
  action?: ReactNode
}) {
  const words = useWords().lists
  const { change, filters, search } = props.address
  const [open, setOpen] = useState(false)
  const onSearch = useCallback((q: string) => change({ q: q === '' ? undefined : q }), [change])
  return (
    <search className="ad-toolbar">
      <SearchBox
        value={search.q ?? ''}
        onSearch={onSearch}
        {...(props.label === undefined ? {} : { label: props.label })}
      />
      {props.filters !== undefined && (
        <>
          <Button
            className="ad-filter-toggle"
            variant="default"
            aria-expanded={open}
            onClick={() => setOpen(!open)}
          >
            {filters === 0 ? words.filters : words.filtersOn(filters)}
          </Button>
          <div className="ad-filter-box" data-open={open}>
            <div className="ad-filters">{props.filters}</div>
          </div>
        </>
      )}
      {props.action}
    </search>
  )
}

/** Tên của một dòng: what matched is marked, a synthetic record is told, and the name leads where the row leads. */
export function ListName(props: {
  text: string
  search: string | undefined
  dataSet: DataSet
  link?: (name: ReactNode) => ReactNode
}) {
  const name = <Highlighted text={props.text} search={props.search} />
  return (
    <>
      {props.link === undefined ? name : props.link(name)}{' '}
      <DataSetBadge dataSet={props.dataSet} compact />
    </>
  )
}

/** Trang danh sách: every list of the app. It brings its query, its columns, its filters and its actions. */
export function ListPage<Row extends { readonly id: string }, Data>(
  props: Omit<BodyProps<Row, Data>, 'render'> & {
    readonly words: ListWords & { readonly title: string; readonly lead: string }
    /** Beside the button that makes a new one. */
    readonly actions?: ReactNode
    /** Between the head and the toolbar. */
    readonly above?: ReactNode
    /** What the search box is called, where "search" alone would not say it. */
    readonly searchLabel?: string
    readonly filters?: ReactNode
    /** Between the toolbar and the rows. */
    readonly note?: ReactNode
    readonly columns: readonly Column<Row>[]
    readonly rowName: (row: Row) => string
    readonly rowClass?: (row: Row) => string | undefined
    readonly onOpen: (row: Row) => void
    /** Name of the table, where it is not that of the page. */
    readonly tableName?: string
  },
) {
  const { words, create, columns, rowName, rowClass, onOpen } = props
  return (
    <>
      <PageHead
        title={words.title}
        lead={words.lead}
        actions={
          <>
            {props.actions}
            {create}
          </>
        }
      />
      {props.above}
      <ListToolbar address={props.address} label={props.searchLabel} filters={props.filters} />
      {props.note}
      <ListBody
        {...props}
        render={(rows) => (
          <DataTable
            label={props.tableName ?? words.title}
            columns={columns}
            rows={rows}
            rowKey={({ id }) => id}
            rowName={rowName}
            onOpen={onOpen}
            {...(rowClass === undefined ? {} : { rowClass })}
          />
        )}
      />
    </>
  )
}
