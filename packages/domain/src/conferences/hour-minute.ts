/** Giờ, phút trong ngày, of the place of the conference: `07:30`. */
export type HourMinute = string

/** Whether a text is an hour and minute of a day. */
export const isHourMinute = (text: string): text is HourMinute =>
  /^([01]\d|2[0-3]):[0-5]\d$/.test(text)
