export { formatDay, formatDayInWords } from './day.ts'
export {
  compareByGivenName,
  compareText,
  composed,
  fold,
  midSentence,
  type PersonName,
  startOfSentence,
} from './name.ts'
export {
  formatMoney,
  formatMultiple,
  formatNumber,
  formatRatio,
  formatShare,
  type Language,
} from './number.ts'
