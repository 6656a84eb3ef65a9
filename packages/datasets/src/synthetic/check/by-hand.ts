import type { Recount } from './recount.ts'

const names: Readonly<Record<string, string>> = {
  'advanced-worker': 'Lao động tiên tiến',
  'emulation-fighter.base': 'Chiến sĩ thi đua cơ sở',
  'emulation-fighter.provincial': 'Chiến sĩ thi đua cấp tỉnh',
  'advanced-collective': 'Tập thể lao động tiên tiến',
  'excellent-collective': 'Tập thể lao động xuất sắc',
  'emulation-flag.provincial': 'Cờ thi đua cấp tỉnh',
  'merit-certificate.provincial': 'Bằng khen cấp tỉnh',
  'merit-certificate.prime-minister': 'Bằng khen của Thủ tướng',
  'commendation-certificate': 'Giấy khen',
}
const kinds: Readonly<Record<string, string>> = { person: 'cá nhân', collective: 'tập thể' }
const years = [2021, 2022, 2023, 2024, 2025]

/** "61,8 %", rounded half up with whole numbers only. */
export function percent(part: number, wholeNumber: number): string {
  const tenths = Math.floor((part * 2000 + wholeNumber) / (2 * wholeNumber))
  return `${Math.floor(tenths / 10)},${tenths % 10} %`
}

/** Trang kiểm tra bằng tay của bộ dữ liệu mô phỏng. */
export function byHand(count: Recount): string {
  const cell = (year: number, award: string, kind: string) =>
    count.awardCounts.find(
      (row) => row.year === year && row.award === award && row.subjectKind === kind,
    )?.count ?? 0
  const awards = count.fiveYearTotals.map(({ award = '', subjectKind = '', count: total }) => {
    const numbers = years.map((year) => cell(year, award, subjectKind))
    return `| ${names[award]} | ${kinds[subjectKind]} | ${numbers.join(' | ')} | ${numbers.join(' + ')} = **${total}** |`
  })
  const shares = years.flatMap((year) =>
    [null, 'merit-certificate.provincial'].flatMap((award) => {
      const row = count.fairness.find((one) => one.year === year && one.award === award)
      if (row === undefined) return []
      const { direct, leaders, total } = row
      return [
        `| ${year} | ${award === null ? 'mọi hình thức' : names[award]} | ${direct} | ${leaders} | ${direct} + ${leaders} = ${total} | ${percent(direct, total)} |`,
      ]
    }),
  )
  const clusters = [...new Set(count.ranks.map((row) => row.clusterCode))]
  const ranks = clusters.flatMap((code) =>
    years.flatMap((year) => {
      const rows = count.ranks
        .filter((row) => row.clusterCode === code && row.year === year)
        .sort((a, b) => a.rank - b.rank)
      const head = count.heads.find((row) => row.clusterCode === code && row.year === year + 1)
      if (rows.length === 0) return []
      return [
        `| ${code} | ${year} | ${rows.map((row) => `${row.unitCode} ${String(row.score).replace('.', ',')}`).join('; ')} | ${head?.headCode ?? ''} | ${head?.deputies ?? ''} |`,
      ]
    }),
  )
  return [
    '# Bộ dữ liệu mô phỏng cỡ nhỏ: số đếm lại',
    '',
    'Dữ liệu mô phỏng, hạt giống 20261121, ngày cố định 2026-11-21. Trang này do mã đếm lại viết ra; mã ấy đọc các',
    'bản ghi, không dùng chung gì với bộ tạo dữ liệu. A test demands that it agrees with `expected.json`, line by line.',
    '',
    '## Số lượt khen theo năm thành tích',
    '',
    `| hình thức | đối tượng | ${years.join(' | ')} | tổng |`,
    `|---|---|${years.map(() => '---:').join('|')}|---|`,
    ...awards,
    '',
    '## Người lao động trực tiếp và lãnh đạo, quản lý',
    '',
    '| năm | hình thức | trực tiếp | lãnh đạo | tổng | tỷ lệ trực tiếp |',
    '|---|---|---:|---:|---|---:|',
    ...shares,
    '',
    '## Thứ hạng trong cụm, khối và người đứng đầu năm sau',
    '',
    '| cụm, khối | năm | thứ hạng (điểm) | cụm trưởng năm sau | cụm phó năm sau |',
    '|---|---|---|---|---|',
    ...ranks,
    '',
    `Quyết định đã ký: ${count.decisionsSigned}. Hồ sơ mùa 2026: ${Object.entries(
      count.proposalsByStatus,
    )
      .map(([status, number]) => `${status} ${number}`)
      .join(', ')}.`,
    '',
  ].join('\n')
}
