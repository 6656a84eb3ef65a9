import type { SubjectRef } from '@vinhdanh/domain/proposals'
import type { Page, Reader } from '@vinhdanh/storage/database'
import { registerOfMany } from '@vinhdanh/storage/register'
import DataLoader from 'dataloader'
import type { EntryRow } from '../rows.ts'

/** Trang đầu của quá trình khen thưởng, cho nhiều đối tượng một lúc. */
export const firstPagesOf = (reader: Reader) => {
  const bySize = new Map<number, DataLoader<SubjectRef, Page<EntryRow>, string>>()
  return (first: number) => {
    const held = bySize.get(first) ?? loaderOf(reader, first)
    bySize.set(first, held)
    return held
  }
}

const loaderOf = (reader: Reader, first: number) =>
  new DataLoader<SubjectRef, Page<EntryRow>, string>(
    async (subjects) => {
      const pages = await registerOfMany(reader, subjects, first)
      return subjects.map(({ id }) => {
        const { rows = [], hasNextPage = false, total = 0 } = pages.get(id) ?? {}
        return { rows, hasNextPage, hasPreviousPage: false, totalCount: async () => total }
      })
    },
    { cacheKeyFn: ({ id }) => id },
  )
