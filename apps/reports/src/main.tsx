import '@mantine/core/styles.css'
import '@vinhdanh/ui/styles.css'
import { RouterProvider } from '@tanstack/react-router'
import { UiProvider } from '@vinhdanh/ui'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { Provider } from 'urql'
import { client } from './client.ts'
import { router } from './router.tsx'

const root = document.getElementById('root')
if (root === null) throw new Error('the page has no #root')
createRoot(root).render(
  <StrictMode>
    <Provider value={client}>
      <UiProvider>
        <RouterProvider router={router} />
      </UiProvider>
    </Provider>
  </StrictMode>,
)
