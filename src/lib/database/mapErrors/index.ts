import type { PostgresAdapter } from '@payloadcms/db-postgres'
import { NotFound, type DatabaseAdapterObj, type PayloadRequest } from 'payload'

import { refusal } from '../../refusals/refusal'
import { duplicateRefusal } from './duplicates'
import { pgErrorIn } from './pgError'
import { ruleRefusal } from './ruleRefusal'
import { isUnreadable, valueRefusal } from './values'

const READS = [
  'find',
  'findOne',
  'findDistinct',
  'findGlobal',
  'findVersions',
  'findGlobalVersions',
  'queryDrafts',
  'count',
  'countVersions',
] as const
const WRITES = [
  'create',
  'updateOne',
  'updateMany',
  'upsert',
  'deleteOne',
  'deleteMany',
  'createGlobal',
  'updateGlobal',
  'createVersion',
  'updateVersion',
  'createGlobalVersion',
  'updateGlobalVersion',
  'deleteVersions',
  'commitTransaction',
] as const

type Method = (typeof READS)[number] | (typeof WRITES)[number]
type Asked = { data?: Record<string, unknown>; req?: Partial<PayloadRequest> }

/** A filter by a path that leads nowhere; Payload says so in words alone, as if it were our mistake. */
const namesNoField = (error: unknown): boolean =>
  error instanceof Error && error.message.startsWith('Cannot find field for path')

const unknownField = () =>
  refusal({
    code: 'BAD_PARAMETER',
    message: 'This filter asks about a field that cannot be asked about.',
    details: { parameter: 'where' },
  })

/**
 * What a refusal of the database means to whoever asked.
 * @returns the error to throw instead: one with a status, a code and a sentence, or the same when nothing is known of it
 */
const meaningOf = async (
  error: unknown,
  method: Method,
  asked: Asked,
  adapter: PostgresAdapter,
): Promise<unknown> => {
  const reads = READS.some((read) => read === method)
  if (reads && namesNoField(error)) return unknownField()
  const duplicate = duplicateRefusal(error, asked.data ?? {})
  if (duplicate) return duplicate
  const pgError = pgErrorIn(error)
  if (!pgError) return error
  // One record asked for by an id that cannot be one: it is not there.
  if (method === 'findOne' && isUnreadable(pgError)) return new NotFound(asked.req?.t)
  return (await ruleRefusal(pgError, adapter)) ?? valueRefusal(pgError, reads) ?? error
}

const speakOurErrors = (adapter: PostgresAdapter): PostgresAdapter => {
  for (const method of [...READS, ...WRITES]) {
    // The adapter's methods differ in types, not in shape: one argument in, a promise out.
    const original = adapter[method] as (this: unknown, asked: Asked) => Promise<unknown>
    const speaking = async function (this: unknown, asked: Asked): Promise<unknown> {
      try {
        return await original.call(this, asked)
      } catch (error) {
        throw await meaningOf(error, method, asked, adapter)
      }
    }
    Object.assign(adapter, { [method]: speaking })
  }
  return adapter
}

/**
 * Payload looks for the record to delete by the whole filter, and where it finds none asks again without the tables
 * that the filter names: an error of PostgreSQL's where the answer is that there is none.
 */
const deleteOnlyWhatIsThere = (adapter: PostgresAdapter): PostgresAdapter => {
  const original = adapter.deleteOne
  const deleteOne: typeof original = async function (this: PostgresAdapter, args) {
    const { collection, req, where } = args
    const found = await this.findOne({ collection, where, ...(req && { req }) })
    if (!found) return null
    const deleted: unknown = await original.call(this, args)
    return deleted
  }
  return Object.assign(adapter, { deleteOne })
}

/**
 * The database adapter with refusals that people understand: every rule the database holds (closed books, no overlap,
 * once only, never changed) comes out of REST, GraphQL and the Local API with the same status, code and sentence.
 */
export const mapErrors = (
  adapterObject: DatabaseAdapterObj<PostgresAdapter>,
): DatabaseAdapterObj<PostgresAdapter> => ({
  ...adapterObject,
  init: (args) => speakOurErrors(deleteOnlyWhatIsThere(adapterObject.init(args))),
})
