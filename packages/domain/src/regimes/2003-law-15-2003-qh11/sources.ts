import { citing } from '../../citations/index.ts'

export const id = '2003-law-15-2003-qh11'
export const at = citing(id)
