import { CitationLink, ProvenanceBadge } from '@vinhdanh/ui'
import type { ResultOf } from '../../graphql.ts'
import { useWords } from '../../shared/words.ts'
import type { ProvisionParts } from './documents.ts'

/** Các quy định ngoài tiêu chuẩn: what, in a sentence, under which article, and what another source says. */
export function Provisions(props: { list: readonly ResultOf<typeof ProvisionParts>[] }) {
  const words = useWords().law
  return (
    <dl className="ad-provisions">
      {props.list.map((provision) => (
        <div key={provision.id}>
          <dt>{provision.label}</dt>
          <dd>
            <p>{provision.sentence}</p>
            <p className="ad-grounds">
              <CitationLink citation={provision.citation} />
              <ProvenanceBadge provenance={provision.provenance} />
            </p>
            {provision.otherReadings.map((reading) => (
              <p key={reading.id} className="ad-other-reading">
                <strong>{words.otherReading}</strong> {reading.sentence}{' '}
                <CitationLink citation={reading.citation} />
                <ProvenanceBadge provenance={reading.provenance} />
              </p>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  )
}
