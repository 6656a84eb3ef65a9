import { IconAlertTriangle, IconScale } from '@tabler/icons-react'
import { CitationLink } from '@vinhdanh/ui'
import { useWords } from '../../shared/words.ts'
import type { Regulation } from './documents.ts'

/** Chỗ chưa đúng và chỗ nới lỏng luật: each with where it stands, and the article that forbids it. */
export function Faults({ regulation }: { regulation: Pick<Regulation, 'issues' | 'loosenings'> }) {
  const words = useWords().law.regulations
  const { issues, loosenings } = regulation
  if (issues.length === 0 && loosenings.length === 0) return null
  return (
    <div className="ad-faults" role="alert">
      {loosenings.length > 0 && (
        <>
          <h2>{words.loosenings(loosenings.length)}</h2>
          <ul>
            {loosenings.map((each) => (
              <li key={`${each.path} ${each.place} ${each.code}`}>
                <IconScale size={15} aria-hidden="true" /> <strong>{each.place}</strong> (
                {each.article.label}): {each.sentence}{' '}
                {each.citation !== null && <CitationLink citation={each.citation} />}
              </li>
            ))}
          </ul>
        </>
      )}
      {issues.length > 0 && (
        <>
          <h2>{words.issues(issues.length)}</h2>
          <ul>
            {issues.map((each) => (
              <li key={`${each.path} ${each.code}`}>
                <IconAlertTriangle size={15} aria-hidden="true" /> {each.sentence}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}
