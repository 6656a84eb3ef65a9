import { createHash } from 'node:crypto'
import type { Database } from '@vinhdanh/storage/database'
import { real } from '../real/index.ts'
import { type Loaded, loadOnce } from './once.ts'
import { publishedFigures } from './real-figures.ts'
import * as movements from './real-movements.ts'
import * as rows from './real-rows.ts'
import { rubrics } from './real-rubrics.ts'
import * as season from './real-season.ts'
import { ensureRoot } from './root.ts'

/** Nạp bộ dữ liệu thực thế nào. */
export interface RealOptions {
  /** False leaves the conference of 18/01/2022 out, for those who will record it themselves. */
  readonly withConference?: boolean
}

/** Nạp bộ dữ liệu thực, một lần: units, clusters, published figures, each with its source. */
export function loadReal(
  db: Database,
  { withConference = true }: RealOptions = {},
): Promise<Loaded> {
  const fingerprint = createHash('sha256').update(JSON.stringify(real)).digest('hex')
  return loadOnce(db, 'real', fingerprint, async (tx) => {
    await ensureRoot(tx)
    await tx.source.createMany({ data: rows.sources() })
    await tx.unit.createMany({ data: rows.units() })
    await tx.publishedFigure.createMany({ data: publishedFigures() })
    await tx.movement.createMany({ data: movements.movements() })
    await tx.movementTarget.createMany({ data: movements.movementTargets() })
    await tx.movementParticipant.createMany({ data: movements.movementParticipants() })
    await tx.movementActual.createMany({ data: movements.movementActuals() })
    await tx.reliefEntry.createMany({ data: movements.reliefEntries() })
    await tx.legalDocument.createMany({ data: rows.documents() })
    await tx.cluster.createMany({ data: rows.clusters() })
    await tx.clusterMember.createMany({ data: rows.clusterMembers() })
    await tx.clusterResult.createMany({ data: rows.clusterResults() })
    await tx.clusterRecognition.createMany({ data: rows.clusterRecognitions() })
    await tx.rubric.createMany({ data: rubrics() })
    if (!withConference) return
    const { row, head, deputies, nominations, term, termHead, termDeputies } = rows.conference()
    await tx.clusterConference.create({ data: row })
    await tx.conferenceHead.create({ data: head })
    await tx.conferenceDeputy.createMany({ data: deputies })
    await tx.nomination.createMany({ data: nominations })
    await tx.clusterTerm.create({ data: term })
    await tx.termHead.create({ data: termHead })
    await tx.termDeputy.createMany({ data: termDeputies })
    await tx.limitation.createMany({ data: season.limitations() })
    await tx.limitationTurn.createMany({ data: season.limitationTurns() })
    await tx.planItem.createMany({ data: season.planItems() })
    await tx.planTrace.createMany({ data: season.planTraces() })
    await tx.covenant.createMany({ data: season.covenants() })
  })
}
