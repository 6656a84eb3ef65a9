import type { SubjectRef } from '@vinhdanh/domain/proposals'
import type { Page } from '@vinhdanh/storage/database'
import { listRegister } from '@vinhdanh/storage/register'
import type { Context } from '../context.ts'
import { type PageArgs, pageRequest } from '../pages.ts'
import type { EntryRow } from '../rows.ts'

/** Quá trình khen thưởng của một đối tượng, newest year first. The first page is one statement for a whole list. */
export function lifeOf(
  { reader, loaders }: Context,
  subject: SubjectRef,
  args: PageArgs,
): Promise<Page<EntryRow>> {
  const request = pageRequest(args)
  const { first, after, last } = request
  if (first !== undefined && after === undefined && last === undefined)
    return loaders.firstEntries(first).load(subject)
  const of = subject.kind === 'person' ? { personId: subject.id } : { unitId: subject.id }
  return listRegister(reader, of, request)
}
