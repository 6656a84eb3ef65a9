import { type Day, day } from '../kernel/index.ts'

/** Ngày kỷ niệm: the day that is remembered; the ordinal of a year is counted from its year. */
export interface Anniversary {
  readonly id: string
  readonly year: number
  /** `05-19`. */
  readonly monthDay: string
}

/** Các ngày kỷ niệm của cả nước mà đợt thi đua thường gắn vào, by month and date. */
export const anniversaries = [
  { id: 'party', year: 1930, monthDay: '02-03' },
  { id: 'reunification', year: 1975, monthDay: '04-30' },
  { id: 'ho-chi-minh', year: 1890, monthDay: '05-19' },
  { id: 'patriotic-emulation', year: 1948, monthDay: '06-11' },
  { id: 'war-invalids', year: 1947, monthDay: '07-27' },
  { id: 'august-revolution', year: 1945, monthDay: '08-19' },
  { id: 'national-day', year: 1945, monthDay: '09-02' },
  { id: 'people-army', year: 1944, monthDay: '12-22' },
] as const satisfies readonly Anniversary[]

/** Mã ngày kỷ niệm. */
export type AnniversaryId = (typeof anniversaries)[number]['id']

/** Ngày kỷ niệm trong một năm, lần thứ mấy. */
export interface Commemoration {
  readonly id: AnniversaryId
  readonly baseYear: number
  readonly on: Day
  readonly ordinal: number
}

/** Lịch kỷ niệm của một năm: ordinal = year − base year; those that had not happened yet are left out. */
export const commemorationsOf = (asked: number): readonly Commemoration[] =>
  anniversaries
    .filter(({ year }) => year < asked)
    .map(({ id, year, monthDay }) => ({
      id,
      baseYear: year,
      on: day(`${asked}-${monthDay}`),
      ordinal: asked - year,
    }))

export const isAnniversary = (id: string): id is AnniversaryId =>
  anniversaries.some((each) => each.id === id)
