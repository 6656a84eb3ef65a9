import { CitationLink, ProvenanceBadge } from '@vinhdanh/ui'
import type { ResultOf } from '../../graphql.ts'
import { useWords } from '../../shared/words.ts'
import type { ProvisionParts } from './documents.ts'

type Provision = ResultOf<typeof ProvisionParts>

/** Các quy định ngoài tiêu chuẩn, each under its name. */
export function Provisions(props: { list: readonly Provision[] }) {
  return (
    <dl className="ad-provisions">
      {props.list.map((provision) => (
        <div key={provision.id}>
          <dt>{provision.label}</dt>
          <dd>
            <ProvisionText provision={provision} />
          </dd>
        </div>
      ))}
    </dl>
  )
}

/** Một quy định: what it says, under which article, who vouches for it, and what another source says. */
export function ProvisionText({ provision }: { provision: Provision }) {
  const words = useWords().law
  return (
    <>
      <p>{provision.sentence}</p>
      <div className="ad-grounds">
        <CitationLink citation={provision.citation} />
        <ProvenanceBadge provenance={provision.provenance} />
      </div>
      {provision.otherReadings.map((reading) => (
        <div key={reading.id} className="ad-other-reading">
          <strong>{words.otherReading}</strong> {reading.sentence}{' '}
          <CitationLink citation={reading.citation} />
          <ProvenanceBadge provenance={reading.provenance} />
        </div>
      ))}
    </>
  )
}
