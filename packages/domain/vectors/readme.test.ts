import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { instruments } from '../src/regimes/index.ts'
import { readVectors, runCase } from '../src/vectors/index.ts'

const text = readFileSync(new URL('./README.md', import.meta.url), 'utf8')
/** The blocks of JSON; several cases may stand in one, with an empty line between. */
const written = [...text.matchAll(/```json\n([\s\S]*?)```/g)].flatMap(([, block = '']) =>
  block.trim().split(/\n\n+/),
)

describe('an example of the README', () => {
  const { file, issues } = readVectors({ cases: written.map((each) => JSON.parse(each)) })
  it('can be read', () => {
    expect(issues).toEqual([])
    expect(file?.cases.length).toBeGreaterThan(10)
  })
  it.each((file?.cases ?? []).map((vector) => ({ name: vector.name, vector })))(
    'holds: $name',
    ({ vector }) => expect(runCase(instruments, vector)).toEqual([]),
  )
})
