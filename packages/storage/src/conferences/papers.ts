import { createHash } from 'node:crypto'
import { newId, type Reader, type Tx } from '../database/index.ts'

/** Văn bản đã lập. */
export interface StoredPaper {
  readonly id: string
  readonly name: string
  readonly mediaType: string
  readonly sha256: string
}

const kept = { id: true, name: true, mediaType: true, sha256: true } as const

/** Giữ một văn bản nguyên như lúc lập. */
export async function keepPaper(
  tx: Tx,
  paper: {
    readonly name: string
    readonly mediaType: string
    readonly content: Uint8Array
    readonly at: string
    readonly by: string
  },
): Promise<StoredPaper> {
  const sha256 = createHash('sha256').update(paper.content).digest('hex')
  const content = new Uint8Array(paper.content)
  return tx.paperFile.create({ data: { id: newId(), ...paper, content, sha256 }, select: kept })
}

/** Đặt biên bản cho hội nghị đã bế mạc. */
export async function setMinutes(tx: Tx, id: string, minutesId: string): Promise<void> {
  await tx.conference.update({ where: { id }, data: { minutesId } })
}

/** Nội dung của một văn bản; null when there is none. */
export async function paperContent(reader: Reader, id: string): Promise<Uint8Array | null> {
  return (await reader.paperFile.findUnique({ where: { id } }))?.content ?? null
}

/** Tài liệu kèm một hồ sơ, theo thứ tự. */
export async function attachmentsOf(
  reader: Reader,
  proposalId: string,
): Promise<readonly (StoredPaper & { readonly paper: string })[]> {
  const rows = await reader.proposalAttachment.findMany({
    where: { proposalId },
    orderBy: { order: 'asc' },
    include: { file: { select: kept } },
  })
  return rows.map(({ paper, file }) => ({ ...file, paper }))
}
