export const knownSectors = [
  'education',
  'health',
  'inspection-justice',
  'army',
  'police',
  'farmers',
  'women',
  'youth',
  'front',
  'party',
  'new-countryside',
  'poverty',
  'culture',
  'economy',
  'construction',
  'finance',
  'administration',
  'labour',
  'insurance',
  'politics',
  'general',
] as const

/** Ngành, lĩnh vực đã có tên; the list is open, and any other text is a sector as written. */
export type KnownSector = (typeof knownSectors)[number]

export const isKnownSector = (sector: string): sector is KnownSector =>
  knownSectors.some((each) => each === sector)

export const subjectGroups = [
  'officials',
  'workers',
  'farmers',
  'soldiers',
  'teachers',
  'medical-staff',
  'students',
  'collectives',
  'enterprises',
  'households',
  'leaders',
] as const

/** Nhóm đối tượng tham gia phong trào; any other text is a group as written. */
export type SubjectGroup = (typeof subjectGroups)[number]

export const isSubjectGroup = (group: string): group is SubjectGroup =>
  subjectGroups.some((each) => each === group)

const leading: readonly string[] = ['leaders', 'collectives', 'enterprises']

/** Whether a group takes in those who work directly; one in words of its own may. */
export const isDirectWork = (group: string): boolean => !leading.includes(group)
