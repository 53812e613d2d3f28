import type { GraphqlDoor } from '@tests/support/doors/graphql'

type TypeRef = { kind: string; name: string | null; ofType: TypeRef | null }
type Argument = { name: string; type: TypeRef }
export type Operation = { name: string; args: Argument[]; type: TypeRef }
type NamedType = {
  name: string
  kind: string
  inputFields: Argument[] | null
  enumValues: { name: string }[] | null
  fields: { name: string; type: TypeRef; args: Argument[] }[] | null
}
export type Schema = { queries: Operation[]; mutations: Operation[]; types: ReadonlyMap<string, NamedType> }

const REF = 'kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name } } } }'
const ARGS = `args { name type { ${REF} } }`
const INTROSPECTION = `{ __schema {
  queryType { fields { name ${ARGS} type { ${REF} } } }
  mutationType { fields { name ${ARGS} type { ${REF} } } }
  types {
    name kind
    inputFields { name type { ${REF} } }
    enumValues { name }
    fields { name type { ${REF} } ${ARGS} }
  }
} }`

type Introspection = {
  __schema: { queryType: { fields: Operation[] }; mutationType: { fields: Operation[] }; types: NamedType[] }
}

/** Everything that can be asked over GraphQL, as the server itself tells. */
export const readSchema = async (graphql: GraphqlDoor): Promise<Schema> => {
  const { data } = await graphql<Introspection>(INTROSPECTION)
  const { queryType, mutationType, types } = data!.__schema
  return {
    queries: queryType.fields,
    mutations: mutationType.fields,
    types: new Map(types.map((type) => [type.name, type])),
  }
}

const SCALARS: Readonly<Record<string, string>> = {
  Int: '1',
  Float: '1',
  String: '"long enough"',
  Boolean: 'true',
  ID: '"1"',
  DateTime: '"2026-01-01T12:00:00.000Z"',
  EmailAddress: '"a@example.com"',
  JSON: '{}',
}

const leafOf = (type: TypeRef): TypeRef => (type.ofType ? leafOf(type.ofType) : type)

/** The least that a type takes: every required part, with some value of its kind. */
const leastOf = (type: TypeRef, schema: Schema): string => {
  if (type.kind === 'NON_NULL') return leastOf(type.ofType!, schema)
  if (type.kind === 'LIST') return `[${leastOf(type.ofType!, schema)}]`
  const named = schema.types.get(type.name!)
  if (named?.enumValues?.length) return named.enumValues[0]!.name
  if (!named?.inputFields) return SCALARS[type.name!] ?? '1'
  const required = named.inputFields.filter((field) => field.type.kind === 'NON_NULL')
  return `{ ${required.map((field) => `${field.name}: ${leastOf(field.type, schema)}`).join(', ')} }`
}

/** A call with what is given, and with the least for every other argument it requires. */
export const callOf = (
  operation: Operation,
  schema: Schema,
  given: Readonly<Record<string, string | number>> = {},
): string => {
  const args = operation.args
    .filter(({ name, type }) => name in given || type.kind === 'NON_NULL')
    .map(({ name, type }) => `${name}: ${given[name] ?? leastOf(type, schema)}`)
  return `${operation.name}${args.length ? `(${args.join(', ')})` : ''} ${selectionOf(operation.type)}`
}

/** A selection that fits an answer: nothing of a scalar, the type's name of an object. */
const selectionOf = (type: TypeRef): string =>
  ['OBJECT', 'UNION', 'INTERFACE'].includes(leafOf(type).kind) ? '{ __typename }' : ''
