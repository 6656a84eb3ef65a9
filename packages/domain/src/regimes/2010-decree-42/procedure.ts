import { citing } from '../../citations/index.ts'
import type { Provision } from '../../law/index.ts'
import { at as ofLaw } from '../2003-law-15-2003-qh11/sources.ts'
import { payersUnder, simplifiedUnder } from '../2017-decree-91/procedure.ts'
import { consultationsUnder } from '../2023-decree-98/procedure.ts'
import { dossiersBefore2024 } from '../before-2024/dossiers.ts'
import type { Ground } from '../making.ts'
import { recalled } from '../provenance.ts'

const at = citing('2010-decree-42')

const remembered = (path: string, note: string): Ground => ({
  cite: at(path),
  provenance: recalled('Nghị định 42/2010/NĐ-CP; Nghị định 91/2017/NĐ-CP', note),
})
const papers = remembered(
  '53',
  'Thành phần, số bộ hồ sơ trước ngày 01/10/2017 ghi theo trí nhớ, lấy theo nghị định sau; số điều chưa đối chiếu.',
)

/** Hồ sơ, nguồn chi, lấy ý kiến, thủ tục đơn giản, cách chi thưởng trước ngày 01/10/2017. */
export const procedure: readonly Provision[] = [
  ...dossiersBefore2024({
    national: papers,
    flag: papers,
    primeMinister: papers,
    high: papers,
    dedication: papers,
    seniority: papers,
    provincial: papers,
    certificates: papers,
    base: papers,
    advancedWorker: papers,
    obligations: papers,
    moved: papers,
  }),
  ...payersUnder(remembered('71', 'Ai chi tiền thưởng ghi theo trí nhớ.')),
  ...consultationsUnder(
    remembered('53', 'Lấy ý kiến (hiệp y) ghi theo trí nhớ.'),
    remembered('53', 'Lấy ý kiến (hiệp y) ghi theo trí nhớ.'),
  ),
  simplifiedUnder({
    cite: ofLaw('85'),
    provenance: recalled(
      'Luật số 15/2003/QH11 Điều 85',
      'Điều kiện và số bộ lấy theo nghị định sau.',
    ),
  }),
  {
    kind: 'stacking',
    id: 'stacking',
    titlesOfOnePeriod: 'highest',
    titlesOfDifferentPeriods: 'each',
    formsTogether: 'each-when-period-and-merit-differ',
    titleWithForm: 'each',
    ...remembered('71', 'Cách chi nhiều khoản cùng lúc ghi theo trí nhớ, lấy theo nghị định sau.'),
  },
]
