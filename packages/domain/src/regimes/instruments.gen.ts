// Written by scripts/gen-regimes.ts from the folder names; do not edit.
import type { Instrument } from '../law/index.ts'
import { headings as of2003_law_15_2003_qh11_headings } from './2003-law-15-2003-qh11/headings.ts'
import { instrument as of2003_law_15_2003_qh11 } from './2003-law-15-2003-qh11/instrument.ts'
import { headings as of2010_decree_42_headings } from './2010-decree-42/headings.ts'
import { instrument as of2010_decree_42 } from './2010-decree-42/instrument.ts'
import { headings as of2012_decree_39_headings } from './2012-decree-39/headings.ts'
import { instrument as of2012_decree_39 } from './2012-decree-39/instrument.ts'
import { headings as of2013_decree_66_headings } from './2013-decree-66/headings.ts'
import { instrument as of2013_decree_66 } from './2013-decree-66/instrument.ts'
import { headings as of2013_law_39_2013_qh13_headings } from './2013-law-39-2013-qh13/headings.ts'
import { instrument as of2013_law_39_2013_qh13 } from './2013-law-39-2013-qh13/instrument.ts'
import { headings as of2014_decree_65_headings } from './2014-decree-65/headings.ts'
import { instrument as of2014_decree_65 } from './2014-decree-65/instrument.ts'
import { headings as of2016_decree_47_headings } from './2016-decree-47/headings.ts'
import { instrument as of2016_decree_47 } from './2016-decree-47/instrument.ts'
import { headings as of2017_circular_08_headings } from './2017-circular-08/headings.ts'
import { instrument as of2017_circular_08 } from './2017-circular-08/instrument.ts'
import { headings as of2017_decree_47_headings } from './2017-decree-47/headings.ts'
import { instrument as of2017_decree_47 } from './2017-decree-47/instrument.ts'
import { headings as of2017_decree_91_headings } from './2017-decree-91/headings.ts'
import { instrument as of2017_decree_91 } from './2017-decree-91/instrument.ts'
import { headings as of2018_decree_122_headings } from './2018-decree-122/headings.ts'
import { instrument as of2018_decree_122 } from './2018-decree-122/instrument.ts'
import { headings as of2018_decree_72_headings } from './2018-decree-72/headings.ts'
import { instrument as of2018_decree_72 } from './2018-decree-72/instrument.ts'
import { headings as of2019_circular_12_headings } from './2019-circular-12/headings.ts'
import { instrument as of2019_circular_12 } from './2019-circular-12/instrument.ts'
import { headings as of2019_decree_38_headings } from './2019-decree-38/headings.ts'
import { instrument as of2019_decree_38 } from './2019-decree-38/instrument.ts'
import { headings as of2022_law_06_qh15_headings } from './2022-law-06-qh15/headings.ts'
import { instrument as of2022_law_06_qh15 } from './2022-law-06-qh15/instrument.ts'
import { headings as of2023_decree_24_headings } from './2023-decree-24/headings.ts'
import { instrument as of2023_decree_24 } from './2023-decree-24/instrument.ts'
import { headings as of2023_decree_86_headings } from './2023-decree-86/headings.ts'
import { instrument as of2023_decree_86 } from './2023-decree-86/instrument.ts'
import { headings as of2023_decree_98_headings } from './2023-decree-98/headings.ts'
import { instrument as of2023_decree_98 } from './2023-decree-98/instrument.ts'
import { headings as of2024_circular_01_headings } from './2024-circular-01/headings.ts'
import { instrument as of2024_circular_01 } from './2024-circular-01/instrument.ts'
import { headings as of2024_decree_73_headings } from './2024-decree-73/headings.ts'
import { instrument as of2024_decree_73 } from './2024-decree-73/instrument.ts'
import { headings as of2025_circular_15_headings } from './2025-circular-15/headings.ts'
import { instrument as of2025_circular_15 } from './2025-circular-15/instrument.ts'
import { headings as of2025_decree_129_headings } from './2025-decree-129/headings.ts'
import { instrument as of2025_decree_129 } from './2025-decree-129/instrument.ts'
import { headings as of2025_decree_152_headings } from './2025-decree-152/headings.ts'
import { instrument as of2025_decree_152 } from './2025-decree-152/instrument.ts'
import { headings as of2026_decree_161_headings } from './2026-decree-161/headings.ts'
import { instrument as of2026_decree_161 } from './2026-decree-161/instrument.ts'
import { headings as of2026_decree_233_headings } from './2026-decree-233/headings.ts'
import { instrument as of2026_decree_233 } from './2026-decree-233/instrument.ts'
import { headings as of2026_law_06_qh16_headings } from './2026-law-06-qh16/headings.ts'
import { instrument as of2026_law_06_qh16 } from './2026-law-06-qh16/instrument.ts'
import { headings as of2026_letter_1168_headings } from './2026-letter-1168/headings.ts'
import { instrument as of2026_letter_1168 } from './2026-letter-1168/instrument.ts'

/** Mọi văn bản đã mã hoá, theo tên thư mục. */
export const instruments: readonly Instrument[] = [
  of2003_law_15_2003_qh11,
  of2010_decree_42,
  of2012_decree_39,
  of2013_decree_66,
  of2013_law_39_2013_qh13,
  of2014_decree_65,
  of2016_decree_47,
  of2017_circular_08,
  of2017_decree_47,
  of2017_decree_91,
  of2018_decree_122,
  of2018_decree_72,
  of2019_circular_12,
  of2019_decree_38,
  of2022_law_06_qh15,
  of2023_decree_24,
  of2023_decree_86,
  of2023_decree_98,
  of2024_circular_01,
  of2024_decree_73,
  of2025_circular_15,
  of2025_decree_129,
  of2025_decree_152,
  of2026_decree_161,
  of2026_decree_233,
  of2026_law_06_qh16,
  of2026_letter_1168,
]

/** Tên điều của từng văn bản. */
export const headings: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  '2003-law-15-2003-qh11': of2003_law_15_2003_qh11_headings,
  '2010-decree-42': of2010_decree_42_headings,
  '2012-decree-39': of2012_decree_39_headings,
  '2013-decree-66': of2013_decree_66_headings,
  '2013-law-39-2013-qh13': of2013_law_39_2013_qh13_headings,
  '2014-decree-65': of2014_decree_65_headings,
  '2016-decree-47': of2016_decree_47_headings,
  '2017-circular-08': of2017_circular_08_headings,
  '2017-decree-47': of2017_decree_47_headings,
  '2017-decree-91': of2017_decree_91_headings,
  '2018-decree-122': of2018_decree_122_headings,
  '2018-decree-72': of2018_decree_72_headings,
  '2019-circular-12': of2019_circular_12_headings,
  '2019-decree-38': of2019_decree_38_headings,
  '2022-law-06-qh15': of2022_law_06_qh15_headings,
  '2023-decree-24': of2023_decree_24_headings,
  '2023-decree-86': of2023_decree_86_headings,
  '2023-decree-98': of2023_decree_98_headings,
  '2024-circular-01': of2024_circular_01_headings,
  '2024-decree-73': of2024_decree_73_headings,
  '2025-circular-15': of2025_circular_15_headings,
  '2025-decree-129': of2025_decree_129_headings,
  '2025-decree-152': of2025_decree_152_headings,
  '2026-decree-161': of2026_decree_161_headings,
  '2026-decree-233': of2026_decree_233_headings,
  '2026-law-06-qh16': of2026_law_06_qh16_headings,
  '2026-letter-1168': of2026_letter_1168_headings,
}
