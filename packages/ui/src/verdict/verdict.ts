/** Ba giá trị: đạt, không đạt, chưa đủ dữ liệu. */
export type Truth = 'MET' | 'UNMET' | 'UNKNOWN'
export type ProvenanceStatus = 'VERIFIED' | 'CONFIRMED' | 'RECALLED' | 'INHERITED' | 'DRAFT'

export interface CitationView {
  readonly label: string
}
/** Xác nhận của cán bộ pháp chế. */
export interface ConfirmedByView {
  readonly id: string
  readonly name: string
  readonly organisation: string
  readonly on: string
  readonly document: string
}
export interface ProvenanceView {
  readonly status: ProvenanceStatus
  readonly source: string
  readonly note: string | null
  /** Of a rule that an organisation has confirmed: who answers for it there. */
  readonly confirmed?: ConfirmedByView | null
}
export interface MissingView {
  readonly key: string
  readonly sentence: string
}
export interface RecordView {
  readonly kind: string
  readonly id: string
  readonly label: string
}

/** Một dòng của cây kết luận, as the graph sends it: flat, in reading order. */
export interface VerdictLine {
  readonly key: string
  readonly parentKey: string | null
  readonly depth: number
  readonly kind: string
  readonly truth: Truth
  readonly forces: boolean
  readonly sentence: string
  readonly foundSentence: string | null
  readonly citation: CitationView | null
  readonly provenance: ProvenanceView | null
  readonly records: readonly RecordView[]
  readonly missing: readonly MissingView[]
}

export interface TruthCountsView {
  readonly met: number
  readonly unmet: number
  readonly unknown: number
}

/** Một điểm của luật còn nhiều cách đọc, và kết quả theo từng cách. */
export interface OpenReadingView {
  readonly id: string
  readonly label: string
  readonly citation: CitationView
  readonly outcomes: readonly {
    readonly reading: string
    readonly label: string
    readonly truth: Truth
    readonly provenance: ProvenanceView
  }[]
  readonly chosen: string | null
  readonly settled: boolean
  readonly choice: {
    readonly by: string
    readonly at: string
    readonly reason: string
  } | null
}

/** Kết luận, as a screen shows it. */
export interface VerdictView {
  readonly truth: Truth
  readonly lawDay: string
  readonly lawHash: string
  readonly whyThisLaw: string
  readonly restsOnUnverified: boolean
  readonly missing: readonly MissingView[]
  readonly nodes: readonly VerdictLine[]
  readonly counts: TruthCountsView
  readonly needsPerson: boolean
  readonly deferred: boolean
  readonly receiptUnknown: boolean
  readonly readings: readonly OpenReadingView[]
  readonly confirmedBy: readonly ConfirmedByView[]
  readonly warnings: readonly { readonly kind: string; readonly sentence: string }[]
  /** Only of a verdict that was recorded: whether the data of today still gives it. */
  readonly recorded: {
    readonly truth: Truth
    readonly agrees: boolean
    readonly notice: string | null
  } | null
}

export interface VerdictBranch {
  readonly line: VerdictLine
  readonly children: readonly VerdictBranch[]
}

/** Builds the tree from the flat lines; a line whose parent is not among them stands at the top. */
export function growTree(lines: readonly VerdictLine[]): VerdictBranch[] {
  const known = new Set(lines.map((line) => line.key))
  const childrenOf = new Map<string | null, VerdictLine[]>()
  for (const line of lines) {
    const parent = line.parentKey !== null && known.has(line.parentKey) ? line.parentKey : null
    childrenOf.set(parent, [...(childrenOf.get(parent) ?? []), line])
  }
  const grow = (line: VerdictLine): VerdictBranch => ({
    line,
    children: (childrenOf.get(line.key) ?? []).map(grow),
  })
  return (childrenOf.get(null) ?? []).map(grow)
}

/** The lines a reader needs first: those that force the verdict, with the way down to them. */
export function openAtFirst(branches: readonly VerdictBranch[]): Set<string> {
  const open = new Set<string>()
  const visit = (branch: VerdictBranch): boolean => {
    const below = branch.children.map(visit).some(Boolean)
    if (below) open.add(branch.line.key)
    return below || branch.line.forces
  }
  branches.forEach(visit)
  return open
}
