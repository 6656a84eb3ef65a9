import type { ClusterKind, ExchangeKind, HeadStanding } from '@vinhdanh/domain/clusters'
import type { Language } from '../formats/index.ts'

type Kind = ClusterKind | 'block'

const kinds: Readonly<Record<Language, Readonly<Record<Kind, string>>>> = {
  vi: {
    districts: 'Cụm các huyện',
    communes: 'Cụm các xã, phường',
    departments: 'Khối các sở, ban, ngành',
    associations: 'Khối các hội, đoàn thể',
    enterprises: 'Khối doanh nghiệp',
    provinces: 'Cụm các tỉnh',
    sector: 'Cụm, khối của ngành',
    block: 'Khối thi đua',
  },
  en: {
    districts: 'Cluster of districts',
    communes: 'Cluster of communes',
    departments: 'Block of departments',
    associations: 'Block of associations',
    enterprises: 'Block of enterprises',
    provinces: 'Cluster of provinces',
    sector: 'Cluster of a sector',
    block: 'Emulation block',
  },
}

const standings: Readonly<Record<Language, Readonly<Record<HeadStanding, string>>>> = {
  vi: {
    'not-elected': 'chưa bầu',
    elected: 'đã bầu, chờ công nhận',
    'recognised-in-month': 'được công nhận trong tháng này',
    recognised: 'đã được công nhận',
    stated: 'theo nguồn công bố',
  },
  en: {
    'not-elected': 'not elected yet',
    elected: 'elected, waiting for recognition',
    'recognised-in-month': 'recognised within this month',
    recognised: 'recognised',
    stated: 'as published',
  },
}

const exchanges: Readonly<Record<Language, Readonly<Record<ExchangeKind, string>>>> = {
  vi: { visit: 'Thăm, học tập', model: 'Mô hình', lesson: 'Bài học kinh nghiệm' },
  en: { visit: 'Visit', model: 'Model', lesson: 'Lesson learned' },
}

/** Loại cụm, khối; a kind of old data that has no name stays as it is written. */
export const clusterKindLabel = (kind: string, language: Language): string =>
  Object.entries(kinds[language]).find(([known]) => known === kind)?.[1] ?? kind

/** Tình trạng công nhận cụm trưởng, cụm phó. */
export const headStandingLabel = (standing: HeadStanding, language: Language): string =>
  standings[language][standing]

/** Kết quả của năm theo thứ hạng. */
export const rankOutcome = (rank: number, language: Language): string => {
  if (language === 'en') return rank === 1 ? 'First of its cluster' : `Ranked ${rank}`
  return rank === 1 ? 'Dẫn đầu cụm, khối' : `Xếp thứ ${rank}`
}

/** Loại trao đổi giữa các thành viên. */
export const exchangeKindLabel = (kind: ExchangeKind, language: Language): string =>
  exchanges[language][kind]

/** Chưa ai theo dõi. */
export const unassignedLabel = (language: Language): string =>
  language === 'vi' ? 'chưa phân công' : 'nobody assigned'

/** Luân phiên: said, never forbidden. */
export const rotationWarning = (unit: string, year: number, language: Language): string =>
  language === 'vi'
    ? `${unit} đang đứng đầu cụm, khối năm ${year - 1}; bầu tiếp năm ${year} là hai năm liền.`
    : `${unit} heads the cluster in ${year - 1}; elected for ${year} it would head it two years running.`
