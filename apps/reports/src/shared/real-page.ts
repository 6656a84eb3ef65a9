import { createContext, useContext, useEffect } from 'react'

/** How a page tells the frame that it shows real data alone; it answers how to take that back. */
export const RealPage = createContext<() => () => void>(() => () => undefined)

/** Trang chỉ có dữ liệu thực: must not stand under the banner of invented data. */
export function useRealPage(real: boolean): void {
  const sawReal = useContext(RealPage)
  useEffect(() => (real ? sawReal() : undefined), [real, sawReal])
}
