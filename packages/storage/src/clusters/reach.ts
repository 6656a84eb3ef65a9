import { oneOfKeys, Prisma, unitWithin } from '../database/index.ts'

type Sql = ReturnType<typeof Prisma.sql>

/** Cụm, khối người dùng được đọc: of an organiser in a subtree, or one of their own. */
export interface ClusterReach {
  readonly subtrees: readonly string[]
  readonly clusterIds: readonly string[]
}

/** `c` is the cluster of the row. */
export const clusterWithin = ({ subtrees, clusterIds }: ClusterReach): Sql =>
  Prisma.sql`(${oneOfKeys(Prisma.sql`c."id"`, clusterIds)}
    OR ${unitWithin(Prisma.sql`c."organiserUnitId"`, subtrees)})`

/** Every name that people call the cluster of this alias by, for a search. */
export const namesAt = (alias: string): readonly string[] => [
  `${alias}."name"`,
  `array_to_string(${alias}."aliases", ' ')`,
]
export const clusterNames = namesAt('c')
