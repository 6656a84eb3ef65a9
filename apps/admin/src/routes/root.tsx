import { createRootRoute } from '@tanstack/react-router'
import { NotFound } from '../shared/answered.tsx'
import { Shell } from '../shared/shell.tsx'

export const rootRoute = createRootRoute({ component: Shell, notFoundComponent: NotFound })
