/** Cách chấm, as the document names its ways. */
export const methods = [
  'direct',
  'ratio',
  'sample',
  'yes-no',
  'bands',
  'count',
  'per-case',
] as const
export type MethodName = (typeof methods)[number]

type Json = Readonly<Record<string, unknown>>
const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const said = (value: unknown): string =>
  typeof value === 'number'
    ? String(value).replace('.', ',')
    : typeof value === 'string'
      ? value
      : ''

export const methodName = (method: unknown): MethodName =>
  methods.find((each) => isObject(method) && each === method['is']) ?? 'direct'

/** "88-<90: 2": both ends belong to a band unless a mark says otherwise. */
function bandText(band: unknown): string {
  if (!isObject(band)) return ''
  const points = said(band['points'])
  if (band['at'] !== undefined) return `${said(band['at'])}: ${points}`
  const from = `${band['fromIncluded'] === false ? '>' : ''}${said(band['from'])}`
  const to = `${band['toIncluded'] === false ? '<' : ''}${said(band['to'])}`
  return `${from}-${to}: ${points}`
}

/** Chi tiết của cách chấm trong một ô: "50 × 0,4", "% 88-<90: 2; 100: 5", "số đạt / tổng số". */
export function detailOf(method: unknown): string {
  if (!isObject(method)) return ''
  switch (methodName(method)) {
    case 'ratio': {
      const { part, whole } = { part: said(method['part']), whole: said(method['whole']) }
      return part === '' && whole === '' ? '' : `${part} / ${whole}`
    }
    case 'sample':
      return `${said(method['size'])} × ${said(method['each'])}`
    case 'per-case':
      return said(method['each'])
    case 'bands': {
      const bands = Array.isArray(method['bands']) ? method['bands'].map(bandText) : []
      return `${method['measure'] === 'ratio' ? '% ' : ''}${bands.join('; ')}`
    }
    default:
      return ''
  }
}

const number = String.raw`\d+(?:[.,]\d+)?`
const spanText = new RegExp(`^(>?)(${number})\\s*[-–]\\s*(<?)(${number})\\s*:\\s*(${number})$`)
const atText = new RegExp(`^(${number})\\s*:\\s*(${number})$`)

function readBand(text: string): Json | null {
  const at = atText.exec(text)
  if (at !== null) return { at: at[1], points: at[2] }
  const span = spanText.exec(text)
  if (span === null) return null
  const [, above, from, below, to, points] = span
  return {
    from,
    to,
    points,
    ...(above === '>' ? { fromIncluded: false } : {}),
    ...(below === '<' ? { toIncluded: false } : {}),
  }
}

/** Đọc chi tiết; null where the text cannot be read as its way of scoring asks. */
export function methodFrom(name: MethodName, detail: string, before: unknown): Json | null {
  const text = detail.normalize('NFC').trim()
  const kept = isObject(before) && before['is'] === name ? before : {}
  switch (name) {
    case 'ratio': {
      if (text === '') return { is: name }
      const [part = '', ...whole] = text.split('/')
      if (whole.length === 0) return null
      return {
        is: name,
        part: part.trim(),
        whole: whole.join('/').trim(),
        ...(kept['overMax'] === true ? { overMax: true } : {}),
      }
    }
    case 'sample': {
      const parts = new RegExp(`^(\\d+)\\s*[×x*]\\s*(${number})$`).exec(text)
      return parts === null ? null : { is: name, size: Number(parts[1]), each: parts[2] }
    }
    case 'per-case':
      return new RegExp(`^${number}$`).test(text) ? { is: name, each: text } : null
    case 'bands': {
      const isRatio = text.startsWith('%')
      const bands = (isRatio ? text.slice(1) : text)
        .split(';')
        .map((each) => each.trim())
        .filter((each) => each !== '')
        .map(readBand)
      return bands.includes(null)
        ? null
        : { is: name, ...(isRatio ? { measure: 'ratio' } : {}), bands }
    }
    default:
      return text === '' ? { is: name } : null
  }
}
