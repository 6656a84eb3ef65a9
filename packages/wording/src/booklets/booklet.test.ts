import { citing } from '@vinhdanh/domain/citations'
import { all, type Criterion, when } from '@vinhdanh/domain/criteria'
import { day, ratio } from '@vinhdanh/domain/kernel'
import type { Instrument, Provision } from '@vinhdanh/domain/law'
import { describe, expect, it } from 'vitest'
import { changedLines } from './changes.ts'
import { booklets } from './index.ts'
import { notesFor } from './notes.ts'
import { orReference } from './reference.ts'

const at = citing('2022-law-06-qh15')
const verified = { status: 'verified', source: 'Công báo' } as const
const recalled = { status: 'recalled', source: 'tài liệu thứ cấp', note: 'số tiền' } as const
const good = when('ratingInYear', { min: 'good' }).at(at('24.1.a'))
const excellent = when('ratingInYear', { min: 'excellent' }).at(at('24.1.b'))
const clean = when('notDisciplined', { from: 'reprimand' }).at(at('24.1.c'))

const at24 = at('24.1')
const award = (id: string, nameVi: string): Provision => ({
  kind: 'award',
  id: `award/${id}`,
  award: id,
  nameVi,
  nameEn: id,
  group: 'emulation-title',
  level: 'base',
  subjects: ['person'],
  rank: 1,
  cite: at('20'),
  provenance: verified,
})
const standard = (id: string, rule: Criterion): Provision => ({
  kind: 'criteria',
  id: `criteria/${id}`,
  award: id,
  rule,
  cite: at('24'),
  provenance: verified,
})
const bonus = (id: string): Provision => ({
  kind: 'bonus',
  id: `bonus/${id}`,
  award: id,
  multiples: { person: ratio(3, 10) },
  cite: at('54'),
  provenance: verified,
})
const salary = (amount: number): Provision => ({
  kind: 'base-salary',
  id: 'base-salary',
  amount,
  cite: at('3'),
  provenance: recalled,
})
const law = (id: string, effective: string, says: Partial<Instrument>): Instrument => ({
  id,
  number: id === '2022-law-06-qh15' ? '06/2022/QH15' : '1/2025/NĐ-CP',
  titleVi: 'Luật Thi đua, khen thưởng',
  titleEn: 'Law on Emulation and Commendation',
  rank: 'law',
  issuer: 'Quốc hội',
  signed: null,
  effective: day(effective),
  source: 'Công báo',
  ends: [],
  adds: [],
  replaces: [],
  repeals: [],
  transitions: [],
  notEncoded: [],
  ...says,
})
const worker = 'advanced-worker'
const fighter = 'emulation-fighter.base'
const first = law('2022-law-06-qh15', '2024-01-01', {
  adds: [
    award(worker, 'Lao động tiên tiến'),
    standard(worker, all(good, clean)),
    bonus(worker),
    award(fighter, 'Chiến sĩ thi đua cơ sở'),
    standard(fighter, excellent),
    salary(1_800_000),
  ],
  notEncoded: [{ cite: at('7'), reason: 'chưa đọc được' }],
})
const second = law('2025-decree', '2025-07-01', {
  replaces: [standard(fighter, all(excellent, clean))],
})
const third = law('2026-decree', '2026-07-01', { replaces: [salary(2_340_000)] })
const pages = booklets([first, second, third])
const page = (name: string) => pages.find((each) => each.name === name)?.text ?? ''

