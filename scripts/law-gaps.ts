// `npm run law:gaps`: every open point of the law, that of today first. `-- --on 2024-01-01` asks about the law of
// one day alone; `-- --counts` counts only; `-- --en` prints it in English.
import { parseDay } from '@vinhdanh/domain/kernel'
import { instruments } from '@vinhdanh/domain/regimes'
import { gapsText } from '@vinhdanh/wording/booklets'

const at = process.argv.indexOf('--on')
/** Viet Nam keeps one offset all year. */
const today = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10)
const on = parseDay(at < 0 ? today : (process.argv[at + 1] ?? ''))
if (on.ok)
  console.log(
    gapsText(
      instruments,
      { on: on.value, onlyThat: at >= 0, onlyCounts: process.argv.includes('--counts') },
      process.argv.includes('--en') ? 'en' : 'vi',
    ),
  )
else {
  console.error(`--on wants a day such as 2024-01-01, not "${on.refusal.text}"`)
  process.exitCode = 1
}
