import { longDay } from '../../calendar/formatDay'
import { formatDollars } from '../../money/formatMoney'
import type { Becomes } from '../bank/becomes'
import { leaseIdentifier, openingIdentifier } from '../portfolio/entryIdentities'
import { tenancyMatcher } from '../portfolio/matchTenancy'
import { openingsThere } from '../portfolio/openingsThere'
import { planDeposits, planOpeningBalances } from '../portfolio/planEntries'
import { planLeases } from '../portfolio/planLeases'
import { planPlaces } from '../portfolio/planPlaces'
import { planTenants } from '../portfolio/planTenants'
import { openingBalanceSheet } from '../portfolio/readEntries'
import { leaseSheet } from '../portfolio/readLeases'
import { propertySheet, unitSheet } from '../portfolio/readPlaces'
import { NO_ROWS, type PortfolioRows } from '../portfolio/readPortfolio'
import { tenantSheet } from '../portfolio/readTenants'
import { rowKey } from '../portfolio/rowKey'
import type { RowError } from '../rowError'
import type { RecordSheet } from './importKinds'
import { storedRowReader, type RowsOrigin, type StoredRow } from './readStoredRows'
import type { PlannedRow, SheetBooks } from './sheetBooks'
import { SHEETS } from './sheets'

/** The rows of one spreadsheet of a hand-over, among none of the others. */
export function recordRows(kind: RecordSheet, rows: readonly StoredRow[], origin: RowsOrigin): PortfolioRows {
  const { needs } = SHEETS[kind]
  switch (kind) {
    case 'properties':
      return { ...NO_ROWS, properties: rows.map(storedRowReader(propertySheet, needs, origin)) }
    case 'units':
      return { ...NO_ROWS, units: rows.map(storedRowReader(unitSheet, needs, origin)) }
    case 'tenants':
      return { ...NO_ROWS, tenants: rows.map(storedRowReader(tenantSheet, needs, origin)) }
    case 'leases':
      return {
        ...NO_ROWS,
        leases: rows.map(storedRowReader(leaseSheet, needs, origin)).map(leaseIdentifier()),
      }
    case 'opening-balances':
      return {
        ...NO_ROWS,
        openingBalances: rows
          .map(storedRowReader(openingBalanceSheet, needs, origin))
          .map(openingIdentifier()),
      }
  }
}

/** A row as it is known again: its identity, what the plan calls the record it adds, and both in words. */
type Known = {
  readonly row: number
  readonly errors: readonly RowError[]
  readonly identity: string
  readonly key: string
  readonly label: string
  readonly sub: string | null
  readonly cents: number | null
}

const place = (property: string | undefined, unit: string | undefined) =>
  [property, unit].filter(Boolean).join(' ')

function knownRows({ properties, units, tenants, leases, openingBalances }: PortfolioRows): Known[] {
  return [
    ...properties.map(({ row, at: { errors }, value }) => {
      const key = rowKey('property', value.name)
      const sub = [value.street, value.city].filter(Boolean).join(', ')
      return { row, errors, identity: key, key, label: `Property, ${value.name ?? ''}`, sub, cents: null }
    }),
    ...units.map(({ row, at: { errors }, value }) => {
      const key = rowKey('unit', value.property, value.number)
      const sub = value.rentCents ? `rent ${formatDollars(value.rentCents)}` : null
      const label = `Unit, ${place(value.property, value.number)}`
      return { row, errors, identity: key, key, label, sub, cents: null }
    }),
    ...tenants.map(({ row, at: { errors }, value }) => {
      const key = rowKey('tenant', value.name, value.email)
      const sub = value.email ?? value.phone ?? null
      return { row, errors, identity: key, key, label: `Tenant, ${value.name ?? ''}`, sub, cents: null }
    }),
    ...leases.map(({ row, at: { errors }, value, identity }) => {
      const key = rowKey('lease', value.property, value.unit, value.start)
      const from = value.start === undefined ? null : `from ${longDay(value.start)}`
      const sub = [place(value.property, value.unit), from].filter(Boolean).join(', ')
      return {
        row,
        errors,
        identity,
        key,
        label: `Lease, ${(value.tenants ?? []).join(', ')}`,
        sub,
        cents: null,
      }
    }),
    ...openingBalances.map(({ row, at: { errors }, value, identity }) => {
      const what = (value.amountCents ?? 1) < 0 ? 'Opening credit' : 'Opening balance owed'
      const sub = place(value.property, value.unit)
      const cents = value.amountCents ? value.amountCents : null
      return { row, errors, identity, key: identity, label: `${what}, ${value.tenant ?? ''}`, sub, cents }
    }),
  ]
}

/** By row: its identity, and what its record is called by the row that adds it. */
export const recordKeys = (rows: PortfolioRows): readonly Pick<Known, 'row' | 'identity' | 'key'>[] =>
  knownRows(rows)

/**
 * What each row of a spreadsheet of a hand-over adds: what the books hold already adds nothing, and what does not fit
 * the books is an error of its row.
 * @param booksStart the day opening balances count from
 * @see docs/domain.md rules 22, 25 and 26
 */
export function planRecordRows(
  kind: RecordSheet,
  stored: readonly StoredRow[],
  origin: RowsOrigin,
  books: SheetBooks & { readonly booksStart: NonNullable<SheetBooks['booksStart']> },
): PlannedRow[] {
  const { known, today, booksStart } = books
  const rows = recordRows(kind, stored, origin)
  const around = { places: planPlaces(rows, known), people: planTenants(rows, known.tenants), today }
  const leases = planLeases(rows, known.leases, around)
  const posted = new Set(books.posted.keys())
  const money = { booksStart, today, posted }
  const match = tenancyMatcher({ ...around, leases, broken: rows.broken })
  const openings = planOpeningBalances(
    rows.openingBalances,
    money,
    match,
    openingsThere(known.openings, known.leases),
  )
  planDeposits(leases, money, around.places)
  const added = new Set([
    ...[...around.places.newProperties, ...around.places.newUnits].map(({ importKey }) => importKey),
    ...[...around.people.newTenants, ...leases.newLeases].map(({ importKey }) => importKey),
    ...[...openings.charges, ...openings.credits].map(({ identity }) => identity),
  ])
  return knownRows(rows).map(({ row, errors, identity, key, label, sub, cents }): PlannedRow => {
    const about = { row, identity, payer: null, suggestions: [], cents }
    const [error] = errors
    if (error) return { ...about, error, state: 'error', becomes: null, why: error.message }
    const becomes: Becomes = { kind: 'asWritten', label, sub }
    if (added.has(key)) return { ...about, error: null, state: 'new', becomes, why: '' }
    if (kind === 'opening-balances' && cents === null) {
      return { ...about, error: null, state: 'notOurs', becomes: null, why: 'Nothing is owed.' }
    }
    const why = books.posted.get(identity)?.label ?? 'In the books already'
    return { ...about, error: null, state: 'alreadyPosted', becomes: null, why }
  })
}
