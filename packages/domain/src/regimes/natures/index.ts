import { certificates } from './certificates.ts'
import { honours } from './honours.ts'
import type { Nature } from './nature.ts'
import { orders } from './orders.ts'
import { titles } from './titles.ts'

export type { Nature } from './nature.ts'

/** Bản chất của mọi danh hiệu, hình thức trong các luật từ năm 2014. */
export const natures = {
  ...titles,
  ...certificates,
  ...orders,
  ...honours,
} satisfies Readonly<Record<string, Nature>>

/** Mã của mọi danh hiệu, hình thức. */
export const ids = Object.fromEntries(
  Object.entries(natures).map(([key, { award }]) => [key, award]),
) as { readonly [Key in keyof typeof natures]: string }
