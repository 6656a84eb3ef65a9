import type { AwardId } from '../../awards/index.ts'
import type { Citation, Provenance } from '../../citations/index.ts'
import { all, any, branch, type Criterion, when } from '../../criteria/index.ts'
import type { CriteriaProvision } from '../../law/index.ts'
import { criteria } from '../making.ts'
import { ids } from '../natures/index.ts'

type At = (path: string) => Citation

const judged = (cite: Citation, ...topics: readonly string[]): readonly Criterion[] =>
  topics.map((topic) => when('judged', { topic }).at(cite))

/** Anh hùng Lao động, Anh hùng Lực lượng vũ trang nhân dân: by merit over the years, or for a sudden exceptional deed. */
const hero = (
  award: AwardId,
  cite: Citation,
  provenance: Provenance,
  regular: readonly Criterion[],
  collective: readonly Criterion[],
  merit: readonly string[],
): CriteriaProvision => {
  const deed = when('achievement', { kinds: ['sudden', 'feat', 'brave-act'], scope: 'national' })
  const conduct = judged(cite, 'loyalty-and-conduct')
  const unity = judged(cite, 'internal-unity', 'clean-strong-organisations')
  const person = { subjects: ['person'] } as const
  const unit = { subjects: ['collective'] } as const
  return criteria(
    award,
    { cite, provenance },
    any(
      branch(
        'person-merit',
        { ...person, route: 'merit' },
        all(...regular, ...judged(cite, ...merit), ...conduct),
      ).at(cite),
      branch('person-sudden', { ...person, route: 'sudden' }, all(deed.at(cite), ...conduct)).at(
        cite,
      ),
      branch(
        'collective-merit',
        { ...unit, route: 'merit' },
        all(...regular, ...collective, ...judged(cite, ...merit), ...unity),
      ).at(cite),
      branch(
        'collective-sudden',
        { ...unit, route: 'sudden' },
        all(...collective, deed.at(cite), ...unity),
      ).at(cite),
    ),
  )
}

export const heroLabour = (
  at: At,
  provenance: Provenance,
  regular: readonly Criterion[],
  collective: readonly Criterion[],
) =>
  hero(ids.heroLabour, at('61'), provenance, regular, collective, [
    'exceptional-creative-labour',
    'ten-years-of-exceptional-achievement',
  ])

export const heroArmedForces = (
  at: At,
  provenance: Provenance,
  regular: readonly Criterion[],
  collective: readonly Criterion[],
) =>
  hero(ids.heroArmedForces, at('60'), provenance, regular, collective, ['exceptional-combat-merit'])

/** Nghề của danh hiệu “nhân dân”, “ưu tú”; its own decree sets the standard. */
const callings = [
  [ids.peopleTeacher, ids.meritTeacher, '62', 'teacher-decree'],
  [ids.peoplePhysician, ids.meritPhysician, '63', 'physician-decree'],
  [ids.peopleArtist, ids.meritArtist, '64', 'artist-decree'],
  [ids.peopleArtisan, ids.meritArtisan, '65', 'artisan-decree'],
] as const

/** “Nhân dân” comes after “ưu tú” of the same calling. */
export const callingTitles = (at: At, provenance: Provenance): readonly CriteriaProvision[] =>
  callings.flatMap(([people, merit, article, decree]) => {
    const cite = at(article)
    const of = (award: AwardId, ...conditions: readonly Criterion[]) =>
      criteria(
        award,
        { cite, provenance },
        branch(
          'person-merit',
          { subjects: ['person'], route: 'merit' },
          all(...conditions, ...judged(cite, 'loyalty-and-conduct', decree)),
        ).at(cite),
      )
    return [
      of(
        people,
        when('priorAwardThenYears', { award: merit, years: 1, excludeRoutes: [] }).at(cite),
      ),
      of(merit),
    ]
  })

/** “Bà mẹ Việt Nam Anh hùng”: the ordinance counts children and husband lost for the country. */
export const heroicMother = (at: At, provenance: Provenance): CriteriaProvision =>
  criteria(
    ids.heroicMother,
    { cite: at('59'), provenance },
    branch(
      'person-resistance',
      { subjects: ['person'], route: 'resistance' },
      all(...judged(at('59'), 'heroic-mother-ordinance')),
    ).at(at('59')),
  )

/** Giải thưởng Hồ Chí Minh, Giải thưởng Nhà nước: the worth of a work is for the councils of the prize. */
export const prizes = (at: At, provenance: Provenance): readonly CriteriaProvision[] =>
  (
    [
      [ids.hoChiMinhPrize, '67', 'work-of-outstanding-value'],
      [ids.statePrize, '68', 'work-of-value'],
    ] as const
  ).map(([award, article, topic]) =>
    criteria(
      award,
      { cite: at(article), provenance },
      branch(
        'work',
        { subjects: ['person', 'collective'], route: 'merit' },
        all(
          when('achievement', { kinds: ['invention'], scope: 'national' }).at(at(article)),
          ...judged(at(article), topic),
        ),
      ).at(at(article)),
    ),
  )

/** Kỷ niệm chương, Huy hiệu của bộ, ngành, tỉnh: the issuing body sets for whom and for what. */
export const commemorativeMedal = (at: At, provenance: Provenance): CriteriaProvision =>
  criteria(
    ids.commemorativeMedalProvincial,
    { cite: at('69'), provenance },
    branch(
      'person-merit',
      { subjects: ['person'], route: 'merit' },
      all(...judged(at('69'), 'issuer-conditions')),
    ).at(at('69')),
  )
