import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, inject } from 'vitest'
import { accessFaults, openBrowser } from './browser.ts'
import { type Person, type Screen, signedIn, visitor } from './people.ts'

/**
 * Sân khấu: one browser for a file of tests, and people who come, do their part and leave. A part
 * fails when the browser complained of anything meanwhile.
 */
export function theStage() {
  const url = inject('systemUrl')
  let browser: Browser
  beforeAll(async () => {
    browser = await openBrowser()
  })
  afterAll(() => browser?.close())

  const play = async (coming: Promise<Person>, part: (person: Person) => Promise<void>) => {
    const person = await coming
    try {
      await part(person)
      expect(person.complaints).toEqual([])
    } finally {
      await person.leave()
    }
  }
  return {
    url,
    /** Signs in as `name`, does the part, leaves. */
    as: (name: string, part: (person: Person) => Promise<void>, screen?: Screen) =>
      play(signedIn(browser, url, name, screen), part),
    /** Does the part without signing in. */
    asAnybody: (part: (person: Person) => Promise<void>, screen?: Screen) =>
      play(visitor(browser, url, screen), part),
  }
}

/** Holds the page to what everybody needs: no serious fault to axe, nothing wider than the screen. */
export async function fitsEverybody({ page }: Person): Promise<void> {
  await page.getByRole('heading', { level: 1 }).first().waitFor()
  await page.waitForLoadState('networkidle')
  const tooWide = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  const { pathname, search } = new URL(page.url())
  expect({ page: `${pathname}${search}`, tooWide, faults: await accessFaults(page) }).toEqual({
    page: `${pathname}${search}`,
    tooWide: 0,
    faults: [],
  })
}

/** The same page in its dark colours: the light goes out where it stands. */
export async function canBeReadAtNight({ page }: Person): Promise<void> {
  const light = (scheme: string) =>
    page.evaluate((chosen) => {
      // A colour on its way from one to the other is neither of them: nothing fades here.
      const still = new CSSStyleSheet()
      still.replaceSync('*, *::before, *::after { transition: none !important }')
      document.adoptedStyleSheets = [still]
      document.documentElement.setAttribute('data-mantine-color-scheme', chosen)
    }, scheme)
  await light('dark')
  const { pathname, search } = new URL(page.url())
  expect({ night: `${pathname}${search}`, faults: await accessFaults(page) }).toEqual({
    night: `${pathname}${search}`,
    faults: [],
  })
  await light('light')
}
