import type { DelegationProvision } from '../../law/index.ts'
import { recalled } from '../provenance.ts'
import { at } from './sources.ts'

/** Hồ sơ, thủ tục của danh hiệu cấp cơ sở: phân cấp cho bộ, ban, ngành, tỉnh. */
export const delegations: readonly DelegationProvision[] = [
  {
    id: 'delegation/base-dossiers',
    kind: 'delegation',
    matters: ['dossier'],
    awards: [
      'emulation-fighter.base',
      'advanced-worker',
      'advanced-soldier',
      'advanced-collective',
      'advanced-unit',
      'cultural-village',
      'cultural-family',
      'commendation-certificate',
    ],
    cite: at('6.2.c'),
    provenance: recalled(
      'Nghị định 152/2025/NĐ-CP Điều 6 khoản 2, trích tại thuvienphapluat.vn',
      'Danh sách danh hiệu đọc qua trích dẫn; câu chữ đầy đủ của khoản chưa đối chiếu.',
    ),
  },
]
