import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type Browser, chromium, type Page } from 'playwright-core'
import { browserPath, howToGetABrowser } from './browser-path.ts'

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
)

/** Starts the browser without any traffic of its own. */
export function openBrowser(): Promise<Browser> {
  const executablePath = browserPath(existsSync)
  if (executablePath === undefined) throw new Error(howToGetABrowser)
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
}

/** A fault that axe calls serious or critical, with the elements it is about. */
export interface AccessFault {
  readonly rule: string
  readonly help: string
  readonly where: readonly string[]
}

interface AxeResults {
  readonly violations: readonly {
    readonly id: string
    readonly impact: string | null
    readonly help: string
    readonly nodes: readonly { readonly target: readonly unknown[] }[]
  }[]
}

/** Runs axe with the rules of WCAG 2.2 A and AA on what the page shows now. */
export async function accessFaults(page: Page): Promise<readonly AccessFault[]> {
  await page.evaluate(axeSource)
  const results = await page.evaluate<AxeResults>(
    `axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] })`,
  )
  return results.violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, help, nodes }) => ({
      rule: id,
      help,
      where: nodes.map(({ target }) => target.join(' ')),
    }))
}
