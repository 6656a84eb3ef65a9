import { because, may, must, question } from './question-parts.ts'
import { count, described, flag, list, oneOf, record, text } from './reader.ts'
import { dayReader } from './words.ts'

const province = record(
  {
    ...must,
    question: question('province'),
    input: record({ code: described(text, 'Code of the province on the day.') }, {}),
    expect: record(
      {},
      {
        known: described(flag, 'False: no province had the code on the day.'),
        name: text,
        type: oneOf(['province', 'city']),
        from: dayReader,
        madeFrom: list(text),
      },
    ),
  },
  may,
)

const rating = record(
  {
    ...must,
    question: question('rating-quota'),
    input: record(
      {
        rated: described(count, 'How many are rated good or better, the excellent among them.'),
        excellent: described(count, 'How many are rated excellent.'),
      },
      {
        outstandingUnit: described(flag, 'The unit itself is rated excellent.'),
        reading: described(text, 'Id of the reading that a person has chosen.'),
      },
    ),
    expect: record(
      {},
      {
        fixedByLaw: described(flag, 'False: the law of the day sets no ceiling.'),
        limit: count,
        within: flag,
        settled: described(flag, 'False: another reading of the law gives another answer.'),
        because,
      },
    ),
  },
  may,
)

/** Câu hỏi về đơn vị cấp tỉnh và tỷ lệ xếp loại. */
export const placeQuestions = { province, 'rating-quota': rating }
