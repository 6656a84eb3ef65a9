/**
 * Giới hạn của một truy vấn: how much one request may ask for. The gateway reads the same numbers for what it checks
 * before execution.
 */
export const limits = {
  /** Rows of a page when nobody says. */
  usualRows: 20,
  /** Rows of a page at most. */
  mostRows: 100,
  /** Sum over the fields of the query, each list times its size. */
  complexity: 50_000,
  depth: 14,
  /** Fields of the whole query; an alias counts as a field. */
  breadth: 700,
  /** Tokens of a document, for the parser. */
  tokens: 6_000,
  /** Characters of one text of the input. */
  longestText: 25_000,
  /** Items of one list of the input. */
  longestList: 1_000,
} as const
