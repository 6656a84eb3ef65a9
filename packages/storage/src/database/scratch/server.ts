/** Where the migrated template of this test run stands. */
export interface ScratchServer {
  readonly url: string
  /** Prefix of every database of the run. */
  readonly run: string
}

declare module 'vitest' {
  interface ProvidedContext {
    scratch: ScratchServer
  }
}

/** The same server, another database. */
export function pointingAt(url: string, database: string): string {
  const address = new URL(url)
  address.pathname = `/${database}`
  return address.href
}
