import { formatDay } from '@vinhdanh/ui'
import { useWords } from '../../shared/words.ts'
import type { ClusterData } from './documents.ts'

type Council = NonNullable<ClusterData['council']>

const named = (members: readonly { readonly person: { readonly name: string } }[]) =>
  members.map(({ person }) => person.name).join(', ')

/** Hội đồng riêng của khối: who sits in it on the day shown, and by which decisions it was restructured. */
export function CouncilTab({ council }: { council: Council }) {
  const words = useWords().clusters
  const roles: Readonly<Record<string, string>> = words.councilRoles
  return (
    <>
      <h2 className="ad-year-title">{council.name}</h2>
      <ul className="ad-plain" aria-label={words.councilMembersOn}>
        {council.members.map((member) => (
          <li key={member.id}>
            <span>
              <strong>{member.person.name}</strong>, {member.post}
            </span>
            <span className="vd-dim">
              {[
                roles[member.role] ?? member.role,
                ...(member.votes ? [] : [words.withoutVote]),
                ...(member.from === null ? [] : [words.since(formatDay(member.from))]),
                ...(member.until === null ? [] : [words.until(formatDay(member.until))]),
              ].join(', ')}
            </span>
          </li>
        ))}
      </ul>
      <h3 className="ad-year-title">{words.councilChanges}</h3>
      {council.changes.length === 0 ? (
        <p className="vd-dim">{words.councilChangesNone}</p>
      ) : (
        <ol className="ad-items">
          {council.changes.map((change) => (
            <li key={`${change.on} ${change.decisionNumber}`}>
              <strong>
                {words.councilChange(
                  formatDay(change.on),
                  change.decisionNumber,
                  formatDay(change.decisionOn),
                )}
              </strong>
              {change.joined.length > 0 && (
                <div>
                  {words.joined}: {named(change.joined)}
                </div>
              )}
              {change.left.length > 0 && (
                <div>
                  {words.left}: {named(change.left)}
                </div>
              )}
            </li>
          ))}
        </ol>
      )}
    </>
  )
}
