import { Button, Group, Modal, NumberInput, Radio, Select } from '@mantine/core'
import { type Column, DataTable, useShared } from '@vinhdanh/ui'
import { useMemo, useState } from 'react'
import { useWords } from '../../shared/words.ts'
import {
  type BroughtRow,
  type Columns,
  cellWords,
  type Grid,
  guessColumns,
  type RowProblem,
  readRows,
  sumLines,
} from './workbook.ts'

interface Book {
  readonly name: string
  readonly sheets: readonly { readonly name: string; readonly grid: Grid }[]
}

/** Read in the browser; the reader is fetched when the first workbook is chosen. */
async function readBook(file: File): Promise<Book> {
  const { default: readXlsx } = await import('read-excel-file/universal')
  const sheets = await readXlsx(file)
  return {
    name: file.name,
    sheets: sheets.map(({ sheet, data }) => ({
      name: sheet,
      grid: data.map((line) => line.map(cellWords)),
    })),
  }
}

/** The column that a problem speaks of. */
const columnOf = {
  'no-text': 'text',
  'no-number': 'number',
  'not-points': 'max',
  'same-number': 'number',
} as const satisfies Readonly<Record<RowProblem, keyof Columns>>
/** Địa chỉ ô như Excel gọi: C7; a column that was not chosen has none, and the line stands for it. */
const addressOf = (column: number | null, line: number): string =>
  column === null ? String(line) : `${letter(column)}${line}`

const letter = (index: number): string =>
  (index >= 26 ? letter(Math.trunc(index / 26) - 1) : '') + String.fromCharCode(65 + (index % 26))

/** Nhập từ tệp Excel: what would come in and what is wrong with it; nothing is changed before that. */
export function ImportDialog(props: {
  onClose: () => void
  onBring: (rows: readonly BroughtRow[], replace: boolean) => void
}) {
  const words = useWords().rubrics.bring
  const shared = useShared()
  const [book, setBook] = useState<Book | null>(null)
  const [failed, setFailed] = useState(false)
  const open = async (file: File | null) => {
    if (file === null) return
    try {
      setBook(await readBook(file))
      setFailed(false)
    } catch {
      setBook(null)
      setFailed(true)
    }
  }
  return (
    <Modal
      opened
      onClose={props.onClose}
      title={<strong>{words.title}</strong>}
      size="xl"
      closeButtonProps={{ 'aria-label': shared.close }}
    >
      <p className="vd-dim">{words.lead}</p>
      <label className="ad-file">
        {words.file}
        <input
          type="file"
          accept=".xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
          onChange={(event) => void open(event.currentTarget.files?.[0] ?? null)}
        />
      </label>
      {failed && <p className="vd-sheet-problem">{words.unreadable}</p>}
      {book !== null && <Preview key={book.name} book={book} {...props} />}
    </Modal>
  )
}

function Preview(props: {
  book: Book
  onClose: () => void
  onBring: (rows: readonly BroughtRow[], replace: boolean) => void
}) {
  const { sheets } = props.book
  const words = useWords().rubrics.bring
  const shared = useShared()
  const [name, setName] = useState(sheets[0]?.name ?? '')
  const grid = sheets.find((sheet) => sheet.name === name)?.grid ?? []
  const guess = useMemo(() => guessColumns(grid), [grid])
  const [chosen, setChosen] = useState<Partial<Columns>>({})
  const [span, setSpan] = useState<{ from?: number; to?: number }>({})
  const [replace, setReplace] = useState(true)
  const columns = { ...guess.columns, ...chosen }
  const from = span.from ?? guess.head + 2
  const to = span.to ?? grid.length
  const rows = useMemo(
    () =>
      readRows(grid, { number: columns.number, text: columns.text, max: columns.max }, from, to),
    [grid, columns.number, columns.text, columns.max, from, to],
  )
  const sums = useMemo(() => sumLines(grid, from, to), [grid, from, to])
  const wrong = rows.filter((row) => row.problems.length > 0)
  const width = Math.max(0, ...grid.map((line) => line.length))
  const letters = Array.from({ length: width }, (_, index) => ({
    value: String(index),
    label: `${letter(index)}${guess.head < 0 ? '' : `: ${grid[guess.head]?.[index] ?? ''}`}`,
  }))
  const { number, text, max } = columns
  const table = useMemo<Column<BroughtRow>[]>(
    () => [
      { key: 'line', header: words.line, numeric: true, width: '72px', cell: (row) => row.line },
      { key: 'number', header: words.number, width: '80px', cell: (row) => row.number || '—' },
      {
        key: 'text',
        header: words.text,
        cell: (row) => <span style={{ paddingLeft: row.depth * 16 }}>{row.text || '—'}</span>,
      },
      {
        key: 'max',
        header: words.max,
        numeric: true,
        width: '96px',
        cell: (row) => row.max || '—',
      },
      {
        key: 'problems',
        header: words.problems,
        cell: (row) =>
          row.problems.map((problem) => (
            <div key={problem} className="vd-sheet-problem">
              {words.problem[problem](
                addressOf({ number, text, max }[columnOf[problem]], row.line),
                row[columnOf[problem]],
              )}
            </div>
          )),
      },
    ],
    [words, number, text, max],
  )
  return (
    <>
      <Group align="flex-end" mt="sm" mb="sm">
        <Select
          label={words.sheet}
          allowDeselect={false}
          value={name}
          data={sheets.map((sheet) => sheet.name)}
          onChange={(value) => {
            setName(value ?? '')
            setChosen({})
            setSpan({})
          }}
        />
        {(['number', 'text', 'max'] as const).map((key) => (
          <Select
            key={key}
            label={words[key]}
            clearable={key !== 'text'}
            value={columns[key] === null ? null : String(columns[key])}
            data={letters}
            w={150}
            onChange={(value) =>
              setChosen({ ...chosen, [key]: value === null ? null : Number(value) })
            }
          />
        ))}
        <NumberInput
          label={words.from}
          w={96}
          min={1}
          max={grid.length}
          value={from}
          onChange={(value) => setSpan({ ...span, from: Number(value) })}
        />
        <NumberInput
          label={words.to}
          w={96}
          min={1}
          max={grid.length}
          value={to}
          onChange={(value) => setSpan({ ...span, to: Number(value) })}
        />
      </Group>
      <p role="status">
        {words.found(rows.length)} {sums.length > 0 && words.sumsLeftOut(sums.join(', '))}{' '}
        {wrong.length > 0 && words.wrong(wrong.length)}
      </p>
      <DataTable
        label={words.preview}
        columns={table}
        rows={rows}
        rowKey={(row) => String(row.line)}
        rowName={(row) => `${row.line}`}
        rowClass={(row) => (row.problems.length > 0 ? 'ad-wrong' : undefined)}
      />
      <Radio.Group
        mt="sm"
        label={words.how}
        value={replace ? 'replace' : 'append'}
        onChange={(value) => setReplace(value === 'replace')}
      >
        <Radio value="replace" label={words.replace} mt={4} />
        <Radio value="append" label={words.append} mt={4} />
      </Radio.Group>
      <Group justify="flex-end" mt="md">
        <Button variant="default" onClick={props.onClose}>
          {shared.cancel}
        </Button>
        <Button disabled={rows.length === 0} onClick={() => props.onBring(rows, replace)}>
          {words.bring(rows.length)}
        </Button>
      </Group>
    </>
  )
}
