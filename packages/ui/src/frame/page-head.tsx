import type { ReactNode } from 'react'

/** Đầu trang: one h1, a line under it, the actions of the page. */
export function PageHead(props: { title: ReactNode; lead?: ReactNode; actions?: ReactNode }) {
  return (
    <div className="vd-page-head">
      <div>
        <h1>{props.title}</h1>
        {props.lead !== undefined && <div className="vd-lead">{props.lead}</div>}
      </div>
      {props.actions !== undefined && <div className="vd-page-actions">{props.actions}</div>}
    </div>
  )
}
