import { lexicographicSortSchema, printSchema } from 'graphql'
import { schema } from '../src/schema.ts'

/** The schema as it is committed. */
export const printed = () => `${printSchema(lexicographicSortSchema(schema))}\n`
