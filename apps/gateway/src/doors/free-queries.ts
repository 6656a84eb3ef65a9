import { inForce, type Role, type Viewer } from '@vinhdanh/domain/access'
import type { Day } from '@vinhdanh/domain/kernel'

/** Vai trò được gửi truy vấn tự do: they count, check and look after the system; their rights stay the same. */
const free: ReadonlySet<Role> = new Set(['administrator', 'statistician'])

export const asksFreely = (viewer: Viewer | null, today: Day): boolean =>
  viewer?.grants.some((grant) => free.has(grant.role) && inForce(grant, today)) ?? false
