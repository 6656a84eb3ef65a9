import { UnstyledButton } from '@mantine/core'
import { IconAlertTriangle, IconCircleX } from '@tabler/icons-react'
import { useWords } from '../../shared/words.ts'
import type { Issue } from './documents.ts'
import type { Place } from './draft.ts'

/** Chỗ cần sửa: each leads to its cell; an error keeps the rubric from being issued, a warning does not. */
export function IssueList(props: {
  issues: readonly Issue[]
  placeOf: (path: string) => Place | null
  nameOf: (place: Place) => string
  onGo: (place: Place) => void
}) {
  const words = useWords().rubrics
  const issues = [...props.issues].sort((a, b) => a.severity.localeCompare(b.severity))
  return (
    <section className="ad-rubric-issues vd-card" aria-label={words.issues}>
      <h2>{words.issues}</h2>
      {issues.length === 0 ? (
        <p className="vd-dim">{words.noIssues}</p>
      ) : (
        <ul>
          {issues.map((issue) => {
            const place = props.placeOf(issue.path)
            const Icon = issue.severity === 'ERROR' ? IconCircleX : IconAlertTriangle
            const text = (
              <>
                <Icon size={15} aria-hidden="true" />
                <span>
                  <strong>
                    {words.severity[issue.severity]}
                    {place === null ? '' : `, ${props.nameOf(place)}`}:
                  </strong>{' '}
                  {issue.sentence}
                </span>
              </>
            )
            return (
              <li
                key={`${issue.path} ${issue.code} ${issue.sentence}`}
                data-severity={issue.severity}
              >
                {place === null ? (
                  <span className="ad-issue">{text}</span>
                ) : (
                  <UnstyledButton className="ad-issue" onClick={() => props.onGo(place)}>
                    {text}
                  </UnstyledButton>
                )}
              </li>
            )
          })}
        </ul>
      )}
    </section>
  )
}
