import { UnstyledButton } from '@mantine/core'
import { IconChevronRight } from '@tabler/icons-react'
import { useId, useMemo, useState } from 'react'
import { useShared } from '../language/language.tsx'
import { CitationLink, ProvenanceBadge } from './citation.tsx'
import { TruthMark } from './truth-mark.tsx'
import { growTree, openAtFirst, type VerdictBranch, type VerdictLine } from './verdict.ts'

/** What one line stands on: found, article and its provenance, records used, what is missing. */
function LineGrounds(props: { line: VerdictLine; group: boolean }) {
  const { line } = props
  const words = useShared().verdict
  return (
    <dl className="vd-grounds">
      <dt>{words.article}</dt>
      <dd>
        {line.citation === null ? (
          <span className="vd-dim">{words.noArticle}</span>
        ) : (
          <CitationLink citation={line.citation} />
        )}{' '}
        {line.provenance !== null && <ProvenanceBadge provenance={line.provenance} />}
      </dd>
      {line.records.length > 0 && (
        <>
          <dt>{words.records}</dt>
          <dd>
            <ul>
              {line.records.map((record) => (
                <li key={`${record.kind} ${record.id}`}>{record.label}</li>
              ))}
            </ul>
          </dd>
        </>
      )}
      {line.missing.length > 0 && (
        <>
          <dt>{words.missing}</dt>
          <dd>
            <ul>
              {line.missing.map((fact) => (
                <li key={fact.key}>{fact.sentence}</li>
              ))}
            </ul>
          </dd>
        </>
      )}
      {!props.group && line.records.length === 0 && line.missing.length === 0 && (
        <>
          <dt>{words.records}</dt>
          <dd className="vd-dim">{words.noRecords}</dd>
        </>
      )}
    </dl>
  )
}

function Branch(props: {
  branch: VerdictBranch
  open: ReadonlySet<string>
  toggle: (key: string) => void
}) {
  const { branch, open, toggle } = props
  const { line, children } = branch
  const id = useId()
  const isOpen = open.has(line.key)
  const isGroup = children.length > 0
  return (
    <li className={line.forces ? 'vd-line vd-line-forces' : 'vd-line'}>
      <UnstyledButton
        className="vd-line-head"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => toggle(line.key)}
      >
        <IconChevronRight size={14} aria-hidden="true" className="vd-chevron" />
        <span className="vd-line-body">
          <span className="vd-line-text">{line.sentence}</span>
          {line.foundSentence !== null && (
            <span className="vd-line-found">{line.foundSentence}</span>
          )}
        </span>
        <TruthMark truth={line.truth} size="sm" />
      </UnstyledButton>
      <div id={id} hidden={!isOpen}>
        {isOpen && (!isGroup || line.citation !== null) && (
          <LineGrounds line={line} group={isGroup} />
        )}
        {isOpen && isGroup && (
          <ul className="vd-tree">
            {children.map((child) => (
              <Branch key={child.line.key} branch={child} open={open} toggle={toggle} />
            ))}
          </ul>
        )}
      </div>
    </li>
  )
}

/** Cây kết luận: flat lines in, a tree out that opens at what decides. */
export function VerdictTree(props: { nodes: readonly VerdictLine[] }) {
  const words = useShared().verdict
  const tree = useMemo(() => growTree(props.nodes), [props.nodes])
  const [chosen, setChosen] = useState<ReadonlySet<string> | null>(null)
  const open = chosen ?? openAtFirst(tree)
  const toggle = (key: string) => {
    const next = new Set(open)
    if (!next.delete(key)) next.add(key)
    setChosen(next)
  }
  return (
    <div>
      <div className="vd-tree-tools">
        <button
          type="button"
          onClick={() => setChosen(new Set(props.nodes.map((line) => line.key)))}
        >
          {words.expandAll}
        </button>
        <button type="button" onClick={() => setChosen(new Set())}>
          {words.collapseAll}
        </button>
      </div>
      <ul className="vd-tree vd-tree-top" aria-label={words.tree}>
        {tree.map((branch) => (
          <Branch key={branch.line.key} branch={branch} open={open} toggle={toggle} />
        ))}
      </ul>
    </div>
  )
}
