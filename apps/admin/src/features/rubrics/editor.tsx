import { Button, Group, Tabs } from '@mantine/core'
import { formatMoment, type SheetHandle, useLanguage } from '@vinhdanh/ui'
import { useMemo, useRef, useState } from 'react'
import { useCommand } from '../../shared/command.ts'
import { CommandNotice } from '../../shared/command-notice.tsx'
import { pointsText } from '../../shared/points.ts'
import { useFrame } from '../../shared/viewer.tsx'
import { useWords } from '../../shared/words.ts'
import type { Check, Issue, Rubric } from './documents.ts'
import { Rubric_Save } from './documents.ts'
import { documentOf, newRow, type Place, placeOf, type TableName } from './draft.ts'
import { HeadForm } from './head-form.tsx'
import { ImportDialog } from './import-dialog.tsx'
import { IssueList } from './issue-list.tsx'
import { TableSheet } from './table-sheet.tsx'
import { useCheck } from './use-check.ts'
import { useNotes } from './use-notes.ts'
import { useRubricDraft } from './use-rubric-draft.ts'
import type { BroughtRow } from './workbook.ts'

const noSums: Check['sums'] = []
/** What the criteria come to, all together. */
const sumOf = (check: Check) => check.sums.find(({ path }) => path === 'total')?.sum ?? null
const parts = ['head', 'criteria', 'bonus', 'deductions', 'limits', 'bands', 'tieBreak'] as const
type EditorPart = (typeof parts)[number]

/** Soạn bảng tiêu chí: the tree, what it is called, bands, ties, flags; checked while it is written. */
export function Editor(props: {
  kept: Rubric | null
  unit: string | null
  document: unknown
  source?: string
  onSaved?: (id: string) => void
}) {
  const { kept } = props
  const words = useWords().rubrics
  const { language } = useLanguage()
  const frame = useFrame()
  const readOnly = kept !== null && !kept.mayEdit
  const key = `rubric.${kept?.id ?? `new.${props.source ?? ''}`}.${kept?.version ?? 0}`
  const state = useRubricDraft(key, props.document)
  const { draft } = state
  const { document } = useMemo(() => documentOf(draft), [draft])
  const checked = useCheck(draft, document, !frame.can('checkRubric'))
  const check = checked?.check ?? null
  const judged = checked?.draft ?? draft
  const judgedPlaces = useMemo(() => documentOf(judged).places, [judged])
  const issues: readonly Issue[] = check?.issues ?? kept?.issues ?? []
  const notes = useNotes(draft, judged, check?.sums ?? kept?.sums ?? noSums, issues)
  const [part, setPart] = useState<EditorPart>('criteria')
  const [bringing, setBringing] = useState(false)
  const handle = useRef<SheetHandle | null>(null)
  const command = useCommand(Rubric_Save)

  const goTo = (place: Place) => {
    setPart('head' in place ? 'head' : place.table)
    // The part is drawn first, then gone to.
    setTimeout(() => {
      if ('head' in place) window.document.getElementById(`rubric-${place.head}`)?.focus()
      else handle.current?.goTo(place)
    })
  }
  const nameOf = (place: Place): string => {
    if ('head' in place) return words.head[place.head] ?? place.head
    const rows = draft.tables[place.table]
    const index = rows.findIndex((each) => each.id === place.row)
    const cells = rows[index]?.cells
    // Criteria without a number yet, and lists that have none, are named by their place.
    const at = cells?.['number'] || cells?.['label'] || words.rowAt(index + 1)
    return words.placeName(words.tables[place.table], at, words.columns[place.column] ?? '')
  }
  const save = async () => {
    if (props.unit === null) return
    const event = await command.send({
      unit: props.unit,
      rubric: kept?.id ?? null,
      expectedVersion: kept?.version ?? null,
      document,
    })
    if (event === null) return
    state.discard()
    props.onSaved?.(event.rubric.id)
  }
  const bring = (rows: readonly BroughtRow[], replace: boolean) => {
    const made = rows.map((row) =>
      newRow(row.depth, { number: row.number, text: row.text, max: row.max }),
    )
    state.change((before) => ({
      ...before,
      tables: {
        ...before.tables,
        criteria: replace ? made : [...before.tables.criteria, ...made],
      },
    }))
    setBringing(false)
    setPart('criteria')
  }
  const bandKeys = draft.tables.bands.map((row) => row.cells['key'] || row.cells['label'] || '')
  const bandChoices = useStable(bandKeys.filter((each) => each !== ''))
  const points = (value: string | null) => pointsText(value, language) || '—'
  const errors = issues.filter((issue) => issue.severity === 'ERROR').length
  return (
    <>
      <CommandNotice state={command.state} />
      <div className="ad-score-bar">
        <p role="status" className="ad-sum">
          {check === null
            ? readOnly
              ? words.stated(points(kept.total), points(kept.ceiling))
              : words.checking
            : words.sums(points(sumOf(check)), points(check.total), points(check.ceiling))}
          {check !== null && ` ${errors === 0 ? words.noErrors : words.errors(errors)}`}
        </p>
        {!readOnly && (
          <Group gap="xs">
            <span className="vd-dim">
              {state.keptAt === null ? words.untouched : words.keptAt(formatMoment(state.keptAt))}
            </span>
            <Button variant="default" onClick={() => setBringing(true)}>
              {words.bring.open}
            </Button>
            {state.keptAt !== null && (
              <Button variant="default" onClick={state.discard}>
                {words.discard}
              </Button>
            )}
            <Button
              loading={command.sending}
              disabled={props.unit === null || (kept !== null && state.keptAt === null)}
              onClick={() => void save()}
            >
              {words.save}
            </Button>
          </Group>
        )}
      </div>
      <div className="ad-rubric">
        <Tabs
          value={part}
          onChange={(value) => setPart(parts.find((each) => each === value) ?? 'criteria')}
          keepMounted={false}
        >
          <Tabs.List aria-label={words.parts} mb="sm">
            {parts.map((each) => (
              <Tabs.Tab key={each} value={each}>
                {words.tables[each]}
                {each !== 'head' && draft.tables[each].length > 0 && (
                  <span className="vd-dim"> {draft.tables[each].length}</span>
                )}
              </Tabs.Tab>
            ))}
          </Tabs.List>
          <Tabs.Panel value="head">
            <HeadForm state={state} readOnly={readOnly} problem={notes.ofHead} />
          </Tabs.Panel>
          {parts
            .filter((each): each is TableName => each !== 'head')
            .map((table) => (
              <Tabs.Panel key={table} value={table}>
                <p className="vd-dim">{words.tableLead[table]}</p>
                <TableSheet
                  table={table}
                  state={state}
                  notes={notes.cells}
                  readOnly={readOnly}
                  bandChoices={bandChoices}
                  handle={handle}
                />
              </Tabs.Panel>
            ))}
        </Tabs>
        <IssueList
          issues={issues}
          placeOf={(path) => placeOf(judgedPlaces, path)}
          nameOf={nameOf}
          onGo={goTo}
        />
      </div>
      {bringing && <ImportDialog onClose={() => setBringing(false)} onBring={bring} />}
    </>
  )
}

/** The same list as long as it says the same. */
function useStable(values: readonly string[]): readonly string[] {
  const written = JSON.stringify(values)
  return useMemo(() => JSON.parse(written) as readonly string[], [written])
}
