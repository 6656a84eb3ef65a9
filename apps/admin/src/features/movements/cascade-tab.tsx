import { Link } from '@tanstack/react-router'
import { DataSetBadge } from '@vinhdanh/ui'
import { ButtonLink } from '../../shared/plain-link.tsx'
import { useFrame } from '../../shared/viewer.tsx'
import { useWords } from '../../shared/words.ts'
import type { MovementData, MovementLineData } from './documents.ts'

/** Triển khai: the parent above, those that respond below, each with a title of its own. */
export function CascadeTab({ movement }: { movement: MovementData }) {
  const words = useWords().movements
  const frame = useFrame()
  const below = (
    <ul>
      <li>
        <strong>{movement.name}</strong> <span className="vd-dim">({words.here})</span>
        {movement.children.length === 0 ? (
          <div className="vd-dim">{words.noChildren}</div>
        ) : (
          <ul>
            {movement.children.map((child) => (
              <li key={child.id}>
                <Line line={child} />
                {child.children.length > 0 && (
                  <ul>
                    {child.children.map((each) => (
                      <li key={each.id}>
                        <Line line={each} />
                      </li>
                    ))}
                  </ul>
                )}
              </li>
            ))}
          </ul>
        )}
      </li>
    </ul>
  )
  return (
    <>
      <p className="vd-dim">{words.treeLead}</p>
      {movement.parent === null ? (
        below
      ) : (
        <ul>
          <li>
            <Line line={movement.parent} />
            {below}
          </li>
        </ul>
      )}
      {frame.can('saveMovement') && movement.status === 'LAUNCHED' && (
        <ButtonLink
          to="/movements/new"
          search={{ parent: movement.id }}
          variant="default"
          size="sm"
        >
          {words.respond}
        </ButtonLink>
      )}
      {movement.serving.length > 0 && (
        <>
          <h2>{words.serving}</h2>
          <ul>
            {movement.serving.map((each) => (
              <li key={each.id}>
                <Line line={each} />
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

function Line({ line }: { line: MovementLineData }) {
  return (
    <>
      <Link to="/movements/$id" params={{ id: line.id }}>
        {line.name}
      </Link>{' '}
      <DataSetBadge dataSet={line.dataSet} compact />{' '}
      <span className="vd-dim">
        {[
          line.owner?.name ?? line.launcherLabel,
          line.periodSentence,
          line.statusLabel.toLowerCase(),
        ].join(', ')}
      </span>
    </>
  )
}
