import {
  AlignmentType,
  BorderStyle,
  convertMillimetersToTwip as mm,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx'
import type { MinutesPaper, Signature } from './paper.ts'

/** The face of official papers; where it is not installed, its metric double takes the same room. */
export const font = 'Times New Roman'
/** Sizes of docx are half points. */
export const pt = (points: number): number => points * 2
export const body = pt(14)

/** Lề trang của văn bản hành chính, A4. */
export const page = { top: 20, bottom: 20, left: 30, right: 15, width: 210, height: 297 } as const
export const textWidth = mm(page.width - page.left - page.right)

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const
const noBorders = {
  top: none,
  bottom: none,
  left: none,
  right: none,
  insideHorizontal: none,
  insideVertical: none,
} as const

interface Look {
  readonly bold?: boolean
  readonly italics?: boolean
  readonly size?: number
}

/** A figure and its sign stay on one line. */
const unbroken = (text: string): string => text.replace(/ %/g, '\u00a0%')

export const run = (text: string, { bold = false, italics = false, size = body }: Look = {}) =>
  new TextRun({ text: unbroken(text), bold, italics, size, font })

export const centred = (text: string, look: Look = {}, after = 0) =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { after },
    children: [run(text, look)],
  })

/** The line drawn under the national motto and under the name of the organ. */
export const rule = (millimetres: number, of: number) =>
  new Paragraph({
    indent: { left: mm((of - millimetres) / 2), right: mm((of - millimetres) / 2) },
    border: { top: { style: BorderStyle.SINGLE, size: 6, space: 1, color: '000000' } },
    spacing: { before: 40, after: 0, line: 120 },
    children: [],
  })

const cell = (children: readonly Paragraph[], width: number) =>
  new TableCell({
    children: [...children],
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlign.TOP,
    borders: { top: none, bottom: none, left: none, right: none },
    margins: { left: 0, right: 0 },
  })

/** Two columns without lines: the head of the paper, and its foot. */
export const columns = (
  left: readonly Paragraph[],
  right: readonly Paragraph[],
  leftMm: number,
) => {
  const [a, b] = [mm(leftMm), textWidth - mm(leftMm)]
  return new Table({
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: [a, b],
    layout: TableLayoutType.FIXED,
    borders: noBorders,
    rows: [new TableRow({ children: [cell(left, a), cell(right, b)], cantSplit: true })],
  })
}

const headLeft = 65

/** Cơ quan chủ quản, tên cơ quan và số bên trái; quốc hiệu, tiêu ngữ, địa danh và ngày bên phải. */
export const head = ({ superior, organ, number, dated }: MinutesPaper) =>
  columns(
    [
      ...(superior === null ? [] : [centred(superior.toLocaleUpperCase('vi'), { size: pt(13) })]),
      centred(organ.toLocaleUpperCase('vi'), { bold: true, size: pt(13) }),
      rule(24, headLeft),
      centred(number, { size: pt(13) }),
    ],
    [
      centred('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { bold: true, size: pt(12.5) }),
      centred('Độc lập - Tự do - Hạnh phúc', { bold: true, size: pt(13.5) }),
      rule(56, page.width - page.left - page.right - headLeft),
      centred(dated, { italics: true, size: pt(13.5) }),
    ],
    headLeft,
  )

export const signed = ({ title, how, name }: Signature): readonly Paragraph[] => [
  centred(title, { bold: true }),
  centred(how, { italics: true, size: pt(13) }, mm(22)),
  centred(name, { bold: true }),
]
