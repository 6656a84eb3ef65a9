import { Button } from '@mantine/core'
import {
  Sheet,
  type SheetBase,
  type SheetChange,
  type SheetColumn,
  type SheetRow,
} from '@vinhdanh/ui'
import { useCallback, useMemo, useState } from 'react'
import { useCommand } from '../../shared/command.ts'
import { CommandNotice } from '../../shared/command-notice.tsx'
import { useWords } from '../../shared/words.ts'
import { Covenant_SaveTargets, type CovenantData } from './documents.ts'
import { SaveBar } from './save-bar.tsx'
import { useSheet, useUnsaved } from './use-sheet.ts'

type Target = CovenantData['targets'][number]

const columnKeys = ['name', 'group', 'measure', 'direction', 'counting'] as const
type ColumnKey = (typeof columnKeys)[number]

const isNew = (key: string) => key.startsWith('new-')

/** Danh mục chỉ tiêu: a row for each, typed or pasted; a row without a name is none. */
export function TargetSheet({ covenant, reload }: { covenant: CovenantData; reload: () => void }) {
  const words = useWords().covenants
  const [extra, setExtra] = useState(covenant.targets.length === 0 ? 3 : 0)
  const [reason, setReason] = useState('')
  const refusal = useMemo(() => {
    const found = covenant.possibleActions.find(({ action }) => action === 'CHANGE_TARGETS')
    return found?.allowed === true ? null : (found?.refusal?.sentence ?? words.notYours)
  }, [covenant, words])
  const byId = useMemo(
    () => new Map(covenant.targets.map((target) => [target.id, target])),
    [covenant],
  )
  const labelOf = useCallback(
    (target: Target | undefined, column: ColumnKey): string => {
      if (column === 'direction') return words.directions[target?.direction ?? 'UP']
      if (column === 'counting') return words.countings[target?.counting ?? 'SUM']
      return target?.[column] ?? ''
    },
    [words],
  )
  const directions = useMemo(() => Object.values(words.directions), [words])
  const countings = useMemo(() => Object.values(words.countings), [words])
  const base = useMemo<SheetBase>(
    () => ({
      cell: (key, column) => {
        const known = columnKeys.find((each) => each === column)
        const text = known === undefined ? '' : labelOf(byId.get(key), known)
        return refusal === null ? { text } : { text, locked: refusal }
      },
      problem: (_key, column, text) => {
        const choices =
          column === 'direction' ? directions : column === 'counting' ? countings : null
        return choices === null || choices.includes(text)
          ? undefined
          : words.choose(choices.join('; '))
      },
    }),
    [byId, labelOf, refusal, directions, countings, words],
  )
  const store = useSheet(`covenant.${covenant.id}.targets`, base)
  const { changes, faulty } = useUnsaved(store)
  const rows = useMemo<SheetRow[]>(
    () => [
      ...covenant.targets.map(({ id, name }) => ({ key: id, title: name })),
      ...Array.from({ length: extra }, (_, index) => ({
        key: `new-${index + 1}`,
        title: String(covenant.targets.length + index + 1),
      })),
    ],
    [covenant, extra],
  )
  const columns = useMemo<SheetColumn[]>(
    () => [
      { key: 'name', title: words.name, width: 320 },
      { key: 'group', title: words.group, width: 240 },
      { key: 'measure', title: words.measure, width: 130 },
      { key: 'direction', title: words.direction, width: 190, choices: directions },
      { key: 'counting', title: words.counting, width: 170, choices: countings },
    ],
    [words, directions, countings],
  )
  const command = useCommand(Covenant_SaveTargets)
  const save = async () => {
    const text = (key: string, column: ColumnKey) => store.source.cell(key, column).text.trim()
    const targets = rows.flatMap(({ key }) => {
      const name = text(key, 'name')
      if (name === '') return []
      const direction = (['UP', 'DOWN', 'REACH'] as const).find(
        (each) => words.directions[each] === text(key, 'direction'),
      )
      const counting = (['SUM', 'LAST'] as const).find(
        (each) => words.countings[each] === text(key, 'counting'),
      )
      return [
        {
          id: isNew(key) ? null : key,
          group: text(key, 'group'),
          name,
          measure: text(key, 'measure'),
          direction: direction ?? 'UP',
          counting: counting ?? 'SUM',
        },
      ]
    })
    const event = await command.send({
      covenant: covenant.id,
      expectedVersion: covenant.version,
      targets,
      reason: reason.trim(),
    })
    if (event === null) return
    store.drop(changes)
    setExtra(0)
    setReason('')
  }
  /** Lines pasted below the last row become rows of their own. */
  const beyond = (lines: readonly (readonly string[])[], column: string) => {
    const first = columnKeys.findIndex((each) => String(each) === column)
    const from = Math.max(first, 0)
    const written: SheetChange[] = lines.flatMap((cells, index) =>
      cells.flatMap((text, offset) => {
        const key = columnKeys[from + offset]
        return key === undefined ? [] : [{ row: `new-${extra + index + 1}`, column: key, text }]
      }),
    )
    setExtra(extra + lines.length)
    store.write(written)
  }
  return (
    <>
      <p className="vd-dim">{words.targetsLead}</p>
      <CommandNotice
        state={command.state}
        onReload={() => {
          command.reset()
          reload()
        }}
      />
      <SaveBar
        count={changes.length}
        faulty={faulty}
        signed={covenant.signing.signed}
        reason={reason}
        onReason={setReason}
        sending={command.sending}
        onSave={() => void save()}
        onDiscard={() => store.drop(changes)}
      >
        {refusal === null && (
          <Button variant="default" onClick={() => setExtra((count) => count + 1)}>
            {words.addTarget}
          </Button>
        )}
      </SaveBar>
      <Sheet
        label={`${words.tab.targets}: ${covenant.cluster.name}, ${covenant.year}`}
        rows={rows}
        columns={columns}
        source={store.source}
        onWrite={store.write}
        onUndo={store.undo}
        onRedo={store.redo}
        {...(refusal === null ? { onBeyond: beyond } : {})}
      />
    </>
  )
}
