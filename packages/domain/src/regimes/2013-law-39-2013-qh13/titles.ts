import { all, any, branch, when } from '../../criteria/index.ts'
import {
  fighterBase as baseStandard,
  fighterProvincial as provincialStandard,
} from '../before-2024/fighters.ts'
import { criteria } from '../making.ts'
import { ids } from '../natures/index.ts'
import { read, recalled } from '../provenance.ts'
import { at, pages } from './sources.ts'

const person = { subjects: ['person'], route: 'merit' } as const

/** Đăng ký thi đua là một căn cứ xét danh hiệu của luật cũ; the law of 2022 dropped it. */
export const registered = when('judged', { topic: 'emulation-registered' }).at(
  at('6'),
  recalled('Luật Thi đua, khen thưởng Điều 6', 'Việc đăng ký thi đua ghi theo trí nhớ.'),
)

const labourersNote = recalled(
  'Luật Thi đua, khen thưởng Điều 24 khoản 3',
  'Tiêu chuẩn của công nhân, nông dân, người lao động ghi theo trí nhớ.',
)

export const advancedWorker = criteria(
  ids.advancedWorker,
  { cite: at('24'), provenance: read(pages.advancedWorker) },
  all(
    registered,
    any(
      branch(
        'officials',
        person,
        all(
          when('ratingInYear', { min: 'good' }).at(at('24.1.a')),
          when('judged', { topic: 'emulation-spirit' }).at(at('24.1.b')),
          when('judged', { topic: 'exemplary-conduct' }).at(at('24.1.d')),
        ),
      ).at(at('24.1')),
      branch(
        'labourers',
        { ...person, categories: ['worker', 'farmer', 'labourer'] },
        all(
          when('judged', { topic: 'effective-work' }).at(at('24.3')),
          when('judged', { topic: 'exemplary-conduct' }).at(at('24.3')),
        ),
      ).at(at('24.3'), labourersNote),
    ),
  ),
)

const ofForces = read(
  'https://baotintuc.vn/van-de-quan-tam/nghi-40-ngay-lam-viec-tro-len-van-duoc-xet-lao-dong-tien-tien-20170827160626805.htm',
  'Đọc trong bài tóm tắt: “Chiến sĩ tiên tiến” theo cùng tiêu chuẩn với “Lao động tiên tiến”.',
)

/** Chiến sĩ tiên tiến: the same year's standard for the armed forces. */
export const advancedSoldier = criteria(
  ids.advancedSoldier,
  { cite: at('24.2'), provenance: ofForces },
  branch(
    'soldiers',
    { ...person, categories: ['armed-forces'] },
    all(
      registered,
      when('ratingInYear', { min: 'good' }).at(at('24.2')),
      when('judged', { topic: 'emulation-spirit' }).at(at('24.2')),
      when('judged', { topic: 'exemplary-conduct' }).at(at('24.2')),
    ),
  ).at(at('24.2')),
)

export const fighterBase = baseStandard({
  cite: at('23'),
  provenance: read(pages.noExcellentNeeded),
  first: at('23.1'),
  firstKnown: read(pages.noExcellentNeeded),
  initiative: at('23.2'),
  initiativeKnown: read(pages.fighterBase),
})

export const fighterProvincial = provincialStandard({
  cite: at('22'),
  provenance: read(pages.fighterProvincial),
  first: at('22'),
  firstKnown: read(pages.consecutive),
  initiative: at('22'),
  initiativeKnown: read(pages.fighterProvincial),
})
