import type { AwardId } from '../../awards/index.ts'
import type { Provenance } from '../../citations/index.ts'
import { all, any, branch, type Criterion, readings, when } from '../../criteria/index.ts'
import { obligationItems } from '../../subjects/index.ts'
import { ids } from '../natures/index.ts'
import { recalled } from '../provenance.ts'
import { compliance, occasional, restart, unity } from './conditions.ts'
import { abroad, fromMemory, topic } from './order-grounds.ts'
import { afterPrior, type LabourClass } from './orders-labour-class.ts'
import { at } from './sources.ts'

/** Có các cờ thi đua này kể từ sau hình thức trước. */
const flagsSince = (
  since: AwardId,
  path: string,
  ...awards: readonly { readonly award: AwardId; readonly count: number }[]
) => when('awardsSince', { ...restart, awards, since, excludeRoutes: occasional }).at(at(path))

const excellentYears = (path: string, ...orTitles: readonly AwardId[]) =>
  when('ratingRun', {
    ...restart,
    min: 'excellent',
    years: 5,
    ...(orTitles.length === 0 ? {} : { orTitles }),
  }).at(at(path))

const rememberedFlags = (prior: AwardId, path: string) =>
  any(
    flagsSince(prior, path, { award: ids.flagGovernment, count: 1 }),
    flagsSince(prior, path, { award: ids.flagProvincial, count: 2 }),
  )

/** Số cờ chưa đọc được trong văn bản: as remembered, or as a person finds it; never on memory alone. */
export const flagsToConfirm =
  (point: string, article: string, prior: AwardId) =>
  (path: string): readonly Criterion[] => {
    const remembered = fromMemory(
      article,
      'Số cờ và mức xếp loại của tập thể chưa đọc được trong văn bản; chỉ dùng để tham khảo, không tự mình loại hồ sơ.',
    )
    return [
      excellentYears(path),
      readings(
        point,
        {
          id: 'remembered',
          rule: rememberedFlags(prior, path),
          cite: at(path),
          provenance: remembered,
        },
        {
          id: 'confirmed-by-person',
          rule: topic('flags-since-prior-award', path),
          cite: at(path),
          provenance: remembered,
        },
      ).at(at(path), remembered),
    ]
  }

/** Hạng Nhì: the numbers as remembered, and those of an award form that follows the words of the law. */
export const flagsOfSecondClass = (path: string): readonly Criterion[] => {
  const prior = ids.labourOrderThird
  const remembered = fromMemory('43', 'Số cờ và mức xếp loại của tập thể ghi theo trí nhớ.')
  const form = recalled(
    'Biểu mẫu xét khen thưởng của một trường đại học (GitHub, tệp 34872042145)',
    'Mã nguồn của bên thứ ba, không phải văn bản; câu chữ trùng với Điều 43 đã đọc ở phần cá nhân.',
  )
  return [
    readings(
      'labour-second-collective',
      {
        id: 'remembered',
        rule: all(excellentYears(path), rememberedFlags(prior, path)),
        cite: at(path),
        provenance: remembered,
      },
      {
        id: 'award-form',
        rule: all(
          excellentYears(path, ids.excellentCollective, ids.victoriousUnit),
          any(
            flagsSince(
              prior,
              path,
              { award: ids.flagGovernment, count: 1 },
              { award: ids.flagProvincial, count: 1 },
            ),
            flagsSince(prior, path, { award: ids.flagProvincial, count: 3 }),
          ),
        ),
        cite: at(path),
        provenance: form,
      },
    ).at(at(path), remembered),
  ]
}

/** Tập thể (khoản 4), doanh nghiệp (khoản 5), người và tổ chức nước ngoài (khoản 6). */
export function collectives(of: LabourClass): readonly Criterion[] {
  const fiveYears = (path: string) => [
    compliance(path),
    unity(path),
    when('priorAwardThenYears', afterPrior(of)).at(at(path)),
    ...of.collective(path),
  ]
  const [fourth, fifth, sixth] = [`${of.article}.4`, `${of.article}.5`, `${of.article}.6`]
  return [
    branch(
      'collective-merit',
      {
        subjects: ['collective'],
        categories: ['unit', 'ministry-or-province', 'armed-forces-unit', 'commune', 'village'],
        route: 'merit',
      },
      all(...fiveYears(fourth)),
    ).at(at(fourth), of.collectives),
    branch(
      'enterprise-merit',
      { subjects: ['collective'], categories: ['enterprise'], route: 'merit' },
      all(
        ...fiveYears(fifth),
        when('enterpriseObligations', { items: obligationItems, years: 5 }).at(at(fifth)),
      ),
    ).at(at(fifth), of.collectives),
    abroad(
      topic('contribution-to-vietnam', sixth),
      at(sixth),
      fromMemory(of.article, 'Khoản về người nước ngoài ghi theo trí nhớ.'),
    ),
  ]
}

/** Hạng Ba: sudden deeds, contributions and movements of collectives, which have been read. */
export function occasionsOfThirdClass(provenance: Provenance): readonly Criterion[] {
  const path = '44.4'
  const collective = (route: string) => ({ subjects: ['collective'], route }) as const
  const achieved = (kind: 'sudden' | 'contribution') =>
    when('achievement', { kinds: [kind], scope: 'provincial' }).at(at(path))
  const movement = (
    launchedBy: readonly ('provincial' | 'prime-minister' | 'state-president')[],
    minYears: number,
  ) => when('movement', { launchedBy, standing: 'outstanding', minYears }).at(at(path))
  return [
    branch('collective-sudden', collective('sudden'), all(compliance(path), achieved('sudden'))).at(
      at(path),
      provenance,
    ),
    branch(
      'collective-contribution',
      collective('merit'),
      all(compliance(path), achieved('contribution'), topic('many-contributions', path)),
    ).at(at(path), provenance),
    branch(
      'collective-movement',
      collective('movement'),
      all(
        compliance(path),
        any(movement(['prime-minister', 'state-president'], 0), movement(['provincial'], 5)),
      ),
    ).at(at(path), provenance),
  ]
}
