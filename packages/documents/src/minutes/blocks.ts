import {
  AlignmentType,
  BorderStyle,
  convertMillimetersToTwip as mm,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
} from 'docx'
import { pt, run, textWidth } from './layout.ts'
import type { MinutesBlock } from './paper.ts'

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

export function block(each: MinutesBlock): readonly (Paragraph | Table)[] {
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
