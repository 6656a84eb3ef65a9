import type { Browser, BrowserContext, Page } from 'playwright-core'

/** Mật khẩu của mọi tài khoản dùng thử; printed by the system at its start. */
export const password = 'VinhDanh-2026'
export const wide = { width: 1440, height: 900 }
/** The phone of a council member. */
export const phone = { width: 390, height: 844 }

export interface Screen {
  readonly viewport?: { readonly width: number; readonly height: number }
}

/** Một người đang dùng hệ thống trong trình duyệt của mình. */
export interface Person {
  readonly page: Page
  readonly context: BrowserContext
  /** What the browser complained about: errors of scripts, refused resources. */
  readonly complaints: string[]
  leave(): Promise<void>
}

/** Opens a browser of their own for somebody who has not signed in. */
export async function visitor(browser: Browser, url: string, screen: Screen = {}): Promise<Person> {
  const { viewport = wide } = screen
  const context = await browser.newContext({
    baseURL: url,
    viewport,
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    reducedMotion: 'reduce',
    colorScheme: 'light',
  })
  const page = await context.newPage()
  page.setDefaultTimeout(20_000)
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`))
  page.on('console', (message) => {
    if (message.type() === 'error')
      complaints.push(`${page.url()}: ${message.text()} ${message.location().url}`)
  })
  return { page, context, complaints, leave: () => context.close() }
}

/** Signs in through the page, as the person would; `name` is what stands before the @. */
export async function signedIn(
  browser: Browser,
  url: string,
  name: string,
  screen: Screen = {},
): Promise<Person> {
  const person = await visitor(browser, url, screen)
  const { page } = person
  await page.goto('/sign-in')
  await page.getByRole('textbox', { name: 'Thư điện tử' }).fill(`${name}@vinhdanh.example`)
  await page.getByRole('textbox', { name: 'Mật khẩu' }).fill(password)
  await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click()
  await page.getByRole('heading', { level: 1, name: 'Việc của tôi' }).waitFor()
  return person
}
