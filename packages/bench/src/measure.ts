/** People judged in a second of processor time, which other work on the machine disturbs less than the clock. */
export async function rate(count: number, work: () => void | Promise<void>): Promise<number> {
  const before = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(before)
  return count / ((user + system) / 1e6)
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[sorted.length >> 1] ?? Number.NaN
}

/** Frees what is not needed, where the run allows it (`--expose-gc`). */
export const clean = (): void => globalThis.gc?.()

/** Bytes made for each person: what is not freed within so few people is all that was made. */
export async function bytesEach(count: number, work: () => void | Promise<void>): Promise<number> {
  clean()
  const before = process.memoryUsage().heapUsed
  await work()
  return (process.memoryUsage().heapUsed - before) / count
}

export const megabytes = (bytes: number): string => `${Math.round(bytes / 2 ** 20)} MB`
export const grouped = (count: number): string => Math.round(count).toLocaleString('en-US')
/** Three figures are all that a measurement can carry. */
export const times = (ratio: number): string => `${Number(ratio.toPrecision(3))}×`
