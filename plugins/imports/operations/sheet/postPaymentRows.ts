import type { PayloadRequest } from 'payload'

import { entryDate } from '@/domain/charges/entryDate'
import { assertSplitWhole } from '@/domain/imports/bank/assertSplitWhole'
import type { NewPayment } from '@/domain/imports/portfolio/portfolioPlan'
import { paymentRowReader } from '@/domain/imports/sheets/planPaymentRows'

import { saveEntries } from '../savePortfolio/saveEntries'
import type { Saving } from '../savePortfolio/saving'
import type { PlannedSheet } from './planSheetImport'
import { noteWritten, type ReadyRow, type RecordsOfRows } from './sheetKeys'

const SAME = { ids: [], idOf: (id: number) => id }

/** Writes the payments of rows, one for each part. Money received in a closed month counts from the first open day: rule 3. */
export const postPaymentRows = async (
  req: PayloadRequest,
  rows: readonly ReadyRow[],
  { origin, books }: PlannedSheet,
  saving: Saving,
  records: RecordsOfRows,
): Promise<void> => {
  const lockDates = new Map(books.known.properties.map(({ id, lockDate }) => [id, lockDate]))
  const propertyOf = new Map(books.accounts.map(({ account, property }) => [account, property.id]))
  const said = new Map(rows.map(paymentRowReader(origin)).map(({ row, value }) => [row, value]))
  const rowOfKey = new Map<string, number>()
  const payments = rows.flatMap(({ row, becomes }): NewPayment[] => {
    const value = said.get(row)
    if (becomes.kind !== 'payment' || value?.receivedOn === undefined || value.amountCents === undefined)
      return []
    const { receivedOn } = value
    assertSplitWhole(row, value.amountCents, becomes.parts)
    return becomes.parts.map((part, at) => {
      const identity = `${row}.${at + 1}`
      rowOfKey.set(saving.keyOf(identity), row)
      const property = propertyOf.get(part.account)
      const lockDate = (property === undefined ? null : lockDates.get(property)) ?? null
      return {
        identity,
        lease: part.account,
        tenant: part.tenant,
        amountCents: part.cents,
        receivedOn,
        date: entryDate({ dueDate: receivedOn, booksStart: books.booksStart ?? receivedOn, lockDate }),
        type: part.type,
        method: becomes.method,
        term: value.term ?? null,
        receiptNumber: value.receiptNumber ?? null,
        memo: value.memo ?? null,
      }
    })
  })
  const entries = { openingCharges: [], openingCredits: [], deposits: [], payments }
  // The parts name accounts, not leases.
  await saveEntries(req, entries, { accountOf: (account) => account, tenants: SAME }, saving)
  await noteWritten(req, records, 'payment', rowOfKey)
}
