import { stripVTControlCharacters } from 'node:util'

/**
 * Adds up the closing lines of vitest in what was printed, each perhaps behind the name of its package and in colours:
 * `@vinhdanh/domain:test:      Tests  2 failed | 40 passed (42)`.
 */
export function countTests(output) {
  let [passed, failed] = [0, 0]
  for (const line of stripVTControlCharacters(output).split('\n')) {
    const tail = /^(?:\S+: +)? *Tests +(.*)\(\d+\)\s*$/.exec(line)?.[1]
    if (tail === undefined) continue
    passed += Number(/(\d+) passed/.exec(tail)?.[1] ?? 0)
    failed += Number(/(\d+) failed/.exec(tail)?.[1] ?? 0)
  }
  return { passed, failed }
}

/**
 * What a tier adds to the sum. One that ends badly has failed at least once even when no test says so (a file that does
 * not load, a crash), and one that ran no test at all has proved nothing.
 */
export function tierResult(code, output) {
  const { passed, failed } = countTests(output)
  const sound = code === 0 && passed > 0
  return { passed, failed: sound ? failed : Math.max(failed, 1) }
}
