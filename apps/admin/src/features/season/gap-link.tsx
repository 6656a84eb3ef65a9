import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useFrame } from '../../shared/viewer.tsx'
import type { SeasonGap, SeasonRow, SeasonStep } from './documents.ts'

interface Place {
  readonly row: SeasonRow
  readonly year: number
  readonly className: string
  readonly label: string
  readonly children: ReactNode
}

/** Nơi sửa một chỗ còn thiếu: the record itself, or the page where it is made. */
export function GapLink({ gap, ...place }: Place & { readonly gap: SeasonGap }) {
  const { id } = place.row.cluster
  const { can } = useFrame()
  const look = { className: place.className, 'aria-label': place.label, children: place.children }
  const tab = (name: 'terms' | 'monitors' | 'conferences') => (
    <Link to="/clusters/$id" params={{ id }} search={{ tab: name }} {...look} />
  )
  const record = { id: gap.record ?? id }
  switch (gap.kind) {
    case 'NO_HEAD':
    case 'HEAD_UNRECOGNISED':
      return tab('terms')
    case 'UNASSIGNED':
      return tab('monitors')
    case 'NO_COVENANT':
      return <Link to="/covenants" search={{ year: place.year }} {...look} />
    case 'UNSIGNED':
      return <Link to="/covenants/$id" params={record} search={{ tab: 'signatures' }} {...look} />
    case 'NO_BOARD':
      return <Link to="/scoring" search={{ year: place.year }} {...look} />
    case 'UNSCORED':
      return <Link to="/scoring/$id" params={record} {...look} />
    case 'CONFERENCE_LATE':
      return <Link to="/conferences/$id" params={record} {...look} />
    case 'NO_MID_YEAR':
    case 'NO_CONFERENCE':
      return can('planConference') ? (
        <Link to="/conferences/new" search={{ cluster: id, year: place.year }} {...look} />
      ) : (
        tab('conferences')
      )
    case 'DOSSIER_MISSING':
      return tab('conferences')
    case 'DOSSIER_UNSENT':
    case 'DOSSIER_LATE':
      return <Link to="/proposals/$id" params={record} {...look} />
    case 'TASK_LATE':
      return <Link to="/limitations" search={{ view: 'overdue', cluster: id }} {...look} />
  }
}

/** Bản ghi của một bước đã có: the covenant, the board, the conference; what has none is plain text. */
export function StepLink({ step, ...place }: Place & { readonly step: SeasonStep }) {
  const look = { className: place.className, 'aria-label': place.label, children: place.children }
  if (step.record === null) return <span className={place.className}>{place.children}</span>
  const params = { id: step.record }
  switch (step.step) {
    case 'LAUNCH':
      return <Link to="/covenants/$id" params={params} {...look} />
    case 'SCORING':
      return <Link to="/scoring/$id" params={params} {...look} />
    default:
      return <Link to="/conferences/$id" params={params} {...look} />
  }
}
