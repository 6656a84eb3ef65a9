import { en } from './en.ts'
import { type SharedScreens, vi } from './vi.ts'

export type { SharedScreens }
export const sharedScreens: Readonly<Record<'vi' | 'en', SharedScreens>> = { vi, en }
