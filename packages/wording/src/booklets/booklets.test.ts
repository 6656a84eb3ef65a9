import { citing } from '@vinhdanh/domain/citations'
import { all, any, branch, readings, when } from '@vinhdanh/domain/criteria'
import { day, ratio } from '@vinhdanh/domain/kernel'
import type { Instrument, Provision } from '@vinhdanh/domain/law'
import { lawReport } from '@vinhdanh/domain/vectors'
import { describe, expect, it } from 'vitest'
import { gapsText, reportText } from './index.ts'
import { ruleLines } from './rule-lines.ts'

const at = citing('2022-law-06-qh15')
const verified = { status: 'verified', source: 'Công báo' } as const
const recalled = { status: 'recalled', source: 'tài liệu thứ cấp', note: 'mức xếp loại' } as const
const good = when('ratingInYear', { min: 'good' }).at(at('24.1.a'))
const excellent = when('ratingInYear', { min: 'excellent' }).at(at('24.1.b'))
const clean = when('notDisciplined', { from: 'reprimand' }).at(at('24.1.c'))
const worker = (rule: Extract<Provision, { kind: 'criteria' }>['rule']): Provision => ({
  kind: 'criteria',
  id: 'criteria/advanced-worker',
  award: 'advanced-worker',
  rule,
  cite: at('24'),
  provenance: verified,
})
const salary: Provision = {
  kind: 'base-salary',
  id: 'base-salary',
  amount: 1_490_000,
  cite: at('99'),
  provenance: recalled,
}
const law = (effective: string, says: Partial<Instrument>): Instrument => ({
  id: '2022-law-06-qh15',
  number: '06/2022/QH15',
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

describe('the sentences of a standard', () => {
  const numbered = (rule: Parameters<typeof ruleLines>[0]) =>
    ruleLines(rule, 'vi').map(({ number, sentence }) => `${number.join('.')} ${sentence}`)
  it('are numbered, choices below their own line, and nested lists are one list', () => {
    expect(numbered(all(all(good), clean, any(excellent, all(good, clean))))).toEqual([
      '1 Năm xét được xếp loại từ hoàn thành tốt nhiệm vụ trở lên',
      '2 Không bị kỷ luật từ khiển trách trở lên trong năm xét',
      '3 Đạt một trong các điều kiện sau',
      '3.1 Năm xét được xếp loại từ hoàn thành xuất sắc nhiệm vụ trở lên',
      '3.2 Đạt tất cả các điều kiện sau',
      '3.2.1 Năm xét được xếp loại từ hoàn thành tốt nhiệm vụ trở lên',
      '3.2.2 Không bị kỷ luật từ khiển trách trở lên trong năm xét',
    ])
  })
  it('say of a case whom it is for and by which route', () => {
    const rule = branch('base', { subjects: ['person'], route: 'merit' }, good).at(at('24'))
    expect(numbered(rule)[0]).toMatch(/^1 .+ \(cá nhân; khen thưởng công trạng\)$/)
    const abroad = branch(
      'base',
      { subjects: ['person'], categories: ['overseas-vietnamese'], route: 'foreign' },
      good,
    ).at(at('24'))
    expect(numbered(abroad)[0]).toContain('(người Việt Nam định cư ở nước ngoài;')
  })
  it('show each reading of an open point with its own conditions', () => {
    const rule = readings(
      'point',
      { id: 'old', rule: all(good, clean), cite: at('24'), provenance: verified },
      { id: 'new', rule: excellent, cite: at('24'), provenance: recalled },
    ).at(at('24'))
    expect(ruleLines(rule, 'vi').map(({ number }) => number.join('.'))).toEqual([
      '1',
      '1.1',
      '1.1.1',
      '1.1.2',
      '1.2',
      '1.2.1',
    ])
  })
})

describe('the report', () => {
  it('prints a row for each instrument, a total, and what lacks', () => {
    const text = reportText(
      lawReport([law('2024-01-01', { adds: [worker(all(good, clean)), salary] })], []),
      'vi',
    )
    expect(text).toMatch(/^Luật số 06\/2022\/QH15 +01\/01\/2024 +2 +2 +3 +0 +1 +0 +0 +0$/m)
    expect(text).toMatch(/^Tổng 1 văn bản +2 +2 +3 +0 +1/m)
    expect(text).toContain('Còn thiếu ở 4 chỗ:')
    expect(text).toContain(
      '2022-law-06-qh15  criteria/advanced-worker  notDisciplined 24.1.c  chưa có trường hợp mẫu',
    )
  })
  it('says so when nothing lacks, in either language', () => {
    expect(reportText({ rows: [], lacks: [], cases: 0 }, 'en')).toContain(
      'Every provision and every condition has its citation',
    )
  })
})

describe('the list of open points', () => {
  const first = law('2024-01-01', {
    adds: [worker(good), salary],
    notEncoded: [{ cite: at('7'), reason: 'chưa đọc được' }],
  })
  const second = law('2025-07-01', {
    id: '2025-decree-1',
    number: '1/2025/NĐ-CP',
    replaces: [
      { ...salary, provenance: verified },
      worker(
        readings(
          'point',
          { id: 'old', rule: good, cite: at('24'), provenance: verified },
          { id: 'new', rule: excellent, cite: at('24'), provenance: recalled },
        ).at(at('24')),
      ),
    ],
  })
  const gaps = (on: string, onlyThat: boolean) =>
    gapsText([first, second], { on: day(on), onlyThat }, 'vi')

  it('tells each reading with its article, its source, and what hangs on it', () => {
    const text = gaps('2025-07-01', true)
    expect(text).toContain('LUẬT CỦA NGÀY 01/07/2025')
    expect(text).toContain('chưa đủ dữ liệu” cho đến khi có người chọn')
    expect(text).toMatch(/Cách đọc “old”, Điều 24 .*Đã đối chiếu\. Nguồn: Công báo/)
    expect(text).toMatch(/Cách đọc “new”, .*tài liệu thứ cấp\. Điểm nghi ngờ: mức xếp loại/)
  })
  it('tells a doubt once, with the rules that rest on it below, and what the data leaves out', () => {
    const text = gaps('2024-06-01', true)
    expect(text).toContain('• Chưa đối chiếu. Nguồn: tài liệu thứ cấp. Điểm nghi ngờ: mức xếp loại')
    expect(text).toContain('    – Mức lương cơ sở, Điều 99 Luật số 06/2022/QH15: 1.490.000 đ')
    expect(text).toContain('• Điều 7 Luật số 06/2022/QH15: chưa đọc được')
  })
  it('adds, below the law of the day, what was open on other days only', () => {
    const [now = '', before = ''] = gaps('2025-07-01', false).split('LUẬT TỪ ')
    expect(now).not.toContain('Mức lương cơ sở')
    expect(before).toContain('01/01/2024 ĐẾN 30/06/2025')
    expect(before).toContain('Mức lương cơ sở')
    expect(before).not.toContain('chưa đọc được')
  })
  it('tells an open point once, though a later text carries the standard over', () => {
    const third = law('2026-01-01', {
      id: '2026-decree-1',
      number: '1/2026/NĐ-CP',
      replaces: second.replaces.map((each) => ({ ...each, provenance: recalled })),
    })
    const text = gapsText([first, second, third], { on: day('2026-06-01'), onlyThat: false }, 'vi')
    expect(text.split('Cách đọc “old”')).toHaveLength(2)
  })
  it('counts the points of each kind, and nothing else when only that is asked', () => {
    const counts = gapsText(
      [first, second],
      { on: day('2024-06-01'), onlyThat: true, onlyCounts: true },
      'en',
    )
    expect(counts.split('\n')).toEqual([
      'THE LAW OF 01/06/2024 (as it stands since 01/01/2024)',
      '     1  Not checked against the text, and deciding alone',
      '     1  In the text, not in the data',
    ])
  })
  it('tells both values where another source says another', () => {
    const otherReadings = [
      { id: 'lower', value: { yesShare: ratio(8, 10) }, cite: at('30'), provenance: recalled },
    ]
    const ballot: Provision = {
      kind: 'ballot',
      id: 'ballot/advanced-worker',
      award: 'advanced-worker',
      yesShare: ratio(9, 10),
      council: 'base',
      secret: 'default',
      cite: at('30'),
      provenance: verified,
      otherReadings,
    }
    const text = gapsText(
      [law('2024-01-01', { adds: [ballot] })],
      { on: day('2024-06-01'), onlyThat: true },
      'vi',
    )
    expect(text).toMatch(/Đang dùng: Từ 90 %.+\n.+Từ 80 %/)
  })
})
