import { citing } from '../../citations/index.ts'

export const id = '2025-decree-152'
export const at = citing(id)
