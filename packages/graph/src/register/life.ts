import type { Page, PageRequest } from '@vinhdanh/storage/database'
import { listRegister } from '@vinhdanh/storage/register'
import type { Context } from '../context.ts'
import type { EntryRow } from '../rows.ts'

/** Quá trình khen thưởng của một đối tượng, newest year first. */
export const lifeOf = (
  { reader }: Context,
  subject: { readonly personId: string } | { readonly unitId: string },
  request: PageRequest,
): Promise<Page<EntryRow>> => listRegister(reader, subject, request)
