import { of } from './nature.ts'

const everybody = ['person', 'collective', 'household'] as const

/** Bằng khen, giấy khen. */
export const certificates = {
  commendation: of('certificate', 'base', everybody)(
    'commendation-certificate',
    'Certificate of Commendation',
    1,
  ),
  meritRegional: of('certificate', 'provincial', ['person', 'collective'])(
    'merit-certificate.regional',
    'Certificate of Merit of a Military Region or National University',
    2,
  ),
  meritProvincial: of('certificate', 'provincial', everybody)(
    'merit-certificate.provincial',
    'Provincial Certificate of Merit',
    1,
  ),
  meritPrimeMinister: of('certificate', 'state', everybody)(
    'merit-certificate.prime-minister',
    "Prime Minister's Certificate of Merit",
    1,
  ),
}
