import { createHash } from 'node:crypto'

import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import type { KnownBooks } from '@/domain/imports/bank/knownBooks'
import { inParts } from '@/lib/database/inParts'
import { queryRows } from '@/lib/database/queryRows'

/** Put into words at a time: the money of many years is long. */
const ENTRIES_AT_ONCE = 1_000

/** A print of the books that a file was matched with. Books of the same print match it in the same way. */
export const printOf = async (books: KnownBooks): Promise<string> => {
  const hash = createHash('sha256')
  const { bankAccount, ...lists } = books
  hash.update(String(bankAccount))
  for (const list of Object.values(lists)) {
    hash.update('[')
    await inParts<unknown>(list, ENTRIES_AT_ONCE, (part) => {
      hash.update(JSON.stringify(part))
      return Promise.resolve()
    })
  }
  return hash.digest('base64')
}

/** Notes by which books all lines of an import are planned, its choices included. */
export const notePlannedOn = async (req: PayloadRequest, batch: number, print: string): Promise<void> => {
  await queryRows(req, sql`update import_files set planned_on = ${print} where batch_id = ${batch}`)
}

/** A choice has changed: from now on not all lines are planned by the same books and choices. */
export const forgetPlannedOn = async (req: PayloadRequest, batch: number): Promise<void> => {
  await queryRows(req, sql`update import_files set planned_on = null where batch_id = ${batch}`)
}

/** The print of the books by which all lines of an import are planned; null where that is not known. */
export const plannedOn = async (req: PayloadRequest, batch: number): Promise<string | null> => {
  const [file] = await queryRows<{ print: string | null }>(
    req,
    sql`select planned_on as print from import_files where batch_id = ${batch}`,
  )
  return file?.print ?? null
}
