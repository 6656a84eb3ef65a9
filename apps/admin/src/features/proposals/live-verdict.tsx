import { useDebouncedValue } from '@mantine/hooks'
import { RefusedState, useLanguage, VerdictPanel } from '@vinhdanh/ui'
import { useQuery } from 'urql'
import type { ResultOf } from '../../graphql.ts'
import { Answered } from '../../shared/answered.tsx'
import { useAwardName, useWords } from '../../shared/words.ts'
import { NewProposal_PreviewEligibility } from './documents.ts'

type Preview = ResultOf<typeof NewProposal_PreviewEligibility>['previewEligibility']

export interface PreviewInput {
  readonly award: string
  readonly subject: string
  readonly year: number
  readonly route: string
  readonly attestations: {
    readonly topic: string
    readonly holds: boolean
    readonly year: number
  }[]
}

/** Asks for the verdict a moment after the last change; the last answer stays until the next one. */
export function useLiveVerdict(input: PreviewInput | null) {
  const { graphLanguage } = useLanguage()
  const [asked] = useDebouncedValue(input === null ? null : JSON.stringify(input), 350)
  const [state, ask] = useQuery({
    query: NewProposal_PreviewEligibility,
    variables: {
      input: asked === null ? { award: '', subject: '', year: 0 } : JSON.parse(asked),
      language: graphLanguage,
    },
    pause: asked === null,
    requestPolicy: 'network-only',
  })
  const settled = asked === (input === null ? null : JSON.stringify(input)) && !state.fetching
  return { state, settled, asked: asked !== null, ask }
}

export function LiveVerdict(props: { live: ReturnType<typeof useLiveVerdict> }) {
  const words = useWords().draft
  const awardName = useAwardName()
  const { state, settled, asked, ask } = props.live
  const show = (preview: Preview) => {
    switch (preview.__typename) {
      case 'EligibilityPreviewed':
        return <VerdictPanel title={awardName(preview.verdict.award)} verdict={preview.verdict} />
      default:
        return <RefusedState refusal={preview} />
    }
  }
  return (
    <section aria-label={words.live}>
      <h2>{words.live}</h2>
      {!asked ? (
        <p className="vd-dim">{words.liveEmpty}</p>
      ) : (
        <>
          <p className="vd-dim" role="status">
            {settled ? '' : words.liveLoading}
          </p>
          <Answered state={state} retry={() => ask({ requestPolicy: 'network-only' })}>
            {(data) => show(data.previewEligibility)}
          </Answered>
        </>
      )}
    </section>
  )
}
