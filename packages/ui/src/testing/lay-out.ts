import { afterAll, beforeAll } from 'vitest'

/** jsdom lays nothing out: tells every element how much of it is in sight, for the tests of a file. */
export function layOut(width = 1000, height = 500) {
  const sizes = { clientWidth: width, clientHeight: height }
  beforeAll(() => {
    for (const [name, value] of Object.entries(sizes))
      Object.defineProperty(HTMLElement.prototype, name, { configurable: true, get: () => value })
  })
  afterAll(() => {
    for (const name of Object.keys(sizes)) Reflect.deleteProperty(HTMLElement.prototype, name)
  })
}
