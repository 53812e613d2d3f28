import type { AfterErrorHook, PayloadRequest, SanitizedCollectionConfig } from 'payload'

import { isRecord } from '@/domain/isRecord'
import type { ErrorCode } from '@/domain/errors'

type InvalidField = { path: string; message: string; label?: unknown }
type Data = Readonly<Record<string, unknown>>
/** What both doors tell: REST as the error itself, GraphQL in its extensions. */
type Told = { message: string; data: Data }

/** What Payload itself refuses, by its status. */
const CODE_OF_STATUS: Readonly<Record<number, ErrorCode>> = {
  400: 'BAD_PARAMETER',
  401: 'NOT_SIGNED_IN',
  403: 'FORBIDDEN',
  404: 'NOT_FOUND',
  413: 'TOO_LARGE',
}

const isInvalidField = (value: unknown): value is InvalidField =>
  isRecord(value) && typeof value.path === 'string' && typeof value.message === 'string'

const invalidFieldsOf = (data: Data): InvalidField[] =>
  Array.isArray(data.errors) ? data.errors.filter(isInvalidField) : []

const codeOfField = (path: string, collection: SanitizedCollectionConfig | undefined): ErrorCode => {
  if (path.endsWith('Cents')) return 'BAD_AMOUNT'
  const field = collection?.flattenedFields.find(({ name }) => name === path)
  return field?.type === 'date' ? 'BAD_DAY' : 'INVALID'
}

/** 'Day received: Enter a day.' */
const sentenceOf = ({ label, path, message }: InvalidField): string =>
  `${typeof label === 'string' ? label : path}: ${message}`

/** The collection that the error is about: a record may be saved in the course of saving another. */
const collectionNamed = (data: Data, req: PayloadRequest): SanitizedCollectionConfig | undefined =>
  Object.values(req.payload.collections).find(({ config }) => config.slug === data.collection)?.config

const withCode = (
  told: Told,
  status: number,
  collectionOf: (data: Data) => SanitizedCollectionConfig | undefined,
): Told => {
  const { data } = told
  if ('code' in data) return told
  const [invalid, ...more] = status === 400 ? invalidFieldsOf(data) : []
  if (invalid) {
    const code = codeOfField(invalid.path, collectionOf(data))
    const message = [invalid, ...more].map(sentenceOf).join(' ')
    return { message, data: { ...data, code, field: invalid.path } }
  }
  const code = CODE_OF_STATUS[status]
  return code ? { ...told, data: { ...data, code } } : told
}

const dataOf = (data: unknown): Data => (isRecord(data) ? data : {})
const statusOf = (status: unknown): number => (typeof status === 'number' ? status : 500)

/**
 * What Payload refuses by itself carries a code like the product's own refusals, and a record that is invalid says why
 * in its message. Through GraphQL the code stands in `extensions.code` as well, where its readers look.
 */
export const giveCodes: AfterErrorHook = ({ collection, error, graphqlResult, req, result }) => {
  const collectionOf = (data: Data) => collectionNamed(data, req) ?? collection
  if (graphqlResult) {
    const { extensions = {}, message } = graphqlResult
    const told = { message, data: dataOf(extensions.data) }
    const { data, ...rest } = withCode(told, statusOf(extensions.statusCode), collectionOf)
    const code = typeof data.code === 'string' ? { code: data.code } : {}
    return { graphqlResult: { ...graphqlResult, ...rest, extensions: { ...code, ...extensions, data } } }
  }
  const [first] = result?.errors ?? []
  if (!isRecord(first)) return
  const told = { message: String(first.message), data: dataOf(first.data) }
  const coded = withCode(told, 'status' in error ? statusOf(error.status) : 500, collectionOf)
  return coded === told ? undefined : { response: { errors: [{ ...first, ...coded }] } }
}
