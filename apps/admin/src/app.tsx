import { RouterProvider } from '@tanstack/react-router'
import { UiProvider } from '@vinhdanh/ui'
import { useCallback, useState } from 'react'
import { Provider } from 'urql'
import { makeRouter } from './router.ts'
import { makeClient } from './shared/client.ts'
import { FrameProvider } from './shared/viewer.tsx'

/** Signing in or out takes a new client: nothing that one account saw stays for the next. */
export function App() {
  const [router] = useState(() => makeRouter())
  const [client, setClient] = useState(makeClient)
  const renew = useCallback(() => setClient(makeClient()), [])
  return (
    <UiProvider>
      <Provider value={client}>
        <FrameProvider renew={renew}>
          <RouterProvider router={router} />
        </FrameProvider>
      </Provider>
    </UiProvider>
  )
}
