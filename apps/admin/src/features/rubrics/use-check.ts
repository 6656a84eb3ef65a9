import { useLanguage } from '@vinhdanh/ui'
import { useEffect, useRef, useState } from 'react'
import { useClient } from 'urql'
import { type Check, Rubric_Check } from './documents.ts'
import type { RubricDraft } from './draft.ts'

const pause = 350

/** Câu trả lời, with the draft that was asked about: what was typed since has not been judged. */
interface Checked {
  readonly check: Check
  readonly draft: RubricDraft
}

/** Kiểm tra bản đang soạn, a moment after the typing stops; the last answer stands until the next. */
export function useCheck(draft: RubricDraft, document: unknown, pausing: boolean): Checked | null {
  const client = useClient()
  const { graphLanguage } = useLanguage()
  const [checked, setChecked] = useState<Checked | null>(null)
  const written = JSON.stringify(document)
  // A newer draft that writes the same document is judged as well.
  const asked = useRef(draft)
  asked.current = draft
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
            if (!gone && data !== undefined)
              setChecked({ check: data.checkRubric, draft: asked.current })
          }),
      pause,
    )
    return () => {
      gone = true
      clearTimeout(timer)
    }
  }, [client, written, graphLanguage, pausing])
  return checked
}
