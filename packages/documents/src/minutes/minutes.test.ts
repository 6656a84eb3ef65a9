import { inflateRawSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { type MinutesPaper, minutesFile } from './index.ts'

const paper: MinutesPaper = {
  superior: 'Ủy ban nhân dân tỉnh Đồng Tháp',
  organ: 'Cụm thi đua số 3',
  number: 'Số: 01/BB-CTĐ',
  dated: 'Đồng Tháp, ngày 26 tháng 7 năm 2022',
  title: 'BIÊN BẢN',
  subject: 'Hội nghị tổng kết năm 2021',
  note: null,
  blocks: [
    { as: 'heading', text: 'III. Nội dung' },
    { as: 'line', text: 'Đạt 118,3 % & hơn <kế hoạch>.' },
    { as: 'table', head: ['Đơn vị', 'Số phiếu'], rows: [['Huyện Hoài Ân', '3/4']] },
  ],
  closing: 'Hội nghị kết thúc ngày 18 tháng 01 năm 2022./.',
  secretary: { title: 'THƯ KÝ', how: '(Chữ ký)', name: 'Trần Thị B' },
  chair: { title: 'CHỦ TRÌ', how: '(Chữ ký, dấu nếu có)', name: 'Nguyễn Văn A' },
  recipients: ['Lưu: hồ sơ hội nghị.'],
}

/** One entry of a zip, found by the directory at its end. */
function entryOf(zip: Buffer, name: string): string {
  let at = zip.readUInt32LE(zip.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1')) + 16)
  while (zip.readUInt32LE(at) === 0x02014b50) {
    const [size, length] = [zip.readUInt32LE(at + 20), zip.readUInt16LE(at + 28)]
    if (zip.subarray(at + 46, at + 46 + length).toString() === name) {
      const local = zip.readUInt32LE(at + 42)
      const begin = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28)
      return inflateRawSync(zip.subarray(begin, begin + size)).toString('utf8')
    }
    at += 46 + length + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32)
  }
  throw new Error(`no ${name} in the file`)
}

const bodyOf = async (over: Partial<MinutesPaper> = {}) =>
  entryOf(Buffer.from(await minutesFile({ ...paper, ...over })), 'word/document.xml')
const textOf = (xml: string): string => xml.replace(/<[^>]+>/g, '\n').replace(/\n+/g, '\n')

describe('Minutes as a Word file', () => {
  it('carry the organ above the cluster, and the place and day under the motto', async () => {
    const text = textOf(await bodyOf())
    expect(text).toMatch(/ỦY BAN NHÂN DÂN TỈNH ĐỒNG THÁP\n+CỤM THI ĐUA SỐ 3/)
    expect(text).toMatch(/Độc lập - Tự do - Hạnh phúc\n+Đồng Tháp, ngày 26 tháng 7 năm 2022/)
    expect(textOf(await bodyOf({ superior: null }))).not.toContain('ỦY BAN')
  })

  it('carry the national name, the motto, the organ in capitals and the number', async () => {
    const text = textOf(await bodyOf())
    for (const said of [
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'CỤM THI ĐUA SỐ 3',
      'Số: 01/BB-CTĐ',
      'BIÊN BẢN',
    ])
      expect(text).toContain(said)
  })

  it('are A4 with the margins of administrative papers, in Times at 14 points', async () => {
    const xml = await bodyOf()
    expect(xml).toMatch(/<w:pgSz[^>]*w:w="1190[56]"[^>]*w:h="1683[78]"/)
    expect(xml).toMatch(/<w:pgMar[^>]*w:left="170[01]"/)
    expect(xml).toContain('w:ascii="Times New Roman"')
    expect(xml).toContain('<w:sz w:val="28"/>')
  })

  it('say what was said, whatever signs are in it, with a figure never parted from its sign', async () => {
    const xml = await bodyOf()
    expect(xml).toContain('Đạt 118,3\u00a0% &amp; hơn &lt;kế hoạch&gt;.')
  })

  it('print votes in a table with a head that repeats on the next page', async () => {
    const xml = await bodyOf()
    expect(textOf(xml)).toMatch(/Đơn vị\nSố phiếu\nHuyện Hoài Ân\n3\/4/)
    expect(xml).toContain('<w:tblHeader/>')
  })

  it('say at the top when their data are simulated, and only then', async () => {
    const note = 'DỮ LIỆU MÔ PHỎNG'
    expect(
      textOf(await bodyOf({ note }))
        .trimStart()
        .startsWith(note),
    ).toBe(true)
    expect(textOf(await bodyOf())).not.toContain(note)
  })

  it('leave room for the two signatures, the secretary before the chair', async () => {
    const text = textOf(await bodyOf())
    expect(text).toMatch(
      /THƯ KÝ\n[\s\S]*\(Chữ ký\)\n[\s\S]*Trần Thị B\n[\s\S]*CHỦ TRÌ\n[\s\S]*Nguyễn Văn A/,
    )
  })
})
