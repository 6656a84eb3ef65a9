import { CitationLink, ProvenanceBadge } from '@vinhdanh/ui'
import type { ResultOf } from '../../graphql.ts'
import type { AwardRule_Query } from './documents.ts'

type Line = NonNullable<ResultOf<typeof AwardRule_Query>['law']['rule']>['conditions'][number]

/** A standard longer than this shows its cases folded: each is read by those whom it concerns. */
const foldedFrom = 24

/** Cây điều kiện của một tiêu chuẩn: each line with its article and who vouches for it. */
export function Conditions({ lines }: { lines: readonly Line[] }) {
  const childrenOf = new Map<string | null, Line[]>()
  for (const line of lines)
    childrenOf.set(line.parentKey, [...(childrenOf.get(line.parentKey) ?? []), line])
  return <Level of={null} childrenOf={childrenOf} folded={lines.length > foldedFrom} />
}

interface LevelProps {
  readonly of: string | null
  readonly childrenOf: ReadonlyMap<string | null, readonly Line[]>
  readonly folded: boolean
}

function Level({ of, childrenOf, folded }: LevelProps) {
  const lines = childrenOf.get(of) ?? []
  if (lines.length === 0) return null
  return (
    <ul className={of === null ? 'ad-conditions' : undefined}>
      {lines.map((line) => {
        const below = <Level of={line.key} childrenOf={childrenOf} folded={folded} />
        const fold = folded && line.kind === 'branch'
        return (
          <li key={line.key} className={line.kind === 'reading' ? 'ad-reading' : undefined}>
            {fold ? (
              <details>
                <summary>{line.sentence}</summary>
                <Grounds line={line} />
                {below}
              </details>
            ) : (
              <>
                <span className="ad-condition-text">{line.sentence}</span>
                <Grounds line={line} />
                {below}
              </>
            )}
          </li>
        )
      })}
    </ul>
  )
}

function Grounds({ line }: { line: Line }) {
  if (line.citation === null && line.provenance === null) return null
  return (
    <span className="ad-grounds">
      {line.citation !== null && <CitationLink citation={line.citation} />}
      {line.provenance !== null && <ProvenanceBadge provenance={line.provenance} />}
    </span>
  )
}
