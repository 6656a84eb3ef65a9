import {
  described,
  either,
  flag,
  isList,
  list,
  mapped,
  nothing,
  oneOf,
  type Reader,
  text,
} from './reader.ts'
import { askedAwardReader, dayReader, yearReader } from './words.ts'

export const because = described(
  list(text),
  'Articles that must be among the reasons: "23.1.b", or a prefix "23", or with the instrument "2022-law-06-qh15:23.1.b". Others may be there too.',
)
export const orNull = <Value>(reader: Reader<Value>) =>
  either((value) => value === null, nothing, reader)

/** Điều mọi trường hợp đều phải có. */
export const must = {
  name: described(text, 'What the case shows, in any language.'),
  day: described(
    dayReader,
    'The day of decision; with receivedOn it tells which law applies. Instead: `days`.',
  ),
}
/** Điều mọi trường hợp có thể có. */
export const may = {
  id: text,
  note: text,
  source: described(text, 'Who says what the law gives here, and where.'),
  disputed: described(
    either((value) => typeof value === 'boolean', flag, text),
    'Set when the sources do not agree or the expectation is a reading.',
  ),
  receivedOn: described(dayReader, 'Day the dossier was received for appraisal.'),
  regulation: described(
    text,
    'Folder name in regulations/: the law of the organisation that laid it down, on the day.',
  ),
  chosenNewLaw: described(flag, 'A person has recorded that the new law is more favourable.'),
}
export const award = described(askedAwardReader, 'Award id or a code of the regimes.')
export const question = <Name extends string>(name: Name) => oneOf([name])

/** First and last year, or one year. */
export const period = either(
  isList,
  list(yearReader),
  mapped(yearReader, (year) => [year]),
)
