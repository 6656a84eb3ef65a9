import { Link } from '@tanstack/react-router'
import { useFrame } from '../../shared/viewer.tsx'
import { useWords } from '../../shared/words.ts'

/** Các trang về luật: the rule, two laws compared, what a change would do, what is local. */
export function LawNav() {
  const words = useWords().law
  const frame = useFrame()
  return (
    <nav className="ad-subnav" aria-label={words.pages}>
      <Link to="/law" activeOptions={{ exact: true, includeSearch: false }}>
        {words.title}
      </Link>
      {frame.can('compareLaw') && (
        <Link to="/law/compare" activeOptions={{ includeSearch: false }}>
          {words.compare.title}
        </Link>
      )}
      {frame.can('lawImpact') && (
        <Link to="/law/impact" activeOptions={{ includeSearch: false }}>
          {words.impact.title}
        </Link>
      )}
      <Link to="/law/regulations" activeOptions={{ includeSearch: false }}>
        {words.regulations.title}
      </Link>
    </nav>
  )
}
