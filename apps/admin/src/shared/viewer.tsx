import { type DataSet, todayInVietnam, useLanguage } from '@vinhdanh/ui'
import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useState,
} from 'react'
import { useQuery } from 'urql'
import type { ResultOf } from '../graphql.ts'
import { Frame_Query } from './documents.ts'

type FrameData = ResultOf<typeof Frame_Query>
export type Viewer = NonNullable<FrameData['viewer']>

interface FrameState {
  readonly app: FrameData['app'] | null
  readonly viewer: Viewer | null
  readonly today: string
  readonly can: (operation: string) => boolean
  readonly failed: boolean
  readonly retry: () => void
  /** After sign-in or sign-out everything is asked for anew, with an empty cache. */
  readonly renew: () => void
  readonly synthetic: boolean
  readonly sawDataSet: (dataSet: DataSet) => () => void
}

const FrameContext = createContext<FrameState>({
  app: null,
  viewer: null,
  today: todayInVietnam(),
  can: () => false,
  failed: false,
  retry: () => undefined,
  renew: () => undefined,
  synthetic: false,
  sawDataSet: () => () => undefined,
})

export const useFrame = (): FrameState => useContext(FrameContext)

/** Tells the frame that this screen shows synthetic data, so that the banner says so. */
export function useDataSets(dataSets: readonly DataSet[]) {
  const { sawDataSet } = useFrame()
  const synthetic = dataSets.includes('SYNTHETIC')
  useEffect(() => (synthetic ? sawDataSet('SYNTHETIC') : undefined), [synthetic, sawDataSet])
}

export function FrameProvider(props: { renew: () => void; children: ReactNode }) {
  const { graphLanguage } = useLanguage()
  const [{ data, error }, ask] = useQuery({
    query: Frame_Query,
    variables: { language: graphLanguage },
  })
  const [screens, setScreens] = useState(0)
  const sawDataSet = useCallback(() => {
    setScreens((count) => count + 1)
    return () => setScreens((count) => count - 1)
  }, [])
  const { renew } = props
  const state = useMemo<FrameState>(
    () => ({
      app: data?.app ?? null,
      viewer: data?.viewer ?? null,
      today: data?.app.today ?? todayInVietnam(),
      can: (operation) => data?.viewer?.can.includes(operation) ?? false,
      failed: error !== undefined && data === undefined,
      retry: () => ask({ requestPolicy: 'network-only' }),
      renew,
      synthetic: screens > 0,
      sawDataSet,
    }),
    [data, error, ask, renew, screens, sawDataSet],
  )
  return <FrameContext value={state}>{props.children}</FrameContext>
}
