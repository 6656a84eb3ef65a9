import { useLanguage } from '@vinhdanh/ui'
import { useEffect, useState } from 'react'
import { useClient } from 'urql'
import { type Check, Rubric_Check } from './documents.ts'

const pause = 350

/** Kiểm tra bản đang soạn, a moment after the typing stops; the last answer stands until the next. */
export function useCheck(document: unknown, pausing: boolean): Check | null {
  const client = useClient()
  const { graphLanguage } = useLanguage()
  const [check, setCheck] = useState<Check | null>(null)
  const written = JSON.stringify(document)
  useEffect(() => {
    if (pausing) return
    let gone = false
    const timer = setTimeout(
      () =>
        void client
          .query(
            Rubric_Check,
            { document: JSON.parse(written), language: graphLanguage },
            { requestPolicy: 'network-only' },
          )
          .toPromise()
          .then(({ data }) => {
            if (!gone && data !== undefined) setCheck(data.checkRubric)
          }),
      pause,
    )
    return () => {
      gone = true
      clearTimeout(timer)
    }
  }, [client, written, graphLanguage, pausing])
  return check
}
