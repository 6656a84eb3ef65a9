import type { AwardId, Route, SubjectKind } from '../awards/index.ts'
import type { Citation, Provenance } from '../citations/index.ts'
import { allOf, type Truth, truthOf, yearOf } from '../kernel/index.ts'
import {
  type DossierCondition,
  type DossierDocument,
  type DossierProvision,
  dossierOf,
  type FormNumber,
  type LawBook,
  provisionsOf,
  type SimplifiedCase,
  type SimplifiedProvision,
} from '../law/index.ts'
import type { Move, SubjectFacts } from '../subjects/index.ts'

/** Điều cần xét về hồ sơ. */
export interface DossierQuestion {
  readonly award: AwardId
  readonly subject: SubjectKind
  readonly route?: Route
  /** Các trường hợp của thủ tục đơn giản mà hồ sơ thuộc về. */
  readonly cases?: readonly SimplifiedCase[]
  /** What is known of the subject and its merit; a condition that is not named is not known. */
  readonly conditions?: Readonly<Partial<Record<DossierCondition, boolean>>>
}

/** Một giấy tờ của hồ sơ. */
export interface DossierPaper {
  readonly document: DossierDocument
  /** Cần khi nào; null: always. */
  readonly when: DossierCondition | null
  readonly form: string | null
  /** Whether it is needed here; unknown while the condition is. */
  readonly needed: Truth
  readonly given: boolean
  readonly cite: Citation
  readonly provenance: Provenance
}

/** Hồ sơ cần những gì, đã có những gì. */
export interface DossierAnswer {
  readonly complete: Truth
  readonly papers: readonly DossierPaper[]
  /** Needed and not given. */
  readonly missing: readonly DossierPaper[]
  /** Theo thủ tục đơn giản. */
  readonly simplified: boolean
  readonly sets: number | null
  readonly electronic: boolean
  readonly cite: Citation
  readonly provenance: Provenance
}

/** Thủ tục đơn giản áp dụng được hay không, và nhờ đâu. */
export interface SimplifiedAnswer {
  readonly rule: SimplifiedProvision
  /** Loại hình, trường hợp làm căn cứ. */
  readonly by: readonly (Route | SimplifiedCase)[]
}

/** Thủ tục đơn giản: undefined when the law of the day does not open it to this route and these cases. */
export function simplifiedFor(
  book: LawBook,
  { route, cases = [] }: Pick<DossierQuestion, 'route' | 'cases'>,
): SimplifiedAnswer | undefined {
  for (const rule of provisionsOf(book, 'simplified')) {
    const byRoute = rule.routes.filter((each) => each === route)
    const byCase = rule.cases.filter((each) => cases.includes(each))
    const by = [...byRoute, ...byCase]
    const open =
      rule.needs === 'any'
        ? by.length > 0
        : byRoute.length > 0 && byCase.length === rule.cases.length
    if (open) return { rule, by }
  }
  return undefined
}

const formOf = (form: FormNumber | undefined, subject: SubjectKind): string | null =>
  form === undefined ? null : typeof form === 'string' ? form : (form[subject] ?? null)

/** Which papers the case needs: those of the simplified procedure where it is open, else those of the award. */
function paperRule(book: LawBook, question: DossierQuestion) {
  const { award, route } = question
  const own = dossierOf(book, award, route)
  const simple = simplifiedFor(book, question)?.rule
  /** A dossier written for this very route is the more particular one, unless a case of the other is named. */
  if (simple === undefined || (own?.route !== undefined && question.cases === undefined))
    return own === undefined ? undefined : { ...own, simplified: simple !== undefined }
  const { documents, sets, cite, provenance } = simple
  /** The form of a paper is the one that the award has for it. */
  const kept = documents.map((document): DossierProvision['documents'][number] => {
    const form = own?.documents.find((each) => each.document === document)?.form
    return form === undefined ? { document } : { document, form }
  })
  const electronic = own?.electronic ?? false
  return { documents: kept, sets, electronic, cite, provenance, simplified: true }
}

/**
 * Kiểm tra thành phần hồ sơ: which papers are needed, which are missing. Undefined when no text of the day says
 * what this dossier holds.
 */
export function dossierCheck(
  book: LawBook,
  question: DossierQuestion,
  given: readonly DossierDocument[],
): DossierAnswer | undefined {
  const rule = paperRule(book, question)
  if (rule === undefined) return undefined
  const { documents, sets, electronic, cite, provenance, simplified } = rule
  const papers = documents.map((paper): DossierPaper => {
    const { document, when, form } = paper
    const holds = when === undefined ? true : question.conditions?.[when]
    return {
      document,
      when: when ?? null,
      form: formOf(form, question.subject),
      needed: holds === undefined ? 'unknown' : truthOf(holds),
      given: given.includes(document),
      cite: paper.cite ?? cite,
      provenance: paper.provenance ?? provenance,
    }
  })
  const absent = papers.filter((paper) => !paper.given)
  return {
    /** A paper that is not needed stands in the way of nothing. */
    complete: allOf(
      absent.map(({ needed }) => (needed === 'unknown' ? 'unknown' : truthOf(needed === 'unmet'))),
    ),
    papers,
    missing: absent.filter(({ needed }) => needed === 'met'),
    simplified,
    sets,
    electronic,
    cite,
    provenance,
  }
}

/**
 * Trường hợp của hồ sơ suy từ dữ kiện; what the facts do not tell is left out. The remark of the unit left in the year
 * is asked where six months of it were worked.
 */
export function conditionsFrom(
  { subject, moves }: Pick<SubjectFacts, 'subject' | 'moves'>,
  year: number,
): Readonly<Partial<Record<DossierCondition, boolean>>> {
  const inYear = moves?.filter((move) => yearOf(move.on) === year)
  const moved = (kind: Move['kind']) =>
    inYear?.some((move) => move.kind === kind && move.months >= 6)
  const [transferred, seconded] = [moved('transfer'), moved('secondment')]
  const { category } = subject
  return {
    ...(category === undefined
      ? {}
      : { enterprise: category === 'enterprise', foreigner: category === 'foreigner' }),
    ...(transferred === undefined ? {} : { transferred }),
    ...(seconded === undefined ? {} : { seconded }),
  }
}
