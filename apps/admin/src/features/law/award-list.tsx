import { Link } from '@tanstack/react-router'
import { EmptyState, fold, Highlighted, SearchBox } from '@vinhdanh/ui'
import { useState } from 'react'
import type { ResultOf } from '../../graphql.ts'
import { useAwardName, useWords } from '../../shared/words.ts'
import type { LawBook_Query } from './documents.ts'

const groups = [
  'EMULATION_TITLE',
  'EMULATION_FLAG',
  'CERTIFICATE',
  'COMMEMORATIVE_MEDAL',
  'MEDAL',
  'ORDER',
  'PRIZE',
  'HONORARY_TITLE',
] as const

/** Danh hiệu, hình thức của ngày, by group; found without diacritics. */
export function AwardList(props: {
  awards: ResultOf<typeof LawBook_Query>['law']['awards']
  chosen: string | undefined
}) {
  const words = useWords()
  const awardName = useAwardName()
  const [asked, setAsked] = useState('')
  const found = props.awards.filter((award) => fold(awardName(award)).includes(fold(asked)))
  return (
    <nav aria-label={words.law.awards} className="ad-award-list">
      <SearchBox value={asked} onSearch={setAsked} label={words.law.findAward} delay={0} />
      {found.length === 0 && <EmptyState title={words.law.noAward} text={words.law.noAwardText} />}
      {groups.map((group) => {
        const awards = found.filter((award) => award.group === group)
        if (awards.length === 0) return null
        return (
          <div key={group}>
            <h3>
              {words.awardGroup[group]} <span className="vd-dim">({awards.length})</span>
            </h3>
            <ul className="ad-awards">
              {awards.map((award) => (
                <li key={award.id}>
                  <Link
                    to="/law"
                    search={(before) => ({ ...before, award: award.code })}
                    aria-current={award.code === props.chosen ? 'page' : undefined}
                  >
                    <Highlighted text={awardName(award)} search={asked} />
                  </Link>
                </li>
              ))}
            </ul>
          </div>
        )
      })}
    </nav>
  )
}
