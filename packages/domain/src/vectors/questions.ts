import { factsReader } from './facts-reader.ts'
import { award, because, may, must, orNull, period, question } from './question-parts.ts'
import { placeQuestions } from './questions-places.ts'
import { procedureQuestions } from './questions-procedure.ts'
import { count, described, flag, list, oneOf, record, simple, text } from './reader.ts'
import { factYearReader } from './relative.ts'
import { askedAwardReader, dayReader, postReader, subjectKindReader, truthReader } from './words.ts'

const eligibility = record(
  {
    ...must,
    award,
    facts: factsReader,
    expect: record(
      {},
      {
        truth: truthReader,
        refused: oneOf(['AwardUnknownOnDay', 'SubjectKindNotAllowed']),
        because,
        missing: described(
          list(text),
          'Facts that must be named as missing, such as "ratings.2023" or "ratings.-1"; an empty list demands that none is.',
        ),
        unverified: described(flag, 'Whether a rule used is not verified.'),
        deferred: described(flag, 'Whether nothing but a pending case stands against it.'),
        needsPerson: described(flag, 'Whether a person must choose between two readings.'),
      },
    ),
  },
  {
    ...may,
    question: question('eligibility'),
    year: described(
      factYearReader,
      'Achievement year; 0 or -1: the year of the day or the one before. Without it: the latest calendar year the facts speak of, not after the day, or else the year of the day.',
    ),
    route: text,
    assume: described(
      oneOf(['in-order']),
      'in-order: what is not stated is ordinary: no further merit, nothing against the subject, long service. Attestations are never assumed; {"*": true} attests every topic.',
    ),
  },
)

const settled = described(flag, 'False: another reading of the law gives another answer.')
const chosenReading = described(text, 'Id of the reading that a person has chosen.')

const ballot = record(
  {
    ...must,
    award,
    question: question('ballot'),
    input: record(
      { members: described(count, 'All members, present or not.'), yes: count },
      {
        yesInWriting: described(count, 'Agreeing opinions in writing of absent members.'),
        present: described(count, 'Those present, where the share is taken of them.'),
        reading: chosenReading,
      },
    ),
    expect: record(
      {},
      {
        fixedByLaw: described(flag, 'False: the law fixes no share, the council decides.'),
        passed: flag,
        settled,
        yesNeeded: count,
        because,
      },
    ),
  },
  may,
)

const quorum = record(
  {
    ...must,
    question: question('quorum'),
    input: record(
      {
        council: oneOf(['base', 'provincial', 'central', 'village']),
        members: count,
        present: count,
      },
      { awards: described(list(award), 'What the session is about, where the law asks for more.') },
    ),
    expect: record({}, { fixedByLaw: flag, met: flag, needed: count, because }),
  },
  may,
)

const quota = record(
  {
    ...must,
    award,
    question: question('quota'),
    input: record(
      { base: described(count, 'The number the share is taken of.'), proposed: count },
      { reading: chosenReading },
    ),
    expect: record(
      {},
      {
        fixedByLaw: described(flag, 'False: the law sets no limit.'),
        limit: count,
        within: flag,
        settled,
        because,
      },
    ),
  },
  may,
)

const competence = record(
  {
    ...must,
    award,
    question: question('competence'),
    input: record({ post: postReader }, {}),
    expect: record({}, { competent: flag, because }),
  },
  may,
)

const law = record(
  {
    ...must,
    question: question('law'),
    expect: record(
      {},
      {
        day: described(dayReader, 'The day whose law applies.'),
        alternative: described(
          orNull(dayReader),
          'Day of the law that may be chosen instead, or null.',
        ),
        inForce: described(list(text), 'Instruments that must be in force on that day.'),
        notInForce: list(text),
        receiptUnknown: described(flag, 'True: the day of receipt must still be asked for.'),
        because,
      },
    ),
  },
  {
    ...may,
    award,
    openedOn: described(dayReader, 'Day the dossier was made or sent, receipt not known.'),
  },
)

const bonus = record(
  {
    ...must,
    question: question('bonus'),
    input: record(
      {},
      {
        subject: subjectKindReader,
        post: described(postReader, 'Who decides, where the amount depends on it.'),
        awards: described(
          list(record({ award }, { years: described(period, 'First and last year.') })),
          'Several awards decided at one time; then `award` of the case is not needed.',
        ),
      },
    ),
    expect: record(
      {},
      {
        amount: described(orNull(count), 'Đồng in all; null: the law names none.'),
        paid: described(list(askedAwardReader), 'Which of the awards are paid.'),
        because,
      },
    ),
  },
  { ...may, award },
)

const provision = record(
  {
    ...must,
    question: question('provision'),
    input: record(
      { id: described(text, 'Id of a provision, such as "frequency/labour-order.third".') },
      {},
    ),
    expect: described(
      simple('an object with at least one field of the provision', { type: 'object' }, (value) =>
        typeof value === 'object' && value !== null && Object.keys(value).length > 0
          ? (value as Readonly<Record<string, unknown>>)
          : undefined,
      ),
      'Fields of the provision with their values, "because", and "inForce": false where there must be none.',
    ),
  },
  may,
)

/** Câu hỏi của một trường hợp mẫu. */
export const questions = {
  eligibility,
  ballot,
  quorum,
  quota,
  competence,
  law,
  bonus,
  provision,
  ...procedureQuestions,
  ...placeQuestions,
}
export type QuestionName = keyof typeof questions
