import type { Prisma, Reader } from '../database/index.ts'

const withSource = { source: true } as const

export type FigureRow = Prisma.PublishedFigureGetPayload<{ include: typeof withSource }>
export type LegalDocumentRow = Prisma.LegalDocumentGetPayload<{ include: typeof withSource }>

export interface FigureFilter {
  readonly kind?: string
  readonly place?: string
}

/** Số liệu đã công bố, đúng như nguồn viết; never added to what the register counts. */
export function publishedFigures(
  reader: Reader,
  { kind, place }: FigureFilter = {},
): Promise<readonly FigureRow[]> {
  return reader.publishedFigure.findMany({
    where: {
      ...(kind === undefined ? {} : { kind }),
      ...(place === undefined ? {} : { place }),
    },
    include: withSource,
    orderBy: [{ period: 'asc' }, { key: 'asc' }],
  })
}

/** Văn bản được nêu trong nguồn, theo ngày. */
export function legalDocuments(reader: Reader): Promise<readonly LegalDocumentRow[]> {
  return reader.legalDocument.findMany({
    include: withSource,
    orderBy: [{ date: { sort: 'asc', nulls: 'last' } }, { number: 'asc' }],
  })
}
