type DecimalFault = 'unreadable' | 'tooFine' | 'twoWays'
interface Fault {
  readonly kind: 'fault'
  readonly fault: DecimalFault
}
interface Nothing {
  readonly kind: 'nothing'
}

/** Số thập phân đã đọc: whole hundredths, never a float; nothing typed is null, and null is no zero. */
type ReadDecimal = { readonly kind: 'number'; readonly hundredths: number } | Nothing | Fault

/** Số liệu đã đọc: exact text with a point, `1234.5`, as the graph takes it. */
type ReadFigure = { readonly kind: 'number'; readonly text: string } | Nothing | Fault

const fault = (name: DecimalFault): Fault => ({ kind: 'fault', fault: name })

interface Digits {
  readonly kind: 'digits'
  readonly negative: boolean
  readonly whole: string
  /** Without idle zeros at the end. */
  readonly decimals: string
}

/**
 * Đọc số như người Việt gõ và như Excel chép: "8,5", "8.5", "1.234,5", "1 234". A lone mark before
 * three digits may part thousands or decimals, so it is refused and not guessed; after a nought it parts decimals.
 */
function readDigits(typed: string): Digits | Nothing | Fault {
  const text = typed.normalize('NFKC').replace(/\s/g, '').replace('−', '-')
  if (text === '') return { kind: 'nothing' }
  const parts =
    /^(-?)(0)()([.,])(\d+)$/.exec(text) ??
    /^(-?)(\d{1,3}([.,])\d{3}(?:\3\d{3})*|\d+)?(?:([.,])(\d*))?$/.exec(text)
  if (parts === null) return fault('unreadable')
  const [, sign = '', whole = '', thousands = '', mark, decimals = ''] = parts
  if (whole === '' && decimals === '') return fault('unreadable')
  const marks = whole.replace(/\d/g, '')
  if (thousands !== '') {
    if (mark === thousands) return fault('unreadable')
    if (mark === undefined && marks.length === 1) return fault('twoWays')
  }
  return {
    kind: 'digits',
    negative: sign === '-',
    whole: whole.replace(/[.,]/g, '').replace(/^0+(?=\d)/, ''),
    decimals: decimals.replace(/0+$/, ''),
  }
}

/** Đọc điểm: two decimals at most, in whole hundredths. */
export function readDecimal(typed: string): ReadDecimal {
  const read = readDigits(typed)
  if (read.kind !== 'digits') return read
  const { negative, whole, decimals } = read
  if (decimals.length > 2) return fault('tooFine')
  const hundredths = Number(whole) * 100 + Number(decimals.padEnd(2, '0'))
  if (!Number.isSafeInteger(hundredths)) return fault('unreadable')
  return { kind: 'number', hundredths: negative && hundredths !== 0 ? -hundredths : hundredths }
}

/** What the graph takes of a figure: so many digits before the mark, so many behind. */
const mostDigits = 15
const mostDecimals = 6

/** Đọc số liệu, exactly and as fine as it is kept: six decimals, never a float. */
export function readFigure(typed: string): ReadFigure {
  const read = readDigits(typed)
  if (read.kind !== 'digits') return read
  const { negative, decimals } = read
  const whole = read.whole === '' ? '0' : read.whole
  if (decimals.length > mostDecimals) return fault('tooFine')
  if (whole.length > mostDigits) return fault('unreadable')
  const size = `${whole}${decimals === '' ? '' : `.${decimals}`}`
  return { kind: 'number', text: negative && size !== '0' ? `-${size}` : size }
}

/** Điểm: 8825 → "88,25" (in English "88.25"), without a float in between. */
export function formatHundredths(
  hundredths: number | null | undefined,
  language: 'vi' | 'en' = 'vi',
): string {
  if (hundredths === null || hundredths === undefined) return ''
  const sign = hundredths < 0 ? '-' : ''
  const size = Math.abs(hundredths)
  const whole = Math.trunc(size / 100)
  const rest = String(size % 100)
    .padStart(2, '0')
    .replace(/0+$/, '')
  return `${sign}${whole}${rest === '' ? '' : `${language === 'vi' ? ',' : '.'}${rest}`}`
}
