import { all, any, branch, readings, when } from '../../criteria/index.ts'
import type { Scope } from '../../subjects/index.ts'
import { criteria } from '../making.ts'
import { ids } from '../natures/index.ts'
import { read, recalled } from '../provenance.ts'
import { compliance } from './conditions.ts'
import { abroad, fromMemory, topic } from './order-grounds.ts'
import { at, pages } from './sources.ts'

const unityRead = read(
  'https://luatminhkhue.vn/tieu-chuan-tang-hoac-truy-tang-huan-chuong-dai-doan-ket-dan-toc.aspx',
)

/** Huân chương Đại đoàn kết dân tộc, Điều 51; posts in the Front and who is barred stand in the decree. */
export const greatUnityOrder = criteria(
  ids.greatUnityOrder,
  { cite: at('51'), provenance: unityRead },
  any(
    branch(
      'person-merit',
      { subjects: ['person'], route: 'merit' },
      all(compliance('51'), topic('great-contribution-to-unity', '51')),
    ).at(at('51'), unityRead),
  ),
)

const bravery = fromMemory(
  '52',
  'Phạm vi nêu gương (bộ, tỉnh trở lên) chỉ có trong Nghị định 91/2017/NĐ-CP; Luật năm 2022 chưa đối chiếu.',
)
const braveAct = (scope: Scope) =>
  when('achievement', { kinds: ['brave-act'], scope }).at(at('52'), bravery)

const braveryRule = all(
  topic('brave-act-of-article-52', '52'),
  readings(
    'bravery-scope',
    { id: 'any-scope', rule: braveAct('base'), cite: at('52'), provenance: bravery },
    {
      id: 'province-up',
      rule: any(braveAct('provincial'), all(braveAct('base'), topic('died-bravely', '52'))),
      cite: at('52'),
      provenance: recalled(
        'Nghị định 91/2017/NĐ-CP Điều 32',
        'Nghị định cũ đòi nêu gương trong phạm vi bộ, tỉnh trở lên, trừ người hy sinh.',
      ),
    },
  ).at(at('52'), bravery),
)

/** Huân chương Dũng cảm, Điều 52: for persons; of collectives, only those from abroad. */
export const braveryOrder = criteria(
  ids.braveryOrder,
  { cite: at('52'), provenance: bravery },
  any(
    branch('brave-act', { subjects: ['person'], route: 'sudden' }, braveryRule).at(
      at('52'),
      bravery,
    ),
    branch(
      'brave-act-from-abroad',
      { subjects: ['collective'], categories: ['foreign-organisation'], route: 'sudden' },
      braveryRule,
    ).at(at('52'), bravery),
  ),
)

/** Huân chương Hữu nghị, Điều 53. */
export const friendshipOrder = criteria(
  ids.friendshipOrder,
  { cite: at('53'), provenance: read(pages.gazette) },
  any(
    abroad(
      all(
        topic('respects-vietnam', '53'),
        topic('great-long-contribution-to-vietnam', '53'),
        topic('recognised-by-ministry-or-province', '53'),
      ),
      at('53'),
      read(pages.gazette),
    ),
  ),
)
