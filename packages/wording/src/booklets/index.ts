export { booklets, type Page } from './booklet.ts'
export { gapsText } from './gaps.ts'
export { reportText } from './report.ts'
