import { Fragment } from 'react'
import { markMatches } from './fold.ts'

/** Chữ khớp với ô tìm được tô nền. */
export function Highlighted(props: { text: string; search?: string | undefined }) {
  if (!props.search) return <>{props.text}</>
  let at = 0
  return (
    <>
      {markMatches(props.text, props.search).map((stretch) => {
        const key = at
        at += stretch.text.length
        return stretch.hit ? (
          <mark key={key} className="vd-mark">
            {stretch.text}
          </mark>
        ) : (
          <Fragment key={key}>{stretch.text}</Fragment>
        )
      })}
    </>
  )
}
