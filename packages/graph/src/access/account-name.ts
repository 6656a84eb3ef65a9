import type { Context } from '../context.ts'
import { isUuid } from '../ids.ts'

/** Tên người làm một việc; null when it was a data set that said so, and no account of this system. */
export const accountName = async (
  { loaders }: Pick<Context, 'loaders'>,
  by: string | null,
): Promise<string | null> =>
  by === null || !isUuid(by) ? null : ((await loaders.user.load(by))?.name ?? null)
