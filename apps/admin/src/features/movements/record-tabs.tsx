import { Checkbox } from '@mantine/core'
import { EmptyState, formatDay, formatMoment } from '@vinhdanh/ui'
import { useCommand } from '../../shared/command.ts'
import { CommandNotice } from '../../shared/command-notice.tsx'
import { useWords } from '../../shared/words.ts'
import { Movement_Tick, type MovementData } from './documents.ts'
import { stepOf } from './movement-actions.tsx'

interface TabProps {
  readonly movement: MovementData
  readonly reload: () => void
}

/** Sơ kết, tổng kết. */
export function ReviewsTab({ movement }: TabProps) {
  const words = useWords().movements
  if (movement.reviews.length === 0)
    return <EmptyState title={words.noReviews} text={words.noReviewsText} />
  return (
    <ul className="ad-plain">
      {movement.reviews.map((review) => (
        <li key={review.id}>
          <span>
            <strong>
              {review.final ? words.final : words.interim}, {formatDay(review.heldOn)}
            </strong>
            <div>{review.results}</div>
            {review.limitations !== null && (
              <div>
                {words.limitations}: {review.limitations}
              </div>
            )}
            {review.lessons !== null && (
              <div>
                {words.lessons}: {review.lessons}
              </div>
            )}
          </span>
        </li>
      ))}
    </ul>
  )
}

/** Văn bản và bảng kiểm trước khi phát động. */
export function PapersTab({ movement, reload }: TabProps) {
  const words = useWords().movements
  const command = useCommand(Movement_Tick)
  const mayTick = stepOf(movement, 'TICK')?.allowed === true
  return (
    <>
      <h2>{words.documents}</h2>
      {movement.documents.length === 0 ? (
        <p className="vd-dim">{words.noDocuments}</p>
      ) : (
        <ul className="ad-plain">
          {movement.documents.map((each) => (
            <li key={each.id}>
              <span>
                {each.type} {each.number} — {each.subject}
              </span>
              <span className="vd-dim">
                {[each.dated?.split('-').reverse().join('/'), each.issuer]
                  .filter((part) => part != null)
                  .join(', ')}
              </span>
            </li>
          ))}
        </ul>
      )}
      <h2>{words.checklist}</h2>
      <CommandNotice
        state={command.state}
        onReload={() => {
          command.reset()
          reload()
        }}
      />
      <ul className="ad-plain">
        {movement.checklist.map(({ item, label, done, required, byHand }) => {
          const name = required ? `${label} (${words.required})` : label
          return (
            <li key={item}>
              {byHand && mayTick ? (
                <Checkbox
                  label={name}
                  checked={done}
                  disabled={command.sending}
                  onChange={(event) =>
                    void command.send({
                      movement: movement.id,
                      expectedVersion: movement.version,
                      item,
                      done: event.currentTarget.checked,
                    })
                  }
                />
              ) : (
                <span>{name}</span>
              )}
              <span className={done ? 'vd-dim' : ''}>{done ? words.done : words.missing}</span>
            </li>
          )
        })}
      </ul>
    </>
  )
}

/** Lịch sử, for those in charge. */
export function HistoryTab({ movement }: { movement: MovementData }) {
  const words = useWords().movements
  if (movement.history === null) return <p className="vd-dim">{words.historyHidden}</p>
  if (movement.history.length === 0)
    return <EmptyState title={words.noHistory} text={words.noHistoryText} />
  return (
    <ul className="ad-plain">
      {movement.history.map((line) => (
        <li key={line.id}>
          <span>{line.label}</span>
          <span className="vd-dim">
            {line.byName}, {formatMoment(line.at)}
          </span>
        </li>
      ))}
    </ul>
  )
}
