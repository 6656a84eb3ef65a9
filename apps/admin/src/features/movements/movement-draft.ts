import type { MovementData } from './documents.ts'
import { withDot } from './figures.ts'
import type { movementKinds, movementLaunchers } from './search.ts'

interface TargetDraft {
  readonly id: string | null
  readonly indicator: string
  readonly measure: string
  readonly goal: string
}
interface DocumentDraft {
  readonly type: string
  readonly number: string
  readonly dated: string
  readonly issuer: string
  readonly subject: string
}

/** Bản đang soạn, as it is typed: sectors and subjects by their names. */
export interface MovementDraft {
  /** The version this was begun on; null: the one on the screen, which its writer has seen. */
  readonly begunOn: number | null
  readonly name: string
  readonly theme: string
  readonly purpose: string
  readonly kind: (typeof movementKinds)[number]
  readonly launcherAsWritten: string
  readonly launcher: (typeof movementLaunchers)[number] | null
  readonly sectors: readonly string[]
  readonly subjects: readonly string[]
  readonly from: string
  readonly until: string
  readonly endEvent: string
  readonly anchors: readonly string[]
  readonly hcmStudy: boolean
  readonly parent: string | null
  readonly core: string | null
  readonly targets: readonly TargetDraft[]
  readonly documents: readonly DocumentDraft[]
}

export const noTarget: TargetDraft = { id: null, indicator: '', measure: '', goal: '' }
export const noDocument: DocumentDraft = {
  type: '',
  number: '',
  dated: '',
  issuer: '',
  subject: '',
}

export const emptyDraft: MovementDraft = {
  begunOn: null,
  name: '',
  theme: '',
  purpose: '',
  kind: 'THEMATIC',
  launcherAsWritten: '',
  launcher: null,
  sectors: [],
  subjects: [],
  from: '',
  until: '',
  endEvent: '',
  anchors: [],
  hcmStudy: false,
  parent: null,
  core: null,
  targets: [],
  documents: [],
}

/** A movement that stands, as its draft. */
export const draftOf = (movement: MovementData): MovementDraft => ({
  begunOn: movement.version,
  name: movement.name,
  theme: movement.theme ?? '',
  purpose: movement.purpose ?? '',
  kind: movement.kind ?? 'THEMATIC',
  launcherAsWritten: movement.launcherAsWritten,
  launcher: movement.launcher,
  sectors: movement.sectors.map(({ label }) => label),
  subjects: movement.subjects.map(({ label }) => label),
  from: movement.from ?? '',
  until: movement.until ?? '',
  endEvent: movement.endEvent ?? '',
  anchors: movement.anchors.map(({ code }) => code),
  hcmStudy: movement.hcmStudy,
  parent: movement.parent?.id ?? null,
  core: movement.coreMovement?.id ?? null,
  targets: movement.targets.map(({ id, indicator, measure, goal }) => ({
    id,
    indicator,
    measure,
    goal: goal?.replace('.', ',') ?? '',
  })),
  documents: movement.documents.map((each) => ({
    type: each.type,
    number: each.number ?? '',
    dated: each.dated ?? '',
    issuer: each.issuer ?? '',
    subject: each.subject,
  })),
})

const given = (text: string) => (text.trim() === '' ? null : text.trim())

/** What is sent: known names become their codes again, any other word goes as it was typed. */
export function contentOf(
  draft: MovementDraft,
  sectorOf: Readonly<Record<string, string>>,
  subjectOf: Readonly<Record<string, string>>,
) {
  const coded = (names: readonly string[], labels: Readonly<Record<string, string>>) =>
    names.map((name) => Object.entries(labels).find(([, label]) => label === name)?.[0] ?? name)
  return {
    name: draft.name,
    theme: given(draft.theme),
    purpose: given(draft.purpose),
    kind: draft.kind,
    launcherAsWritten: draft.launcherAsWritten,
    launcher: draft.launcher,
    sectors: coded(draft.sectors, sectorOf),
    subjects: coded(draft.subjects, subjectOf),
    from: draft.from,
    until: given(draft.until),
    endEvent: given(draft.endEvent),
    anchors: [...draft.anchors],
    hcmStudy: draft.hcmStudy,
    parent: draft.parent,
    core: draft.core,
    targets: draft.targets.map(({ id, indicator, measure, goal }) => ({
      id,
      indicator,
      measure,
      goal: given(goal) === null ? null : withDot(goal),
    })),
    documents: draft.documents.map(({ type, number, dated, issuer, subject }) => ({
      type,
      number: given(number),
      dated: given(dated),
      issuer: given(issuer),
      subject,
    })),
  }
}
