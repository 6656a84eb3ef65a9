/** Lời chung của mọi danh sách. */
export const vi = {
  filters: 'Điều kiện lọc',
  filtersOn: (count: number) => `Điều kiện lọc (${count})`,
  year: 'Năm',
  any: 'Tất cả',
  clear: 'Bỏ mọi điều kiện lọc',
  noneFound: 'Không tìm thấy dòng nào',
  noneFoundFor: (words: string) => `Không tìm thấy “${words}”`,
  noneFoundText: 'Bớt điều kiện lọc hoặc thử cách viết khác; ô tìm không cần gõ dấu.',
}

type Words = typeof vi

/** Lời chung của mọi danh sách, in English. */
export const en: Words = {
  filters: 'Filters',
  filtersOn: (count) => `Filters (${count})`,
  year: 'Year',
  any: 'All',
  clear: 'Clear all filters',
  noneFound: 'Nothing matches',
  noneFoundFor: (words) => `Nothing found for “${words}”`,
  noneFoundText: 'Loosen the filters or try another spelling; diacritics are optional.',
}
