import { en } from './en.ts'
import { type AdminScreens, vi } from './vi.ts'

export type { AdminScreens }
export const adminScreens: Readonly<Record<'vi' | 'en', AdminScreens>> = { vi, en }
