import { createMemoryHistory, createRouter, RouterProvider } from '@tanstack/react-router'
import { render } from '@testing-library/react'
import schemaText from '@vinhdanh/graph/schema.graphql?raw'
import { UiProvider } from '@vinhdanh/ui'
import { type Fixture, fixtureClient } from '@vinhdanh/ui/testing'
import { buildSchema } from 'graphql'
import { Provider } from 'urql'
import { routeTree } from '../router.tsx'

const schema = buildSchema(schemaText)

/** Opens one address of the reports over a fixture; answers the operations that were sent. */
export function open(
  address: string,
  fixture: Fixture,
  options: { fail?: Readonly<Record<string, Error>> } = {},
) {
  const { client, sent } = fixtureClient(schema, { app: { synthetic: true }, ...fixture }, options)
  const router = createRouter({
    routeTree,
    history: createMemoryHistory({ initialEntries: [address] }),
  })
  render(
    <Provider value={client}>
      <UiProvider env="test" language="vi">
        <RouterProvider router={router as never} />
      </UiProvider>
    </Provider>,
  )
  return { sent, router }
}
