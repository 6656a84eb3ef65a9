import { day } from '@vinhdanh/domain/kernel'
import { idOf } from './ids.ts'
import type { WindowRow } from './season-records.ts'

const window = (
  year: number,
  level: WindowRow['level'],
  opensOn: string,
  closesOn: string,
): WindowRow => ({
  id: idOf('window', `${year}|${level}`),
  year,
  level,
  opensOn: day(opensOn),
  closesOn: day(closesOn),
})

/** Thời gian nhận đề nghị của hai năm. */
export const windows: readonly WindowRow[] = [
  window(2025, 'base', '2025-11-01', '2025-12-31'),
  window(2025, 'provincial', '2026-01-02', '2026-11-30'),
  window(2025, 'state', '2026-01-02', '2026-06-30'),
  window(2026, 'base', '2026-06-01', '2026-12-31'),
  window(2026, 'provincial', '2026-07-01', '2026-12-10'),
  window(2026, 'state', '2026-10-01', '2027-06-30'),
]
