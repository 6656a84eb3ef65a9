import rb012008 from './rb-01-2008.json' with { type: 'json' }
import rb03 from './rb-03.json' with { type: 'json' }
import rb05 from './rb-05.json' with { type: 'json' }
import rb072012 from './rb-07-2012.json' with { type: 'json' }
import rb072013 from './rb-07-2013.json' with { type: 'json' }
import rb072017 from './rb-07-2017.json' with { type: 'json' }
import rb08 from './rb-08.json' with { type: 'json' }
import rb092017 from './rb-09-2017.json' with { type: 'json' }
import rb102019 from './rb-10-2019.json' with { type: 'json' }
import rb122013 from './rb-12-2013.json' with { type: 'json' }
import rb122018 from './rb-12-2018.json' with { type: 'json' }
import rb122021 from './rb-12-2021.json' with { type: 'json' }
import rb13Dang from './rb-13-dang.json' with { type: 'json' }
import rb13DoanThe from './rb-13-doan-the.json' with { type: 'json' }
import rb13DoanhNghiep from './rb-13-doanh-nghiep.json' with { type: 'json' }
import rb13Huyen from './rb-13-huyen.json' with { type: 'json' }
import rb13SoNganh from './rb-13-so-nganh.json' with { type: 'json' }
import rb13TrungUong from './rb-13-trung-uong.json' with { type: 'json' }
import rb14CoQuan from './rb-14-co-quan.json' with { type: 'json' }
import rb14KinhTe from './rb-14-kinh-te.json' with { type: 'json' }
import rb14Phuong from './rb-14-phuong.json' with { type: 'json' }
import rb14TonGiao from './rb-14-ton-giao.json' with { type: 'json' }
import rb14XaHoi from './rb-14-xa-hoi.json' with { type: 'json' }
import rb152015 from './rb-15-2015.json' with { type: 'json' }
import rb17Communes from './rb-17-communes.json' with { type: 'json' }
import rb17Providers from './rb-17-providers.json' with { type: 'json' }

/** Bảng tiêu chí đã công bố: its document as published, whether or not it could be issued as it stands. */
export interface KnownRubric {
  readonly id: string
  /** The published case that it comes from: `RB-17`. */
  readonly case: string
  readonly document: unknown
}

const known = (id: string, document: unknown): KnownRubric => ({
  id,
  case: id.slice(0, 5).toUpperCase(),
  document,
})

/** Các bảng tiêu chí đã công bố, theo mã. */
export const knownRubrics: readonly KnownRubric[] = [
  known('rb-01-2008', rb012008),
  known('rb-03', rb03),
  known('rb-05', rb05),
  known('rb-07-2012', rb072012),
  known('rb-07-2013', rb072013),
  known('rb-07-2017', rb072017),
  known('rb-08', rb08),
  known('rb-09-2017', rb092017),
  known('rb-10-2019', rb102019),
  known('rb-12-2013', rb122013),
  known('rb-12-2018', rb122018),
  known('rb-12-2021', rb122021),
  known('rb-13-dang', rb13Dang),
  known('rb-13-doan-the', rb13DoanThe),
  known('rb-13-doanh-nghiep', rb13DoanhNghiep),
  known('rb-13-huyen', rb13Huyen),
  known('rb-13-so-nganh', rb13SoNganh),
  known('rb-13-trung-uong', rb13TrungUong),
  known('rb-14-co-quan', rb14CoQuan),
  known('rb-14-kinh-te', rb14KinhTe),
  known('rb-14-phuong', rb14Phuong),
  known('rb-14-ton-giao', rb14TonGiao),
  known('rb-14-xa-hoi', rb14XaHoi),
  known('rb-15-2015', rb152015),
  known('rb-17-communes', rb17Communes),
  known('rb-17-providers', rb17Providers),
]
