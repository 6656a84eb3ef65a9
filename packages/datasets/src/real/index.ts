import { z } from 'zod'
import clusterResultsFile from './cluster-results.json' with { type: 'json' }
import clustersFile from './clusters.json' with { type: 'json' }
import countsFile from './counts.json' with { type: 'json' }
import derivedFile from './derived-figures.json' with { type: 'json' }
import documentsFile from './documents.json' with { type: 'json' }
import eventsFile from './events.json' with { type: 'json' }
import inconsistenciesFile from './inconsistencies.json' with { type: 'json' }
import indicatorsFile from './indicators.json' with { type: 'json' }
import limitationsFile from './limitations.json' with { type: 'json' }
import movementKindsFile from './movement-kinds.json' with { type: 'json' }
import movementsFile from './movements.json' with { type: 'json' }
import organisationsFile from './organisations.json' with { type: 'json' }
import plansFile from './plans.json' with { type: 'json' }
import ratiosFile from './ratios.json' with { type: 'json' }
import reliefFile from './relief.json' with { type: 'json' }
import * as shape from './shapes.ts'
import sourcesFile from './sources.json' with { type: 'json' }
import unitsFile from './units.json' with { type: 'json' }

const list = <Shape extends z.ZodType>(of: Shape, file: unknown): readonly z.infer<Shape>[] =>
  z.array(of).parse(file)

/** Bộ dữ liệu thực, chỉ đọc: what five published articles state, each figure with its line. Checked when it is read. */
export const real = {
  sources: list(shape.source, sourcesFile),
  units: list(shape.unit, unitsFile),
  organisations: list(shape.organisation, organisationsFile),
  clusters: list(shape.cluster, clustersFile),
  movements: list(shape.movement, movementsFile),
  movementKinds: list(shape.movementKind, movementKindsFile),
  documents: list(shape.legalDocument, documentsFile),
  counts: list(shape.count, countsFile),
  ratios: list(shape.ratio, ratiosFile),
  clusterResults: list(shape.clusterResult, clusterResultsFile),
  indicators: list(shape.indicator, indicatorsFile),
  relief: list(shape.relief, reliefFile),
  derivedFigures: list(shape.derivedFigure, derivedFile),
  limitations: list(shape.limitation, limitationsFile),
  plans: list(shape.plan, plansFile),
  events: list(shape.event, eventsFile),
  inconsistencies: list(shape.inconsistency, inconsistenciesFile),
}

export type Real = typeof real
