import { standards as ofTheLaw } from '../2022-law-06-qh15/standards.ts'
import { withDedication } from './dedication.ts'
import { underPrinciples } from './principles.ts'

/** Tiêu chuẩn của Luật cùng nguyên tắc chung của nghị định. */
export const standards = ofTheLaw.map(withDedication).map(underPrinciples)
