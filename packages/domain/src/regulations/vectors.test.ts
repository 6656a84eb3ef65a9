import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { instruments } from '../regimes/index.ts'
import { readVectors, runCase } from '../vectors/index.ts'
import { knownLaw, knownRegulations } from './index.ts'

const home = fileURLToPath(new URL('.', import.meta.url))
const regulations = knownLaw()
const files = knownRegulations.flatMap(({ id }) =>
  readdirSync(join(home, id, 'vectors')).map((name) => {
    const path = join(home, id, 'vectors', name)
    return { id, name, read: readVectors(JSON.parse(readFileSync(path, 'utf8'))) }
  }),
)

describe.each(files)('$id $name', ({ id, read: { file, issues } }) => {
  it('is a sound file about its own regulation', () => {
    expect(issues).toEqual([])
    expect(file?.instrument).toBe(id)
    expect(file?.cases.every(({ regulation }) => regulation === id)).toBe(true)
  })
  it.each(file?.cases ?? [])('$name', (vector) => {
    expect(runCase(instruments, vector, regulations)).toEqual([])
    expect(vector.source).toBeTruthy()
  })
})

describe('the vectors of the regulations', () => {
  it('show each of them met, unmet and unknown', () => {
    for (const { id } of knownRegulations) {
      const truths = files
        .filter((each) => each.id === id)
        .flatMap(({ read: { file } }) => file?.cases ?? [])
        .flatMap((vector) => (vector.question === 'eligibility' ? [vector.expect.truth] : []))
      for (const truth of ['met', 'unmet', 'unknown'] as const) expect(truths).toContain(truth)
    }
  })
  it('are not run under a regulation that nobody knows', () => {
    const [vector] = files.flatMap(({ read: { file } }) => file?.cases ?? [])
    expect(vector && runCase(instruments, vector)).toMatchObject([{ what: 'regulation' }])
  })
})
