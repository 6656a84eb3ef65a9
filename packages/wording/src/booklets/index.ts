export { gapsText } from './gaps.ts'
export { reportText } from './report.ts'
