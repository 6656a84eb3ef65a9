import { statusForbids } from '../access/index.ts'
import { ok, type Result, refuse } from '../kernel/index.ts'
import type { AttachDocument } from './commands.ts'
import type { DocumentAttached } from './events.ts'
import type { Proposal } from './proposal.ts'
import type { ProposalRefusal } from './refusals.ts'

/** Kèm tài liệu, khi hồ sơ còn ở đơn vị. */
export function decideAttach(
  { fileId, paper, name, by, at }: AttachDocument,
  proposal: Proposal,
): Result<DocumentAttached, ProposalRefusal> {
  if (proposal.status !== 'draft' && proposal.status !== 'returned')
    return refuse(statusForbids('proposal', proposal.status, 'edit'))
  const { id: proposalId } = proposal
  return ok({ kind: 'DocumentAttached', proposalId, fileId, paper, name, by, at })
}
