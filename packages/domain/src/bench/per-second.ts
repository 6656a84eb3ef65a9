/** Best of several rounds: what the machine can do when nothing else disturbs it. */
export function perSecond(times: number, work: () => void): number {
  let best = Number.POSITIVE_INFINITY
  for (let round = 0; round < 7; round++) {
    const start = performance.now()
    work()
    best = Math.min(best, performance.now() - start)
  }
  return times / (best / 1000)
}
