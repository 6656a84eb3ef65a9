import SchemaBuilder, { type FieldMap } from '@pothos/core'
import ComplexityPlugin from '@pothos/plugin-complexity'
import RelayPlugin from '@pothos/plugin-relay'
import ScopeAuthPlugin from '@pothos/plugin-scope-auth'
import { mayDo, type Operation } from '@vinhdanh/domain/access'
import type { Day } from '@vinhdanh/domain/kernel'
import type { Context } from './context.ts'
import { limits } from './limits.ts'
import { forbidden } from './outcome.ts'

const pageWords = {
  hasNextPage: 'Còn trang sau.',
  hasPreviousPage: 'Còn trang trước.',
  startCursor: 'Vị trí của dòng đầu trang.',
  endCursor: 'Vị trí của dòng cuối trang.',
}

/**
 * The one builder of the schema. Access stands before everything that resolves; a field is not null unless it says so.
 */
export const builder = new SchemaBuilder<{
  Context: Context
  DefaultFieldNullability: false
  DefaultEdgesNullability: { list: false; items: false }
  DefaultNodeNullability: false
  AuthScopes: { operation: Operation }
  Scalars: {
    ID: { Input: string; Output: string }
    Date: { Input: Day; Output: Day }
    DateTime: { Input: string; Output: string | Date }
    JSON: { Input: object; Output: unknown }
    Points: { Input: number; Output: number }
  }
}>({
  plugins: [ScopeAuthPlugin, RelayPlugin, ComplexityPlugin],
  defaultFieldNullability: false,
  scopeAuth: {
    authScopes: ({ viewer, today }) => ({
      operation: (operation) => mayDo(viewer, operation, {}, today).ok,
    }),
    unauthorizedError: (_parent, { viewer, today }, { fieldName }) =>
      forbidden(viewer, fieldName as Operation, today),
  },
  relay: {
    cursorType: 'String',
    nodeTypeOptions: { description: 'Đối tượng có mã toàn cục: can be read again by `node(id)`.' },
    idFieldOptions: { description: 'Mã toàn cục, opaque to the reader.' },
    nodeQueryOptions: false,
    nodesQueryOptions: false,
    edgesFieldOptions: {
      description: 'Các dòng của trang, in order.',
      nullable: { list: false, items: false },
    },
    nodeFieldOptions: { description: 'Bản ghi của dòng.', nullable: false },
    cursorFieldOptions: { description: 'Vị trí của dòng, to ask for the rows after or before it.' },
    pageInfoTypeOptions: { description: 'Thông tin trang của một danh sách.' },
    pageInfoFieldOptions: { description: 'Thông tin trang.' },
    hasNextPageFieldOptions: { description: pageWords.hasNextPage },
    hasPreviousPageFieldOptions: { description: pageWords.hasPreviousPage },
    startCursorFieldOptions: { description: pageWords.startCursor },
    endCursorFieldOptions: { description: pageWords.endCursor },
    firstArgOptions: { description: `Số dòng đầu, ${limits.usualRows} when absent.` },
    afterArgOptions: { description: 'Từ sau vị trí này.' },
    lastArgOptions: { description: 'Số dòng cuối.' },
    beforeArgOptions: { description: 'Từ trước vị trí này.' },
  },
  complexity: {
    defaultComplexity: 1,
    defaultListMultiplier: 1,
    limit: {
      complexity: limits.complexity,
      depth: limits.depth,
      breadth: limits.breadth,
    },
  },
})

/** Types of the schema, for what is written once for several of them. */
export type SchemaTypes =
  typeof builder extends PothosSchemaTypes.SchemaBuilder<infer Types> ? Types : never

/** Các trường mà nhiều loại cùng có. */
export type FieldsOf<Shape> = (
  t: PothosSchemaTypes.ObjectFieldBuilder<SchemaTypes, Shape>,
) => FieldMap

builder.queryType({ description: 'Truy vấn: đọc dữ liệu.' })
builder.mutationType({
  description:
    'Lệnh: mỗi lệnh trả về sự kiện đã xảy ra, hoặc lời từ chối kèm căn cứ; a refusal changes nothing.',
})

/**
 * An enum whose inner values are the domain's own words, in their domain spelling (`in-appraisal`), so that no resolver
 * translates. The record is complete by type.
 */
export function enumOf<Value extends string>(
  name: string,
  description: string,
  values: Readonly<Record<Value, string>>,
) {
  const entries = Object.entries<string>(values).map(([value, meaning]) => [
    value.toUpperCase().replaceAll('-', '_'),
    { value, description: meaning },
  ])
  return builder.enumType(name, {
    description,
    values: Object.fromEntries(entries) as Record<string, { value: Value; description: string }>,
  })
}
