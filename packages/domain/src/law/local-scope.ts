/** Tổ chức mà một xác nhận, một quy định nội bộ có hiệu lực: the unit and everything under it. */
export interface LocalScope {
  /** Path of the unit from the root, ending with a slash. */
  readonly path: string
  readonly name: string
}

/** Whether a unit lies in the scope, its top included. */
export const inScope = ({ path }: LocalScope, of: string): boolean => of.startsWith(path)
