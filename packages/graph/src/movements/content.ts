import { invalidInput } from '@vinhdanh/domain/access'
import { ok, type Result, refuse } from '@vinhdanh/domain/kernel'
import { isAnniversary, type Movement, type MovementContent } from '@vinhdanh/domain/movements'
import { unknownId } from '../handle.ts'
import { keyOf, plainKey } from '../ids.ts'
import type { SaveMovementInput } from './inputs.ts'

type Input = typeof SaveMovementInput.$inferInput
type Refused = ReturnType<typeof unknownId>['refusal']

const text = (given: string | null | undefined): string | null =>
  given == null || given.trim() === '' ? null : given.trim()

/** What the input says, with the keys behind its ids; a target that is named by its key stays the same target. */
export function contentOf(
  input: Input,
  unitId: string,
  state: Movement | null,
  newId: () => string,
): Result<MovementContent, Refused> {
  const anchors = (input.anchors ?? []).filter(isAnniversary)
  const strange = (input.anchors ?? []).findIndex((code) => !isAnniversary(code))
  if (strange >= 0)
    return refuse(invalidInput([{ path: `anchors.${strange}`, code: 'unknown-id' }]))
  const targets = []
  for (const [index, { id, indicator, measure, goal }] of (input.targets ?? []).entries()) {
    const key = id == null ? newId() : plainKey(id)
    if (key === null || (id != null && !(state?.targets ?? []).some((each) => each.id === key)))
      return unknownId(`targets.${index}.id`)
    targets.push({
      id: key,
      indicator: indicator.trim(),
      measure: measure.trim(),
      goal: text(goal),
    })
  }
  return ok({
    name: input.name,
    theme: text(input.theme),
    purpose: text(input.purpose),
    kind: input.kind,
    launcherAsWritten: input.launcherAsWritten,
    launcher: input.launcher ?? null,
    sectors: input.sectors,
    subjects: input.subjects ?? [],
    unitId,
    from: input.from,
    until: input.until ?? null,
    endEvent: text(input.endEvent),
    anchors,
    hcmStudy: input.hcmStudy ?? false,
    parentId: input.parent == null ? null : keyOf(input.parent, 'Movement'),
    coreId: input.core == null ? null : keyOf(input.core, 'Movement'),
    targets,
    documents: (input.documents ?? []).map(({ type, number, dated, issuer, subject }) => ({
      id: newId(),
      type: type.trim(),
      number: text(number),
      dated: text(dated),
      issuer: text(issuer),
      subject: subject.trim(),
    })),
  })
}
