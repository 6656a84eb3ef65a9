import { type ReactNode, useEffect } from 'react'
import { useShared } from '../language/language.tsx'

/** Đầu trang, also the title of the window: one h1, a line under it, the actions of the page. */
export function PageHead(props: { title: ReactNode; lead?: ReactNode; actions?: ReactNode }) {
  const { product } = useShared()
  const name = typeof props.title === 'string' ? props.title : null
  useEffect(() => {
    document.title = name === null ? product : `${name} · ${product}`
  }, [name, product])
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
