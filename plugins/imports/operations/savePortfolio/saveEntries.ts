import type { PayloadRequest } from 'payload'

import { dayToNoonUtc } from '@/domain/calendar/storedDay'
import type { PortfolioPlan, Ref } from '@/domain/imports/portfolio/portfolioPlan'
import { writingInBulk } from '@/lib/database/signTransaction'

import { ENTRY_FILLING, insertRows } from './insertRows'
import type { NewIds } from './newIds'
import type { Saving } from './saving'

const ENTRY_COLUMNS = {
  account_id: 'integer',
  amount_cents: 'numeric',
  date: 'timestamptz',
  import_key: 'varchar',
  added_by_id: 'integer',
} as const

type Entries = Pick<PortfolioPlan, 'openingCharges' | 'openingCredits' | 'deposits' | 'payments'>
type Entry = Entries[keyof Entries][number]

/** Writes the entries of the accounts. The database gives their numbers, leases, units and properties. */
export const saveEntries = async (
  req: PayloadRequest,
  plan: Entries,
  { accountOf, tenants }: { accountOf: (lease: Ref) => number; tenants: NewIds },
  { addedBy, onRows, keyOf }: Saving,
): Promise<void> => {
  const entry = ({ lease, amountCents, date, identity }: Entry) => ({
    account_id: accountOf(lease),
    amount_cents: amountCents,
    date: dayToNoonUtc(date),
    import_key: keyOf(identity),
    added_by_id: addedBy,
  })
  await insertRows(req, {
    table: 'charges',
    columns: { ...ENTRY_COLUMNS, type: 'enum_charges_type', description: 'varchar', due_date: 'timestamptz' },
    rows: plan.openingCharges.map((charge) => ({
      ...entry(charge),
      type: 'openingBalance',
      description: charge.description,
      due_date: dayToNoonUtc(charge.dueDate),
    })),
    onRows,
  })
  await insertRows(req, {
    table: 'credits',
    columns: { ...ENTRY_COLUMNS, type: 'enum_credits_type', description: 'varchar' },
    rows: plan.openingCredits.map((credit) => ({
      ...entry(credit),
      type: 'openingBalance',
      description: credit.description,
    })),
    onRows,
  })
  await insertRows(req, {
    table: 'deposit_movements',
    columns: { ...ENTRY_COLUMNS, kind: 'enum_deposit_movements_kind', memo: 'varchar' },
    rows: plan.deposits.map((deposit) => ({
      ...entry(deposit),
      kind: 'broughtForward',
      memo: 'Held when the books start',
    })),
    onRows,
  })
  await writingInBulk(req, () =>
    insertRows(req, {
      table: 'payments',
      columns: {
        ...ENTRY_COLUMNS,
        tenant_id: 'integer',
        received_on: 'timestamptz',
        type: 'enum_payments_type',
        method: 'enum_payments_method',
        term: 'varchar',
        receipt_number: 'varchar',
        memo: 'varchar',
      },
      rows: plan.payments.map((payment) => ({
        ...entry(payment),
        tenant_id: payment.tenant && tenants.idOf(payment.tenant),
        received_on: dayToNoonUtc(payment.receivedOn),
        type: payment.type,
        method: payment.method,
        term: payment.term,
        receipt_number: payment.receiptNumber,
        memo: payment.memo,
      })),
      filling: ENTRY_FILLING,
      onRows,
    }),
  )
}
