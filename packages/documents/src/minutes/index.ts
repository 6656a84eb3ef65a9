import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  Header,
  convertMillimetersToTwip as mm,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx'
import type { MinutesBlock, MinutesPaper, Signature } from './paper.ts'

export type { MinutesBlock, MinutesPaper, Signature } from './paper.ts'

/** Loại tệp Word. */
export const wordMediaType =
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** The face of official papers; where it is not installed, its metric double takes the same room. */
const font = 'Times New Roman'
/** Sizes of docx are half points. */
const pt = (points: number): number => points * 2
const body = pt(14)

/** Lề trang của văn bản hành chính, A4. */
const page = { top: 20, bottom: 20, left: 30, right: 15, width: 210, height: 297 } as const
const textWidth = mm(page.width - page.left - page.right)

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

const run = (text: string, { bold = false, italics = false, size = body }: Look = {}) =>
  new TextRun({ text: unbroken(text), bold, italics, size, font })

const centred = (text: string, look: Look = {}, after = 0) =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { after },
    children: [run(text, look)],
  })

/** The line drawn under the national motto and under the name of the organ. */
const rule = (millimetres: number, of: number) =>
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
const columns = (left: readonly Paragraph[], right: readonly Paragraph[], leftMm: number) => {
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

/** Tên cơ quan và số bên trái; quốc hiệu, tiêu ngữ bên phải. */
const head = ({ organ, number }: MinutesPaper) =>
  columns(
    [
      centred(organ.toLocaleUpperCase('vi'), { bold: true, size: pt(13) }),
      rule(24, headLeft),
      centred(number, { size: pt(13) }),
    ],
    [
      centred('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { bold: true, size: pt(12.5) }),
      centred('Độc lập - Tự do - Hạnh phúc', { bold: true, size: pt(13.5) }),
      rule(56, page.width - page.left - page.right - headLeft),
    ],
    headLeft,
  )

const signed = ({ title, name }: Signature): readonly Paragraph[] => [
  centred(title, { bold: true }),
  centred('(Chữ ký, họ và tên)', { italics: true, size: pt(13) }, mm(22)),
  centred(name, { bold: true }),
]

const grid = { style: BorderStyle.SINGLE, size: 4, color: '000000' } as const

function table(headings: readonly string[], rows: readonly (readonly string[])[]): Table {
  const width = Math.floor(textWidth / Math.max(headings.length, 1))
  const row = (texts: readonly string[], bold: boolean) =>
    new TableRow({
      tableHeader: bold,
      cantSplit: true,
      children: texts.map(
        (text, column) =>
          new TableCell({
            width: { size: width, type: WidthType.DXA },
            verticalAlign: VerticalAlign.CENTER,
            margins: { top: 40, bottom: 40, left: 80, right: 80 },
            borders: { top: grid, bottom: grid, left: grid, right: grid },
            children: [
              new Paragraph({
                alignment:
                  bold || !isName(headings, column) ? AlignmentType.CENTER : AlignmentType.LEFT,
                children: [run(text, { bold, size: pt(13) })],
              }),
            ],
          }),
      ),
    })
  return new Table({
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: headings.map(() => width),
    layout: TableLayoutType.FIXED,
    rows: [row(headings, true), ...rows.map((texts) => row(texts, false))],
  })
}

/** Names stand to the left, figures and results in the middle. */
const isName = (headings: readonly string[], column: number): boolean =>
  headings[column] === 'Đơn vị'

/** A little air under a table. */
const gap = new Paragraph({
  spacing: { after: 0, line: 160 },
  children: [run('', { size: pt(4) })],
})

function block(each: MinutesBlock): readonly (Paragraph | Table)[] {
  switch (each.as) {
    case 'heading':
      return [
        new Paragraph({
          keepNext: true,
          indent: { firstLine: mm(10) },
          spacing: { before: 120, after: 60 },
          children: [run(each.text, { bold: true })],
        }),
      ]
    case 'line':
    case 'item':
      return [
        new Paragraph({
          alignment: AlignmentType.JUSTIFIED,
          indent: { firstLine: mm(10) },
          spacing: { before: 60, after: 60 },
          children: [run(each.as === 'item' ? `- ${each.text}` : each.text)],
        }),
      ]
    case 'table':
      return [table(each.head, each.rows), gap]
  }
}

/** The number of the page stands at the top from the second page on. */
const pageNumber = new Header({
  children: [
    new Paragraph({
      alignment: AlignmentType.CENTER,
      children: [new TextRun({ children: [PageNumber.CURRENT], size: pt(13), font })],
    }),
  ],
})
const nothing = { header: new Header({ children: [] }), footer: new Footer({ children: [] }) }

/** Biên bản theo thể thức văn bản hành chính, as a Word file. */
export async function minutesFile(paper: MinutesPaper): Promise<Uint8Array> {
  const document = new Document({
    title: `${paper.title} ${paper.subject}`,
    styles: { default: { document: { run: { font, size: body, language: { value: 'vi-VN' } } } } },
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: { width: mm(page.width), height: mm(page.height) },
            margin: {
              top: mm(page.top),
              bottom: mm(page.bottom),
              left: mm(page.left),
              right: mm(page.right),
              header: mm(10),
            },
          },
        },
        headers: { default: pageNumber, first: nothing.header },
        footers: { default: nothing.footer, first: nothing.footer },
        children: [
          ...(paper.note === null ? [] : [centred(paper.note, { bold: true, size: pt(13) }, 120)]),
          head(paper),
          new Paragraph({ spacing: { after: 120 }, children: [] }),
          centred(paper.title, { bold: true, size: pt(14) }),
          centred(paper.subject, { bold: true, size: pt(14) }),
          rule(40, page.width - page.left - page.right),
          new Paragraph({ spacing: { after: 60 }, children: [] }),
          ...paper.blocks.flatMap(block),
          new Paragraph({
            keepNext: true,
            alignment: AlignmentType.JUSTIFIED,
            indent: { firstLine: mm(10) },
            spacing: { before: 120, after: 240 },
            children: [run(paper.closing)],
          }),
          columns(signed(paper.secretary), signed(paper.chair), 82),
          new Paragraph({
            spacing: { before: 240 },
            children: [run('Nơi nhận:', { bold: true, italics: true, size: pt(12) })],
          }),
          ...paper.recipients.map(
            (recipient) => new Paragraph({ children: [run(`- ${recipient}`, { size: pt(11) })] }),
          ),
        ],
      },
    ],
  })
  return new Uint8Array(await Packer.toArrayBuffer(document))
}
