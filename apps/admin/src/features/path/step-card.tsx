import { IconCheck, IconHandStop, IconUsers } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { CitationLink, TruthMark } from '@vinhdanh/ui'
import { useAwardName, useWords } from '../../shared/words.ts'
import type { PathStep, PathWay } from './documents.ts'

/** Một danh hiệu trên đường: the earliest year, what it still needs, what stands against it. */
export function StepCard({ step }: { step: PathStep }) {
  const words = useWords().path
  const awardName = useAwardName()
  const others = step.ways.slice(1)
  return (
    <article className="ad-step">
      <header>
        <h3>
          <Link to="/law" search={{ award: step.award.code }}>
            {awardName(step.award)}
          </Link>
        </h3>
        {step.earliestYear !== null && (
          <strong className="ad-step-year">
            {step.status === 'MET_NOW' ? words.metNow : words.from(step.earliestYear)}
          </strong>
        )}
      </header>
      {step.branch !== null && <p className="vd-dim">{step.branch}</p>}
      {step.reason !== null && <p>{step.reason}</p>}
      <Needs needs={step.needs} />
      {step.blockers.length > 0 && (
        <ul className="ad-plain" aria-label={words.blockers}>
          {step.blockers.map((blocker) => (
            <li key={blocker.key}>
              <span>
                <TruthMark truth={blocker.truth} /> {blocker.sentence}
                {blocker.foundSentence !== null && (
                  <span className="vd-dim"> · {blocker.foundSentence}</span>
                )}
                {blocker.citation !== null && (
                  <div>
                    <CitationLink citation={blocker.citation} />
                  </div>
                )}
              </span>
            </li>
          ))}
        </ul>
      )}
      <p className="ad-grounds">
        {step.citation !== null && <CitationLink citation={step.citation} />}
        {step.verdict.restsOnUnverified && <span className="vd-dim">{words.unverified}</span>}
      </p>
      {others.length > 0 && (
        <details>
          <summary>{words.otherWays(others.length)}</summary>
          {others.map((way) => (
            <Way key={`${way.branch ?? ''} ${way.citation?.label ?? ''}`} way={way} />
          ))}
        </details>
      )}
    </article>
  )
}

function Way({ way }: { way: PathWay }) {
  const words = useWords().path
  return (
    <div className="ad-way">
      <p>
        <strong>{words.from(way.year)}</strong> {way.branch}
      </p>
      <Needs needs={way.needs} />
      {way.citation !== null && <CitationLink citation={way.citation} />}
    </div>
  )
}

function Needs({ needs }: { needs: PathStep['needs'] }) {
  const words = useWords().path
  if (needs.length === 0) return null
  return (
    <ul className="ad-needs" aria-label={words.needs}>
      {needs.map((need) => {
        const Icon = need.withinPower
          ? IconCheck
          : need.kind === 'judged'
            ? IconUsers
            : IconHandStop
        return (
          <li key={`${need.year ?? ''} ${need.sentence}`}>
            <Icon size={15} aria-hidden="true" />
            <span>
              {need.sentence}
              {!need.withinPower && <span className="vd-dim"> · {words.ofOthers}</span>}
            </span>
          </li>
        )
      })}
    </ul>
  )
}
