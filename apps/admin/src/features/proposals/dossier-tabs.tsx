import { Link } from '@tanstack/react-router'
import {
  EmptyState,
  formatDay,
  formatMoment,
  TruthMark,
  useShared,
  VerdictPanel,
} from '@vinhdanh/ui'
import type { ReactNode } from 'react'
import { useAwardName, useRouteName, useWords } from '../../shared/words.ts'
import type { DossierData } from './documents.ts'

function Fact(props: { name: string; children: ReactNode }) {
  return (
    <>
      <dt>{props.name}</dt>
      <dd>{props.children}</dd>
    </>
  )
}

/** Tóm tắt: who, what, where it has been. */
export function Summary({ dossier }: { dossier: DossierData }) {
  const words = useWords()
  const awardName = useAwardName()
  const routeName = useRouteName()
  const { subject, agendaItem, decision, registerEntry } = dossier
  const text = words.dossier
  return (
    <>
      <dl className="ad-facts">
        <Fact name={text.subject}>
          <Link to="/register/$id" params={{ id: subject.id }}>
            {subject.__typename === 'Person' && subject.honorific !== null
              ? `${subject.honorific} `
              : ''}
            {subject.name}
          </Link>{' '}
          <span className="vd-dim">{words.subjectKind[subject.kind]}</span>
        </Fact>
        {subject.__typename === 'Person' && subject.currentUnit !== null && (
          <Fact name={text.workplace}>{subject.currentUnit.name}</Fact>
        )}
        <Fact name={text.award}>{awardName(dossier.award)}</Fact>
        <Fact name={text.year}>{dossier.year}</Fact>
        <Fact name={text.route}>{routeName(dossier.route)}</Fact>
        <Fact name={text.unit}>{dossier.submittingUnit.name}</Fact>
        {dossier.nomination !== null && <Fact name={text.nomination}>{text.nominationText}</Fact>}
        <Fact name={text.received}>{formatDay(dossier.receivedOn)}</Fact>
        {agendaItem !== null && (
          <Fact name={text.session}>
            <Link to="/sessions/$id" params={{ id: agendaItem.session.id }}>
              {agendaItem.session.council.name}, {formatDay(agendaItem.session.heldOn)}
            </Link>
            {agendaItem.ballot.tally !== null && (
              <div className="vd-dim">{agendaItem.ballot.tally.sentence}</div>
            )}
          </Fact>
        )}
        {decision !== null && (
          <Fact name={text.decision}>
            <Link to="/decisions/$id" params={{ id: decision.id }}>
              {decision.number === null || decision.signedOn === null
                ? words.decisions.notNumbered
                : words.decisions.signedText(decision.number, formatDay(decision.signedOn))}
            </Link>
          </Fact>
        )}
        {registerEntry !== null && (
          <Fact name={text.entry}>
            <Link to="/register/$id" params={{ id: subject.id }}>
              {words.register.statusWord[registerEntry.status]},{' '}
              {formatDay(registerEntry.decidedOn)}
            </Link>
          </Fact>
        )}
      </dl>
      <h2>{text.merits}</h2>
      <p className="ad-prose">
        {dossier.merits === '' ? <span className="vd-dim">{text.noMerits}</span> : dossier.merits}
      </p>
    </>
  )
}

/** Xác nhận của đơn vị: who stated what, when. */
export function Attestations({ dossier }: { dossier: DossierData }) {
  const words = useWords()
  const text = words.dossier
  if (dossier.attestations.length === 0)
    return <EmptyState title={text.attestationsNone} text={text.attestationsNoneText} />
  return (
    <ul className="ad-plain">
      {dossier.attestations.map((fact) => (
        <li key={`${fact.topic} ${fact.year ?? ''}`}>
          <span>
            {fact.label}
            {fact.year !== null && ` (${fact.year})`}
          </span>
          <strong>{fact.holds ? words.draft.holds : words.draft.holdsNot}</strong>
          {fact.by !== null && (
            <span className="vd-dim">{text.attestedBy(fact.by, formatMoment(fact.at))}</span>
          )}
        </li>
      ))}
    </ul>
  )
}

/** Kết luận khi thẩm định, beside whether it still is the same. */
export function RecordedVerdict({ dossier }: { dossier: DossierData }) {
  const text = useWords().dossier
  const awardName = useAwardName()
  const shared = useShared()
  const { recordedVerdict } = dossier
  if (recordedVerdict === null)
    return <EmptyState title={text.recordedNone} text={text.recordedNoneText} />
  const same =
    recordedVerdict.truth === dossier.verdict.truth &&
    recordedVerdict.lawHash === dossier.verdict.lawHash
  return (
    <>
      <p className="vd-dim">{text.recordedLead}</p>
      <p>
        {same ? text.recordedSame : text.recordedDiffers} {shared.verdict.title}:{' '}
        <TruthMark truth={dossier.verdict.truth} size="sm" />
      </p>
      <VerdictPanel title={awardName(dossier.award)} verdict={recordedVerdict} />
    </>
  )
}
