import '@vinhdanh/ui/testing/setup'
import { vi } from 'vitest'

// jsdom cannot lay out a drawing; the table beside each chart is what the tests read.
vi.mock('../shared/chart-engine.ts', () => ({
  init: () => ({ setOption: () => {}, on: () => {}, resize: () => {}, dispose: () => {} }),
}))
