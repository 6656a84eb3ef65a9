import { type Day, day, parseDay } from '@vinhdanh/domain/kernel'

/** Đồng hồ: the only place of the system that asks what time it is. */
export interface Clock {
  /** The day in Vietnam. */
  today(): Day
  /** ISO 8601 with Vietnam's offset. */
  now(): string
}

const zone = 'Asia/Ho_Chi_Minh'
const offset = 7 * 60 * 60 * 1000

export const isDay = (written: string): boolean => parseDay(written).ok

/** The wall clock of Vietnam, which has no summer time; a chosen day replaces the calendar, the hours go on. */
export function clockOf(chosenDay?: string): Clock {
  const calendar = new Intl.DateTimeFormat('en-CA', { timeZone: zone })
  const today = () => day(chosenDay ?? calendar.format(new Date()))
  return {
    today,
    now: () => {
      const local = new Date(Date.now() + offset).toISOString()
      return `${today()}T${local.slice(11, 23)}+07:00`
    },
  }
}
