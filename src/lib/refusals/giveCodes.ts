import type { AfterErrorHook, SanitizedCollectionConfig } from 'payload'

import { isRecord } from '@/domain/isRecord'
import type { ErrorCode } from '@/domain/errors'

type InvalidField = { path: string; message: string; label?: unknown }

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

const invalidFieldsOf = (data: unknown): InvalidField[] =>
  isRecord(data) && Array.isArray(data.errors) ? data.errors.filter(isInvalidField) : []

const codeOfField = (path: string, collection: SanitizedCollectionConfig | undefined): ErrorCode => {
  if (path.endsWith('Cents')) return 'BAD_AMOUNT'
  const field = collection?.flattenedFields.find(({ name }) => name === path)
  return field?.type === 'date' ? 'BAD_DAY' : 'INVALID'
}

/** 'Day received: Enter a day.' */
const sentenceOf = ({ label, path, message }: InvalidField): string =>
  `${typeof label === 'string' ? label : path}: ${message}`

/**
 * What Payload refuses by itself carries a code like the product's own refusals, and a record that is invalid says why
 * in its message.
 */
export const giveCodes: AfterErrorHook = ({ collection, error, graphqlResult, req, result }) => {
  const [first] = result?.errors ?? []
  if (graphqlResult || !isRecord(first)) return
  const data = isRecord(first.data) ? first.data : {}
  if ('code' in data) return
  const status = 'status' in error && typeof error.status === 'number' ? error.status : 500
  const [invalid, ...more] = status === 400 ? invalidFieldsOf(data) : []
  if (invalid) {
    const slug = typeof data.collection === 'string' ? data.collection : undefined
    const config =
      slug && slug in req.payload.collections ? req.payload.collections[slug as never] : undefined
    const of = (config as { config: SanitizedCollectionConfig } | undefined)?.config
    const code = codeOfField(invalid.path, of ?? collection ?? undefined)
    const message = [invalid, ...more].map(sentenceOf).join(' ')
    return { response: { errors: [{ ...first, message, data: { ...data, code, field: invalid.path } }] } }
  }
  const code = CODE_OF_STATUS[status]
  return code ? { response: { errors: [{ ...first, data: { ...data, code } }] } } : undefined
}
