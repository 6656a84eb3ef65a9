import { all, any, branch, readings, when } from '../../criteria/index.ts'
import { criteria } from '../making.ts'
import { ids } from '../natures/index.ts'
import { read, recalled } from '../provenance.ts'
import { at, pages } from './sources.ts'

const collective = { subjects: ['collective'] } as const
const byMerit = { ...collective, route: 'merit' } as const
const byMovement = { ...collective, route: 'movement' } as const

export const flagGovernment = criteria(
  ids.flagGovernment,
  { cite: at('25'), provenance: read(pages.flags) },
  any(
    branch(
      'cluster-leader',
      byMerit,
      all(
        when('clusterLeader', { organisedBy: ['provincial', 'ministry'] }).at(at('25.1.a')),
        when('judged', { topic: 'exceeds-targets' }).at(at('25.1.a')),
        when('judged', { topic: 'internal-unity' }).at(at('25.1.b')),
        when('judged', { topic: 'clean-strong-organisations' }).at(at('25.1.b')),
        when('judged', { topic: 'thrift-and-integrity' }).at(at('25.1.b')),
      ),
    ).at(at('25.1')),
    branch(
      'ministry-or-province',
      { ...byMerit, categories: ['ministry-or-province'] },
      when('clusterLeader', { organisedBy: ['central-council'] }).at(at('25.2')),
    ).at(at('25.2')),
    branch(
      'movement',
      byMovement,
      when('movement', {
        launchedBy: ['prime-minister'],
        standing: 'leader',
        minYears: 5,
      }).at(at('25.3')),
    ).at(at('25.3')),
  ),
)

const partly = recalled(
  'Thông tư 29/2023/TT-BGDĐT Điều 4 và Quyết định 86/2025/QĐ-UBND Bắc Ninh Điều 3 khoản 1',
  'Điều 26 đọc qua văn bản của ngành và của tỉnh viết lại; số năm của phong trào ghi theo trí nhớ.',
)

const leadsCluster = when('clusterLeader', { organisedBy: ['provincial', 'ministry'] }).at(
  at('26.1.a'),
)

/** Whether only the leader of a cluster may have the flag: sector and province write it differently. */
const leading = readings(
  'article-26-leader',
  {
    id: 'cluster-leader',
    rule: leadsCluster,
    cite: at('26.1.a'),
    provenance: read(
      'http://hethongphapluat.vn/thong-tu-29-2023-tt-bgddt-huong-dan-luat-thi-dua-khen-thuong-doi-voi-nganh-giao-duc-do-bo-truong-bo-giao-duc-va-dao-tao-ban-hanh/dieu-4',
      'Thông tư của bộ coi tập thể dẫn đầu cụm, khối là đối tượng xét tặng; điều luật không đọc được nguyên văn.',
    ),
  },
  {
    id: 'outstanding',
    rule: any(leadsCluster, when('judged', { topic: 'outstanding-in-province' }).at(at('26.1.a'))),
    cite: at('26.1.a'),
    provenance: recalled(
      'Quyết định 86/2025/QĐ-UBND Bắc Ninh Điều 3 khoản 1',
      'Văn bản của tỉnh viết lại Điều 26 với “tiêu biểu xuất sắc trong tỉnh”.',
    ),
  },
).at(at('26.1.a'))

export const flagProvincial = criteria(
  ids.flagProvincial,
  { cite: at('26'), provenance: partly },
  any(
    branch(
      'cluster-leader',
      byMerit,
      all(
        leading,
        when('judged', { topic: 'exceeds-targets' }).at(at('26.1.a')),
        when('judged', { topic: 'internal-unity' }).at(at('26.1.b')),
        when('judged', { topic: 'clean-strong-organisations' }).at(at('26.1.b')),
        when('judged', { topic: 'thrift-and-integrity' }).at(at('26.1.b')),
      ),
    ).at(at('26.1')),
    branch(
      'movement',
      byMovement,
      when('movement', { launchedBy: ['provincial'], standing: 'leader', minYears: 3 }).at(
        at('26.2'),
      ),
    ).at(at('26.2')),
  ),
)
