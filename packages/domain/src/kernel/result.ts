/** What a decider answers: a value, or a refusal the law foresees. Never thrown. */
export type Result<Value, Refused> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly refusal: Refused }

export const ok = <Value>(value: Value): { readonly ok: true; readonly value: Value } => ({
  ok: true,
  value,
})

export const refuse = <Refused>(
  refusal: Refused,
): { readonly ok: false; readonly refusal: Refused } => ({ ok: false, refusal })