describe('the booklets of the law', () => {
  it('are one for each day of change, and an index', () => {
    expect(pages.map(({ name }) => name)).toEqual([
      '2024-01-01.md',
      '2025-07-01.md',
      '2026-07-01.md',
      'README.md',
    ])
    expect(page('README.md')).toContain(
      '| [01/07/2025](2025-07-01.md) | Nghị định số 1/2025/NĐ-CP | thay 1 |',
    )
  })
  it('print each award with its standard in numbered sentences, each with its article', () => {
    const text = page('2024-01-01.md')
    expect(text).toContain('### Lao động tiên tiến')
    expect(text).toMatch(
      /- \*\*1\*\* Năm xét được xếp loại từ hoàn thành tốt nhiệm vụ trở lên \(điểm a khoản 1 Điều 24\)\n- \*\*2\*\* Không bị kỷ luật/,
    )
    expect(text).toContain('- Điều 7 Luật số 06/2022/QH15: chưa đọc được')
  })
  it('leave no provision out: what is about an award stands with it, the rest in the common rules', () => {
    const payer = {
      kind: 'payer',
      payer: 'deciding-body',
      cite: at('53'),
      provenance: verified,
    } as const
    const common: Provision = { ...payer, id: 'payer/state', level: 'state' }
    const ofOne: Provision = { ...payer, id: `payer/${worker}`, award: worker }
    const [text = ''] = booklets([{ ...first, adds: [...first.adds, common, ofOne] }]).map(
      (each) => each.text,
    )
    const [awards = '', rest = ''] = text.split('## Quy định chung')
    expect(awards.split('**Nguồn chi tiền thưởng:**')).toHaveLength(2)
    expect(rest).toContain('**Nguồn chi tiền thưởng**\n\n- Cấp nhà nước')
  })
  it('mark what was not read in its text, and say in a footnote where it comes from', () => {
    const text = page('2024-01-01.md')
    expect(text).toContain('Lao động tiên tiến | 540.000 đ | – | – |')
    expect(text).toMatch(/^\[\^1\]: Đã đối chiếu: Công báo\.$/m)
    for (const [, used] of text.matchAll(/\[\^(\d+)\](?!:)/g))
      expect(text).toContain(`\n[^${used}]: `)
  })
  it('show what changed as lines that went and lines that came', () => {
    const [, changes = ''] = page('2025-07-01.md').split('## Khác với ngày trước')
    expect(changes).toContain(
      '**Tiêu chuẩn:** “Chiến sĩ thi đua cơ sở”\n\n```diff\n+ Không bị kỷ luật từ khiển trách trở lên trong năm xét\n```',
    )
  })
  it('name a standard that was written anew, and where the one before stands', () => {
    const long = all(
      ...Array.from({ length: 40 }, (_, at) => when('ageOfCollective', { years: at }).at(at24)),
    )
    const rewritten = { ...second, replaces: [standard(fighter, long)] }
    const [, after] = booklets([first, rewritten])
    expect(after?.text).toContain(
      '### Viết lại (bản trước ở [tập ngày 01/01/2024](2024-01-01.md))\n\n- “Chiến sĩ thi đua cơ sở”: tiêu chuẩn',
    )
  })
  it('refer to the earlier booklet for an award that is the same, and print the last one in full', () => {
    expect(page('2025-07-01.md')).toContain(
      'Không đổi: xem [tập ngày 01/01/2024](2024-01-01.md#advanced-worker).',
    )
    expect(page('2024-01-01.md')).toContain('<a id="advanced-worker"></a>')
    expect(page('2026-07-01.md')).not.toContain('Không đổi:')
    expect(page('2026-07-01.md')).toContain('Lao động tiên tiến | 710.000 đ |')
  })
})

describe('a reference to an earlier booklet', () => {
  const lines = (count: number, ...more: readonly string[]) => [
    ...Array.from({ length: count }, (_, at) => `- **${at}** dòng ${at}[^${at + 1}]`),
    ...more,
  ]
  const told = () => {
    const printed = new Map()
    return (on: string, texts: readonly string[], basis = 'Điều 1[^1]') =>
      orReference('x', () => texts.map((text) => ({ text, ground: '', basis })), {
        day: day(on),
        whole: false,
        printed,
        notes: notesFor([]),
        scratch: () => notesFor([]),
      })
  }
  it('is none for what was not told before, and for what is mostly new', () => {
    const tell = told()
    expect(tell('2020-01-01', lines(9))).toEqual(lines(9))
    const mostlyNew = lines(9, 'a', 'b', 'c', 'd', 'e')
    expect(tell('2021-01-01', mostlyNew)).toEqual(mostlyNew)
  })
  it('shows the few lines that differ, and is then what the next one refers to', () => {
    const tell = told()
    tell('2020-01-01', lines(9))
    expect(tell('2021-01-01', lines(9, '- **10** mới'))).toEqual([
      'Như [tập ngày 01/01/2020](2020-01-01.md#x), chỉ khác những dòng sau:',
      '',
      '```diff',
      '+ - mới',
      '```',
    ])
    expect(tell('2022-01-01', lines(9, '- **10** mới'))).toEqual([
      'Không đổi: xem [tập ngày 01/01/2021](2021-01-01.md#x).',
    ])
  })
  it('names the articles it stands on now, where only these are other', () => {
    const tell = told()
    tell('2020-01-01', lines(3))
    expect(tell('2021-01-01', lines(3), 'Điều 2 Nghị định mới[^7]')).toEqual([
      'Nội dung như [tập ngày 01/01/2020](2020-01-01.md#x).',
      '',
      'Căn cứ nay là: Điều 2 Nghị định mới[^7].',
    ])
  })
  it('does not mind numbers of lines and of footnotes', () => {
    const tell = told()
    tell('2020-01-01', ['- **1** a[^3]', '- **2** b'])
    expect(tell('2021-01-01', ['- **4** a[^9]', '- **5** b'], 'Điều 1[^4]')).toEqual([
      'Không đổi: xem [tập ngày 01/01/2020](2020-01-01.md#x).',
    ])
  })
})

describe('the lines of a change', () => {
  it('are only those that differ, in the order of the text', () => {
    expect(changedLines(['a', 'b', 'c', 'd'], ['a', 'x', 'c', 'd', 'e'])).toEqual([
      '- b',
      '+ x',
      '+ e',
    ])
  })
  it('are none where nothing differs', () => {
    expect(changedLines(['a', 'b'], ['a', 'b'])).toEqual([])
  })
  it('are all of them where nothing is kept', () => {
    expect(changedLines(['a'], ['b', 'c'])).toEqual(['- a', '+ b', '+ c'])
  })
})
