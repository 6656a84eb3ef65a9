import { execFileSync } from 'node:child_process'
import { rootWithoutUser } from './fault.ts'

/** How to run a PostgreSQL program so that it does not see itself as root. */
export interface Owner {
  /** Words before the program's own. */
  readonly wrap: readonly string[]
  /** The user to become, when a namespace is not to be had. */
  readonly become?: { readonly uid: number; readonly gid: number }
}

const namespace = ['unshare', '--user', '--map-user=65534', '--map-group=65534'] as const

/** PostgreSQL refuses root: run it in a user namespace that shows another number, or hand it to another user. */
export function findOwner(): Owner {
  if (process.getuid?.() !== 0) return { wrap: [] }
  try {
    const [program, ...words] = namespace
    execFileSync(program, [...words, 'true'], { stdio: 'ignore' })
    return { wrap: namespace }
  } catch {
    for (const user of ['postgres', 'nobody']) {
      const ids = idsOf(user)
      if (ids !== undefined) return { wrap: [], become: ids }
    }
    throw rootWithoutUser()
  }
}

function idsOf(user: string): { uid: number; gid: number } | undefined {
  const ask = (flag: string) =>
    Number(
      execFileSync('id', [flag, user], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }),
    )
  try {
    return { uid: ask('-u'), gid: ask('-g') }
  } catch {
    return undefined
  }
}
