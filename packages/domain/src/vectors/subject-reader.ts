import { type SubjectCategory, servicePeriods } from '../subjects/index.ts'
import { either, flag, isText, list, nothing, oneOf, record, simple } from './reader.ts'
import { factDayReader } from './relative.ts'
import { subjectKindReader } from './words.ts'

/** Every category; the compiler asks for one that is left out. */
const categoryNames: Readonly<Record<SubjectCategory, true>> = {
  official: true,
  worker: true,
  farmer: true,
  labourer: true,
  'business-person': true,
  intellectual: true,
  scientist: true,
  'armed-forces': true,
  'overseas-vietnamese': true,
  foreigner: true,
  unit: true,
  enterprise: true,
  'ministry-or-province': true,
  'armed-forces-unit': true,
  commune: true,
  village: true,
  'foreign-organisation': true,
  'co-authors': true,
}
const categories = Object.keys(categoryNames) as SubjectCategory[]

const subjectText = simple(
  'a kind of subject, such as "person" or "person/official"',
  { type: 'string' },
  (value) => {
    const [kindText, category, ...more] = typeof value === 'string' ? value.split('/') : []
    const kind = subjectKindReader.read(kindText, '', [])
    if (kind === undefined || more.length > 0) return undefined
    if (category === undefined) return { kind }
    const known = categories.find((each) => each === category)
    return known === undefined ? undefined : { kind, category: known }
  },
)

/** Đối tượng: a word, or what is known about it. */
export const subject = either(
  isText,
  subjectText,
  record(
    {},
    {
      kind: subjectKindReader,
      category: oneOf(categories),
      sex: oneOf(['female', 'male']),
      higherRetirementAge: flag,
      recruitedOn: factDayReader,
      foundedOn: factDayReader,
      dissolvedOn: either((value) => value === null, nothing, factDayReader),
      servicePeriods: list(oneOf(servicePeriods)),
    },
  ),
)
