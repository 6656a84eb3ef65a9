import { at } from '../2003-law-15-2003-qh11/sources.ts'
import { givenByHousehold } from '../before-2024/household.ts'
import { labourOrderThird } from '../before-2024/labour-order-third.ts'
import { meritPrimeMinister } from '../before-2024/merit-prime-minister.ts'
import { meritProvincial } from '../before-2024/merit-provincial.ts'
import { fighterNational, flagGovernment } from '../before-2024/national.ts'
import type { Place } from '../before-2024/place.ts'
import { recalled } from '../provenance.ts'

const unread = recalled(
  'Nghị định 65/2014/NĐ-CP',
  'Câu chữ của Luật chưa đọc được; ghi theo nghị định quy định chi tiết có hiệu lực từ ngày 20/8/2014.',
)

const place = (article: string): Place => ({
  at: (path) => at(`${article}.${path}`),
  cite: at(article),
  person: unread,
  others: unread,
  regular: [],
  collective: [],
})

/** Standards of the law that its decree details: they stand from the first day of the law, to be replaced by the decree. */
export const detailedByDecree = [
  fighterNational({ cite: at('21'), provenance: unread }, []),
  flagGovernment((clause) => at(`25.${clause}`), { cite: at('25'), provenance: unread }, []),
  labourOrderThird(place('44'), {
    workerInitiatives: { scope: 'district', count: 3 },
    workers: unread,
    women: { womenYearsLess: 3 },
    tenure: unread,
  }),
  meritPrimeMinister(place('71'), givenByHousehold(at('71.4'), 'provincial')),
  meritProvincial(place('72'), []),
]
