import {
  dossierConditions,
  dossierDocuments,
  simplifiedCases,
  timeLimitSteps,
} from '../law/index.ts'
import { award, because, may, must, orNull, period, question } from './question-parts.ts'
import { count, described, flag, list, oneOf, record, simple, text } from './reader.ts'
import {
  askedAwardReader,
  dayReader,
  postReader,
  subjectKindReader,
  truthReader,
  yearReader,
} from './words.ts'

const fixedByLaw = described(flag, 'False: the law of the day says nothing about it.')
const documentReader = oneOf(dossierDocuments)
const caseReader = oneOf(simplifiedCases)
const holidays = described(
  list(dayReader),
  'Days off beside Saturday, Sunday and the holidays fixed by the solar calendar (01/01, 30/4, 01/5, 02/9).',
)
const number = simple('a number', { type: 'number' }, (value) =>
  typeof value === 'number' ? value : undefined,
)
/** What is known of the case, by the name of each condition. */
const holding = <Word extends string>(words: readonly Word[]) =>
  record({}, Object.fromEntries(words.map((word) => [word, flag])) as Record<Word, typeof flag>)

const dossier = record(
  {
    ...must,
    award,
    question: question('dossier'),
    input: record(
      {},
      {
        subject: subjectKindReader,
        route: text,
        cases: described(list(caseReader), 'Cases that open the simplified procedure.'),
        conditions: described(
          holding(dossierConditions),
          'Which conditions hold; one that is not named is not known.',
        ),
        given: described(list(documentReader), 'The papers that are there.'),
      },
    ),
    expect: record(
      {},
      {
        fixedByLaw,
        complete: truthReader,
        missing: described(list(documentReader), 'Needed and not given, in the order of the law.'),
        papers: described(list(documentReader), 'Every paper that is or may be needed.'),
        forms: described(
          list(text),
          'Numbers of the forms, in the order of the papers that have one.',
        ),
        sets: described(orNull(count), 'Null: left to the ministry or province.'),
        electronic: flag,
        simplified: flag,
        because,
      },
    ),
  },
  may,
)

const filing = record(
  {
    ...must,
    award,
    question: question('filing'),
    input: record(
      { year: described(yearReader, 'Achievement year.') },
      { filedOn: dayReader, sector: oneOf(['education']) },
    ),
    expect: record(
      {},
      {
        fixedByLaw,
        by: described(orNull(dayReader), 'Last day; null: no last day.'),
        onTime: flag,
        with: oneOf(['central', 'provincial', 'commune']),
        because,
      },
    ),
  },
  may,
)

const timeLimit = record(
  {
    ...must,
    question: question('time-limit'),
    input: record(
      { step: oneOf(timeLimitSteps), from: described(dayReader, 'The day from which it runs.') },
      { level: oneOf(['commune', 'provincial', 'central']), holidays },
    ),
    expect: record({}, { fixedByLaw, due: dayReader, days: count, because }),
  },
  { ...may, award },
)

const notice = record(
  {
    ...must,
    award,
    question: question('notice'),
    input: record(
      { from: described(dayReader, 'The day of posting.') },
      { holidays, cases: list(caseReader) },
    ),
    expect: record(
      {},
      {
        required: flag,
        by: list(oneOf(['proposer', 'central'])),
        until: described(
          orNull(dayReader),
          'Last day of the longest notice; null: no length is set.',
        ),
        because,
      },
    ),
  },
  may,
)

const consultation = record(
  {
    ...must,
    award,
    question: question('consultation'),
    input: holding(['central-unit-in-province', 'head-of-provincial-unit'] as const),
    expect: record(
      {},
      {
        needed: list(oneOf(['province', 'field-ministry', 'party-committee'])),
        open: described(
          list(oneOf(['province', 'field-ministry', 'party-committee'])),
          'Not known, because the case is not.',
        ),
        because,
      },
    ),
  },
  may,
)

const payment = record(
  {
    ...must,
    question: question('payment'),
    input: record(
      {
        lines: list(
          record(
            { award },
            {
              count: described(count, 'How many recipients; one when absent.'),
              subject: subjectKindReader,
              recipient: described(text, 'Key of one recipient, whose awards stack.'),
              years: described(period, 'First and last year.'),
              merit: described(text, 'Key of the merit, where two forms are for different ones.'),
            },
          ),
        ),
      },
      {
        post: described(postReader, 'Who decides.'),
        balance: described(count, 'What is left in the fund, đồng.'),
      },
    ),
    expect: record(
      {},
      {
        total: count,
        multiples: described(number, 'Sum of the multiples paid.'),
        least: count,
        most: count,
        settled: flag,
        shortfall: orNull(count),
        paid: described(list(askedAwardReader), 'Awards paid, each once.'),
        unpaid: described(list(askedAwardReader), 'Awards of the lines that are not paid.'),
        why: list(text),
        payers: list(orNull(text)),
        because,
      },
    ),
  },
  may,
)

/** Câu hỏi về hồ sơ, thời hạn, công khai, lấy ý kiến, chi thưởng. */
export const procedureQuestions = {
  dossier,
  filing,
  'time-limit': timeLimit,
  notice,
  consultation,
  payment,
}
