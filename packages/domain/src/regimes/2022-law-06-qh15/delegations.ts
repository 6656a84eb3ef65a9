import type { AwardId } from '../../awards/index.ts'
import type { DelegatedMatter, DelegationProvision } from '../../law/index.ts'
import { read, recalled } from '../provenance.ts'
import { at } from './sources.ts'

const scopeOfBacNinh = read(
  'Quyết định 86/2025/QĐ-UBND của UBND tỉnh Bắc Ninh, Điều 1: phạm vi tỉnh tự quy định theo Luật (thuvienphapluat.vn)',
)
const community = read(
  'Luật số 06/2022/QH15 Điều 29, 30, 31: Ủy ban nhân dân cấp tỉnh quy định cụ thể tiêu chuẩn',
)
const notRead = (note: string) => recalled('Luật số 06/2022/QH15, theo tài liệu thứ cấp', note)

const left = (
  name: string,
  article: string,
  matters: readonly DelegatedMatter[],
  provenance: DelegationProvision['provenance'],
  ...awards: readonly AwardId[]
): DelegationProvision => ({
  id: `delegation/${name}`,
  kind: 'delegation',
  matters,
  ...(awards.length === 0 ? {} : { awards }),
  cite: at(article),
  provenance,
})

/** Những việc Luật giao cho bộ, ban, ngành, tỉnh và cơ quan, đơn vị quy định chi tiết. */
export const delegations: readonly DelegationProvision[] = [
  left(
    'advanced-worker',
    '24.4',
    ['criteria'],
    scopeOfBacNinh,
    'advanced-worker',
    'advanced-soldier',
  ),
  left(
    'emulation-flag.provincial',
    '26.3',
    ['criteria', 'quota'],
    scopeOfBacNinh,
    'emulation-flag.provincial',
  ),
  left(
    'excellent-collective',
    '27.3',
    ['criteria'],
    scopeOfBacNinh,
    'excellent-collective',
    'victorious-unit',
  ),
  left(
    'advanced-collective',
    '28.3',
    ['criteria'],
    scopeOfBacNinh,
    'advanced-collective',
    'advanced-unit',
  ),
  ...(
    [
      ['exemplary-commune', '29.2'],
      ['cultural-village', '30.2'],
      ['cultural-family', '31.2'],
    ] as const
  ).map(([award, article]) => left(award, article, ['criteria'], community, award)),
  left(
    'commemorative-medal.provincial',
    '71.2',
    ['criteria', 'dossier'],
    notRead(
      'Bộ, ban, ngành, tỉnh đặt tiêu chuẩn kỷ niệm chương của mình; điểm cụ thể chưa đối chiếu.',
    ),
    'commemorative-medal.provincial',
  ),
  left(
    'merit-certificate.provincial',
    '74.6',
    ['criteria'],
    scopeOfBacNinh,
    'merit-certificate.provincial',
  ),
  left(
    'commendation-certificate',
    '75.2',
    ['criteria'],
    scopeOfBacNinh,
    'commendation-certificate',
  ),
  left(
    'emulation-fighter.base',
    '84.6',
    ['quota'],
    notRead(
      'Luật 2022 không còn giới hạn tỷ lệ; bộ, tỉnh đặt tỷ lệ trong quy định của mình, điều giao cụ thể chưa đối chiếu.',
    ),
    'emulation-fighter.base',
  ),
  left(
    'procedure',
    '84.6',
    ['procedure', 'council', 'scoring'],
    notRead(
      'Trình tự, thời gian, cách họp và chấm điểm ở bộ, tỉnh, đơn vị do nơi đó quy định; câu chữ của khoản chưa đối chiếu.',
    ),
  ),
]
