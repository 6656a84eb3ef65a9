import type { Pairs } from '../../pairs.ts'

/** Các trường hợp của điều luật mà nhiều danh hiệu, hình thức có; Vietnamese, then English. */
export const shared = {
  officials: ['Cán bộ, công chức, viên chức', 'Officials and public employees'],
  labourers: ['Công nhân, nông dân, người lao động', 'Workers, farmers and labourers'],
  base: ['Tiêu chuẩn cấp cơ sở', 'Grassroots standard'],
  provincial: ['Tiêu chuẩn cấp bộ, tỉnh', 'Ministry or province standard'],
  national: ['Tiêu chuẩn toàn quốc', 'National standard'],
  collective: ['Tập thể', 'Collective'],
  'cluster-leader': ['Tập thể dẫn đầu cụm, khối thi đua', 'Collective leading a cluster'],
  'ministry-or-province': [
    'Bộ, ban, ngành, tỉnh dẫn đầu cụm thi đua trung ương',
    'Ministry or province leading a central cluster',
  ],
  movement: [
    'Tập thể dẫn đầu phong trào thi đua theo chuyên đề',
    'Collective leading a thematic movement',
  ],
  'person-merit': ['Cá nhân, theo công trạng', 'Person, by merit'],
  'person-movement': ['Cá nhân, trong phong trào thi đua', 'Person, in a movement'],
  'person-sudden': ['Cá nhân, lập thành tích đột xuất', 'Person, sudden achievement'],
  'person-work': [
    'Cá nhân có công trình, phát minh, đóng góp',
    'Person with an invention, work or contribution',
  ],
  dedication: ['Cá nhân có quá trình cống hiến', 'Person with a course of dedication'],
  'labourer-merit': [
    'Công nhân, nông dân, người lao động, theo công trạng',
    'Worker, farmer or labourer, by merit',
  ],
  'labourer-movement': [
    'Công nhân, nông dân, người lao động, trong phong trào thi đua',
    'Worker, farmer or labourer, in a movement',
  ],
  'labourer-sudden': [
    'Công nhân, nông dân, người lao động, lập thành tích đột xuất',
    'Worker, farmer or labourer, sudden achievement',
  ],
  'worker-initiative': ['Công nhân có sáng kiến', 'Worker with an initiative'],
  'worker-initiatives': [
    'Công nhân có sáng kiến và giúp đỡ đồng nghiệp',
    'Worker with initiatives who helps colleagues',
  ],
  'farmer-model': ['Nông dân có mô hình sản xuất', 'Farmer with a production model'],
  'collective-merit': ['Tập thể, theo công trạng', 'Collective, by merit'],
  'collective-movement': ['Tập thể, trong phong trào thi đua', 'Collective, in a movement'],
  'collective-sudden': ['Tập thể, lập thành tích đột xuất', 'Collective, sudden achievement'],
  'collective-contribution': ['Tập thể có đóng góp', 'Collective with a contribution'],
  'enterprise-merit': [
    'Doanh nghiệp, tổ chức kinh tế, theo công trạng',
    'Enterprise or economic organisation, by merit',
  ],
  household: ['Hộ gia đình', 'Household'],
  'household-merit': ['Hộ gia đình có đóng góp', 'Household with a contribution'],
  'household-movement': ['Hộ gia đình trong phong trào thi đua', 'Household in a movement'],
} as const satisfies Pairs
