/** Loại đối tượng có mã toàn cục. */
export type NodeName =
  | 'Unit'
  | 'Person'
  | 'Cluster'
  | 'Movement'
  | 'Covenant'
  | 'Limitation'
  | 'Rubric'
  | 'ScoreBoard'
  | 'Proposal'
  | 'Conference'
  | 'Council'
  | 'CouncilSession'
  | 'AgendaItem'
  | 'Decision'
  | 'RegisterEntry'
  | 'Account'

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** Whether a text may be asked for as a key; anything else would be an error of the database, not an empty answer. */
export const isUuid = (text: string): boolean => uuid.test(text)

/** The global id is relay's: base64 of `Type:uuid`. */
export const globalId = (name: NodeName, id: string): string =>
  Buffer.from(`${name}:${id}`).toString('base64')

/** Reads a global id; null when it is none. */
export function readGlobalId(text: string): { readonly name: string; readonly id: string } | null {
  const [name = '', id = '', ...rest] = Buffer.from(text, 'base64').toString().split(':')
  return rest.length === 0 && isUuid(id) ? { name, id } : null
}

/** The key inside a global id of one of these types; null when it is of another, or no id at all. */
export function keyOf(text: string, ...names: readonly NodeName[]): string | null {
  const read = readGlobalId(text)
  return read !== null && names.some((name) => name === read.name) ? read.id : null
}

/** A key that nothing has: an id that is none of the type that is asked for finds nothing by it. */
export const nobody = '00000000-0000-0000-0000-000000000000'

/** The key of something that is no node, given out plainly. */
export const plainKey = (text: string): string | null => (isUuid(text) ? text : null)
