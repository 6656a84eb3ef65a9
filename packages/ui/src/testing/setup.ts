import { cleanup, configure } from '@testing-library/react'
import { afterEach } from 'vitest'

configure({
  // A busy machine takes its time.
  asyncUtilTimeout: 10_000,
  // The whole page as text helps nobody; the message alone does.
  getElementError: (message) => new Error(message ?? 'not found'),
})
afterEach(() => {
  cleanup()
  localStorage.clear()
})

// What jsdom lacks and the parts ask for.
Object.defineProperty(window, 'matchMedia', {
  value: (query: string) => ({
    matches: false,
    media: query,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    addListener: () => undefined,
    removeListener: () => undefined,
    dispatchEvent: () => false,
    onchange: null,
  }),
})
class Observer {
  observe() {}
  unobserve() {}
  disconnect() {}
}
Object.defineProperty(window, 'ResizeObserver', { value: Observer })
Object.defineProperty(window, 'scrollTo', { value: () => undefined })
Object.defineProperty(Element.prototype, 'scrollIntoView', { value: () => undefined })
Object.defineProperty(document, 'fonts', {
  value: { addEventListener: () => undefined, removeEventListener: () => undefined },
})
