/** Marks a branch the compiler has proved unreachable; throws if the proof was broken by unchecked input. */
export function assertNever(value: never): never {
  throw new Error(`unreachable: ${JSON.stringify(value)}`)
}
