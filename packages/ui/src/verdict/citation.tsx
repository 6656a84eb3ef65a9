import { IconScale } from '@tabler/icons-react'
import { formatDay } from '../formats/formats.ts'
import { useShared } from '../language/language.tsx'
import { HoverNote } from '../states/hover-note.tsx'
import type { CitationView, ProvenanceView } from './verdict.ts'

/** Viện dẫn: the article as lawyers write it. With `href` it leads to the law page. */
export function CitationLink(props: { citation: CitationView; href?: string | undefined }) {
  const body = (
    <>
      <IconScale size={13} aria-hidden="true" /> {props.citation.label}
    </>
  )
  return props.href === undefined ? (
    <span className="vd-citation">{body}</span>
  ) : (
    <a className="vd-citation" href={props.href}>
      {body}
    </a>
  )
}

/** Mức tin cậy của quy định: verified, recalled, inherited or draft, with the meaning on demand. */
export function ProvenanceBadge(props: { provenance: ProvenanceView }) {
  const words = useShared()
  const { status, source, note, confirmed } = props.provenance
  const text = words.provenance[status]
  return (
    <HoverNote
      label={
        <>
          {text.meaning}
          <br />
          {confirmed != null && (
            <>
              {words.verdict.confirmedBy(
                confirmed.name,
                confirmed.organisation,
                formatDay(confirmed.on),
                confirmed.document,
              )}
              <br />
            </>
          )}
          {words.provenanceSource}: {source}
          {note !== null && (
            <>
              <br />
              {note}
            </>
          )}
        </>
      }
    >
      <button type="button" className={`vd-provenance vd-provenance-${status}`}>
        {text.name}
      </button>
    </HoverNote>
  )
}
