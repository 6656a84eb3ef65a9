// `npm run law:gaps`: every open point of the law, that of today first. `-- --on 2024-01-01` asks about the law of
// one day alone; `-- --en` prints it in English.
import { day } from '@vinhdanh/domain/kernel'
import { instruments } from '@vinhdanh/domain/regimes'
import { gapsText } from '@vinhdanh/wording/booklets'

const at = process.argv.indexOf('--on')
const asked = at < 0 ? undefined : process.argv[at + 1]
/** Viet Nam keeps one offset all year. */
const today = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10)
const language = process.argv.includes('--en') ? 'en' : 'vi'
console.log(
  gapsText(instruments, { on: day(asked ?? today), onlyThat: asked !== undefined }, language),
)
