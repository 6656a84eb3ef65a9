import type { Conference } from '@vinhdanh/domain/conferences'
import type { AgendaItem, Council, CouncilSession } from '@vinhdanh/domain/councils'
import type { Covenant } from '@vinhdanh/domain/covenants'
import type { Limitation } from '@vinhdanh/domain/limitations'
import type { KeptRubric } from '@vinhdanh/domain/rubrics'
import type { ScoreBoard } from '@vinhdanh/domain/scoring'
import type { DataSet } from '@vinhdanh/storage/database'

/** Hội đồng với bộ dữ liệu của nó. */
export interface CouncilView {
  readonly state: Council
  readonly dataSet: DataSet
}

/** Phiên họp với bộ dữ liệu của nó. */
export interface SessionView {
  readonly state: CouncilSession
  readonly dataSet: DataSet
}

/** Hội nghị với bộ dữ liệu của nó, và biên bản đã lưu khi bế mạc. */
export interface ConferenceView {
  readonly state: Conference
  readonly dataSet: DataSet
  readonly minutesId: string | null
}

/** Giao ước với bộ dữ liệu của nó. */
export interface CovenantView {
  readonly id: string
  readonly state: Covenant
  readonly dataSet: DataSet
  readonly sourceId: string | null
  readonly sourceLine: number | null
}

/** Hạn chế với bộ dữ liệu và nguồn của nó. */
export interface LimitationView {
  readonly id: string
  readonly state: Limitation
  readonly dataSet: DataSet
  readonly sourceId: string | null
  readonly sourceLine: number | null
}

/** Bảng tiêu chí với bộ dữ liệu của nó. */
export interface RubricView {
  readonly id: string
  readonly state: KeptRubric
  readonly dataSet: DataSet
}

/** Bảng chấm điểm với bộ dữ liệu của nó. */
export interface BoardView {
  readonly id: string
  readonly state: ScoreBoard
  readonly dataSet: DataSet
}

/** Một nội dung, trong phiên họp của nó. */
export interface ItemView {
  readonly item: AgendaItem
  readonly session: SessionView
}
