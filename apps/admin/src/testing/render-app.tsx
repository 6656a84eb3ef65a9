import { createMemoryHistory, RouterProvider } from '@tanstack/react-router'
import { render } from '@testing-library/react'
import schemaText from '@vinhdanh/graph/schema.graphql?raw'
import { type Language, UiProvider } from '@vinhdanh/ui'
import { type Fixture, fixtureClient } from '@vinhdanh/ui/testing'
import { buildSchema } from 'graphql'
import { Provider } from 'urql'
import { makeRouter } from '../router.ts'
import { cache } from '../shared/cache.ts'
import { FrameProvider } from '../shared/viewer.tsx'

const schema = buildSchema(schemaText)

/** The whole app at an address, over a fixture: router, cache and frame are the real ones. */
export function renderApp(
  address: string,
  fixture: Fixture,
  options: { language?: Language; fail?: Readonly<Record<string, Error>> } = {},
) {
  const { client, sent } = fixtureClient(schema, fixture, {
    before: [cache()],
    ...(options.fail === undefined ? {} : { fail: options.fail }),
  })
  const router = makeRouter(createMemoryHistory({ initialEntries: [address] }))
  const view = render(
    <UiProvider env="test" language={options.language ?? 'vi'}>
      <Provider value={client}>
        <FrameProvider renew={() => undefined}>
          <RouterProvider router={router} />
        </FrameProvider>
      </Provider>
    </UiProvider>,
  )
  const variablesOf = (name: string) => sent.findLast((each) => each.name === name)?.variables
  return { ...view, router, sent, variablesOf }
}
