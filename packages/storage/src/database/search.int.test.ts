import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ScratchDatabase, scratchDatabase } from './scratch/index.ts'
import { fold } from './search.ts'

let scratch: ScratchDatabase
beforeAll(async () => {
  scratch = await scratchDatabase()
})
afterAll(() => scratch.drop())

const letters = 'aàáảãạăằắẳẵặâầấẩẫậđeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵ'
const signs = 'AĐÔ ưƯ 0189 \'’-.,/()&|!:*%_\\"ñçß'

test('folding in code and in the database is one and the same', async () => {
  const text = fc
    .array(fc.constantFrom(...letters, ...letters.toUpperCase(), ...signs), { maxLength: 40 })
    .map((all) => all.join(''))
  const forms = fc.constantFrom('NFC', 'NFD')
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(text, forms), { maxLength: 50 }), async (samples) => {
      const written = samples.map(([sample, form]) => sample.normalize(form))
      const { rows } = await scratch.db.pool.query<{ folded: string }>(
        'SELECT vi_fold(t) AS folded FROM unnest($1::text[]) WITH ORDINALITY AS u(t, n) ORDER BY n',
        [written],
      )
      expect(rows.map(({ folded }) => folded)).toEqual(written.map(fold))
    }),
    { numRuns: 20 },
  )
})
