import {
  AlignmentType,
  Document,
  Footer,
  Header,
  convertMillimetersToTwip as mm,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
} from 'docx'
import { block } from './blocks.ts'
import { body, centred, columns, font, head, page, pt, rule, run, signed } from './layout.ts'
import type { MinutesPaper } from './paper.ts'

export type { MinutesBlock, MinutesPaper, Signature } from './paper.ts'

/** Loại tệp Word. */
export const wordMediaType =
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

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
