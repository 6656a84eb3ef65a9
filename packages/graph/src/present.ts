/** An object without the keys that nobody gave: the filters of storage know "absent", not "null". */
export type Present<Fields> = {
  readonly [Key in keyof Fields]?: Exclude<Fields[Key], null | undefined>
}

/** Only what was really given: GraphQL makes no difference between null and absent, the filters do. */
export const given = <Fields extends object>(fields: Fields): Present<Fields> =>
  Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== null && value !== undefined),
  ) as Present<Fields>
